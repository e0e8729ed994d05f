"""The foot of the board: what the source says of the chosen industry, or how to choose one."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Figure
from zibo_app.domain.kinds.industry import KIND
from zibo_app.domain.wording import period_text
from zibo_app.services.chain import IndustryFacts
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import state_badge
from zibo_app.ui.widgets.boxes import clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.collect import CollectButton
from zibo_app.ui.widgets.label import Elided
from zibo_app.ui.widgets.link import LineLink

HEIGHT = 60


class IndustryFoot(Surface):
    """Two lines on one industry: `figure_asked` carries a figure's id, `opened` a record's, `told` that of
    the industry of which all is to be told, `cleared` nothing."""

    figure_asked = Signal(str)
    opened = Signal(str)
    told = Signal(str)
    cleared = Signal()

    def __init__(self, ctx: Context, more: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._ctx = ctx
        self._more = more
        self._first, self._second = row(gap=ctx.px(10)), row(gap=ctx.px(14))
        margins = (ctx.px(16), ctx.px(4), ctx.px(12), ctx.px(4))
        column(self._first, self._second, gap=0, margins=margins, parent=self)
        self.setFixedHeight(ctx.px(HEIGHT))
        self.show_facts(None)

    def show_facts(self, facts: IndustryFacts | None) -> None:
        """Say what is said of an industry; None tells how the board is used."""
        clear(self._first)
        clear(self._second)
        first, second = self._industry(facts) if facts else self._hints()
        for line, widgets in ((self._first, first), (self._second, second)):
            for widget in widgets:
                line.addWidget(widget)
            line.insertStretch(min(line.count(), 2) if line is self._first else line.count(), 1)

    def _hints(self) -> tuple[list[QWidget], list[QWidget]]:
        tr = self._ctx.tr
        staff = tr("A line is a link the source states. Click it, or press E on a record, for its evidence.")
        guest = tr("A line is a link stated in published material. Touch it to see where.")
        lines = staff if self._ctx.staff else guest
        keys = tr("Arrow keys walk, Enter opens.")
        if self._more:
            lines = tr("Linked, too, but not drawn: {count} or more records.", count=self._more)
        choose = tr("Choose an industry: what is not reported under it fades, and nothing moves")
        return [Elided(choose, "strong")], [Elided(f"{lines} {keys}", "note")]

    def _industry(self, facts: IndustryFacts) -> tuple[list[QWidget], list[QWidget]]:
        ctx = self._ctx
        name = Elided(ctx.say(facts.record.name) or facts.record.name.zh, "strong")
        words = dict.fromkeys((ctx.say(facts.record.role), ctx.say(facts.record.headline)))
        said = Elided(" · ".join(word for word in words if word and word != name.text()), "second")
        every = Button(ctx.tr("Show all industries"), "chip")
        more = Button(ctx.tr("All that is said"), "chip")
        on_click(every, self.cleared.emit)
        on_click(more, self.told.emit, facts.record.id)
        links = [*self._figures(facts), *self._records(facts)]
        return [name, said, CollectButton(ctx, facts.record.id), more, every], links or [
            *self._missing(facts)
        ]

    def _figures(self, facts: IndustryFacts) -> Iterator[QWidget]:
        for figure in facts.figures:
            yield self._figure(self._ctx.say(figure.label), figure)
        for park, figure in facts.ranks:
            yield self._figure(f"{self._ctx.name(park)} · {self._ctx.say(figure.label)}", figure)

    def _figure(self, label: str, figure: Figure) -> LineLink:
        ctx = self._ctx
        said = (f"{label} {ctx.figure(figure)}", ctx.say(figure.scope), ctx.say(period_text(figure.period)))
        link = LineLink(ctx, figure.id, " · ".join(filter(None, said)))
        link.activated.connect(self.figure_asked)
        return link

    def _records(self, facts: IndustryFacts) -> Iterator[QWidget]:
        for honour in facts.honours:
            yield Elided(self._ctx.name(honour.honour), "second")
        for label, other in facts.seen_with:
            link = LineLink(self._ctx, other.id, f"{self._ctx.say(label)} · {self._ctx.name(other)}")
            link.activated.connect(self.opened)
            yield link

    def _missing(self, facts: IndustryFacts) -> Iterator[QWidget]:
        """Say what an investor expects and the source lacks; guests are spared the gaps."""
        if self._ctx.staff:
            known = {figure.key for figure in facts.figures}
            yield state_badge(self._ctx, State.NOT_STATED)
            lacking = (self._ctx.say(label) for key, label in KIND.expected if key not in known)
            yield Elided(" · ".join(lacking), "second")
