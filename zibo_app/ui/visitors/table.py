"""The list of questions noted: one row each, newest first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from zibo_app.ui.browse.record_list import as_rows, row_keys
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole
from zibo_app.ui.visitors.model import ANSWERED, COLUMNS, NotedModel
from zibo_app.ui.visitors.tick import TickDelegate

Index = QModelIndex | QPersistentModelIndex
ROW, LEAST = 40, 120
WIDER = {"zh": 1.0, "en": 1.12}
"""English words take more room."""


class NotedTable(QTableView):
    """The table; `chosen` carries the note come to, `opened` one opened by Enter or a double click.

    `drop_requested` carries the note to be taken back, asked for with the Delete key.
    """

    chosen = Signal(str)
    opened = Signal(str)
    drop_requested = Signal(str)

    def __init__(self, ctx: Context, model: NotedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("records")
        self.setAccessibleName(ctx.tr("Questions noted"))
        self.setModel(model)
        as_rows(self, ctx.px(ROW))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.doubleClicked.connect(self._opened)
        self.setItemDelegateForColumn(ANSWERED, TickDelegate(ctx, self))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(ctx.px(48))
        for section, column in enumerate(COLUMNS):
            if column.width:
                head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(section, ctx.px(column.width * WIDER[ctx.lang]))
            else:
                head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

    def _opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(IdRole) or "")

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which note the selection came to."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(IdRole) or "" if current.isValid() else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Delete asks to take the note back; Home and End go to the first and last."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self.drop_requested.emit(index.data(IdRole))
        elif not row_keys(self, event):
            super().keyPressEvent(event)
