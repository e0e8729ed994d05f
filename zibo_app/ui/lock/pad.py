"""The pad on which staff type the PIN that ends a locked exhibition: large digits over the whole hall."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from zibo_app.overriding import override
from zibo_app.store.gate import Gate, Tried
from zibo_app.store.pin import MOST
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.lock.said import Said
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
UNUSED = 30_000
"""After how many ms without a touch the pad goes away."""
TICK = 250
"""How often, in ms, the seconds left are told."""
DOT = "●"
EDGE, ICON = 28, 28
DELETE, TRY = "delete", "✓"
"""The keys that are no digits."""


class PinPad(Surface):
    """Digits, the dots typed so far, and what became of the last try.

    `passed` says that the PIN was right, `closed` that the pad is wanted no more.
    """

    passed = Signal()
    closed = Signal()

    def __init__(self, ctx: Context, gate: Gate, parent: QWidget | None = None) -> None:
        super().__init__("large", parent)
        self._ctx = ctx
        self._gate = gate
        self._typed = ""
        self.keys: dict[str, Button] = {}
        self.dots = Label("", "pin-dots")
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said = Said(ctx)
        self._unused = self._timer(UNUSED, self.close_pad)
        self._unused.setSingleShot(True)
        self._tick = self._timer(TICK, self._told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(ctx.tr("PIN"))
        self._lay_out()

    def _timer(self, every: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        ctx, px = self._ctx, self._ctx.px
        self.back = Button(ctx.tr("Back to browsing"), "pin")
        on_click(self.back, self.close_pad)
        title = Label(ctx.tr("Staff: end the exhibition"), "guest-name", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = column(STRETCH, title, self.dots, self.said, self.back, STRETCH, gap=px(14))
        digits = column(STRETCH, self._grid(), STRETCH, gap=0)
        self._halves = row(words, digits, gap=px(40))
        across = row(STRETCH, self._halves, STRETCH)
        column(STRETCH, across, STRETCH, margins=(px(EDGE),) * 4, parent=self)

    def _grid(self) -> QGridLayout:
        ctx, grid = self._ctx, QGridLayout()
        grid.setSpacing(ctx.px(12))
        for place, digit in enumerate(DIGITS):
            grid.addWidget(self._key(digit, digit, partial(self.type, digit)), place // 3, place % 3)
        delete = self._key(DELETE, ctx.tr("Delete the last digit"), self.delete, "arrow-left")
        attempt = self._key(TRY, ctx.tr("Try the PIN"), self.attempt)
        attempt.setProperty("role", "pin-primary")
        for place, key in enumerate((delete, self._key("0", "0", partial(self.type, "0")), attempt)):
            grid.addWidget(key, len(DIGITS) // 3, place)
        return grid

    def _key(self, key: str, name: str, slot: Callable[[], None], icon: str = "") -> Button:
        button, size = Button("" if icon else key, "pin"), self._ctx.px(ICON)
        if icon:
            button.setIcon(icons.icon(icon, self._ctx.theme.colours["ink"], size))
            button.setIconSize(QSize(size, size))
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        on_click(button, slot)
        self.keys[key] = button
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where it is wide, one above the other where it is high."""
        super().resizeEvent(event)
        wide = event.size().width() > event.size().height()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin with nothing typed."""
        super().showEvent(event)
        self._typed = ""
        self._unused.start()
        self._tick.start()
        self._told(fresh=True)
        self.setFocus()

    def close_pad(self) -> None:
        """Go away; nothing of what was typed stays."""
        self._typed = ""
        self._unused.stop()
        self._tick.stop()
        self.hide()
        self.closed.emit()

    def type(self, digit: str) -> None:
        """Take one more digit."""
        self._typed = (self._typed + digit)[:MOST]
        self._touched()

    def delete(self) -> None:
        """Drop the last digit."""
        self._typed = self._typed[:-1]
        self._touched()

    def attempt(self) -> None:
        """Try what is typed; right or wrong, it is typed no more."""
        typed, self._typed = self._typed, ""
        self._touched()
        if not typed:
            return
        tried = self._gate.attempt(typed)
        if tried is Tried.PASSED:
            self._tick.stop()
            self._unused.stop()
            self.hide()
            self.passed.emit()
            return
        self.said.wrong = tried is Tried.WRONG
        self._told()

    def _touched(self) -> None:
        self._unused.start()
        self.said.wrong = False
        self._told()

    def _told(self, *, fresh: bool = False) -> None:
        self.dots.setText(DOT * len(self._typed))
        self.dots.setAccessibleName(self._ctx.tr("{n} digits typed", n=len(self._typed)))
        waiting = self.said.tell(self._gate, fresh=fresh)
        for key in self.keys.values():
            key.setEnabled(not waiting)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter from a keyboard, too."""
        key, text = event.key(), event.text()
        if text in self.keys and text.isdigit():
            self.keys[text].click()
        elif key == Qt.Key.Key_Backspace:
            self.keys[DELETE].click()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.keys[TRY].click()
        else:
            super().keyPressEvent(event)
