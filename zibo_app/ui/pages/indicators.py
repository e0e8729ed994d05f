"""指标: every indicator in a table, beside it charts in groups that may share an axis, ranks and honours."""

from collections import Counter

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.domain.kinds.honour import KIND as HONOUR
from zibo_app.domain.text import say
from zibo_app.overriding import override
from zibo_app.services.indicators import lines
from zibo_app.services.plans import NOTE, PAST, years
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import SORTS, IndicatorModel
from zibo_app.ui.indicators.side import HONOURS, RECORD, Side
from zibo_app.ui.indicators.sorter import SortButton
from zibo_app.ui.indicators.table import IndicatorTable
from zibo_app.ui.indicators.themes import ThemeChips
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.badge import state_line
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Scroll

SHARES = (600, 630)
"""How table and tabs share the width, in px where the window is smallest."""
BESIDE = 1000
"""From this width (in px at 100 %) on the two stand side by side."""
LEAST = 440
"""The least height of each where they stand one below the other."""


class IndicatorsPage(Page):
    """The table left, the tabs right."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._record = self._scroll = ""
        self._lines = lines(ctx.catalogue)
        self.model = IndicatorModel(ctx, self._lines, self)
        self.table = IndicatorTable(ctx, self.model)
        self.kept = KeptScroll(self.table.verticalScrollBar())
        self.themes = ThemeChips(ctx, Counter(line.theme for line in self._lines))
        self.sorts = SortButton(ctx)
        self.side = Side(ctx)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self.ctx.px
        head = row(Label(self.ctx.tr("Indicators"), "page-title"), self.themes, self.sorts, gap=px(14))
        head.setStretch(1, 1)
        inner = QWidget()
        self._body = row(self._left(), self.side, gap=px(12), parent=inner)
        for place, share in enumerate(SHARES):
            self._body.setStretch(place, share)
        margins = (px(20), px(10), px(20), px(11))
        self.area = Scroll(inner)
        column(head, self.area, gap=px(8), margins=margins, parent=self).setStretch(1, 1)

    def _left(self) -> QWidget:
        """The table over a foot that says once what its numbers share."""
        ctx, edition = self.ctx, self.ctx.catalogue.edition
        card, year = Surface("card"), ctx.tr("{year} actual", year=edition.data_year)
        foot = column(
            Elided(state_line(ctx, year, ctx.say(edition.zone)).text(), "note"),
            Label(self._plan_words(), "note", wrap=True),
            gap=0,
            margins=(ctx.px(16), ctx.px(6), ctx.px(16), ctx.px(8)),
        )
        column(self.table, Rule(), foot, gap=0, margins=(1, ctx.px(4), 1, 0), parent=card).setStretch(0, 1)
        return card

    def _plan_words(self) -> str:
        """Say that plans are counted differently from actuals, and that their outcome is not stated."""
        planned = years(line.plan for line in self._lines)
        past = (say(PAST, self.ctx.lang, year=year) for year in planned)
        return " · ".join((*past, self.ctx.say(NOTE))) if planned else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tabs below the table where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self.ctx.px(BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        for part in (self.table, self.side):
            part.setMinimumHeight(0 if beside else self.ctx.px(LEAST))

    def _connect(self) -> None:
        self.themes.chosen.connect(self._filter)
        self.sorts.asked.connect(self._sort)
        self.table.sort_asked.connect(self._sort)
        self.table.picked.connect(self._pick)
        self.table.figure_asked.connect(self.figure_requested)
        self.side.figure_asked.connect(self.figure_requested)
        self.side.place_asked.connect(self.place_requested)
        self.side.honour_picked.connect(self._pick)
        self.side.changed.connect(self._turned)

    def _filter(self, theme: str) -> None:
        self._ask(theme, self.model.order)
        self.settled.emit()

    def _sort(self, sort: str) -> None:
        self._ask(self.model.theme, sort)
        self.settled.emit()

    def _turned(self, _key: str) -> None:
        self.settled.emit()

    def _pick(self, record: str) -> None:
        self.choose(record, "")
        self.settled.emit()

    def _ask(self, theme: str, sort: str) -> None:
        """Show one theme or all, in an order; what is picked stays picked."""
        self.model.ask(theme if theme in self.themes.chips else "", sort if sort in SORTS else SORTS[0])
        self.themes.mark(self.model.theme)
        self.sorts.mark(self.model.order)
        self.table.pick(self._record)

    def choose(self, record: str, tab: str) -> None:
        """Pick an indicator or an honour, and open a tab: with none asked for, the one that tells of it."""
        brief = self.ctx.catalogue.briefs((record,)).get(record) if record else None
        self._record = brief.id if brief else ""
        self.table.pick(self._record)
        own = {HONOUR.key: HONOURS}.get(brief.kind, RECORD) if brief else ""
        self.side.open(tab or own)
        self.side.show_record(self._record)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Restore theme, order, tab and scroll, and pick a record."""
        kept = dict(state)
        self._ask(kept.get("theme", ""), kept.get("sort", ""))
        self.choose(record, kept.get("tab", ""))
        self._scroll = kept.get("scroll", "")
        self._restore()

    def _restore(self) -> None:
        """Scroll the table to where it was, once it has its size."""
        if self.isVisible() and self._scroll:
            scroll, self._scroll = self._scroll, ""
            self.kept.restore(scroll)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where it was asked for before there was a size to scroll in."""
        super().showEvent(event)
        self._restore()

    @override
    def record(self) -> str:
        """Give the indicator or honour that is picked."""
        return self._record

    @override
    def state(self) -> State:
        """Give theme, order, tab and scroll."""
        return (
            ("theme", self.model.theme),
            ("sort", self.model.order),
            ("tab", self.side.key),
            ("scroll", self._scroll or self.kept.at()),
        )
