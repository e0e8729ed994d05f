"""A chart's numbers as a plain table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from zibo_app.domain.chart import Table
from zibo_app.overriding import override
from zibo_app.ui.context import Context

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """The lines of a table, its header apart."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header, self._lines = table[0], table[1:]

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._header)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text, or its alignment."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._lines[index.row()][index.column()]
        return int(LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's heading."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._header[section]


def table_view(ctx: Context, table: Table, parent: QWidget | None = None) -> QTableView:
    """Make the view of a table: each column as wide as it needs, up to a limit."""
    view = QTableView(parent)
    view.setModel(TableModel(table, view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setCornerWidget(QWidget(view))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ctx.px(24))
    header = view.horizontalHeader()
    header.setMaximumSectionSize(ctx.px(240))
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setDefaultAlignment(LEFT)
    return view
