"""Help and about: what this is, what it promises, its keys, what it is made of and under which licences."""

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.services.about import versions
from zibo_app.ui.actions import ACTIONS
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import Margins, column
from zibo_app.ui.widgets.card import Card
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.keep import read_number
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.licences import Licences
from zibo_app.ui.widgets.scroll import Scroll

CARD = 440
"""The least width of a column, in px at 100 %."""
PROMISES = (
    msg("Every figure has evidence: source, section, period, unit and level."),
    msg("What is not known is said to be not stated; it is never left blank or put as zero."),
    msg("It cannot mislead by accident: growth never shares an axis with amounts, nor a plan with a result."),
)


class AboutPage(Page):
    """The page F1 opens."""

    def __init__(self, ctx: Context, page_keys: int = 7, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._page_keys = page_keys
        inner = QWidget()
        columns = EvenGrid(ctx.px(CARD), ctx.px(12))
        for cards in ((self._what(), self._keys()), (self._made_of(), self._licences())):
            holder = QWidget()
            box = column(*cards, gap=ctx.px(12), parent=holder)
            box.setStretch(len(cards) - 1, 1)
            columns.addWidget(holder)
        title = Label(ctx.tr("Help and about"), "page-title")
        margins: Margins = (ctx.px(20), ctx.px(12), ctx.px(20), ctx.px(12))
        box = column(title, columns, gap=ctx.px(10), margins=margins, parent=inner)
        box.setStretch(1, 1)
        self.area = Scroll(inner)
        column(self.area, parent=self)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Choose the licence and scroll back to where it was."""
        kept = dict(state)
        if kept.get("licence", "").isdecimal():
            self.licences.list.setCurrentRow(read_number(kept["licence"]))
        self.area.restore(kept.get("scroll", ""))

    @override
    def state(self) -> State:
        """Give the licence shown and how far the page is scrolled."""
        return (("licence", str(self.licences.list.currentRow())), ("scroll", self.area.at()))

    def _what(self) -> Card:
        ctx, edition = self.ctx, self.ctx.catalogue.edition
        card = Card(ctx, f"{ctx.say(edition.zone)} · {ctx.say(edition.title)}", edition.data_year)
        said = ctx.tr(
            "A catalogue for investment promotion that works without a network: it answers an investor's "
            "question from data that can be checked. It sends nothing anywhere."
        )
        card.body.addWidget(Label(said, wrap=True))
        for promise in PROMISES:
            card.body.addWidget(Label(f"✓ {ctx.tr(promise)}", "second", wrap=True))
        for source in ctx.catalogue.sources.values():
            drawn = " · ".join(filter(None, (ctx.say(source.title), ctx.say(source.byline))))
            told = ctx.tr("Data year {year}, drawn from: {source}", year=edition.data_year, source=drawn)
            card.body.addWidget(Label(breakable(told), "second", wrap=True))
        return card

    def _keys(self) -> Card:
        ctx = self.ctx
        card = Card(ctx, ctx.tr("Keys"))
        pairs = [(ctx.tr("Pages, in the order of the rail"), f"Ctrl+1 … Ctrl+{self._page_keys}")]
        pairs += [(ctx.tr(action.name), _key(action.shortcuts[0])) for action in ACTIONS]
        card.body.addLayout(_table(ctx, pairs, columns=2))
        card.body.addStretch(1)
        return card

    def _made_of(self) -> Card:
        ctx = self.ctx
        card = Card(ctx, ctx.tr("Versions"), ctx.tr("This program: MIT licence"))
        card.body.addLayout(_table(ctx, [*versions(), ("Qt", qVersion())], columns=2))
        return card

    def _licences(self) -> Card:
        ctx = self.ctx
        card = Card(ctx, ctx.tr("Licences of what is shipped with it"))
        self.licences = Licences(ctx)
        card.body.addWidget(self.licences, 1)
        return card


def _key(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def _table(ctx: Context, pairs: list[tuple[str, str]], columns: int) -> QGridLayout:
    """Lay out pairs of a name and words, in columns of pairs."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(ctx.px(16))
    grid.setVerticalSpacing(ctx.px(4))
    for number, (name, words) in enumerate(pairs):
        line, at = divmod(number, columns)
        grid.addWidget(Label(name, "second", wrap=True), line, 2 * at)
        grid.addWidget(Label(words, "strong"), line, 2 * at + 1)
        grid.setColumnStretch(2 * at, 1)
    return grid
