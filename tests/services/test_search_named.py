"""Whoever types a name, whole, finds who is called so first: every shipped name and alias."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app import paths
from zibo_app.domain.kind import Certainty
from zibo_app.services.search import search
from zibo_app.store import content
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.names import fold

RECORDS = [record for _, record in content.load(paths.content()).records]
CALLED: dict[str, set[str]] = {}
for record in RECORDS:
    aliases = (alias.name for alias in record.aliases if alias.certainty is Certainty.CERTAIN)
    for name in filter(None, (record.name.zh, record.name.en, *aliases)):
        CALLED.setdefault(fold(name), set()).add(record.id)
ALIASES = [
    alias.name for record in RECORDS for alias in record.aliases if alias.certainty is Certainty.CERTAIN
]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def missed(catalogue: Catalogue, names: list[str]) -> dict[str, str]:
    """The names of which the first hit is called otherwise, with that hit."""
    firsts = {name: next(iter(search(catalogue, name, 5).hits), None) for name in names}
    return {
        name: hit.brief.id if hit else ""
        for name, hit in firsts.items()
        if hit is None or hit.brief.id not in CALLED[fold(name)]
    }


def test_there_are_names_to_try() -> None:
    assert len(CALLED) > 400
    assert len(ALIASES) > 90


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_name_finds_its_record_first(real: Catalogue, lang: str) -> None:
    names = [getattr(record.name, lang) for record in RECORDS]
    assert missed(real, [name for name in names if name]) == {}


def test_every_alias_finds_its_record_first(real: Catalogue) -> None:
    assert missed(real, ALIASES) == {}


@pytest.mark.parametrize(
    ("short", "which"), [("一诺威", "inov"), ("芯材", "xincai"), ("先导薄膜", "xiandao")]
)
def test_a_short_name_is_a_name(real: Catalogue, short: str, which: str) -> None:
    first = search(real, short).hits[0]
    assert (first.brief.id, first.said.zh) == (which, short)


def test_a_short_name_that_is_held_elsewhere_comes_before_longer_ones(real: Catalogue) -> None:
    ids = [hit.brief.id for hit in search(real, "芯材").hits]
    assert ids[0] == "xincai"
    assert {"xincai-tech", "xincai-substrate"} <= set(ids)
