"""An open catalogue of the sample, in the eyes of staff."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made import sample_file
from zibo_app import paths
from zibo_app.store import content
from zibo_app.store.build import make
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return sample_file(tmp_path)


@pytest.fixture
def catalogue(file: Path) -> Iterator[Catalogue]:
    opened = open_catalogue(file)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def real_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, built anew, so that a stale data.db hides nothing."""
    target = tmp_path_factory.mktemp("real") / "data.db"
    make(content.load(paths.content()), target)
    return target


@pytest.fixture
def real(real_file: Path) -> Iterator[Catalogue]:
    """The shipped catalogue, open for staff."""
    opened = open_catalogue(real_file)
    yield opened
    opened.close()
