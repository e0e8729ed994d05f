"""The shipped content built anew, for tests of what the program really shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zibo_app import paths
from zibo_app.store import content
from zibo_app.store.build import make
from zibo_app.store.catalogue import Catalogue, open_catalogue


@contextmanager
def opened(folder: Path) -> Iterator[Catalogue]:
    """Build the shipped content in `folder` and open it for staff."""
    target = folder / "data.db"
    make(content.load(paths.content()), target)
    catalogue = open_catalogue(target)
    try:
        yield catalogue
    finally:
        catalogue.close()
