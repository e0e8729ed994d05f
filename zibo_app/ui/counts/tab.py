"""The tab of touches: sums on top, a chart by page and one by hour, and the way to take them away."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from zibo_app.domain.chart import Chart
from zibo_app.domain.fault import Fault, Refused
from zibo_app.overriding import override
from zibo_app.services.touches import HEADINGS, Count, Span, by_hour, by_page, counted, of_span, rows, summed
from zibo_app.ui.charts import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.counts.nothing import NoTouches
from zibo_app.ui.counts.sums import Sums
from zibo_app.ui.navigator import State
from zibo_app.ui.stage.part import Part
from zibo_app.ui.widgets.boxes import clear, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Card
from zibo_app.ui.widgets.label import Elided, Wrapped
from zibo_app.ui.widgets.scroll import Scroll
from zibo_app.ui.widgets.take_csv import Layout, TakeCsv

NARROW, CHART_HIGH = 900, 320
"""Below which width the charts stand one under the other, and how high each is at least, in px."""
LEFT_TO_RIGHT, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class CountsTab(Part):
    """It reads the counts anew whenever it is shown."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.span = Span.WEEK
        self._counts: tuple[Count, ...] = ()
        self._fault: Fault | None = None
        self.sums, self.take = Sums(ctx), TakeCsv(ctx, ctx.tr("Touches"), Layout(HEADINGS, rows))
        self.told = Elided("", "second")
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.take.saved.connect(self._saved)
        self.chips: dict[Span, Button] = {}
        group = QButtonGroup(self)
        for span in Span:
            self.chips[span] = chip(ctx.say(span), checked=span is self.span)
            on_click(self.chips[span], self.show_span, span)
            group.addButton(self.chips[span])
        self._lay()
        self.refresh()

    def _lay(self) -> None:
        ctx, inner = self.ctx, QWidget()
        head = row(*self.chips.values(), self.told, self.take, gap=ctx.px(6))
        head.setStretch(len(self.chips), 1)
        self.charts: QBoxLayout = row(gap=ctx.px(12))
        self.nothing = NoTouches(ctx)
        self.nothing.all_wished.connect(self._all)
        note = ctx.tr(
            "Counted is only how often a page was touched in an hour of the exhibition; nothing tells who"
            " touched it. Hours are those of this computer."
        )
        margins = (0, ctx.px(10), 0, ctx.px(4))
        parts = (head, self.sums, self.charts, self.nothing, Wrapped(note, "note"))
        self.box = column(*parts, gap=ctx.px(10), margins=margins, parent=inner)
        column(Scroll(inner), gap=0, parent=self)

    def refresh(self) -> None:
        """Read what was counted."""
        office, self._fault = self.ctx.session.office, None
        try:
            self._counts = counted(office.stage.touches()) if office else ()
        except Refused as refusal:
            self._counts, self._fault = (), refusal.fault
        self._show()

    def show_span(self, span: Span) -> None:
        """Show the touches of these days."""
        self.span = span
        self.chips[span].setChecked(True)
        self._show()
        self.settled.emit()

    def _all(self) -> None:
        self.show_span(Span.ALL)
        self.chips[Span.ALL].setFocus()

    def _show(self) -> None:
        shown = of_span(self._counts, self.span, datetime.now().astimezone().date())
        self.take.show_lines(shown)
        self.sums.show_sums(summed(shown))
        clear(self.charts)
        self.sums.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.box.setStretchFactor(self.charts, int(bool(shown)))
        self.box.setStretchFactor(self.nothing, int(not shown))
        self.nothing.tell(other_days=bool(self._counts), fault=self._fault)
        for chart in (by_page(shown), by_hour(shown)) if shown else ():
            self.charts.addWidget(self._card(chart), 1)

    def _card(self, chart: Chart) -> Card:
        ctx = self.ctx
        card = Card(ctx, ctx.say(chart.title), ctx.say(chart.unit))
        view = ChartView(ctx, chart, tools=False)
        card.head.addWidget(view.table_link())
        view.fill()
        card.body.addWidget(view, 1)
        card.setMinimumHeight(ctx.px(CHART_HIGH))
        return card

    def _saved(self, path: Path) -> None:
        self.told.setText(self.ctx.tr("Saved: {name}", name=path.name))

    @override
    def state(self) -> State:
        """Keep of which days touches are shown."""
        return (("span", str(self.span)),)

    @override
    def restore(self, state: State) -> None:
        """Show the touches of the days that were shown."""
        wanted = dict(state).get("span", "")
        self.show_span(next((each for each in Span if str(each) == wanted), self.span))

    @override
    def fit(self, width: int) -> None:
        """Set the charts side by side where there is room, else one under the other."""
        self.charts.setDirection(LEFT_TO_RIGHT if width >= self.ctx.px(NARROW) else DOWN)

    @override
    def reread(self) -> None:
        """Read again what may have been counted meanwhile."""
        self.refresh()
