"""The history of places: back, forward, what is forgotten, what is noted anew."""

from pytestqt.qtbot import QtBot

from zibo_app.ui.navigator import MOST, Navigator, Place

A, B, C = Place("a"), Place("b", "record"), Place("c", "", (("sort", "name"),))


def walked(*places: Place) -> tuple[Navigator, list[Place]]:
    navigator, seen = Navigator(places[0]), []
    navigator.moved.connect(seen.append)
    for place in places[1:]:
        navigator.go(place)
    return navigator, seen


def test_a_place_gives_what_its_page_keeps() -> None:
    assert (C.get("sort"), C.get("other"), C.get("other", "none")) == ("name", "", "none")


def test_going_back_and_forward(qapp: object) -> None:
    navigator, seen = walked(A, B, C)
    assert navigator.step(-1)
    assert navigator.step(-1)
    assert navigator.here == A
    assert navigator.step(2)
    assert seen == [B, C, B, A, C]


def test_past_the_ends_nothing_moves(qapp: object) -> None:
    navigator, seen = walked(A, B)
    assert not navigator.step(1)
    assert not navigator.step(-2)
    assert (navigator.here, seen) == (B, [B])
    assert [navigator.can_step(by) for by in (-2, -1, 0, 1)] == [False, True, True, False]


def test_going_on_from_the_past_forgets_what_lay_ahead(qapp: object) -> None:
    navigator, _ = walked(A, B, C)
    navigator.step(-2)
    navigator.go(C)
    assert not navigator.can_step(1)
    assert navigator.step(-1)
    assert navigator.here == A


def test_going_to_the_same_place_adds_none_and_keeps_what_lies_ahead(qapp: object) -> None:
    navigator, seen = walked(A, B, C)
    navigator.step(-1)
    navigator.go(B)
    assert seen == [B, C, B, B]
    assert navigator.can_step(1)


def test_settling_changes_the_present_place_only(qtbot: QtBot) -> None:
    navigator, seen = walked(A, B)
    noted = Place("b", "record", (("scroll", "40"),))
    navigator.settle(noted)
    assert seen == [B]
    navigator.step(-1)
    assert navigator.here == A
    navigator.step(1)
    assert navigator.here == noted


def test_the_history_has_an_end(qapp: object) -> None:
    navigator, _ = walked(*(Place(str(n)) for n in range(MOST + 50)))
    assert navigator.here == Place(str(MOST + 49))
    assert navigator.step(1 - MOST)
    assert navigator.here == Place("50")
    assert not navigator.can_step(-1)
