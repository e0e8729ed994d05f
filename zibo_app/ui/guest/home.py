"""The visitor's home: which industry, then four facts; nothing else."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.wording import period_text
from zibo_app.overriding import override
from zibo_app.services.guest import GuestHome, guest_home
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE, GAP, GuestFact, GuestIndustry, words
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.badge import state_line
from zibo_app.ui.widgets.boxes import STRETCH, column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.label import breakable
from zibo_app.ui.widgets.scroll import Scroll

CARD, HEIGHT, FACT = 220, 190, 250
"""The least width and height of an industry's card, and the least width of a fact, in px at 100 %."""
HIGHEST, ROOMY, APART = 236, 24, 40
"""The greatest height of a card, how much higher than their words facts are, the greatest gap of blocks."""
TITLE = 60
"""The height of the title, about."""
UPRIGHT = 1.1
"""From which height for a width on the cards stand one under the other."""


class HomePage(Page):
    """The industries and a few facts, from the slots of the page `visitor`."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        home = guest_home(ctx.catalogue)
        content = QWidget()
        title = words(ctx.tr("Which industry are you interested in?"), "guest-title")
        self._grid = EvenGrid(ctx.px(CARD), ctx.px(GAP))
        self._cards, self._band = self._industries(home), self._facts(home)
        self._box = column(STRETCH, title, self._cards, self._band, STRETCH, parent=content)
        self._box.setStretch(2, 60)  # first the cards grow, then the room around them
        self._scroll = Scroll(content)
        column(self._scroll, parent=self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let cards and facts be no higher than they have words for; the rest of the room stands between."""
        super().resizeEvent(event)
        for part in reversed(self.findChildren(QWidget)):  # those within before those around them
            part.ensurePolished()
            part.updateGeometry()
        px, size = self.ctx.px, event.size()
        wide = size.width() - 2 * px(EDGE) - self._scroll.verticalScrollBar().sizeHint().width()
        upright = size.height() > UPRIGHT * size.width()
        self._grid.set_column(wide // 2 + 1 if upright else px(CARD))
        for card in self._cards.findChildren(GuestIndustry):
            card.centre(upright)
        lines = self._grid.lines(wide)
        cards = max(self._grid.heightForWidth(wide), lines * px(HIGHEST) + (lines - 1) * px(GAP))
        band = self._band.heightForWidth(wide) + px(ROOMY)
        self._cards.setMaximumHeight(cards)
        self._band.setMaximumHeight(band)
        spare = max(0, size.height() - cards - band - px(TITLE)) // 5
        gap = min(px(APART), max(px(12), spare))
        self._box.setSpacing(gap)
        self._box.setContentsMargins(px(EDGE), max(0, px(11) - gap), px(EDGE), 0)

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
        holder.setLayout(self._grid)
        for sector in home.industries:
            card = GuestIndustry(self.ctx, sector)
            card.setMinimumHeight(self.ctx.px(HEIGHT))
            card.activated.connect(self._open_industry)
            self._grid.addWidget(card)
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
