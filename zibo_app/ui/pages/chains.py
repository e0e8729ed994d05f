"""产业链: the city's chain leaders; industries, firms, projects and parks by the links the source states."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from zibo_app.overriding import override
from zibo_app.services.chain import chain_map, facts
from zibo_app.services.chain_links import Edge
from zibo_app.ui.chains.board import ChainBoard
from zibo_app.ui.chains.foot import IndustryFoot
from zibo_app.ui.chains.heads import ColumnHeads, group_heading
from zibo_app.ui.chains.strip import LeaderStrip
from zibo_app.ui.chains.telling import Telling
from zibo_app.ui.chains.title import BOARD, MAP, ChainTitle
from zibo_app.ui.context import Context
from zibo_app.ui.graph.relation_map import RelationMap
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.said import TIE, key_of
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.scroll import Scroll

LEAST = 260
LONGEST = 7
"""Digits of a scroll position that is believed."""


class ChainsPage(Page):
    """The strip, the board under its column headings, the foot that tells of an industry; or the map."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        chart = chain_map(ctx.catalogue)
        headings = tuple(group_heading(ctx, group, self.figure_requested.emit) for group in chart.groups)
        self.strip = LeaderStrip(ctx, chart)
        self.heads = ColumnHeads(ctx, chart)
        self.board = ChainBoard(ctx, chart, headings)
        self.foot = IndustryFoot(ctx, chart.more)
        px = ctx.px
        self.title = ChainTitle(ctx)
        self.card = card = Surface("card")
        self.telling = Telling(ctx, card)
        inner = column(self.heads, self.board, gap=0, margins=(px(16), px(6), px(12), px(4)))
        column(inner, self.foot, gap=0, parent=card)
        stage = QWidget()
        self.board.setMinimumHeight(px(LEAST))
        self.views = QStackedWidget()
        self.boards = QWidget()
        column(self.strip, card, gap=px(12), parent=self.boards)
        self.views.addWidget(self.boards)
        self._map: RelationMap | None = None
        column(self.title, self.views, gap=px(12), margins=(px(20), px(10), px(20), px(11)), parent=stage)
        self.area = Scroll(stage)
        column(self.area, gap=0, parent=self)
        self._connect()

    @property
    def map(self) -> RelationMap:
        """The relation map, made when it is first wanted."""
        if self._map is None:
            self._map = RelationMap(self.ctx)
            self._map.opened.connect(self.wish_record)
            self._map.evidence_asked.connect(self.figure_requested)
            self._map.settled.connect(self.settled)
            self.views.addWidget(self._map)
        return self._map

    @property
    def view(self) -> str:
        """Which of the two views is shown."""
        return BOARD if self.views.currentIndex() == 0 else MAP

    def _switch(self, view: str) -> None:
        self.title.mark(view)
        self.views.setCurrentWidget(self.map if view == MAP else self.boards)

    def _switched(self, view: str) -> None:
        if view == MAP and self._map is None:
            self.map.show_state(())
        self._switch(view)
        self.settled.emit()

    def _connect(self) -> None:
        self.title.switched.connect(self._switched)
        self.strip.opened.connect(self.wish_record)
        self.board.chosen.connect(self._chosen)
        self.board.opened.connect(self._open)
        self.board.asked.connect(self._ask)
        self.board.laid_out.connect(self._fit)
        self.foot.opened.connect(self.wish_record)
        self.foot.figure_asked.connect(self.figure_requested)
        self.foot.cleared.connect(self._cleared)
        self.foot.told.connect(self.telling.tell)
        self.telling.figure_asked.connect(self.figure_requested)
        self.telling.place_asked.connect(self.place_requested)

    def _chosen(self, industry: str) -> None:
        self.choose(industry)
        self.board.show_chosen()
        self.settled.emit()

    def _ask(self, link: Edge) -> None:
        """Ask for the evidence of a line."""
        self.figure_requested.emit(key_of(TIE, link.subject, link.part))

    def _open(self, record: str) -> None:
        """Go to a record; all that is said of the chosen industry is told here."""
        if record == self.board.industry:
            self.telling.tell(record)
        else:
            self.wish_record(record)

    def _fit(self, width: int) -> None:
        """Stand the headings over the columns, and the telling over the right half of the board."""
        self.heads.fit(width)
        half = self.board.width() // 2 + self.board.x()
        self.telling.setGeometry(half, 1, self.card.width() - half - 1, self.foot.y() - 1)

    def _cleared(self) -> None:
        self._chosen("")

    def choose(self, industry: str) -> None:
        """Dim all but one industry; an empty or unknown id shows all of them."""
        self.board.choose(industry)
        self.telling.hide()
        reach = self.board.light().reach
        self.heads.show_reach(reach)
        self.foot.show_facts(facts(self.ctx.catalogue, self.board.industry) if reach else None)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Choose an industry, and scroll as it was; without a scroll, to what is reported under it.

        With the view `map` the relation map is shown as it was.
        """
        self.choose(record)
        if dict(state).get("view") == MAP:
            self.map.show_state(state)
            self._switch(MAP)
            return
        self._switch(BOARD)
        if dict(state).get("told") == record != "":
            self.telling.tell(record)
        scroll = dict(state).get("scroll", "")
        if scroll.isdecimal() and len(scroll) < LONGEST:
            self.board.go_to(int(scroll))
        else:
            self.board.show_chosen()

    @override
    def record(self) -> str:
        """Give the chosen industry."""
        return self.board.industry

    @override
    def state(self) -> State:
        """Give how far the rows are scrolled, and of which industry all is told; or the state of the map."""
        if self.view == MAP:
            return (("view", MAP), *self.map.state())
        return (("scroll", str(self.board.verticalScrollBar().value())), ("told", self.telling.shown()))
