"""The overview's charts: growth rates, and the investment completed in projects."""

from zibo_app.domain.chart import Chart
from zibo_app.domain.figure import Nature
from zibo_app.domain.text import Text
from zibo_app.domain.wording import period_text
from zibo_app.services.charting import Item, bar_chart, not_to_add
from zibo_app.services.overview import shared
from zibo_app.ui.charts import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.overview.blocks import Wish, foot
from zibo_app.ui.widgets.boxes import STRETCH, row
from zibo_app.ui.widgets.card import Active, Card
from zibo_app.ui.widgets.label import Elided, Label

GROWTH = Text("增速", "Growth rates")
DELIVERY = Text("项目建设完成投资", "Investment in projects")


class ChartCard(Card):
    """A card with a chart of its figures, or with the reason why they make none and the figures in words."""

    def __init__(
        self, ctx: Context, items: tuple[Item, ...], title: Text, wish: Wish, caption: Text = Text()
    ) -> None:
        chart = bar_chart(items, title, caption=caption, viewer=ctx.viewer)
        super().__init__(ctx, ctx.say(title), _aside(ctx, items, chart))
        self.body.setSpacing(ctx.px(4))
        if isinstance(chart, Chart):
            self._draw(ctx, chart, wish)
        else:
            self._list(ctx, items, chart, wish)
        if caption:
            self.body.addWidget(Elided(ctx.say(caption), "note"))
        self.body.addWidget(foot(ctx, items))

    def _draw(self, ctx: Context, chart: Chart, wish: Wish) -> None:
        self.view = ChartView(ctx, chart, tools=False)
        self.view.figure_requested.connect(wish)
        self.head.addWidget(self.view.table_link())
        self.view.fill()
        self.body.addWidget(self.view, 1)

    def _list(self, ctx: Context, items: tuple[Item, ...], reason: Text, wish: Wish) -> None:
        self.body.addWidget(Label(ctx.say(reason), "note", wrap=True))
        for item in items:
            label = ctx.say(item.label or item.figure.label)
            line = Active(item.figure.id, "tile", f"{label} {ctx.figure(item.figure)}")
            row(Elided(label), STRETCH, Label(ctx.figure(item.figure), "strong"), parent=line)
            line.activated.connect(wish)
            self.body.addWidget(line)
        self.body.addStretch(1)


def _aside(ctx: Context, items: tuple[Item, ...], chart: Chart | Text) -> str:
    """Say unit and period once in the card's head: % · 2023 年."""
    period = shared(items).period
    worded = items[0].figure.nature is Nature.AMOUNT and ctx.lang == "en"  # each value says RMB … billion
    unit = ctx.say(chart.unit) if isinstance(chart, Chart) and not worded else ""
    return " · ".join(filter(None, (unit, ctx.say(period_text(period)) if period else "")))


def growth_card(ctx: Context, items: tuple[Item, ...], wish: Wish) -> ChartCard:
    """Show growth rates as bars, on an axis of their own."""
    return ChartCard(ctx, items, GROWTH, wish)


def delivery_card(ctx: Context, items: tuple[Item, ...], wish: Wish) -> ChartCard:
    """Show what was invested in groups of projects, with their counts above the bars."""
    return ChartCard(ctx, items, DELIVERY, wish, not_to_add(items))
