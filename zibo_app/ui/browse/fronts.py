"""Fronts of cards, in whose place a record opens: the grid of cards, the board, the schematic."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from zibo_app.domain.listing import FacetCount
from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.ui.browse.board import Board
from zibo_app.ui.browse.card_grid import CardGrid
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.diagram import ZoneDiagram
from zibo_app.ui.browse.facets import Filters
from zibo_app.ui.browse.needs import NeedColumn
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.browse.view import View
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click

GAP = 14
Front = CardGrid | Board | ZoneDiagram


class InPlace(View):
    """A front of cards; a record opens in its place, with a way back that is called `back`."""

    def __init__(self, ctx: Context, front: Front, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.front = front
        front.opened.connect(self.opened)
        self.pane = DetailPane(ctx)
        self._hand_on(self.pane)
        self.back = Button(f"‹ {ctx.tr(back)}")
        on_click(self.back, self.opened.emit, "")
        behind = QWidget()
        head = row(self.back, STRETCH)
        column(head, self.pane, gap=ctx.px(8), parent=behind).setStretch(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(front)
        self._stack.addWidget(behind)
        self.box = row(self._stack, gap=ctx.px(GAP), parent=self)

    @override
    def show_record(self, which: str) -> None:
        if which and which != self.pane.record():
            self.pane.show_record(which)
        self._stack.setCurrentIndex(1 if which else 0)

    @override
    def at(self) -> str:
        return f"{self.front.at()}/{self.pane.kept.at()}"

    @override
    def restore(self, at: str) -> None:
        front, _, pane = at.partition("/")
        self.front.restore(front)
        self.pane.kept.restore(pane)


class CardsView(InPlace):
    """The cards, with the column of large chips where the page has one."""

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, CardGrid(ctx, spec, model), msg("Back to the cards"), parent)
        self.needs = NeedColumn(ctx, spec) if spec.chosen_by else None
        if self.needs is not None:
            self.needs.changed.connect(self.filtered)
            self.box.insertWidget(0, self.needs)

    @override
    def show_counts(self, counts: Sequence[FacetCount], filters: Filters, every: int) -> None:
        if self.needs is not None:
            self.needs.show_counts(counts, filters, every)


class BoardView(InPlace):
    """The board."""

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        board = Board(ctx, model)
        super().__init__(ctx, board, msg("Back to the board"), parent)
        board.figure_requested.connect(self.figure_requested)


class DiagramView(InPlace):
    """The schematic of the zone."""

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, ZoneDiagram(ctx, model), msg("Back to the schematic"), parent)
