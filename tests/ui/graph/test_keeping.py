"""The map's part of a place."""

import pytest

from zibo_app.domain.kind import Predicate
from zibo_app.domain.tie import Way
from zibo_app.services.relations import Wish
from zibo_app.ui.graph.keeping import MOST, Kept, kept

FULL = Kept(
    Wish(("a", "b"), ("+c",), frozenset({"plan", "policy"}), frozenset({Way.NAMED, Predicate.PART_OF})),
    "b",
    "0.830 120 -40",
)


@pytest.mark.parametrize("state", [FULL, Kept(), Kept(focus="a"), Kept(Wish(("a",)), "a")])
def test_what_is_kept_comes_back(state: Kept) -> None:
    assert kept(state.state()) == state


def test_a_focus_alone_asks_for_its_neighbourhood() -> None:
    assert kept((("view", "map"), ("focus", "inov"))) == Kept(Wish(("inov",)), "inov")
    assert kept((("focus", "inov"), ("around", ""))).wish == Wish()
    assert kept(()) == Kept()


def test_what_makes_no_sense_is_left_out() -> None:
    state = kept((("around", ",,a,a,b"), ("bonds", "part_of,nonsense,"), ("kinds", ""), ("opened", ",")))
    assert state.wish == Wish(("a", "b"), bonds=frozenset({Predicate.PART_OF}))


def test_only_the_last_are_kept() -> None:
    many = ",".join(f"n{at}" for at in range(1_000))
    assert kept((("around", many),)).wish.around[-1] == "n999"
    assert len(kept((("around", many),)).wish.around) == MOST
