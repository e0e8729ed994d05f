"""The overview: the year in numbers, each of which opens its evidence; the catalogue decides which."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.overview import Overview, overview, plan_year
from zibo_app.services.plans import NOTE
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.overview import blocks
from zibo_app.ui.overview.bars import delivery_card, growth_card
from zibo_app.ui.overview.blocks import Cultivation
from zibo_app.ui.overview.sectors import SectorCard, sectors
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import STRETCH, Margins, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Scroll

CARD = 300
"""The least width of a card with a chart or list, in px at 100 %."""
ROOMY = 820
"""The height, in px at 100 %, from which there is room for larger numbers."""
SHARES = (118, 450, 165, 92)
"""How the blocks share the height: headline, cards, industries, plans."""


class OverviewPage(Page):
    """The staff view's home."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.found = overview(ctx.catalogue)
        self._inner, self._roomy = QWidget(), False
        # Widgets are polished once where their parents stand before them: 15 ms of 80.
        self.area = Scroll(self._inner)
        column(self.area, parent=self)
        margins: Margins = (ctx.px(20), ctx.px(10), ctx.px(20), ctx.px(8))
        box = column(self._title(), gap=ctx.px(9), margins=margins, parent=self._inner)
        for part, share in self._blocks(self.found):
            box.addWidget(part, share)
        if not self.found:
            box.addWidget(self._nothing())
            box.addStretch(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a high page, show numbers larger and names in full."""
        super().resizeEvent(event)
        roomy = self.height() >= self.ctx.px(ROOMY)
        if roomy != self._roomy:
            self._roomy = roomy
            self._inner.setProperty("roomy", roomy)
            for label in self._inner.findChildren(Label):
                label.style().unpolish(label)
                label.style().polish(label)
            for card in self._inner.findChildren(SectorCard):
                card.set_roomy(roomy=roomy)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Scroll back to where it was."""
        self.area.restore(dict(state).get("scroll", ""))

    @override
    def state(self) -> State:
        """Give how far the page is scrolled."""
        return (("scroll", self.area.at()),)

    def _title(self) -> QWidget:
        ctx = self.ctx
        title = Label(ctx.tr("Development in {year}", year=ctx.catalogue.edition.data_year), "page-title")
        hint = Elided(ctx.tr("Choose any number to see where it comes from"), "note")
        holder = QWidget()
        row(title, hint, STRETCH, gap=ctx.px(12), parent=holder)
        return holder

    def _blocks(self, found: Overview) -> Iterator[tuple[QWidget, int]]:
        """Give the blocks the catalogue has something for, each with its share of the height."""
        ctx, wish = self.ctx, self.figure_requested.emit
        if found.headline:
            yield blocks.headline(ctx, found.headline, wish), SHARES[0]
        charts = list(self._cards(found))
        if charts:
            yield blocks.grid(ctx, charts, CARD), SHARES[1]
        if found.industries:
            link = Button(ctx.tr("Industry chains →"), "link")
            on_click(link, self.wish_page, "chains")
            head = blocks.heading(ctx.tr("Leading industries (among others)"), link)
            cards = sectors(ctx, found.industries, self.wish_record)
            yield blocks.block(head, cards, gap=ctx.px(2)), SHARES[2]
        if found.plans:
            yield self._plans(found), SHARES[3]

    def _cards(self, found: Overview) -> Iterator[QWidget]:
        if found.growth:
            yield growth_card(self.ctx, found.growth, self.figure_requested.emit)
        if found.delivery:
            yield delivery_card(self.ctx, found.delivery, self.figure_requested.emit)
        if found.cultivation:
            yield Cultivation(self.ctx, found.cultivation, self.figure_requested.emit)

    def _plans(self, found: Overview) -> QWidget:
        ctx, year = self.ctx, plan_year(found.plans)
        title = ctx.tr("Plans for {year}", year=year) if year else ctx.tr("Plans")
        note = Elided(ctx.tr("{note}; outcome not stated", note=ctx.say(NOTE)), "note")
        tiles = blocks.plans(ctx, found.plans, self.figure_requested.emit)
        return blocks.block(blocks.heading(title, note), tiles, gap=ctx.px(4))

    def _nothing(self) -> QWidget:
        ctx = self.ctx
        link = Button(ctx.tr("Go to the indicators"), "link")
        on_click(link, self.wish_page, "indicators")
        holder = QWidget()
        said = ctx.tr("This catalogue names no figures for its overview. See the Indicators page.")
        column(Label(said, "second", wrap=True), row(link, STRETCH), gap=ctx.px(8), parent=holder)
        return holder
