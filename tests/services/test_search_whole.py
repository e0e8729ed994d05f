"""Short Latin words are found whole, and numbers with letters are no pinyin."""

import pytest

from zibo_app.domain.listing import Brief
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_whole import is_short, standing
from zibo_app.store.catalogue import Catalogue


def hit(which: str, matched: Matched, zh: str = "", reading: str = "") -> Hit:
    return Hit(Brief(which, "enterprise", Text(zh or which, which), reading=reading), matched)


SPOKEN = hit("star-gas", Matched.PINYIN)


@pytest.mark.parametrize(
    ("text", "short"),
    [("ev", True), ("ev 项目", True), ("a", True), ("evs", True), ("gwhs", False), ("5g", False)],
)
def test_which_words_are_short(text: str, short: bool) -> None:
    assert is_short(text) is short


@pytest.mark.parametrize("text", ["5g", "2gw", "c919"])
def test_a_number_with_letters_is_no_pinyin(catalogue: Catalogue, text: str) -> None:
    held = hit("moon-med", Matched.TEXT)
    assert standing(catalogue, text, (held, SPOKEN)) == (held,)


@pytest.mark.parametrize("text", ["zibo2gw", "fz", "月影", "battery"])
def test_pinyin_stays_for_other_words(catalogue: Catalogue, text: str) -> None:
    assert standing(catalogue, text, (SPOKEN,)) == (SPOKEN,)


def test_what_holds_it_inside_a_longer_word_is_left_out(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[set[str], str]] = []

    def saying(_: Catalogue, ids: list[str], word: str) -> frozenset[str]:
        asked.append((set(ids), word))
        return frozenset({"whole"})

    monkeypatch.setattr(Catalogue, "saying", saying)
    hits = (hit("inside", Matched.NAME), hit("whole", Matched.TEXT), SPOKEN)
    assert standing(catalogue, "ev", hits) == (hits[1], SPOKEN)
    assert asked == [({"inside", "whole"}, "ev")]
    assert standing(catalogue, "longer", hits) == hits


def test_what_is_heard_in_a_name_stays_as_heard(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalogue, "saying", lambda *_: frozenset())
    named = hit("x", Matched.NAME, "新恒汇", "Xīn héng huì")
    (found,) = standing(catalogue, "xin", (named,))
    assert (found.brief.id, found.matched) == ("x", Matched.PINYIN)
    assert standing(catalogue, "xin 项目", (named,)) == ()
