"""The tabs of words: ranks and grades with their scope, honours by level with who received them."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.figure import Figure, Level, Measure
from zibo_app.domain.wording import period_text
from zibo_app.services.standing import Honoured, HonourGroup, Rank
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Active, Rule
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Elided, Label, breakable
from zibo_app.ui.widgets.link import LineLink
from zibo_app.ui.widgets.named import named_of
from zibo_app.ui.widgets.scroll import Scroll


class RankList(QWidget):
    """Ranks and grades as text; `figure_asked` carries a figure's id."""

    figure_asked = Signal(str)

    def __init__(self, ctx: Context, ranks: tuple[Rank, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        inner = QWidget()
        box = column(gap=0, margins=(0, ctx.px(4), 0, ctx.px(4)), parent=inner)
        for rank in ranks:
            box.addWidget(self._line(rank), 1)
            box.addWidget(Rule())
        self.area = Scroll(inner)
        column(self.area, gap=0, parent=self)

    def _line(self, rank: Rank) -> Active:
        ctx, figure = self._ctx, rank.figure
        within = " · ".join(filter(None, (_scope(ctx, figure), ctx.say(period_text(figure.period)))))
        label = ctx.say(figure.label)
        line = Active(figure.id, "tile", f"{label} {ctx.figure(figure)} {within}")
        line.activated.connect(self.figure_asked)
        said = column(Elided(label), Elided(f"{ctx.name(rank.record)} · {within}", "note"), gap=0)
        value = Elided(ctx.figure(figure), "figure-small")
        margins = (ctx.px(8), ctx.px(4), ctx.px(12), ctx.px(4))
        box = row(said, value, gap=ctx.px(12), margins=margins, parent=line)
        box.setStretch(0, 1)
        return line


def _scope(ctx: Context, figure: Figure) -> str:
    return ctx.say(figure.scope) or (ctx.say(figure.level) if figure.level is not Level.UNSAID else "")


class HonourList(QWidget):
    """Honours under their levels; `opened` carries a recipient's id, `picked` an honour's."""

    figure_asked = Signal(str)
    opened = Signal(str)
    picked = Signal(str)

    def __init__(self, ctx: Context, groups: tuple[HonourGroup, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.lines: dict[str, Active] = {}
        self._inner = QWidget()
        box = column(gap=ctx.px(2), margins=(0, ctx.px(4), 0, ctx.px(4)), parent=self._inner)
        for group in groups:
            box.addWidget(Elided(f"{ctx.say(group.level)} · {len(group.honours)}", "card-title"))
            for honour in group.honours:
                box.addWidget(self._line(honour))
        box.addStretch(1)
        self.area = Scroll(self._inner)
        column(self.area, gap=0, parent=self)

    def pick(self, honour: str) -> None:
        """Mark an honour and bring it into sight."""
        for which, line in self.lines.items():
            line.setProperty("selected", which == honour)
            line.style().unpolish(line)
            line.style().polish(line)
        if honour in self.lines:
            self._inner.adjustSize()
            self.area.ensureWidgetVisible(self.lines[honour])

    def _line(self, found: Honoured) -> Active:
        ctx = self._ctx
        line = Active(found.honour.id, "tile", f"{ctx.say(found.name)} · {self._told(found)}")
        line.activated.connect(self.picked)
        flow = FlowLayout(ctx.px(2))
        for part in self._recipients(found):
            flow.addWidget(part)
        name = Label(breakable(ctx.say(found.name)), wrap=True)
        margins = (ctx.px(8), ctx.px(4), ctx.px(8), ctx.px(4))
        column(name, flow, gap=0, margins=margins, parent=line)
        self.lines[found.honour.id] = line
        return line

    def _recipients(self, found: Honoured) -> Iterator[QWidget]:
        for conferred in found.recipients:
            link = LineLink(self._ctx, conferred.recipient.id, self._ctx.name(conferred.recipient))
            link.activated.connect(self.opened)
            yield link
        if found.count is not None or len(found.recipients) != 1:
            yield self._counted(found)

    def _counted(self, found: Honoured) -> QWidget:
        """Say how many are named; where the source counts the recipients, this leads to the count."""
        if found.count is None:
            label = Label(self._told(found), "note")
            label.setMinimumHeight(self._ctx.px(24))
            return label
        link = LineLink(self._ctx, found.count.id, self._told(found), "note")
        link.setMinimumHeight(self._ctx.px(24))
        link.activated.connect(self.figure_asked)
        return link

    def _told(self, found: Honoured) -> str:
        """Say how many are named, and whether there are more."""
        ctx, count = self._ctx, len(found.recipients)
        total = self._total(found.count) if found.count else ""
        none = ctx.tr("The source names no recipient") if ctx.staff else ctx.tr("No recipient is named")
        if not count:
            return " · ".join(filter(None, (total, none)))
        return named_of(ctx, count, total) if total else ctx.tr("{n} named", n=count)

    def _total(self, count: Figure) -> str:
        """Word a count; what was only added in the period is not taken for all there are."""
        added = self._ctx.say(count.measure) if count.measure is Measure.ADDED else ""
        return " ".join(filter(None, (added, self._ctx.figure(count))))
