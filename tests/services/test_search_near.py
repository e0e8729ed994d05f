"""Initials find the firms behind the projects they spell, too."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.search import Matched
from zibo_app.services.search import search
from zibo_app.services.search_near import with_carriers
from zibo_app.store.catalogue import Catalogue

BOTH = ["xinhenghui-packaging", "xincai-substrate"]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def test_initials_list_both_projects_and_then_their_firms(shipped: Catalogue) -> None:
    hits = search(shipped, "fz").hits
    assert sorted(hit.brief.id for hit in hits[:2]) == sorted(BOTH)
    assert {hit.brief.id for hit in hits[2:4]} == {"xinhenghui", "xincai"}
    assert {hit.matched for hit in hits[2:4]} == {Matched.RELATED}
    assert [hit.said.zh for hit in hits[2:4]] == [hit.brief.name.zh for hit in hits[:2]]


def test_nobody_is_listed_twice_and_the_limit_holds(shipped: Catalogue) -> None:
    hits = search(shipped, "fz").hits
    assert len({hit.brief.id for hit in hits}) == len(hits)
    assert len(search(shipped, "fz", 3).hits) == 3


def test_what_words_found_stays_as_it_is(shipped: Catalogue) -> None:
    hits = shipped.search("封装")
    assert hits[0].matched is Matched.NAME
    assert with_carriers(shipped, hits, 50) == hits
    assert with_carriers(shipped, (), 50) == ()
