"""The table view: all that a list knows of its records, in columns, sorted by their headings."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from zibo_app.overriding import override
from zibo_app.ui.browse.record_list import as_rows, row_keys
from zibo_app.ui.browse.row_menu import open_menu
from zibo_app.ui.browse.typing import TypeAhead
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole, RecordModel

ROW = 40
WIDER = {"zh": 1.0, "en": 1.3}
"""English words take more room."""


class RecordTable(QTableView):
    """The table; `opened` carries the record of a double click or Enter, `sorted_by` tells of a new order."""

    opened = Signal(str)
    sorted_by = Signal()

    def __init__(self, ctx: Context, name: str, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("records")
        self.setAccessibleName(name)
        self._model = model
        self._type = TypeAhead(ctx, model)
        self.setModel(model)
        as_rows(self, ctx.px(ROW))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.doubleClicked.connect(self._opened)
        self._shape(ctx)

    def _shape(self, ctx: Context) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(True)
        head.setMinimumSectionSize(ctx.px(64))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        for section, column in enumerate(self._model.columns):
            self.setColumnWidth(section, ctx.px(column.width * WIDER[ctx.lang]))
        self.show_sort()
        head.sortIndicatorChanged.connect(self._sort)

    def show_sort(self) -> None:
        """Mark the column the list is sorted by, none in the catalogue's own order."""
        query = self._model.query
        keys = [column.sort for column in self._model.columns]
        section = keys.index(query.sort) if query.sort in keys else -1
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        head = self.horizontalHeader()
        head.blockSignals(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(section, order)
        head.blockSignals(False)
        head.viewport().update()

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        self._model.sort(section, order)
        self.show_sort()
        self.sorted_by.emit()

    def _opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(IdRole) or "")

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to collect the row's record for comparing."""
        open_menu(self._ctx, self, event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Go to the first record whose name goes on like this."""
        self._type.go(self, search)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and last record."""
        if not row_keys(self, event):
            super().keyPressEvent(event)
