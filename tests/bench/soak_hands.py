"""What a crowd does to a screen: touches, drags, keys of every kind, attempts to close it; from a seed."""

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

Key, Held, Mouse = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
NONE, SHIFT, CONTROL, ALT = Held.NoModifier, Held.ShiftModifier, Held.ControlModifier, Held.AltModifier
LETTERS = [Key(code) for code in (*range(Key.Key_A, Key.Key_Z + 1), *range(Key.Key_0, Key.Key_9 + 1))]
MOVES = [Key.Key_Tab, Key.Key_Backtab, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Space]
MOVES += [Key.Key_Return, Key.Key_Backspace, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Home, Key.Key_End]
OUT = [
    *(
        (Key.Key_F4, ALT),
        (Key.Key_Q, CONTROL),
        (Key.Key_W, CONTROL),
        (Key.Key_N, CONTROL),
        (Key.Key_P, CONTROL),
    ),
    *(
        (Key.Key_Escape, NONE),
        (Key.Key_F1, NONE),
        (Key.Key_F5, NONE),
        (Key.Key_F11, NONE),
        (Key.Key_Menu, NONE),
    ),
    *((Key.Key_V, CONTROL | SHIFT), (Key.Key_C, CONTROL), (Key.Key_V, CONTROL), (Key.Key_Z, CONTROL)),
    *(
        (Key.Key_A, CONTROL),
        (Key.Key_O, CONTROL),
        (Key.Key_S, CONTROL),
        (Key.Key_F10, SHIFT),
        (Key.Key_Space, ALT),
    ),
    *((Key.Key_Comma, CONTROL), (Key.Key_1, CONTROL), (Key.Key_D, CONTROL), (Key.Key_F4, CONTROL)),
]
WISHED = [(Key.Key_K, CONTROL), (Key.Key_L, CONTROL), (Key.Key_P, CONTROL | SHIFT), (Key.Key_Left, ALT)]
WISHED += [(Key.Key_Plus, CONTROL), (Key.Key_Minus, CONTROL)]


class Hands:
    """Does one thing after another to a window, always the same for a seed."""

    def __init__(self, window: QWindow, seed: int) -> None:
        self._window = window
        self._random = random.Random(seed)  # noqa: S311 a crowd, not a secret
        self._finger = QTest.createTouchDevice()
        self.done: dict[str, int] = {}
        self._ways: tuple[tuple[Callable[[], None], int], ...] = (
            *((self.touch, 30), (self.click, 20), (self.drag, 8), (self.scroll, 8), (self.type, 14)),
            *(
                (self.move, 8),
                (self.try_to_leave, 7),
                (self.wish, 3),
                (self.other_button, 2),
                (self.close, 1),
            ),
        )

    def act(self) -> None:
        """Do the next thing."""
        ways, weights = zip(*self._ways, strict=True)
        (way,) = self._random.choices(ways, weights)
        self.done[way.__name__] = self.done.get(way.__name__, 0) + 1
        way()

    def touch(self) -> None:
        """Touch the screen with a finger."""
        at = self._somewhere()
        QTest.touchEvent(self._window, self._finger).press(0, at)
        QTest.touchEvent(self._window, self._finger).release(0, at)

    def click(self) -> None:
        """Click."""
        QTest.mouseClick(self._window, Mouse.LeftButton, NONE, self._somewhere())

    def drag(self) -> None:
        """Pull with the left button held."""
        QTest.mousePress(self._window, Mouse.LeftButton, NONE, self._somewhere())
        for _ in range(3):
            QTest.mouseMove(self._window, self._somewhere())
        QTest.mouseRelease(self._window, Mouse.LeftButton, NONE, self._somewhere())

    def scroll(self) -> None:
        """Turn the wheel."""
        at, turn = QPointF(self._somewhere()), QPoint(0, self._random.choice((-240, -120, 120)))
        held = self._random.choice((NONE, CONTROL))
        event = QWheelEvent(at, at, QPoint(), turn, Mouse.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(self._window, event)

    def type(self) -> None:
        """Type a letter or digit."""
        QTest.keyClick(self._window, self._random.choice(LETTERS))

    def move(self) -> None:
        """Move about by keys, or press what has the focus."""
        QTest.keyClick(self._window, self._random.choice(MOVES))

    def try_to_leave(self) -> None:
        """Press what ends, opens or copies something elsewhere."""
        QTest.keyClick(self._window, *self._random.choice(OUT))

    def wish(self) -> None:
        """Press what visitors may: search, language, text size, back, or the pad."""
        QTest.keyClick(self._window, *self._random.choice(WISHED))

    def other_button(self) -> None:
        """Click with another button."""
        button = self._random.choice((Mouse.RightButton, Mouse.MiddleButton, Mouse.BackButton))
        QTest.mouseClick(self._window, button, NONE, self._somewhere())

    def close(self) -> None:
        """Close the window, as the task bar does; or quit."""
        self._random.choice((self._window.close, QApplication.quit, QApplication.closeAllWindows))()

    def _somewhere(self) -> QPoint:
        size = self._window.size()
        return QPoint(self._random.randrange(size.width()), self._random.randrange(size.height()))
