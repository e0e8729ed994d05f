"""Anything that may be shown can be added: found by typing, taken with Enter or a click."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.routes.conftest import OpenTab, assembled, office_of, refs
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.ui.routes.adding import AddStop, RefRole
from zibo_app.ui.routes.tab import RoutesTab


@pytest.fixture
def tab(open_tab: OpenTab) -> RoutesTab:
    tab = open_tab()
    own = OwnStop(kind=OwnKind.WELCOME, guests=Text("某某集团", "Some Group"), released=True)
    office_of(tab).stage.save_own(own)
    tab.hide()
    tab.show()
    return tab


@pytest.fixture
def popup(tab: RoutesTab, qtbot: QtBot) -> Iterator[AddStop]:
    popup = tab.add()
    yield popup
    popup.close()


def offered(popup: AddStop) -> list[str]:
    return [popup.list.item(row).data(RefRole) for row in range(popup.list.count())]


def test_typing_narrows_and_enter_adds(tab: RoutesTab, popup: AddStop, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.field, "Xinhua")
    assert "record:xinhua-pharma" in offered(popup)
    first, second = offered(popup)[:2]
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Enter)
    assert refs(tab) == [first, second]
    assert popup.said.text().startswith("Added: ")
    assert tab.desk.draft.at == 1


def test_a_click_adds_after_the_stop_chosen(tab: RoutesTab, popup: AddStop) -> None:
    assembled(tab, minutes=3)
    before = refs(tab)
    popup.list.itemClicked.emit(popup.list.item(0))
    assert refs(tab) == [before[0], offered(popup)[0], *before[1:]]
    tab.card.undo()
    assert refs(tab) == before


def test_own_stops_slides_and_questions_are_offered(popup: AddStop) -> None:
    sorts = {ref.partition(":")[0] for ref in offered(popup)}
    assert {"own", "slide", "question"} <= sorts
    popup.narrow("Some Group")
    assert [ref.partition(":")[0] for ref in offered(popup)] == ["own"]
    assert popup.list.item(0).text().startswith("Own · ")


def test_nothing_found_is_said(popup: AddStop, qtbot: QtBot) -> None:
    popup.field.setText("no such thing %_'")
    assert offered(popup) == []
    assert popup.none.isVisibleTo(popup)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    popup.field.clear()
    assert not popup.none.isVisibleTo(popup)


def test_what_is_for_staff_only_is_not_offered(popup: AddStop) -> None:
    popup.narrow("张文涛")
    assert offered(popup) == []


def test_the_popup_stays_on_the_screen(tab: RoutesTab, popup: AddStop) -> None:
    room = tab.screen().availableGeometry()
    assert room.contains(popup.geometry())
