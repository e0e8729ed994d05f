"""Industries for a visitor: the list at the left, what is published of the chosen one at the right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from zibo_app.domain.listing import Query
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE, GAP, TOUCH, GuestChoice
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll

LIST, BESIDE, MOST = 300, 900, 60
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
        self._body = row(self._side, self._pane, gap=ctx.px(GAP))
        self._body.setStretch(1, 1)
        title = Label(ctx.tr("Industries"), "guest-title")
        margins = (ctx.px(EDGE), ctx.px(24), ctx.px(EDGE), ctx.px(16))
        column(title, self._body, gap=ctx.px(16), margins=margins, parent=self).setStretch(1, 1)
        if self._choices:
            self._choose(next(iter(self._choices)))

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
        """Show the industry asked for."""
        if record in self._choices and record != self._record:
            self._choose(record)
        self._pane.kept.restore(dict(state).get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the scroll."""
        return (("scroll", self._pane.kept.at()),)

    @override
    def record(self) -> str:
        """Give the industry shown."""
        return self._record
