"""The pad: digits by touch and by keyboard, dots, waiting, and going away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.hands import Hands
from tests.ui.lock.conftest import Stand
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store import pin, pin_copy
from zibo_app.store.gate import Gate
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode
from zibo_app.ui.context import Context
from zibo_app.ui.lock.corner import Corner
from zibo_app.ui.lock.guard import Guard
from zibo_app.ui.lock.pad import DELETE, DOT, TRY, PinPad

PIN = "193805"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock() -> Hands:
    return Hands(100.0)


@pytest.fixture
def gate(tmp_path: Path, clock: Hands, monkeypatch: pytest.MonkeyPatch) -> Gate:
    monkeypatch.setattr(pin, "COST", 2**14)
    gate = Gate(Office(tmp_path / "office.db").stage, tmp_path / pin_copy.NAME, clock)
    gate.set(PIN)
    return gate


def shown(ctx: Context, gate: Gate, qtbot: QtBot, size: tuple[int, int] = (1366, 768)) -> PinPad:
    hall = QWidget()
    qtbot.addWidget(hall)
    hall.resize(*size)
    pad = PinPad(ctx, gate, hall)
    pad.setGeometry(hall.rect())
    hall.show()
    qtbot.waitExposed(hall)
    pad.setFocus()
    pad.owner = hall  # type: ignore[attr-defined]  # else it is gone
    return pad


@pytest.fixture
def pad(ctx: Context, gate: Gate, qtbot: QtBot) -> PinPad:
    return shown(ctx, gate, qtbot)


def touch(pad: PinPad, keys: str) -> None:
    for key in keys:
        QTest.mouseClick(pad.keys[key], LEFT)


def test_the_pin_passes(pad: PinPad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.passed):
        touch(pad, PIN + TRY)
    assert pad.isHidden()
    assert pad._typed == ""


def test_a_keyboard_types_it_too(pad: PinPad, qtbot: QtBot) -> None:
    QTest.keyClicks(pad, "1x90")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    assert pad.dots.text() == DOT * 2
    with qtbot.waitSignal(pad.passed):
        QTest.keyClicks(pad, "3805\r")


def test_it_shows_dots_and_takes_one_back(pad: PinPad) -> None:
    touch(pad, "12")
    QTest.mouseClick(pad.keys[DELETE], LEFT)
    touch(pad, "345678901234567")
    assert pad.dots.text() == DOT * pin.MOST
    assert pad.dots.accessibleName() == pad._ctx.tr("{n} digits typed", n=pin.MOST)


def test_after_a_wrong_one_it_waits_and_says_so(pad: PinPad, gate: Gate, clock: Hands, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pad.passed):
        touch(pad, "111" + TRY)
        assert pad.said.text() == pad._ctx.tr("Wrong PIN. Next try in {n} s", n=1)
        assert not any(key.isEnabled() for key in pad.keys.values())
        QTest.keyClicks(pad, PIN + "\r")
    clock.now += 0.5
    pad._told()
    assert not pad.keys["1"].isEnabled()
    clock.now += 0.5
    pad._told()
    assert pad.keys["1"].isEnabled()
    assert pad.said.text() == pad._ctx.tr("Wrong PIN")
    touch(pad, "1")
    assert pad.said.text() == pad._ctx.tr("Enter the PIN")


def test_an_empty_try_is_none(pad: PinPad, gate: Gate) -> None:
    touch(pad, TRY)
    assert gate.wait() == 0


def test_it_goes_away_by_its_button_and_by_itself(pad: PinPad, qtbot: QtBot) -> None:
    touch(pad, "19")
    with qtbot.waitSignal(pad.closed):
        pad.back.click()
    pad.show()
    assert pad.dots.text() == ""
    with qtbot.waitSignal(pad.closed):
        pad._unused.timeout.emit()
    assert not pad._tick.isActive()


def test_a_wait_from_before_is_told_at_once(ctx: Context, gate: Gate, qtbot: QtBot) -> None:
    gate.attempt("0000")
    pad = shown(ctx, gate, qtbot)
    assert pad.said.text() == ctx.tr("Next try in {n} s", n=1)


class Broken:
    def pin(self) -> object:
        raise OfficeCode.UNREADABLE.refused()


def test_where_no_pin_can_be_read_the_owner_is_named(
    ctx: Context, tmp_path: Path, clock: Hands, qtbot: QtBot
) -> None:
    pad = shown(ctx, Gate(Broken(), tmp_path / "none", clock), qtbot)  # type: ignore[arg-type]
    assert pad.said.text() == ctx.tr("The PIN cannot be read. The owner sets it anew, see the manual.")
    assert not pad.keys["1"].isEnabled()
    assert pad.back.isEnabled()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("look", [((1366, 768), 1.5), ((1080, 1920), 2.0), ((1024, 768), 1.5)])
def test_targets_are_large_and_nothing_is_cut(
    make_ctx: MakeContext, gate: Gate, qtbot: QtBot, lang: Lang, look: tuple[tuple[int, int], float]
) -> None:
    size, scale = look
    pad = shown(make_ctx(lang=lang, scale=scale), gate, qtbot, size)
    wide = QBoxLayout.Direction.LeftToRight
    assert (pad._halves.direction() is wide) == (size[0] > size[1])
    QTest.qWait(0)
    for part in (*pad.keys.values(), pad.back):
        assert min(part.width(), part.height()) >= 56
        assert part.accessibleName()
        assert pad.rect().contains(part.geometry().translated(part.parentWidget().mapTo(pad, QPoint())))
    assert pad.back.width() >= pad.back.sizeHint().width()


# -- the gesture -----------------------------------------------------------------------------------
@pytest.fixture
def corner(hall: Stand, monkeypatch: pytest.MonkeyPatch) -> Iterator[Corner]:
    monkeypatch.setattr("zibo_app.ui.lock.corner.QGuiApplication.mouseButtons", lambda: LEFT)
    corner = Corner(hall, hold=0)
    yield corner
    corner.released()


def test_a_finger_held_in_the_corner_asks_for_the_pad(corner: Corner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(corner.held):
        corner.pressed(QPointF(10, 10))


@pytest.mark.parametrize("end", ["released", "moved"])
def test_one_that_does_not_stay_does_not(corner: Corner, qtbot: QtBot, end: str) -> None:
    with qtbot.assertNotEmitted(corner.held, wait=20):
        corner.pressed(QPointF(10, 10))
        corner.moved(QPointF(15, 12))
        corner.released() if end == "released" else corner.moved(QPointF(90, 10))


def test_elsewhere_it_does_not(corner: Corner, hall: Stand, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(corner.held, wait=20):
        corner.pressed(QPointF(hall.width() / 2, hall.height() / 2))


def test_the_guard_hears_the_gesture_and_the_keys(guard: Guard, hall: Stand, qtbot: QtBot) -> None:
    guard.corner._timer.setInterval(0)
    with qtbot.waitSignal(guard.pad_requested):
        QTest.mousePress(hall.windowHandle(), LEFT, pos=QPoint(20, 20))
    QTest.mouseRelease(hall.windowHandle(), LEFT, pos=QPoint(20, 20))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(guard.pad_requested):
        QTest.keyClick(hall.windowHandle(), Qt.Key.Key_P, both)
    assert QApplication.activeWindow() is hall
