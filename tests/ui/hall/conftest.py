"""The real hall off screen, with a clock that goes when it is told to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.conftest import MakeContext
from tests.ui.hands import Hands
from tests.ui.offices import with_office
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui import theme
from zibo_app.ui.context import Context
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.settings import Settings
from zibo_app.ui.snapshot import settle

OpenHall = Callable[..., Hall]


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def staff(sealed: Catalogue, make_ctx: MakeContext, tmp_path: Path) -> Context:
    """Staff's context over a sealed catalogue, with an office store."""
    return with_office(make_ctx(catalogue=sealed), tmp_path)


@pytest.fixture
def open_hall(staff: Context, program: QApplication, clock: Hands, qtbot: QtBot) -> Iterator[OpenHall]:
    """Open the hall: `open_hall(Settings(…), (w, h), catalogue=…)`; it has begun."""
    opened: list[Hall] = []
    shown = [theme.Theme("light")]

    def dress(ctx: Context) -> None:
        if ctx.theme != shown[-1]:
            theme.apply(program, ctx.theme)
            shown.append(ctx.theme)

    def build(kept: Settings | None = None, size: tuple[int, int] = (1366, 768), **more: object) -> Hall:
        hall = Hall(replace(staff, **more), kept or Settings(), program, clock)
        opened.append(hall)
        hall.look_changed.connect(dress)
        with qtbot.waitExposed(hall):
            hall.begin()
        hall.showNormal()
        hall.resize(*size)
        hall.activateWindow()
        qtbot.waitUntil(hall.isActiveWindow, timeout=5000)
        settle(program)
        return hall

    yield build
    for hall in opened:
        hall.end()
        delete(hall)
    if shown[-1] != shown[0]:
        theme.apply(program, shown[0])


def wait_idle(hall: Hall, clock: Hands, seconds: float) -> None:
    """Let time go by with nobody there."""
    clock.now += seconds
    hall.idle.look()


def touch(hall: Hall) -> None:
    """Touch what is shown, in its middle."""
    assert hall.content is not None
    QTest.mouseClick(hall.content, Qt.MouseButton.LeftButton)
