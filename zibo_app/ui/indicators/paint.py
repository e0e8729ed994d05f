"""Paints the table of indicators: an actual in a solid frame, a plan in a dashed one, each with its year."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zibo_app.domain.evidence import MARKS, State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature
from zibo_app.domain.wording import parts, period_text, standing_scope
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import ACTUAL, NAME, PLAN, THEME, FigureRole, Index, LineRole


@dataclass(frozen=True, slots=True)
class Ink:
    """How words are drawn: size in px at 100 %, the theme's token, bold or not."""

    size: float
    token: str
    bold: bool = False


NAME_INK, SMALLER_INK, PALE, UNIT = Ink(14, "ink"), Ink(12.5, "ink"), Ink(12.5, "third"), Ink(12.5, "second")
NUMBER, HEADING, NOTE, QUERY = (
    Ink(16, "ink", bold=True),
    Ink(12.5, "second", bold=True),
    Ink(12, "third"),
    Ink(12.5, "kiln_text", bold=True),
)
NAMES = {NAME: (NAME_INK, SMALLER_INK), THEME: (PALE, NOTE)}
"""The columns of words: how they are drawn on one line and on two."""
ROW, PADDING, RADIUS, EDGE = 36, 8, 7, 3
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def small(ctx: Context, figure: Figure) -> str:
    """Say beside a number its year, what is said of its nature, and its state where that is an exception."""
    counted = figure.nature is Nature.COUNT or figure.measure in {Measure.ADDED, Measure.STOCK}
    state = f"{MARKS[figure.state]} {ctx.say(figure.state)}" if figure.state is not State.SOURCE else ""
    scope = ctx.say(standing_scope(figure))
    period = figure.period if figure.period.isdecimal() else ctx.say(period_text(figure.period))
    return " · ".join(filter(None, (period, ctx.say(figure.measure) if counted else "", scope, state)))


def broken(text: str, font: QFont, width: int, metrics: QFontMetrics) -> tuple[str, ...]:
    """Break a text into at most two lines, the second cut where it does not fit."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    rest = metrics.elidedText(text[end:].strip(), Qt.TextElideMode.ElideRight, width)
    return (text[:end].rstrip(), rest) if rest else (text,)


class FrameDelegate(QStyledItemDelegate):
    """Paints cells; a number's cell is a frame that can be clicked."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(self._ctx.px(80), self._ctx.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._ctx.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = index.data(LineRole)
        if line is None:
            self._heading(painter, rect, str(index.data() or ""))
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, theme.color("brand_soft"))
            painter.setPen(theme.color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            self._cell(painter, rect, index, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.fillRect(rect, self._ctx.theme.color("background"))
        self._text(painter, self._inside(rect), text, HEADING)

    def _cell(self, painter: QPainter, rect: QRect, index: Index, *, focused: bool) -> None:
        figure = index.data(FigureRole)
        if figure is not None:
            self._frame(painter, rect, figure, focused=focused)
            return
        words = str(index.data() or "") or ("—" if index.column() in {ACTUAL, PLAN} else "")
        if index.column() in NAMES:
            self._name(painter, self._inside(rect), words, NAMES[index.column()])
        else:
            self._text(painter, self._inside(rect), words, PALE)
        if focused:
            painter.setPen(QPen(self._ctx.theme.color("brand"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _name(self, painter: QPainter, room: QRect, text: str, inks: tuple[Ink, Ink]) -> None:
        """Draw a name on one line, or smaller on two, cut at the end of the second."""
        self._use(painter, inks[0])
        if painter.fontMetrics().horizontalAdvance(text) <= room.width():
            self._text(painter, room, text, inks[0])
            return
        self._use(painter, inks[1])
        metrics = painter.fontMetrics()
        shown = broken(text, painter.font(), room.width(), metrics)
        top = room.top() + (room.height() - len(shown) * metrics.height()) // 2
        for number, line in enumerate(shown):
            painter.drawText(room.left(), top + metrics.ascent() + number * metrics.height(), line)

    def _frame(self, painter: QPainter, rect: QRect, figure: Figure, *, focused: bool) -> None:
        """Paint a number in its frame: dashed where it is planned."""
        theme, plan = self._ctx.theme, figure.basis is Basis.PLAN
        pen = QPen(theme.color("brand" if focused else "dash" if plan else "line"), 2 if focused else 1)
        pen.setStyle(Qt.PenStyle.DashLine if plan else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("card"))
        box = QRectF(rect).adjusted(EDGE, EDGE, -EDGE, -EDGE - 1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        room = self._inside(box.toRect())
        query = "?" if figure.query and self._ctx.staff else ""
        if query:
            mark = QRect(room.right() - self._ctx.px(8), room.top(), self._ctx.px(10), room.height())
            self._text(painter, mark, query, QUERY)
            room.setRight(mark.left() - 2)
        shown = parts(figure, self._ctx.lang)
        for text, ink in ((shown.before, UNIT), (shown.number, NUMBER), (shown.after, UNIT)):
            room.setLeft(room.left() + self._text(painter, room, text, ink))
        room.setLeft(room.left() + self._ctx.px(5))
        self._text(painter, room, small(self._ctx, figure), NOTE)

    def _inside(self, rect: QRect) -> QRect:
        return rect.adjusted(self._ctx.px(PADDING), 0, -self._ctx.px(PADDING), 0)

    def _use(self, painter: QPainter, ink: Ink) -> None:
        painter.setFont(self._ctx.theme.font(ink.size, bold=ink.bold))
        painter.setPen(self._ctx.theme.color(ink.token))

    def _text(self, painter: QPainter, room: QRect, text: str, ink: Ink) -> int:
        """Draw a text, cut where it does not fit; give the width it took, with a small gap after."""
        if not text or room.width() <= 0:
            return 0
        self._use(painter, ink)
        flat = " ".join(text[:1000].split())
        shown = painter.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, shown)
        return painter.fontMetrics().horizontalAdvance(shown) + self._ctx.px(3)
