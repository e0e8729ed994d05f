"""The table of indicators: a click on a number asks for its evidence, one elsewhere on the line picks it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import ACTUAL, NAME, PLAN, THEME, IndicatorModel
from zibo_app.ui.indicators.paint import ROW, FrameDelegate

WIDTHS = {THEME: 90, ACTUAL: 202, PLAN: 198}
KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
SORT_OF = {THEME: "theme", NAME: "name", ACTUAL: "number", PLAN: "number"}


class IndicatorTable(QTableView):
    """The view; `figure_asked` carries a figure's id, `picked` a record's, `sort_asked` how to sort."""

    figure_asked = Signal(str)
    picked = Signal(str)
    sort_asked = Signal(str)

    def __init__(self, ctx: Context, model: IndicatorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._model = model
        self.setModel(model)
        self.setItemDelegate(FrameDelegate(ctx, self))
        self.setAccessibleName(ctx.tr("Indicators"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ctx.px(ROW))
        self.clicked.connect(self._activate)
        self._shape()
        model.modelReset.connect(self._span)
        self._span()

    def _shape(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(self._model.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, self._ctx.px(WIDTHS.get(column, 0)))
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.sectionClicked.connect(self._sort)

    def _span(self) -> None:
        """Let headings run across, and hide the column of themes where it is not needed."""
        first = self._model.first
        self.clearSpans()
        self.setColumnHidden(THEME, first != THEME)
        for row in range(self._model.rowCount()):
            if self._model.line(row) is None:
                self.setSpan(row, first, 1, self._model.columnCount() - first)

    def _sort(self, section: int) -> None:
        asked = SORT_OF[section]
        self.sort_asked.emit("theme" if asked == self._model.order else asked)

    def _activate(self, index: QModelIndex) -> None:
        line, figure = self._model.line(index.row()), self._model.figure(index.row(), index.column())
        if line is None:
            return
        if figure is not None:
            self.figure_asked.emit(figure.id)
        else:
            self.picked.emit(line.record.id)

    def pick(self, record: str) -> None:
        """Mark the first line of a record and bring it into sight; none where it is not shown."""
        row = self._model.row_of(record)
        here = self._model.line(self.currentIndex().row())
        if here is not None and here.record.id == record:
            return
        self.clearSelection()
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, NAME))
            self.scrollTo(self._model.index(row, NAME))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate the cell on Enter or Space."""
        if event.key() in KEYS and self.currentIndex().isValid():
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)
