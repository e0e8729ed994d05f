"""The stops of the open route as a list; moving one is a wish, the desk carries it out."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from zibo_app.domain.pace import clock_text
from zibo_app.overriding import override
from zibo_app.services.route_stops import Lack, Placed
from zibo_app.ui.context import Context

Index = QModelIndex | QPersistentModelIndex
PlacedRole = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


def told(ctx: Context, placed: Placed) -> str:
    """Say what a stop is, or why it is passed over."""
    if placed.slide is None:
        return ctx.say(placed.lack if placed.lack is not Lack.NONE else Lack.GONE)
    return ctx.say(placed.slide.layout)


def title_of(ctx: Context, placed: Placed) -> str:
    """Give a stop's title on one line; what has none in this language is called as in the other."""
    title = placed.title
    return one_line(ctx.say(title) or title.zh or title.en)


def one_line(text: str) -> str:
    """Give a text on one line."""
    return " ".join(text.split())


class StopsModel(QAbstractListModel):
    """The stops; `move_wished` carries from where to where one is dragged."""

    move_wished = Signal(int, int)

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.stops: tuple[Placed, ...] = ()

    def show_stops(self, stops: tuple[Placed, ...]) -> None:
        """Show other stops; where only words have changed the rows stay."""
        same = len(stops) == len(self.stops)
        if not same:
            self.beginResetModel()
        self.stops = stops
        if not same:
            self.endResetModel()
        elif stops:
            self.dataChanged.emit(self.index(0), self.index(len(stops) - 1))

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the stops."""
        return 0 if parent.isValid() else len(self.stops)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a stop, or its words for who cannot see it drawn."""
        if not index.isValid() or index.row() >= len(self.stops):
            return None
        placed = self.stops[index.row()]
        if role == PlacedRole:
            return placed
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return title_of(self._ctx, placed)[:600].replace("<", "‹")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), placed)
        return None

    def _spoken(self, number: int, placed: Placed) -> str:
        ctx = self._ctx
        note = ctx.tr("with a note") if placed.stop.note else ""
        words = (title_of(ctx, placed), told(ctx, placed), clock_text(placed.stop.seconds), note)
        return f"{number + 1}. " + ", ".join(map(one_line, filter(None, words)))

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let stops be dragged, and dropped between others."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        """Stops are moved, not copied."""
        return Qt.DropAction.MoveAction

    @override
    def moveRows(self, source: Index, first: int, count: int, target: Index, before: int) -> bool:
        """Wish a stop to stand before another; the rows follow when it is done."""
        end = before - 1 if before > first else before
        if count != 1 or end == first or not (0 <= first < len(self.stops) and 0 <= end < len(self.stops)):
            return False
        self.move_wished.emit(first, end)
        return True
