"""The strip above the board: what was delivered in the year, as bars that share one scale."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.domain.chart import Chart
from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.overriding import override
from zibo_app.services.charting import Item, bar_chart, not_to_add, worded
from zibo_app.ui.charts.view import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.label import Elided

PAGE, BLOCK = "overview", "delivery"
HEIGHT, LEFT = 96, 270
BESIDE = 500
"""From which width on, in px at 100 %, the bars stand beside their title."""
TITLE = Text("项目建设完成投资", "Invested in projects")


def delivery_chart(ctx: Context) -> Chart | None:
    """Make the chart from the slots the catalogue names for it; None where they may not share an axis."""
    slots = [slot for slot in ctx.catalogue.slots(PAGE) if slot.block == BLOCK]
    figures = ctx.catalogue.figures_by_id([ref for slot in slots for ref in (slot.ref, *slot.aside)])
    items = tuple(
        _item(figures[slot.ref], slot.label, tuple(figures[ref] for ref in slot.aside if ref in figures))
        for slot in slots
        if slot.ref in figures
    )
    chart = bar_chart(items, TITLE, caption=not_to_add(items), viewer=ctx.viewer) if items else None
    return chart if isinstance(chart, Chart) else None


def _item(figure: Figure, label: Text, asides: tuple[Figure, ...]) -> Item:
    """Put a count into the label, so that each bar takes one line."""
    counts = [worded(aside) for aside in asides if aside.nature is Nature.COUNT]
    named = Text(*(" ".join(filter(None, (say(t, lang) for t in (label, *counts)))) for lang in LANGS))
    return Item(figure, named, tuple(aside for aside in asides if aside.nature is not Nature.COUNT))


class DeliveryStrip(Surface):
    """The strip, 96 px high; hidden where the catalogue has nothing for it."""

    figure_requested = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        margins = (ctx.px(16), ctx.px(8), ctx.px(16), ctx.px(6))
        self._box = row(gap=ctx.px(16), margins=margins, parent=self)
        self.setFixedHeight(ctx.px(HEIGHT))
        chart = delivery_chart(ctx)
        self.setVisible(chart is not None)
        if chart is None:
            return
        view = ChartView(ctx, chart, tools=False)
        view.figure_requested.connect(self.figure_requested)
        detail = Elided(ctx.say(chart.detail), "note")
        heads = (Elided(ctx.say(chart.title), "card-title"), detail, Clamped(ctx.say(chart.caption), "note"))
        left = QWidget()
        left.setFixedWidth(ctx.px(LEFT))
        column(*heads, STRETCH, gap=ctx.px(2), parent=left)
        self._box.addWidget(left)
        self._box.addWidget(view, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bars below their title where there is no room beside it."""
        super().resizeEvent(event)
        side, px = QBoxLayout.Direction.LeftToRight, self._ctx.px
        beside = event.size().width() >= px(BESIDE)
        self.setFixedHeight(px(HEIGHT) if beside else 2 * px(HEIGHT))
        self._box.setDirection(side if beside else QBoxLayout.Direction.TopToBottom)
