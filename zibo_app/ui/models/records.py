"""Any kinds of record as a table that reads its rows from the catalogue page by page."""

from collections import OrderedDict
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from zibo_app.domain.listing import Query, Row
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.models.columns import columns_of

PAGE = 100
"""How many rows are read at once."""
KEPT = 30
"""How many pages are kept; the least recently used one goes first."""
RowRole = Qt.ItemDataRole.UserRole
"""The whole Row of a line, in any column."""
IdRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SHOWN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
LONGEST = 300
"""Letters of a cell handed to the view; what is longer stands whole on the record's own page."""


class RecordModel(QAbstractTableModel):
    """The records of some kinds that a query asks for; rows beyond those seen are never read."""

    def __init__(self, ctx: Context, kinds: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.kinds = kinds
        self.columns = columns_of(kinds)
        self._query = Query()
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._count = ctx.catalogue.count(kinds, self._query)

    @property
    def query(self) -> Query:
        """How the list is asked for."""
        return self._query

    def ask(self, query: Query) -> None:
        """Ask for another list; the same query changes nothing."""
        if query == self._query:
            return
        self.beginResetModel()
        self._query = query
        self._pages.clear()
        self._count = self._ctx.catalogue.count(self.kinds, query)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the records; they have no children."""
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Word a cell, or give the Row or the id behind it."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role in SHOWN:
            return " ".join(self.columns[index.column()].word(self._ctx, row)[:LONGEST].split())
        return {RowRole: row, IdRole: row.brief.id}.get(role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Word the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._ctx.say(self.columns[section].label) if role in SHOWN else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the catalogue; a column that cannot be sorted changes nothing, -1 is its own order."""
        key = self.columns[column].sort if column >= 0 else "position"
        if key:
            self.ask(replace(self._query, sort=key, descending=order is Qt.SortOrder.DescendingOrder))

    def row(self, number: int) -> Row | None:
        """Give a row, reading its page where need be; None past the end."""
        page = self._page(number // PAGE)
        at = number % PAGE
        return page[at] if 0 <= at < len(page) else None

    def rows(self, start: int, count: int) -> tuple[Row, ...]:
        """Give some rows from `start` on, fewer at the end."""
        found = (self.row(number) for number in range(start, min(start + count, self._count)))
        return tuple(row for row in found if row is not None)

    def find(self, record: str) -> int:
        """Give the row of a record in this list, -1 where it is not in it."""
        for page in self._pages:
            for at, row in enumerate(self._pages[page]):
                if row.brief.id == record:
                    return page * PAGE + at
        return self._ctx.catalogue.position(self.kinds, self._query, record)

    def _page(self, number: int) -> tuple[Row, ...]:
        if number not in self._pages:
            rows = self._ctx.catalogue.page(self.kinds, self._query, number * PAGE, PAGE)
            self._pages[number] = tuple(rows)
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]
