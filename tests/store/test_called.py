"""Records by their whole names, and words that records say whole."""

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.names import fold

FIRMS = ("enterprise",)


def found(catalogue: Catalogue, *names: str, kinds: tuple[str, ...] = FIRMS) -> dict[str, list[str]]:
    there = catalogue.called([fold(name) for name in names], kinds)
    return {name: [brief.id for brief in briefs] for name, briefs in there.items()}


def test_whole_names_and_aliases_are_found(catalogue: Catalogue) -> None:
    assert found(catalogue, "月影医疗", "星尘瓦斯", "月影", "x") == {
        "月影医疗": ["moon-med"],
        "星尘瓦斯": ["star-gas"],
    }


def test_only_of_the_kinds_asked_for(catalogue: Catalogue) -> None:
    assert found(catalogue, "月影医疗", kinds=("project",)) == {}
    assert found(catalogue, "月影医疗", kinds=()) == found(catalogue) == {}


def test_guests_find_none_by_a_name_that_is_not_confirmed(catalogue: Catalogue) -> None:
    guest = catalogue.seen_by(Audience.PUBLIC)
    every = [
        brief for _, brief in sorted(catalogue.briefs(["moon-med", "star-gas"]).items()) if brief.name.en
    ]
    for brief in every:
        confirmed = str(brief.name_basis) not in {"confirm", "pinyin"}
        assert (found(guest, brief.name.en) == {fold(brief.name.en): [brief.id]}) is confirmed
        assert found(catalogue, brief.name.en)


@pytest.mark.parametrize(
    ("word", "whole"),
    [("moonmed", True), ("moon", True), ("med", False), ("edical", False), ("medical", True)],
)
def test_a_word_stands_whole_between_hanzi_digits_and_marks(
    catalogue: Catalogue, word: str, whole: bool
) -> None:
    assert ("moon-med" in catalogue.saying(["moon-med", "star-gas"], word)) is whole


def test_only_the_records_asked_for_say_it(catalogue: Catalogue) -> None:
    assert catalogue.saying([], "moon") == catalogue.saying(["star-gas"], "moonmed") == frozenset()


def test_marks_are_no_patterns(catalogue: Catalogue) -> None:
    assert catalogue.saying(["moon-med"], "m..n") == frozenset()
