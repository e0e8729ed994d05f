"""A layout of equal columns: as many as fit, lines evened out, and the height it is given used up."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from zibo_app.overriding import override
from zibo_app.ui.widgets.items import ItemLayout


class EvenGrid(ItemLayout):
    """Puts its items in columns of one width, at least `column` px wide; `gap` in px between and below them.

    Seven items where six fit stand as four and three, not six and one. A line is as high as its highest item.
    """

    def __init__(self, column: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)
        self._column = column
        self._highs: dict[int, list[int]] = {}

    @override
    def invalidate(self) -> None:
        """Forget how high the items are: one of them has changed."""
        self._highs = {}
        super().invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Use the room there is, across and down."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    @override
    def heightForWidth(self, width: int) -> int:
        """Say how high the lines must at least be at this width."""
        lines = self._lines(width)
        return sum(lines) + max(0, len(lines) - 1) * self._gap

    def set_column(self, least: int) -> None:
        """Let columns be at least so many px wide."""
        if least != self._column:
            self._column = least
            self.invalidate()

    def lines(self, width: int) -> int:
        """Say in how many lines the items stand at this width."""
        return len(self._lines(width))

    def columns(self, width: int) -> int:
        """Say how many columns stand side by side at this width."""
        most = max(1, (width + self._gap) // (self._column + self._gap))
        lines = ceil(len(self._items) / most) or 1
        return ceil(len(self._items) / lines) or 1

    @override
    def sizeHint(self) -> QSize:
        """Ask for all items side by side."""
        count = max(1, len(self._items))
        return QSize(count * self._column + (count - 1) * self._gap, self._highest())

    @override
    def minimumSize(self) -> QSize:
        """Ask for hardly anything; heightForWidth says what is really needed."""
        return QSize(1, 1)

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Place the items; room to spare goes to the lines evenly."""
        super().setGeometry(rect)
        columns, lines = self.columns(rect.width()), self._lines(rect.width())
        spare = max(0, rect.height() - self.heightForWidth(rect.width()))
        y = rect.y()
        for line, least in enumerate(lines):
            high = least + spare * (line + 1) // len(lines) - spare * line // len(lines)
            for at, item in enumerate(self._items[line * columns : (line + 1) * columns]):
                left, right = self._edge(rect, at, columns), self._edge(rect, at + 1, columns) - self._gap
                item.setGeometry(QRect(left, y, right - left, high))
            y += high + self._gap

    def _edge(self, rect: QRect, at: int, columns: int) -> int:
        """Give the left edge of a column; rounding leaves no px over at the right."""
        return rect.x() + round(at * (rect.width() + self._gap) / columns)

    def _lines(self, width: int) -> list[int]:
        """Give the height each line must at least have: that of its highest item."""
        columns = self.columns(width)
        wide = (width - (columns - 1) * self._gap) // columns
        highs = self._high(wide)
        return [max(highs[at : at + columns]) for at in range(0, len(highs), columns)]

    def _highest(self) -> int:
        return max(self._high(self._column), default=0)

    def _high(self, wide: int) -> list[int]:
        """Give how high each item is at this width; Qt asks for it dozens of times before one is placed."""
        if wide not in self._highs:
            self._highs[wide] = [_high(item, wide) for item in self._items]
        return self._highs[wide]


def _high(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
