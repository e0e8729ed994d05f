"""The answer on the whole window, to be read from across a table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.search.answers import Shown
from zibo_app.ui.search.number import Number
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import KEYS, Surface
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.scroll import Scroll

SIZE, UNIT = 200, 64
SHARE, EDGE = 0.45, 0.06
"""Which part of the height the number may take, and of the width the margins at either side."""


class LargeView(Surface):
    """One answer, large; any click, Enter or Esc puts it away, which `closed` says."""

    closed = Signal()

    def __init__(self, ctx: Context, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__("large", parent)
        self._ctx = ctx
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{shown.heading}: {shown.value or shown.badge[0]}")
        self._number: Number | None = None
        content = QWidget()
        self._inner = column(STRETCH, gap=ctx.px(14), parent=content)
        self._say(shown.heading, "large-heading" if shown.number.number else "large-question")
        if shown.number.number:
            self._number = Number(ctx, shown.number, SIZE, UNIT, centred=True)
            self._inner.addWidget(self._number)
        for words in (shown.caption, *shown.lines):
            self._say(words, "large-text")
        self._say(shown.other, "large-other")
        self._say(shown.spoken, "large-second")
        self._inner.addLayout(row(STRETCH, Badge(ctx, *shown.badge), STRETCH))
        self._say(shown.where, "large-second")
        self._inner.addStretch(1)
        self.area = Scroll(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self.area, gap=0, parent=self)

    def _say(self, words: str, role: str) -> None:
        if words:
            label = Label(breakable(words), role, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._inner.addWidget(label)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the number its share of the window."""
        super().resizeEvent(event)
        edge, high = round(self.width() * EDGE), self.height()
        self._inner.setContentsMargins(edge, self._ctx.px(16), edge, self._ctx.px(16))
        if self._number is not None:
            self._number.setFixedHeight(min(self._number.sizeHint().height(), round(high * SHARE)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that nothing beneath gets it."""
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it away."""
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away on Enter, Space or Esc; arrows scroll what is too long for the window."""
        if event.key() in KEYS | {Qt.Key.Key_Escape}:
            self.closed.emit()
        else:
            self.area.keyPressEvent(event)
