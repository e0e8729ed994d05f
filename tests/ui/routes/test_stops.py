"""The stops in the middle: chosen, moved, taken out, brought back, by mouse, buttons and keys alone."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.routes.conftest import OpenTab, assembled, refs
from zibo_app.domain.route import MOST_KEPT
from zibo_app.ui.routes.adding import AddStop
from zibo_app.ui.routes.tab import RoutesTab

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def tab(open_tab: OpenTab) -> RoutesTab:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.activateWindow()
    tab.card.list.setFocus()
    return tab


def test_arrows_choose_and_alt_moves(tab: RoutesTab, qtbot: QtBot) -> None:
    view, (a, b, c, d, e) = tab.card.list, refs(tab)
    qtbot.keyClick(view, Key.Key_Down)
    assert tab.desk.draft.at == 1
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert refs(tab) == [a, c, b, d, e]
    assert tab.desk.draft.at == view.currentIndex().row() == 2
    for _ in range(5):
        qtbot.keyClick(view, Key.Key_Up, ALT)
    assert refs(tab) == [b, a, c, d, e]
    qtbot.keyClick(view, Key.Key_End)
    assert tab.desk.draft.at == 4
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert refs(tab) == [b, a, c, d, e]


def test_the_preview_follows_the_choice(tab: RoutesTab, qtbot: QtBot) -> None:
    for at, ref in enumerate(refs(tab)):
        tab.card.list.choose(at)
        assert tab.detail.preview.slide is not None
        assert tab.detail.preview.slide.ref == ref


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_a_stop_taken_out_comes_back(tab: RoutesTab, qtbot: QtBot, key: Qt.Key) -> None:
    before = refs(tab)
    tab.card.list.choose(1)
    title = tab.card.model.index(1).data()
    qtbot.keyClick(tab.card.list, key)
    assert refs(tab) == [before[0], *before[2:]]
    assert tab.card.told.words.text() == f"Taken out: {title}"
    tab.card.told.undo.click()
    assert refs(tab) == before
    assert tab.desk.draft.at == 1
    assert tab.card.told.isHidden()


def test_buttons_do_what_keys_do(tab: RoutesTab) -> None:
    card, (a, b, c, d, e) = tab.card, refs(tab)
    assert (card.up.isEnabled(), card.down.isEnabled(), card.back.isEnabled()) == (False, True, True)
    card.down.click()
    assert refs(tab) == [b, a, c, d, e]
    card.up.click()
    assert refs(tab) == [a, b, c, d, e]
    card.list.choose(4)
    assert (card.up.isEnabled(), card.down.isEnabled()) == (True, False)
    card.out.click()
    assert refs(tab) == [a, b, c, d]
    card.back.click()
    card.back.click()
    assert refs(tab) == [b, a, c, d, e]


def test_all_can_be_taken_out(tab: RoutesTab) -> None:
    for _ in range(7):
        tab.card.remove()
    assert refs(tab) == []
    assert tab.card.body.currentIndex() == 1
    assert not tab.detail.isVisible()
    assert not tab.card.out.isEnabled()
    tab.card.undo()
    assert len(refs(tab)) == 1
    assert tab.detail.isVisible()


@pytest.mark.parametrize(
    ("start", "before", "end"), [(0, 2, 1), (0, 5, 4), (3, 0, 0), (4, 1, 1), (2, 3, 2), (2, 2, 2)]
)
def test_dragging_moves_a_stop_between_others(tab: RoutesTab, start: int, before: int, end: int) -> None:
    was = refs(tab)
    moved = tab.card.model.moveRows(QModelIndex(), start, 1, QModelIndex(), before)
    assert moved == (start != end)
    now = refs(tab)
    assert now[end] == was[start]
    assert sorted(now) == sorted(was)
    assert tab.card.list.currentIndex().row() == tab.desk.draft.at


@pytest.mark.parametrize(("first", "count", "before"), [(0, 2, 4), (-1, 1, 2), (5, 1, 0), (0, 1, 9)])
def test_no_other_rows_are_moved(tab: RoutesTab, first: int, count: int, before: int) -> None:
    was = refs(tab)
    assert not tab.card.model.moveRows(QModelIndex(), first, count, QModelIndex(), before)
    assert refs(tab) == was


def test_the_view_takes_drags_of_its_own_only(tab: RoutesTab) -> None:
    view = tab.card.list
    assert view.dragDropMode() is QAbstractItemView.DragDropMode.InternalMove
    assert view.model().supportedDropActions() == Qt.DropAction.MoveAction
    flag = Qt.ItemFlag
    assert view.model().flags(view.model().index(0, 0)) & flag.ItemIsDragEnabled
    assert not view.model().flags(view.model().index(0, 0)) & flag.ItemIsDropEnabled
    assert view.model().flags(QModelIndex()) & flag.ItemIsDropEnabled


def test_time_by_keys(tab: RoutesTab, qtbot: QtBot) -> None:
    before = tab.desk.draft.now.stops[0].seconds
    qtbot.keyClick(tab.card.list, Key.Key_Plus)
    qtbot.keyClick(tab.card.list, Key.Key_Plus)
    qtbot.keyClick(tab.card.list, Key.Key_Minus)
    assert tab.desk.draft.now.stops[0].seconds == before + 5
    assert tab.card.sum.text().startswith("5 stops · 3:05")


def test_enter_goes_to_the_note_and_insert_adds(tab: RoutesTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.card.list, Key.Key_Return)
    assert tab.focusWidget() is tab.detail.note
    wishes: list[int] = []
    tab.card.add_wished.connect(lambda: wishes.append(1))
    qtbot.keyClick(tab.card.list, Key.Key_Insert)
    assert wishes == [1]
    (popup,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, AddStop)]
    popup.close()


def test_the_sum_says_how_far_it_is_off(tab: RoutesTab) -> None:
    assert tab.card.sum.text() == "5 stops · 3:00"
    tab.choices.minutes[10].click()
    assert tab.card.sum.text() == "5 stops · 3:00 · 7:00 to spare"
    tab.choices.minutes[1].click()
    assert tab.card.sum.text() == "5 stops · 3:00 · 2:00 too long"


def test_adding_ends_where_a_route_ends(tab: RoutesTab) -> None:
    while tab.desk.draft.add("record:xinhua-pharma", 5):
        pass
    tab.desk.changed.emit()
    assert len(refs(tab)) == MOST_KEPT
    assert not tab.card.add.isEnabled()


def test_a_row_can_be_read_aloud(tab: RoutesTab) -> None:
    tab.detail.note.setPlainText("n")
    spoken = tab.card.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1. ")
    assert spoken.endswith("0:40, with a note")
    assert tab.card.model.index(99).data() is None
    assert tab.card.model.data(QModelIndex()) is None


def test_only_words_that_change_leave_the_rows(tab: RoutesTab) -> None:
    resets: list[int] = []
    tab.card.model.modelReset.connect(lambda: resets.append(1))
    tab.detail.lengthen(1)
    tab.card.move_chosen(1)
    assert resets == []
    tab.card.remove()
    assert resets == [1]


def test_rows_are_painted_in_every_state(tab: RoutesTab) -> None:
    tab.desk.did(changed=tab.desk.draft.add("record:nowhere", 60))
    tab.detail.note.setPlainText("n")
    states = QStyle.StateFlag
    shown = set()
    for row in range(len(refs(tab))):
        for state in (
            states.State_None,
            states.State_Selected,
            states.State_MouseOver,
            states.State_HasFocus,
        ):
            image = QImage(400, 52, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFFFF)
            option = QStyleOptionViewItem()
            option.rect, option.state = image.rect(), state
            painter = QPainter(image)
            tab.card.list.rows.paint(painter, option, tab.card.model.index(row))
            painter.end()
            shown.add(bytes(image.constBits()))
    assert len(shown) == 4 * len(refs(tab))


def test_a_click_chooses(tab: RoutesTab) -> None:
    view = tab.card.list
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tab.desk.draft.at == 2
