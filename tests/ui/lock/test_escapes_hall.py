"""The real hall, locked: what visitors can open in it leads to no window, no staff view and no way out."""

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.lock.attempts import KEYS, NAMED
from tests.ui.offices import with_office
from zibo_app.domain.evidence import Audience
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.pin import scheme_of
from zibo_app.ui import jobs
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hall(
    sealed: Catalogue, make_ctx: MakeContext, tmp_path: object, program: QApplication, qtbot: QtBot
) -> Iterator[Hall]:
    staff = with_office(make_ctx(catalogue=sealed), tmp_path)  # type: ignore[arg-type]
    staff.session.office.stage.set_pin(scheme_of("193805"))  # type: ignore[union-attr]
    hall = Hall(staff, Settings(small_screen="no"), program)
    left: list[str] = []
    hall.left.connect(lambda: left.append("left"))
    hall.begin()
    qtbot.waitExposed(hall)
    hall.browse()
    yield hall
    QTest.qWait(0)
    shown = [w for w in program.topLevelWidgets() if w.isVisible() and w is not hall]
    assert [type(w).__name__ for w in shown] == []
    assert hall.isFullScreen()
    assert left == []
    assert hall.ctx.viewer is Audience.PUBLIC
    hall.end()
    hall.hide()
    hall.deleteLater()


def parts(hall: Hall, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in hall.findChildren(kind) if part.isVisible() and part.isEnabled()]


def test_no_key_leads_out_of_any_page(hall: Hall) -> None:
    for spec in GUEST_PAGES:
        hall.browse()
        if hall.visit and hall.visit.frame:
            hall.visit.frame.place_requested.emit(Place(spec.id))
        for key, held in KEYS:
            if key not in NAMED or key is Qt.Key.Key_Escape:
                QTest.keyClick(hall.windowHandle(), key, held)
        assert hall.isVisible()
        assert hall.locked


def test_every_button_of_every_page_stays_inside(hall: Hall, program: QApplication) -> None:
    """Each is pressed once; none opens a menu, a dialog or another window."""
    for spec in GUEST_PAGES:
        assert hall.visit
        hall.visit.home()
        assert hall.visit.frame
        hall.visit.frame.place_requested.emit(Place(spec.id))
        for place in range(len(parts(hall, QAbstractButton))):
            buttons = parts(hall, QAbstractButton)
            if place < len(buttons):
                QTest.mouseClick(buttons[place], LEFT)
                assert program.activePopupWidget() is None
                assert program.activeModalWidget() is None
        assert hall.findChildren(QMenu) == [] or not any(m.isVisible() for m in hall.findChildren(QMenu))


def test_no_field_gives_a_menu_or_takes_a_paste(hall: Hall, program: QApplication) -> None:
    assert hall.visit
    hall.visit.act("search")
    fields = [part for part in parts(hall, QLineEdit) if isinstance(part, QLineEdit)]
    assert fields
    program.clipboard().setText("上一位的话")
    for field in fields:
        before = field.text()
        QTest.mouseClick(field, Qt.MouseButton.RightButton)
        QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == before


def test_nothing_of_staffs_stands_in_it(hall: Hall) -> None:
    words = {"设置", "展前准备", "客商", "导出", "另存为", "退出"}
    shown = chain.from_iterable(
        (part.accessibleName(), getattr(part, "text", str)()) for part in parts(hall, QAbstractButton)
    )
    assert words.isdisjoint(shown)


def test_wishes_that_are_not_visitors_do_nothing(hall: Hall) -> None:
    for wish in (
        "leave",
        "quit",
        "viewer",
        "fullscreen",
        "page:settings",
        "set:theme=dark",
        "stage:loop",
        "x",
    ):
        hall.act(wish)
        if hall.visit and hall.visit.frame:
            hall.visit.frame.action_requested.emit(wish)


def test_esc_puts_the_pad_away_and_nothing_below_it(hall: Hall) -> None:
    assert hall.visit
    hall.visit.act("search")
    hall.leaving.guard.pad_requested.emit()
    QTest.keyClick(hall.windowHandle(), Qt.Key.Key_Escape)
    assert hall.leaving.pad is None
    assert hall.visit.covered()
    QTest.keyClick(hall.windowHandle(), Qt.Key.Key_Escape)
    assert not hall.visit.covered()


def test_the_clock_runs_out_while_the_pad_is_open(hall: Hall) -> None:
    hall.leaving.guard.pad_requested.emit()
    assert hall.leaving.pad is not None
    hall.idle.gone.emit()
    assert hall.leaving.pad is None
    assert hall.loop is not None


def test_a_pin_taken_away_meanwhile_does_not_open(hall: Hall) -> None:
    office = hall.ctx.session.office
    assert office
    office.stage.set_pin("")
    office.path.with_name("exhibition.pin").unlink(missing_ok=True)
    hall.act("leave")
    assert hall.locked


def test_an_error_in_a_slot_keeps_it_locked(hall: Hall, qtbot: QtBot) -> None:
    for _ in range(4):
        jobs.REPORTS.failed.emit(RuntimeError("broken"))
    assert hall.locked
    assert hall.isVisible()
