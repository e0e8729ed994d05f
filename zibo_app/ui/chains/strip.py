"""The strip of the city's chain leaders: named, tied to no industry, and said to be so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.services.chain import ChainMap
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.link import LineLink

HEIGHT = 64


class LeaderStrip(Surface):
    """One line saying what the list is, one line of firms; `opened` carries a firm's id."""

    opened = Signal(str)

    def __init__(self, ctx: Context, chart: ChainMap, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self.firms = [self._firm(ctx.name(leader.recipient), leader.recipient.id) for leader in chart.leaders]
        head = row(
            Elided(ctx.say(chart.leaders_heading), "card-title"),
            STRETCH,
            Label(ctx.tr("Of which chain is not stated"), "note"),
            gap=ctx.px(8),
            margins=(ctx.px(4), 0, 0, 0),
        )
        named = row(*self.firms, STRETCH, gap=ctx.px(8))
        column(head, named, gap=0, margins=(ctx.px(12), ctx.px(8), ctx.px(16), ctx.px(6)), parent=self)
        self.setFixedHeight(ctx.px(HEIGHT))
        self.setVisible(bool(chart.leaders))

    def _firm(self, name: str, which: str) -> LineLink:
        link = LineLink(self._ctx, which, name)
        link.activated.connect(self.opened)
        return link
