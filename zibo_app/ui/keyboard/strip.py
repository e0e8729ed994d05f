"""The line of hanzi over the keys: as many as there is room for, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import Label

GAP, EDGE, LEAST = 6, 14, 56
"""Px between two of them and beside their words, at 100 %; and the least width of one, in px."""
HINT = "fz、fengzhuang → 封装"


class Strip(QWidget):
    """Words to choose from, page by page; `chosen` carries the number of one."""

    chosen = Signal(int)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.words: tuple[str, ...] = ()
        self._first: list[int] = [0]
        self._next = 0
        self.shown: list[Button] = []
        self._hint = Label(HINT, "guest-second")
        self.back, self.on = (
            icon_button(ctx, icon, name)
            for icon, name in (("chevron-left", ctx.tr("Before")), ("chevron-right", ctx.tr("More words")))
        )
        for button, step in ((self.back, -1), (self.on, 1)):
            button.setProperty("role", "key")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            on_click(button, self._turn, step)
        self._room = QWidget()
        self._room.setMinimumWidth(1)
        row(self._hint, self._room, self.back, self.on, gap=ctx.px(GAP), parent=self).setStretch(1, 1)

    def offer(self, words: tuple[str, ...]) -> None:
        """Offer these words, from the first on."""
        self.words, self._first = words, [0]
        self._lay_out()

    def set_height(self, high: int) -> None:
        """Be so many px high."""
        self.setFixedHeight(high)
        for button in (self.back, self.on):
            button.setFixedSize(max(LEAST, high), high)
        self._lay_out()

    def _turn(self, step: int) -> None:
        if step > 0:
            self._first.append(self._next)
        elif len(self._first) > 1:
            self._first.pop()
        self._lay_out()

    def _lay_out(self) -> None:
        for button in self.shown:
            button.hide()
            button.deleteLater()
        self.shown = []
        self._hint.setVisible(not self.words)
        gap, x = self._ctx.px(GAP), 0
        at = self._first[-1]
        room = self.width() - 2 * (self.back.width() + gap)
        while at < len(self.words):
            button = self._button(at)
            wide = min(max(LEAST, button.sizeHint().width()), max(1, room))
            if x and x + wide > room:
                button.deleteLater()
                break
            button.setGeometry(x, 0, wide, self.height())
            button.show()
            self.shown.append(button)
            x, at = x + wide + gap, at + 1
        self._next = at
        self.back.setEnabled(len(self._first) > 1)
        self.on.setEnabled(at < len(self.words))
        for button in (self.back, self.on):
            button.setVisible(bool(self.words))

    def _button(self, number: int) -> Button:
        button = Button(self.words[number], "candidate", self._room)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.ensurePolished()
        on_click(button, self.chosen.emit, number)
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for now."""
        super().resizeEvent(event)
        self._first = [0]
        self._lay_out()
