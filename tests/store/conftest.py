"""An open catalogue of the sample, in the eyes of staff."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made import sample_file
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return sample_file(tmp_path)


@pytest.fixture
def catalogue(file: Path) -> Iterator[Catalogue]:
    opened = open_catalogue(file)
    yield opened
    opened.close()
