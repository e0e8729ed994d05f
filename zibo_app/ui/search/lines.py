"""The list of lines: what matched is painted, so that text stays text and a list costs nothing."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.search.marking import Span
from zibo_app.ui.search.rows import Row

Index = QModelIndex | QPersistentModelIndex
Spans = tuple[Span, ...]
Look = tuple[QFont, str]
"""How words are written: the font, and a token of the theme."""
RowRole = Qt.ItemDataRole.UserRole
ROW, GUEST_ROW = 44, 60
SORT_LEAST, SORT_MOST, EDGE = 60, 130, 20
NAME_SHARE, NOTE_SHARE = 0.6, 0.3
"""How much of its line a name may take where there are second words, and a note at the right."""
SPOKEN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class LineModel(QAbstractListModel):
    """The lines, each with its words for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line, or how it is read."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return row if role == RowRole else row.spoken if role in SPOKEN else None


class LineDelegate(QStyledItemDelegate):
    """Paints a line: its sort, its name with what matched, second words, a note at the right."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        larger = 1.0 if ctx.staff else 1.25
        self._name, self._small = ctx.theme.font(14 * larger), ctx.theme.font(12.5 * larger)
        self.high = ctx.px(ROW if ctx.staff else GUEST_ROW)
        self.sort_width = ctx.px(SORT_LEAST)

    def measure(self, rows: Iterable[Row]) -> None:
        """Give the sorts the width of the widest."""
        metrics, px = QFontMetrics(self._small), self._ctx.px
        widest = max((metrics.horizontalAdvance(row.sort) for row in rows), default=0) + px(16)
        self.sort_width = min(max(widest, px(SORT_LEAST)), px(SORT_MOST))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every line the same height."""
        return QSize(1, self.high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row, rect, state = index.data(RowRole), option.rect, option.state
        painter.save()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, self._ctx.theme.color("background"))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), self._ctx.theme.color("brand"))
        self._line(painter, rect.adjusted(self._ctx.px(EDGE), 0, -self._ctx.px(EDGE), 0), row)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, row: Row) -> None:
        gap, second = self._ctx.px(12), (self._small, "second")
        sort = QRect(room.topLeft(), QSize(self.sort_width - gap // 2, room.height()))
        self._words(painter, sort, row.sort, second)
        room = room.adjusted(self.sort_width, 0, 0, 0)
        note = self._fitted(row.note, self._small, int(room.width() * NOTE_SHARE))
        wide = QFontMetrics(self._small).horizontalAdvance(note)
        place = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
        self._words(painter, place, note, second)
        room = room.adjusted(0, 0, -wide - gap if wide else 0, 0)
        whole = QFontMetrics(self._name).horizontalAdvance(row.name)
        name = QRect(room)
        if row.said:
            name.setWidth(min(whole, int(room.width() * NAME_SHARE)))
        self._words(painter, name, row.name, (self._name, "ink"), row.marks)
        if row.said:
            rest = room.adjusted(name.width() + gap, 0, 0, 0)
            self._words(painter, rest, row.said, second, row.said_marks)

    def _fitted(self, text: str, font: QFont, width: int) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))

    def _words(self, painter: QPainter, room: QRect, text: str, look: Look, marks: Spans = ()) -> None:
        """Write plain text on one line, cut where it does not fit, with what is marked on a soft ground."""
        font, ink = look
        shown = self._fitted(text, font, room.width() + 1)
        if not shown:
            return
        layout = QTextLayout(shown, font)
        layout.setFormats([part for mark in marks if (part := self._marked(mark, shown, text))])
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(len(shown))
        layout.endLayout()
        painter.setPen(self._ctx.theme.color(ink))
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))

    def _marked(self, mark: Span, shown: str, text: str) -> QTextLayout.FormatRange | None:
        kept = len(shown) - (shown != text)  # the last letter of what was cut is the sign that says so
        start, length = mark[0], min(mark[1], kept - mark[0])
        if length <= 0:
            return None
        part = QTextLayout.FormatRange()
        part.start, part.length = start, length
        look = QTextCharFormat()
        look.setBackground(self._ctx.theme.color("brand_soft"))
        look.setForeground(self._ctx.theme.color("brand"))
        part.format = look
        return part


class LineList(QListView):
    """The lines, as high as all of them: what is around it scrolls. `chosen` carries the number of a line."""

    chosen = Signal(int)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self._look = LineDelegate(ctx, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._look)
        self.setAccessibleName(ctx.tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed = QPoint()

    @property
    def row_height(self) -> int:
        """The height of a line in px."""
        return self._look.high

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other lines, none of them chosen."""
        self._look.measure(rows)
        self.lines.show(rows)
        self.setFixedHeight(len(rows) * self.row_height)
        self.setVisible(bool(rows))

    def choose(self, number: int) -> None:
        """Mark a line as the one Enter opens; none with -1."""
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.lines.index(number))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; what is chosen by key stays so."""
        self._pressed = event.globalPosition().toPoint()
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the line, unless the finger went far: then it scrolled."""
        way = (event.globalPosition().toPoint() - self._pressed).manhattanLength()
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and way < QApplication.startDragDistance():
            self.chosen.emit(index.row())
