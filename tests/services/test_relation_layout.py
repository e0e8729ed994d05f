"""Where the map's nodes stand: the same each time, and still while it grows."""

from dataclasses import replace

import pytest

from zibo_app.domain.kind import Predicate
from zibo_app.domain.layered import Spot
from zibo_app.services.relation_layout import drawing, steps
from zibo_app.services.relations import Web, Wish, web
from zibo_app.store.catalogue import Catalogue


@pytest.fixture
def found(real: Catalogue) -> Web:
    return web(real)


def test_a_wish_grows_step_by_step() -> None:
    wish = Wish(("a", "b"), ("+x", "+y"), frozenset({"plan"}))
    grown = list(steps(wish))
    assert [(step.around, step.opened) for step in grown] == [
        (("a",), ()),
        (("a", "b"), ()),
        (("a", "b"), ("+x",)),
        (("a", "b"), ("+x", "+y")),
    ]
    assert grown[-1] == wish
    assert list(steps(Wish())) == [Wish()]


@pytest.mark.parametrize("wish", [Wish(), Wish(("inov",)), Wish(("inov", "new-materials", "zone"))])
def test_every_node_has_a_place_of_its_own(found: Web, wish: Wish) -> None:
    shown = drawing(found, wish)
    assert shown.spots.keys() == shown.graph.nodes.keys()
    assert len(set(shown.spots.values())) == len(shown.spots)
    assert all(shown.spots[which].column == node.column for which, node in shown.graph.nodes.items())
    assert drawing(found, wish).spots == shown.spots


def below(spots: dict[str, Spot], which: str) -> list[str]:
    column = [node for node, spot in spots.items() if spot.column == spots[which].column]
    return sorted(column, key=lambda node: (spots[node].row, spots[node].lane))


@pytest.mark.parametrize("more", ["new-materials", "materials-leader", "inov-pu"])
def test_expanding_keeps_the_order_of_what_stood(found: Web, more: str) -> None:
    before, after = (drawing(found, Wish(around)).spots for around in (("inov",), ("inov", more)))
    assert len(after) >= len(before)
    for which in before:
        assert [node for node in below(after, which) if node in before] == below(before, which)
    moved = [abs(after[node].row - before[node].row) for node in before]
    assert sum(moved) <= len(before)


def test_a_filter_keeps_the_order_of_what_is_left(found: Web) -> None:
    every = drawing(found, Wish()).spots
    some = drawing(found, Wish(bonds=frozenset({Predicate.REPORTED_UNDER}))).spots
    for which in some:
        assert [node for node in below(every, which) if node in some] == below(some, which)
    assert max(spot.row for spot in some.values()) < max(spot.row for spot in every.values())


def test_taking_a_filter_back_gives_what_was(found: Web) -> None:
    wish = Wish(("inov", "new-materials"))
    drawing(found, replace(wish, kinds=frozenset({"project"})))
    assert drawing(found, wish).spots == drawing(found, wish).spots


def test_nothing_is_drawn_of_nothing() -> None:
    assert drawing(Web({}, ()), Wish()).spots == {}
    assert drawing(Web({}, ()), Wish(("nobody",))).spots == {}
