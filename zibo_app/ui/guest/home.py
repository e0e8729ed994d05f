"""The visitor's home: which industry, then four facts; nothing else."""

from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.domain.wording import period_text
from zibo_app.services.guest import GuestHome, guest_home
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE, GAP, GuestFact, GuestIndustry
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.badge import state_line
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll

CARD_HEIGHT, NARROW = 200, 1000
"""Below NARROW px of width (at 100 %) the cards stand in two columns."""


class HomePage(Page):
    """Five industries and four facts, from the slots of the page `visitor`."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        home = guest_home(ctx.catalogue)
        content = QWidget()
        title = Label(ctx.tr("Which industry are you interested in?"), "guest-title", wrap=True)
        foot = state_line(ctx, ctx.say(period_text(home.period)), ctx.say(ctx.catalogue.edition.zone))
        foot.setProperty("role", "guest-second")
        parts = (title, self._industries(home), self._facts(home), foot)
        margins = (ctx.px(EDGE), ctx.px(28), ctx.px(EDGE), ctx.px(16))
        box = column(*parts, gap=ctx.px(24), margins=margins, parent=content)
        box.setStretch(1, 3)
        box.setStretch(2, 2)
        self._scroll = Scroll(content)
        column(self._scroll, parent=self)

    def _industries(self, home: GuestHome) -> QWidget:
        grid, holder = self._grid()
        for n, card in enumerate(home.industries):
            widget = GuestIndustry(self.ctx, card)
            widget.setMinimumHeight(self.ctx.px(CARD_HEIGHT))
            widget.activated.connect(self._open_industry)
            grid.addWidget(widget, 0, n)
        return holder

    def _facts(self, home: GuestHome) -> QWidget:
        tiles = [GuestFact(self.ctx, fact.figure, fact.label) for fact in home.facts]
        for tile in tiles:
            tile.activated.connect(self.figure_requested)
        holder = QWidget()
        box = row(*tiles, gap=self.ctx.px(GAP), parent=holder)
        for n in range(len(tiles)):
            box.setStretch(n, 1)
        return holder

    def _grid(self) -> tuple[QGridLayout, QWidget]:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.ctx.px(GAP))
        return grid, holder

    def _open_industry(self, record: str) -> None:
        self.place_requested.emit(Place("industries", record))
