"""The comparison as a table: the names stay above, the headings at the left, the lines scroll between."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.visitor import Ask, Origin
from zibo_app.overriding import override
from zibo_app.services.compare import Comparison
from zibo_app.ui.compare.cells import PartView
from zibo_app.ui.compare.head import HeadView
from zibo_app.ui.compare.lines import LineView, block_head, label_width
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Wrapped
from zibo_app.ui.widgets.note import NoteButton
from zibo_app.ui.widgets.scroll import Scroll

STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class _Body(QWidget):
    """Holds the lines; `walked` carries a step down and across."""

    walked = Signal(int, int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from cell to cell before the scrolling takes the arrow keys."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(*step)

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width."""
        return QSize(1, super().minimumSizeHint().height())


class CompareTable(Surface):
    """Shows a comparison.

    `chosen` carries the key of what evidence is wanted of, `opened` a record to go to, `dropped` one to take
    out of the comparison.
    """

    chosen = Signal(str)
    opened = Signal(str)
    dropped = Signal(str)

    def __init__(self, ctx: Context, found: Comparison, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        names = [ctx.name(brief) for brief in found.briefs]
        self.head = HeadView(ctx, ctx.say(found.kind.label), found.briefs)
        self.head.opened.connect(self.opened)
        self.head.dropped.connect(self.dropped)
        self.lines: list[LineView] = []
        body = _Body()
        body.walked.connect(self._walk)
        self.area = Scroll(body)
        # Laid out beneath what already stands, the lines are dressed once: a page is built in half the time.
        column(self.head, self.area, gap=0, margins=(1, 1, 1, 1), parent=self).setStretch(1, 1)
        box = column(gap=0, margins=(0, 0, 0, ctx.px(8)), parent=body)
        for block in found.blocks:
            box.addWidget(block_head(ctx, ctx.say(block.heading)))
            for line in block.lines:
                box.addWidget(self._line(LineView(ctx, line, names)))
        self.empty = _empty(ctx, found, names) if found.empty else None
        if self.empty is not None:
            box.addWidget(self.empty)
        box.addStretch(1)
        self.area.verticalScrollBar().rangeChanged.connect(self._align)

    def _line(self, view: LineView) -> LineView:
        for cell in view.cells:
            cell.chosen.connect(self.chosen)
            cell.opened.connect(self.opened)
        if view.chart is not None:
            view.chart.figure_requested.connect(self.chosen)
        self.lines.append(view)
        return view

    # -- walking by keys
    def _walk(self, down: int, across: int) -> None:
        """Go to the next stated cell this way; at an edge it stays."""
        spots = dict(self._spots())
        here = next((spot for spot, part in spots.items() if part.hasFocus()), None)
        ahead = [spot for spot in spots if here is not None and _this_way(here, spot, down, across)]
        if here is not None and ahead:
            part = spots[min(ahead, key=lambda spot: abs(spot[0] - here[0]) * 8 + abs(spot[1] - here[1]))]
            part.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(part, 0, self._ctx.px(20))

    def _spots(self) -> Iterator[tuple[tuple[int, int], PartView]]:
        """Give every part with its row (parts of a cell are rows of their own) and column."""
        top = 0
        for line in self.lines:
            for at, cell in enumerate(line.cells):
                for number, part in enumerate(cell.parts):
                    yield (top + number, at), part
            top += max(1, *(len(cell.parts) for cell in line.cells))

    # -- keeping the columns in line
    def _align(self, *_: int) -> None:
        bar = self.area.verticalScrollBar()
        right = bar.sizeHint().width() if bar.maximum() > 0 else 0
        width = label_width(self._ctx, self.width())
        self.head.align(width, right)
        for line in self.lines:
            line.align(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the headings give way where room is short."""
        super().resizeEvent(event)
        self._align()


def _this_way(here: tuple[int, int], spot: tuple[int, int], down: int, across: int) -> bool:
    """Whether a spot lies this way: up and down in the same column, left and right in any row."""
    rows, columns = spot[0] - here[0], spot[1] - here[1]
    return rows * down > 0 and columns == 0 if down else columns * across > 0


def _empty(ctx: Context, found: Comparison, names: list[str]) -> QWidget:
    """Fold what is stated of none into one line, with a way to note it as a question."""
    between, colon = ("、", "：") if ctx.lang == "zh" else (", ", ": ")
    headings = between.join(ctx.say(heading) for _, heading in found.empty)
    holder = Surface("compare-line")
    staff = ctx.tr("Not stated of any of them: {headings}", headings=headings)
    guest = ctx.tr("Questions our staff can answer: {headings}", headings=headings)
    said = Wrapped(staff if ctx.staff else guest, "second")
    key = f".{found.empty[0][0]}" if len(found.empty) == 1 else ""
    ask = Ask(f"{between.join(names)}{colon}{headings}", Origin.RECORD, found.briefs[0].id + key)
    margins = (ctx.px(16), ctx.px(8), ctx.px(16), ctx.px(8))
    note = NoteButton(ctx, ask, "link" if ctx.staff else "")
    row(said, note, gap=ctx.px(12), margins=margins, parent=holder).setStretch(0, 1)
    return holder
