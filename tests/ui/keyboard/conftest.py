"""The visitor view as it stands at a touch screen, and a finger."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.seen import laid_out
from zibo_app.domain.evidence import Audience
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GuestFrame
from zibo_app.ui.keyboard.board import Keyboard
from zibo_app.ui.keyboard.layout import SPACE
from zibo_app.ui.navigator import Place
from zibo_app.ui.session import Session

OpenTouch = Callable[..., GuestFrame]
FINGER = QTest.createTouchDevice()


def touching(ctx: Context, folder: Path) -> Context:
    """Give the context a session at a touch screen, with a store."""
    session = Session(Office(folder / "office.db"))
    session.touch = True
    return replace(ctx, session=session)


def touch(widget: QWidget) -> None:
    """Touch the middle of a widget, as a finger does: on its window, wherever it lies there."""
    window = widget.window()
    laid_out()
    point = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2))
    assert window.rect().contains(point)
    QTest.touchEvent(window, FINGER).press(0, point, window).commit()
    QTest.touchEvent(window, FINGER).release(0, point, window).commit()


def type_by_touch(keyboard: Keyboard, letters: str) -> None:
    """Touch one key after another."""
    for letter in letters:
        touch(keyboard.keys.buttons[SPACE if letter == " " else letter])


def pick(keyboard: Keyboard, word: str) -> None:
    """Touch a word that is offered."""
    touch(next(button for button in keyboard.strip.shown if button.text() == word))


@pytest.fixture
def open_touch(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path) -> OpenTouch:
    """Open the visitor view: `open_touch("zh", (1366, 768), catalogue=…, scale=…)`; it shows its home."""

    def opened(lang: str = "zh", size: tuple[int, int] = (1366, 768), **look: object) -> GuestFrame:
        made = GuestFrame(touching(make_ctx(lang, Audience.PUBLIC, **look), tmp_path))
        qtbot.addWidget(made)
        made.resize(*size)
        made.go(Place("home"))
        with qtbot.waitExposed(made):
            made.show()
        return made

    return opened
