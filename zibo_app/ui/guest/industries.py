"""Industries for a visitor: a list with what is published of the chosen one, or the board of chains."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from zibo_app.domain.listing import Query
from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.guest.chain import GuestChain
from zibo_app.ui.guest.parts import EDGE, GAP, TOUCH, GuestChoice
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll

LIST, BESIDE, MOST = 300, 900, 60
TOLD, CHAIN = "told", "chain"
VIEWS = ((TOLD, msg("In words")), (CHAIN, msg("Chain board")))
NO_END = 16_777_215
"""The greatest size Qt knows: no limit."""


class IndustriesPage(Page):
    """The industries a visitor may choose from, and one of them in full."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        rows = ctx.catalogue.page(("industry",), Query(), 0, MOST)
        self._record = ""
        self._choices = {line.brief.id: self._choice(ctx.name(line.brief), line.brief.id) for line in rows}
        names = QWidget()
        margins = (0, 0, ctx.px(14), 0)  # room for the scroll bar
        column(*self._choices.values(), gap=ctx.px(10), margins=margins, parent=names).addStretch(1)
        self._side = Scroll(names)
        self._pane = DetailPane(ctx, touch=True)
        self._pane.figure_requested.connect(self.figure_requested)
        self._pane.place_requested.connect(self.place_requested)
        told = QWidget()
        self._body = row(self._side, self._pane, gap=ctx.px(GAP), parent=told)
        self._body.setStretch(1, 1)
        self.views = QStackedWidget()
        self.views.addWidget(told)
        self._chain: GuestChain | None = None
        self.switches = {view: self._switch(view, words) for view, words in VIEWS}
        title = row(Label(ctx.tr("Industries"), "guest-title"), STRETCH, *self.switches.values())
        margins = (ctx.px(EDGE), ctx.px(24), ctx.px(EDGE), ctx.px(16))
        column(title, self.views, gap=ctx.px(16), margins=margins, parent=self).setStretch(1, 1)
        self._use(TOLD)
        if self._choices:
            self._choose(next(iter(self._choices)))

    @property
    def chain(self) -> GuestChain:
        """The board of chains, made when it is first wanted."""
        if self._chain is None:
            self._chain = GuestChain(self.ctx)
            self._chain.chosen.connect(self._chosen)
            self._chain.opened.connect(self._opened)
            self._chain.figure_asked.connect(self.figure_requested)
            self.views.addWidget(self._chain)
        return self._chain

    def _switch(self, view: str, words: str) -> Button:
        button = Button(self.ctx.tr(words), "guest-chip")
        button.setCheckable(True)
        on_click(button, self._switched, view)
        return button

    def _switched(self, view: str) -> None:
        self._use(view)
        self.settled.emit()

    def _use(self, view: str) -> None:
        for key, button in self.switches.items():
            button.setChecked(key == view)
        if view == CHAIN:
            self.chain.choose("")
        self.views.setCurrentIndex(1 if view == CHAIN else 0)

    def _opened(self, record: str) -> None:
        """Go to a record; an industry is told of on this page."""
        if record in self._choices:
            self._use(TOLD)
            self._chosen(record)
        else:
            self.wish_record(record)

    def _choice(self, name: str, record: str) -> GuestChoice:
        choice = GuestChoice(self.ctx, record, name)
        choice.activated.connect(self._chosen)
        return choice

    def _chosen(self, record: str) -> None:
        self._choose(record)
        self.settled.emit()

    def _choose(self, record: str) -> None:
        self._record = record
        for key, choice in self._choices.items():
            choice.choose(chosen=key == record)
        self._pane.show_record(record)
        if self._chain is not None:
            self._chain.choose(record)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above what is chosen where both do not fit side by side."""
        super().resizeEvent(event)
        narrow, px = event.size().width() < self.ctx.px(BESIDE), self.ctx.px
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(way)
        self._side.setMinimumWidth(1 if narrow else px(LIST))
        self._side.setMaximumSize(*((NO_END, px(TOUCH)) if narrow else (px(LIST), NO_END)))

    @override
    def show_place(self, record: str, state: State) -> None:
        """Show the industry asked for, in words unless the chain is asked for."""
        self._use(CHAIN if dict(state).get("view") == CHAIN else TOLD)
        if record in self._choices and record != self._record:
            self._choose(record)
        self._pane.kept.restore(dict(state).get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the view and the scroll."""
        view = CHAIN if self.views.currentIndex() else TOLD
        return (("view", view), ("scroll", self._pane.kept.at()))

    @override
    def record(self) -> str:
        """Give the industry shown."""
        return self._record
