"""One tab of charts: each group that may share an axis is a chart, a number alone is a tile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.chart import Chart
from zibo_app.domain.geometry import DESK
from zibo_app.domain.text import say
from zibo_app.services.charting import Item, bar_chart
from zibo_app.services.indicators import Bars, Panel
from zibo_app.services.plans import NOTE, PAST, years
from zibo_app.ui.charts.view import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Scroll
from zibo_app.ui.widgets.tile import FigureTile

AIRY = DESK._replace(pitch=DESK.pitch * 1.2, bar=DESK.bar * 1.1)
"""Six bars fill a tab: rows stand a little further apart than elsewhere."""
TILE = 240
"""The least width of a tile in px at 100 %."""


class PanelView(QWidget):
    """Charts and tiles that fill the height; `figure_asked` carries the figure behind a bar or tile."""

    figure_asked = Signal(str)

    def __init__(self, ctx: Context, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        inner = QWidget()
        box = column(gap=ctx.px(8), margins=(ctx.px(4), ctx.px(8), ctx.px(4), ctx.px(8)), parent=inner)
        if panel.why:
            box.addWidget(Label(ctx.say(panel.why), "second", wrap=True))
        self.charts: list[ChartView] = []
        self.tiles: list[FigureTile] = []
        for group in panel.groups:
            chart = self._chart(group) if len(group.figures) > 1 else None
            if chart is None:
                self.tiles += self._tiles(group)
            else:
                if len(panel.groups) > 1:
                    apart = group.title if panel.key == "other" else group.common
                    box.addWidget(Elided(ctx.say(apart), "card-title"))
                box.addWidget(self._view(chart), len(chart.bars) + 1)
        if self.tiles:
            box.addWidget(self._grid(self.tiles), (len(self.tiles) + 1) // 2)
        if panel.plans:
            box.addWidget(Label(self._plan_words(panel), "second", wrap=True))
            plans = [tile for group in panel.plans for tile in self._tiles(group, "plan")]
            box.addWidget(self._grid(plans), len(plans))
            self.tiles += plans
        self.area = Scroll(inner)
        column(self.area, gap=0, parent=self)

    def _chart(self, group: Bars) -> Chart | None:
        items = tuple(Item(figure, label) for figure, label in zip(group.figures, group.labels, strict=True))
        chart = bar_chart(items, group.title, viewer=self._ctx.viewer)
        return chart if isinstance(chart, Chart) else None

    def _view(self, chart: Chart) -> ChartView:
        view = ChartView(self._ctx, chart, sizes=AIRY)
        view.fill()
        view.figure_requested.connect(self.figure_asked)
        self.charts.append(view)
        return view

    def _plan_words(self, panel: Panel) -> str:
        planned = years(figure for group in panel.plans for figure in group.figures)
        past = (say(PAST, self._ctx.lang, year=year) for year in planned)
        return " · ".join((*past, self._ctx.say(NOTE)))

    def _tiles(self, group: Bars, role: str = "card") -> list[FigureTile]:
        aside = self._ctx.say(group.figures[0].level)
        tiles = [
            FigureTile(self._ctx, figure, label, aside=aside, role=role)
            for figure, label in zip(group.figures, group.labels, strict=True)
        ]
        for tile in tiles:
            tile.activated.connect(self.figure_asked)
        return tiles

    def _grid(self, tiles: list[FigureTile]) -> QWidget:
        holder = QWidget()
        grid = EvenGrid(self._ctx.px(TILE), self._ctx.px(10), holder)
        for tile in tiles:
            grid.addWidget(tile)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        return holder
