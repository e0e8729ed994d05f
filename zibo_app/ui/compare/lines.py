"""The lines of a comparison: a frozen heading, a cell for each record, a chart or the sentence why none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.chart import Chart
from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.services.compare import lacking
from zibo_app.services.compared import Line
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.charts.view import ChartView
from zibo_app.ui.compare.cells import CellView
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped

LABEL, SHARE = 220, 0.3
"""The greatest width of the headings, in px and as a share of the table."""
ROW, EDGE = 44, 3
CHART = 560
"""The greatest width of a chart, in px: bars of a few numbers need no more."""


def label_width(ctx: Context, width: int) -> int:
    """Give the width of the headings in a table of this width, in px."""
    return min(ctx.px(LABEL), int(width * SHARE))


class LineView(Surface):
    """One line; where what is stated of the records differs, it has an edge in the brand's colour."""

    def __init__(self, ctx: Context, line: Line, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__("compare-line", parent)
        self._ctx = ctx
        self.differs = line.differs
        self.head = _head(ctx, line)
        heading = ctx.say(line.heading)
        missing = lacking(line, ctx.viewer)
        numbers = any(part.figure for cell in line.cells for part in cell)
        self.cells = [
            CellView(ctx, cell, f"{name}: {heading}", missing, at_right=numbers)
            for cell, name in zip(line.cells, names, strict=True)
        ]
        across = row(self.head, *self.cells, gap=0)
        for at in range(len(self.cells)):
            across.setStretch(at + 1, 1)
        below = [part for part in (self._drawn(line.drawn),) if part]
        self.chart = next((part for part in below if isinstance(part, ChartView)), None)
        self._below = row(*below, STRETCH, gap=0)
        column(across, *([self._below] if below else []), gap=0, parent=self)
        self.setMinimumHeight(ctx.px(ROW))

    def _drawn(self, drawn: Chart | Text | None) -> QWidget | None:
        """Draw the figures of the line, or say why they are not drawn together."""
        if isinstance(drawn, Chart):
            view = ChartView(self._ctx, drawn, tools=False)
            view.setMaximumWidth(self._ctx.px(CHART))
            return view
        if drawn is None:
            return None
        said = Wrapped(self._ctx.say(drawn), "note")
        said.setContentsMargins(self._ctx.px(12), 0, self._ctx.px(12), self._ctx.px(6))
        return said

    def align(self, width: int) -> None:
        """Make the heading this wide, as all others."""
        self.head.setFixedWidth(width)
        self._below.setContentsMargins(width, 0, 0, 0)
        for at in range(self._below.count() - 1):
            self._below.setStretch(at, 1 if self.chart is None else 3)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge of a line that differs."""
        super().paintEvent(event)
        if self.differs:
            QPainter(self).fillRect(0, 0, EDGE, self.height(), self._ctx.theme.color("brand"))

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width."""
        return QSize(1, super().minimumSizeHint().height())


def _head(ctx: Context, line: Line) -> QWidget:
    """Head a line, with what all its figures share beneath."""
    holder = QWidget()
    heading = Wrapped(ctx.say(line.heading), "strong")
    shared = dotted(*map(ctx.say, line.shared))
    heading.setAccessibleName(f"{ctx.say(line.heading)}. {ctx.tr('Differs')}" if line.differs else "")
    beneath = [Wrapped(shared, "note")] if shared else []
    margins = (ctx.px(16), ctx.px(3), ctx.px(8), ctx.px(3))
    column(STRETCH, heading, *beneath, STRETCH, gap=0, margins=margins, parent=holder)
    return holder


def block_head(ctx: Context, text: str) -> Label:
    """Head a block of lines."""
    label = Label(text, "compare-block")
    label.setContentsMargins(ctx.px(16), ctx.px(8), ctx.px(8), ctx.px(3))
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    return label
