"""The list at the left: one row a record, painted, so that any number of records costs the same."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from zibo_app.overriding import override
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.browse.row_menu import open_menu
from zibo_app.ui.browse.row_words import RowWords, words_of
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.browse.typing import TypeAhead
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole, RecordModel, RowRole
from zibo_app.ui.widgets.row_ground import paint_ground

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a row: the name, beneath it the sector left and one honour or the status right."""

    def __init__(self, ctx: Context, spec: BrowseSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._spec = spec

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(self._ctx.px(200), self._ctx.px(self._spec.row))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        paint_ground(painter, option, self._ctx.theme)
        row = index.data(RowRole)
        if row is not None:
            self._words(painter, option.rect, words_of(self._ctx, row, told=self._spec.told))
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, words: RowWords) -> None:
        px = self._ctx.px
        inner = rect.adjusted(px(14), 0, -px(14), 0)
        half = rect.height() // 2
        upper = QRect(inner.left(), rect.top() + half - px(23), inner.width(), px(24))
        lower = QRect(inner.left(), rect.top() + half + px(1), inner.width(), px(20))
        theme = self._ctx.theme
        painter.setFont(theme.font(15, bold=True))
        painter.setPen(theme.color("ink"))
        self._line(painter, upper, words.name)
        painter.setFont(theme.font(12.5))
        painter.setPen(theme.color("second"))
        used = self._line(painter, lower, words.right, 0.6 if words.second else 1.0)
        second = dotted(words.reading, words.second)
        self._line(painter, lower.adjusted(0, 0, -used, 0), second)

    def _line(self, painter: QPainter, room: QRect, text: str, share: float = 0.0) -> int:
        """Draw a line, cut where it does not fit; with a `share` of the room at the right. Give its width."""
        widest = int(room.width() * share) if share else room.width()
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, widest)
        side = Qt.AlignmentFlag.AlignRight if share else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return painter.fontMetrics().horizontalAdvance(shown) + self._ctx.px(12) if shown else 0


class RecordList(QTableView):
    """The list; `chosen` carries the record the selection came to, `opened` the one Enter was pressed on."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setAccessibleName(ctx.tr(spec.title))
        self._type = TypeAhead(ctx, model)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(ctx, spec, self))
        as_rows(self, ctx.px(spec.row))
        self.horizontalHeader().hide()
        for section in range(1, model.columnCount()):
            self.setColumnHidden(section, True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which record the selection came to."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(current.data(IdRole) or "")

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


def as_rows(view: QTableView, height: int) -> None:
    """Make a table view one of whole rows of a fixed height, scrolled by the px, one chosen at a time."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    head = view.verticalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setMinimumSectionSize(1)
    head.setDefaultSectionSize(height)
    head.hide()


def row_keys(view: QTableView, event: QKeyEvent) -> bool:
    """Handle Enter, Home and End as a list does; say whether the key was one of these."""
    last = view.model().rowCount() - 1
    index = view.currentIndex()
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        if index.isValid():
            view.opened.emit(index.data(IdRole))  # type: ignore[attr-defined]  # both views have the signal
        return True
    targets = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
    if event.key() in targets and last >= 0:
        view.setCurrentIndex(view.model().index(targets[Qt.Key(event.key())], max(index.column(), 0)))
        return True
    return False
