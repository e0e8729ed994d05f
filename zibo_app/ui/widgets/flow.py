"""A layout that fills lines from the left and wraps, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.widgets.items import ItemLayout


class FlowLayout(ItemLayout):
    """Puts its items side by side and goes to a new line where the width ends; `gap` in px."""

    def __init__(self, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    @override
    def heightForWidth(self, width: int) -> int:
        """Say how high the lines are at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the room of the smallest arrangement."""
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """Ask for the widest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            width = min(hint.width(), max(rect.width(), item.minimumSize().width()))
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x, line = x + width + self._gap, max(line, height)
        return y + line - rect.y()
