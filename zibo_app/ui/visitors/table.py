"""The list of questions noted: one row each, newest first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from zibo_app.overriding import override
from zibo_app.ui.browse.record_list import as_rows, row_keys
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole
from zibo_app.ui.visitors.model import ANSWERED, COLUMNS, NotedModel
from zibo_app.ui.visitors.tick import TickDelegate

Index = QModelIndex | QPersistentModelIndex
ROW, LEAST = 40, 200
"""A row's height, and the width a question needs at least, in px."""
QUESTION = 0
LEFT_OUT = (3, 4, 2, 5, 6)
"""Columns that give way, the first first; the note chosen tells all of it."""
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
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._least = ctx.px(LEAST)
        self._widths = [ctx.px(column.width * WIDER[ctx.lang]) for column in COLUMNS]
        for section, width in enumerate(self._widths):
            self.setColumnWidth(section, width)

    def _fit(self) -> None:
        """Give the question what is left, and leave columns out until that is enough to read it."""
        room = self.viewport().width() - sum(self._widths)
        for section in LEFT_OUT:
            hidden = room < self._least
            self.setColumnHidden(section, hidden)
            room += self._widths[section] if hidden else 0
        self.setColumnWidth(QUESTION, max(room, 1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the room."""
        super().resizeEvent(event)
        self._fit()

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
