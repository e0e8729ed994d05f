"""The visitor's home: which industry, then four facts; nothing else."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.wording import period_text
from zibo_app.overriding import override
from zibo_app.services.guest import GuestHome, guest_home
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE, GAP, GuestFact, GuestIndustry, words
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.badge import state_line
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.label import breakable
from zibo_app.ui.widgets.scroll import Scroll

CARD, HEIGHT, FACT = 220, 190, 250
"""The least width and height of an industry's card, and the least width of a fact, in px at 100 %."""


class HomePage(Page):
    """The industries and a few facts, from the slots of the page `visitor`."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        home = guest_home(ctx.catalogue)
        content = QWidget()
        title = words(ctx.tr("Which industry are you interested in?"), "guest-title")
        parts = (title, self._industries(home), self._facts(home))
        margins = (ctx.px(EDGE), ctx.px(11), ctx.px(EDGE), ctx.px(8))
        box = column(*parts, gap=ctx.px(12), margins=margins, parent=content)
        box.setStretch(1, 3)
        box.setStretch(2, 2)
        self._scroll = Scroll(content)
        column(self._scroll, parent=self)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Scroll back to where it was."""
        self._scroll.restore(dict(state).get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the scroll."""
        return (("scroll", self._scroll.at()),)

    def _industries(self, home: GuestHome) -> QWidget:
        holder = QWidget()
        grid = EvenGrid(self.ctx.px(CARD), self.ctx.px(GAP), holder)
        for sector in home.industries:
            card = GuestIndustry(self.ctx, sector)
            card.setMinimumHeight(self.ctx.px(HEIGHT))
            card.activated.connect(self._open_industry)
            grid.addWidget(card)
        return holder

    def _facts(self, home: GuestHome) -> QWidget:
        ctx = self.ctx
        grid = EvenGrid(ctx.px(FACT), ctx.px(GAP))
        for fact in home.facts:
            tile = GuestFact(ctx, fact.figure, fact.label)
            tile.activated.connect(self.figure_requested)
            grid.addWidget(tile)
        foot = state_line(ctx, ctx.say(period_text(home.period)), ctx.say(ctx.catalogue.edition.zone))
        foot.setProperty("role", "guest-second")
        foot.setWordWrap(True)
        foot.setText(breakable(foot.text()))
        band = Surface("card")
        margins = (ctx.px(24), ctx.px(10), ctx.px(24), ctx.px(8))
        box = column(gap=ctx.px(8), margins=margins, parent=band)
        box.addLayout(grid, 1)
        box.addWidget(foot)
        return band

    def _open_industry(self, record: str) -> None:
        self.place_requested.emit(Place("industries", record))
