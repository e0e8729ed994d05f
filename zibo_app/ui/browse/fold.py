"""A line of widgets that shows those it has room for and tells how many it has not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.overriding import override


class OneLine(QWidget):
    """Widgets side by side from the left, `gap` px apart; those past the right edge are not shown."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def fill(self, items: Sequence[QWidget]) -> None:
        """Hold these widgets in place of those before."""
        for old in self._items:
            old.hide()
            old.deleteLater()
        self._items = list(items)
        for item in items:
            item.setParent(self)
        self.updateGeometry()
        self._place()

    def hidden(self) -> int:
        """Count the widgets there is no room for."""
        return len(self._items) - self._place()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of the highest widget."""
        hints = [item.sizeHint() for item in self._items]
        return QSize(sum(h.width() + self._gap for h in hints), max((h.height() for h in hints), default=0))

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for no width at all."""
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> int:
        x, shown = 0, 0
        for item in self._items:
            hint = item.sizeHint()
            fits = shown == self._items.index(item) and x + hint.width() <= self.width()
            item.setVisible(fits)
            if fits:
                item.setGeometry(x, (self.height() - hint.height()) // 2, hint.width(), hint.height())
                x, shown = x + hint.width() + self._gap, shown + 1
        return shown
