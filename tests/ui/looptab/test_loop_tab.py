"""The tab of the loop: slides moved, added and taken out, each change on disk at once and taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from tests.ui.offices import with_office
from tests.ui.opened import opener
from tests.ui.own.own_stops import LOOKS, assert_fits, office_of, with_full_disk
from zibo_app.domain.hall import Loop
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.pace import clock_text
from zibo_app.domain.text import Text
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.looptab.tab import LoopTab
from zibo_app.ui.session import Session

ALT = Qt.KeyboardModifier.AltModifier
Show = Callable[..., LoopTab]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return opener(qtbot, LoopTab)


@pytest.fixture
def kept(ctx: Context, tmp_path: Path) -> Context:
    """A context with an office store and two own stops, one of them released."""
    found = with_office(ctx, tmp_path)
    for name, released in (("山东大学", True), ("秘密", False)):
        stop = OwnStop(kind=OwnKind.WELCOME, guests=Text(name, name), released=released)
        office_of(found).stage.save_own(stop)
    return found


def on_disk(ctx: Context) -> Loop | None:
    return office_of(ctx).stage.loop()


def test_it_is_shown_as_shipped_and_nothing_is_written(show: Show, kept: Context) -> None:
    tab = show(kept)
    assert tab.desk.now.refs == tab.desk.shipped
    assert tab.chosen.list.count() == len(tab.desk.shipped)
    assert tab.side.preview.slide == tab.desk.slide(tab.desk.shipped[0])
    assert clock_text(12 * len(tab.desk.shipped)) in tab.chosen.count.text()
    assert on_disk(kept) is None


def test_a_slide_is_moved_by_keys_and_by_buttons(qtbot: QtBot, show: Show, kept: Context) -> None:
    tab = show(kept)
    first, second, third, *_ = tab.desk.shipped
    tab.chosen.list.setFocus()
    qtbot.keyClick(tab.chosen.list, Qt.Key.Key_Down, ALT)
    assert tab.desk.now.refs[:3] == (second, first, third)
    qtbot.mouseClick(tab.chosen.down, Qt.MouseButton.LeftButton)
    assert (tab.desk.now.refs[:3], tab.chosen.list.currentRow()) == ((second, third, first), 2)
    qtbot.mouseClick(tab.chosen.up, Qt.MouseButton.LeftButton)
    assert on_disk(kept) == tab.desk.now
    assert tab.desk.now.refs[:3] == (second, first, third)
    qtbot.keyClick(tab.chosen.list, Qt.Key.Key_Home)
    qtbot.keyClick(tab.chosen.list, Qt.Key.Key_Up, ALT)
    assert (tab.desk.at, tab.chosen.up.isEnabled()) == (0, False)


@pytest.mark.parametrize("drag", [(0, 2, True, 2), (0, 2, False, 1), (3, 0, False, 0)])
def test_a_slide_is_dragged(show: Show, kept: Context, drag: tuple[int, int, bool, int]) -> None:
    start, over, low, end = drag
    tab = show(kept)
    moved, rows = tab.desk.now.refs[start], tab.chosen.list
    rows.setCurrentRow(start)
    place = rows.visualRect(rows.model().index(over, 0))
    at = QPointF(place.center().x(), place.bottom() - 2 if low else place.top() + 2)
    drop, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    rows.dropEvent(QDropEvent(at, drop, QMimeData(), button, Qt.KeyboardModifier.NoModifier))
    assert (tab.desk.now.refs[end], tab.desk.at) == (moved, end)
    assert len(tab.desk.now.refs) == rows.count()
    below = QPointF(10, rows.viewport().height() * 50)
    rows.dropEvent(QDropEvent(below, drop, QMimeData(), button, Qt.KeyboardModifier.NoModifier))
    assert tab.desk.now.refs[-1] == moved


def test_a_slide_is_taken_out_offered_again_and_brought_back(qtbot: QtBot, show: Show, kept: Context) -> None:
    tab = show(kept)
    first = tab.desk.now.refs[0]
    qtbot.keyClick(tab.chosen.list, Qt.Key.Key_Delete)
    assert on_disk(kept) == Loop(tab.desk.shipped[1:], (first,))
    assert first in [offer.ref for offer in tab.desk.offers("")]
    qtbot.mouseClick(tab.told.undo, Qt.MouseButton.LeftButton)
    assert (on_disk(kept), tab.told.isVisible()) == (Loop(tab.desk.shipped), False)
    qtbot.mouseClick(tab.chosen.out, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tab.chosen.shipped, Qt.MouseButton.LeftButton)
    assert on_disk(kept) == Loop(tab.desk.shipped)
    assert not tab.chosen.shipped.isVisible()
    for _ in range(9):
        tab.undo()
    assert (on_disk(kept), tab.desk.can_undo) == (Loop(tab.desk.shipped), False)


def test_an_own_stop_is_found_previewed_and_added(qtbot: QtBot, show: Show, kept: Context) -> None:
    tab = show(kept)
    tab.offered.field.setText("山东大学")
    assert tab.offered.list.count() == 1
    tab.offered.field.setFocus()
    qtbot.keyClick(tab.offered.field, Qt.Key.Key_Down)
    assert tab.side.preview.slide is not None
    assert "山东大学" in tab.side.preview.slide.headline.zh
    qtbot.mouseClick(tab.offered.add, Qt.MouseButton.LeftButton)
    loop = on_disk(kept)
    assert loop is not None
    assert loop.refs[1].startswith("own:")
    assert (tab.desk.at, tab.offered.none.isVisible()) == (1, True)


def test_enter_adds_the_first_that_was_found(qtbot: QtBot, show: Show, kept: Context) -> None:
    tab = show(kept)
    tab.offered.field.setText("先导")
    ref = tab.desk.offers("先导")[0].ref
    qtbot.keyClick(tab.offered.field, Qt.Key.Key_Return)
    assert tab.desk.now.refs[1] == ref
    tab.offered.list.itemDoubleClicked.emit(tab.offered.list.item(0))
    assert len(tab.desk.now.refs) == len(tab.desk.shipped) + 2


def test_what_is_not_released_is_not_offered(show: Show, kept: Context) -> None:
    tab = show(kept)
    tab.offered.field.setText("秘密")
    assert tab.offered.list.count() == 0
    assert tab.offered.none.isVisible()


def test_the_time_of_a_slide_has_its_ends(qtbot: QtBot, show: Show, kept: Context) -> None:
    tab = show(kept)
    assert not tab.side.more.isEnabled()
    for _ in range(20):
        qtbot.mouseClick(tab.side.less, Qt.MouseButton.LeftButton)
    assert (tab.desk.now.seconds, tab.side.less.isEnabled()) == (3, False)
    qtbot.mouseClick(tab.side.more, Qt.MouseButton.LeftButton)
    loop = on_disk(kept)
    assert loop is not None
    assert loop.seconds == 4
    assert "4" in tab.side.seconds.text()


def test_the_last_slide_stays_and_that_is_said(show: Show, kept: Context) -> None:
    office_of(kept).stage.set_loop(Loop(("slide:gone",), (), 5))
    tab = show(kept)
    assert tab.side.preview.slide is None
    assert tab.side.none.isVisible()
    assert "skipped" in tab.chosen.list.item(0).data(11) or "跳过" in tab.chosen.list.item(0).data(11)
    tab.drop()
    assert tab.told.isVisible()
    assert on_disk(kept) == Loop(("slide:gone",), (), 5)


def test_what_is_new_in_a_catalogue_is_told_first(show: Show, kept: Context) -> None:
    first, *rest = show(kept).desk.shipped
    office_of(kept).stage.set_loop(Loop(tuple(rest)))
    tab = show(kept)
    assert tab.offered.new.isVisible()
    assert tab.desk.offers("")[0].ref == first


def test_a_full_disk_changes_nothing_and_says_so(
    qtbot: QtBot, show: Show, kept: Context, tmp_path: Path
) -> None:
    office_of(kept).close()
    tab = show(with_full_disk(kept, tmp_path))
    with qtbot.waitSignal(jobs.REPORTS.failed):
        tab.desk.move(0, 1)
    assert tab.desk.now == Loop(tab.desk.shipped)
    assert not tab.desk.can_undo


def test_without_an_office_store_it_is_shown_and_not_changed(show: Show, ctx: Context) -> None:
    tab = show(replace(ctx, session=Session()))
    tab.desk.move(0, 1)
    tab.drop()
    tab.add("own:1")
    assert tab.desk.now == Loop(tab.desk.shipped)
    assert tab.told.isVisible()
    buttons = (tab.chosen.up, tab.chosen.down, tab.chosen.out, tab.side.less, tab.offered.add)
    assert not any(button.isEnabled() for button in buttons)


def test_ctrl_z_takes_back(qtbot: QtBot, show: Show, kept: Context) -> None:
    tab = show(kept)
    tab.activateWindow()
    tab.chosen.list.setFocus()
    qtbot.waitUntil(tab.chosen.list.hasFocus)
    tab.desk.move(0, 3)
    QTest.keyClick(tab.chosen.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tab.desk.now == Loop(tab.desk.shipped)


def test_it_comes_back_after_a_change_of_language(show: Show, kept: Context) -> None:
    tab = show(kept)
    tab.desk.choose(4)
    tab.offered.field.setText("药")
    other = show(Context(kept.catalogue, "en", kept.theme, kept.session))
    other.restore(tab.state())
    assert (other.desk.at, other.offered.field.text()) == (4, "药")
    other.restore((("at", "-99999999999"),))
    assert other.desk.at == 0


def test_what_another_tab_changed_is_read_when_shown_again(show: Show, kept: Context) -> None:
    tab = show(kept)
    tab.hide()
    office_of(kept).stage.set_loop(Loop(tab.desk.shipped[:2]))
    tab.show()
    assert tab.chosen.list.count() == 2


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_and_every_control_has_a_name(
    show: Show, make_ctx: MakeContext, tmp_path: Path, lang: str, look: tuple[tuple[int, int], float]
) -> None:
    size, scale = look
    ctx = with_office(make_ctx(lang=lang, scale=scale), tmp_path)
    hostile = OwnStop(kind=OwnKind.WELCOME, guests=Text(HOSTILE, LONG), released=True)
    stop = office_of(ctx).stage.save_own(hostile)
    office_of(ctx).stage.set_loop(Loop((f"own:{stop.id}", "slide:none", "record:none")))
    tab = show(ctx, size)
    inner = tab.body.parentWidget()
    found = [each for kind in (QPushButton, QLineEdit, QListWidget) for each in inner.findChildren(kind)]
    assert_fits(tab, inner, found)
