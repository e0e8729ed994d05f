"""The ways a browse page shows its list: beside a record, as cards, as a table, as a board."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from zibo_app.domain.listing import FacetCount
from zibo_app.domain.text import msg
from zibo_app.ui.browse.board import Board
from zibo_app.ui.browse.card_grid import CardGrid
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.facets import Filters
from zibo_app.ui.browse.needs import NeedColumn
from zibo_app.ui.browse.record_list import RecordList
from zibo_app.ui.browse.record_table import RecordTable
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.keep import KeptScroll

LIST, SHARE, LEAD = 380, 0.42, 2
"""The list's greatest width in px and as a share of the page; how many rows stand above the one come to."""
GAP = 14


class View(QWidget):
    """A way to show the list.

    `chosen` carries the record it came to by itself, `opened` one that is to be gone to, `filtered` filters
    chosen in it, `resorted` tells that the order changed; the others are as on a page.
    """

    chosen = Signal(str)
    opened = Signal(str)
    filtered = Signal(object)
    resorted = Signal()
    figure_requested = Signal(str)
    place_requested = Signal(object)

    def show_record(self, which: str) -> None:
        """Show a record, or the list alone where `which` is empty."""

    def show_counts(self, counts: Sequence[FacetCount], filters: Filters, every: int) -> None:
        """Hear how the list is filtered now."""

    def at(self) -> str:
        """Take down how far it is scrolled."""
        return ""

    def restore(self, at: str) -> None:
        """Scroll back to where it was."""

    def first(self) -> str:
        """Give the record to show where none is chosen; empty where the list may stand alone."""
        return ""

    def _hand_on(self, pane: DetailPane) -> None:
        pane.figure_requested.connect(self.figure_requested)
        pane.place_requested.connect(self.place_requested)


class ListView(View):
    """The list at the left, the record at the right."""

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.list = RecordList(ctx, spec, model)
        self.pane = DetailPane(ctx)
        self._hand_on(self.pane)
        self._kept = KeptScroll(self.list.verticalScrollBar())
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self._chosen)
        self._widest = ctx.px(LIST)
        self._frame = Surface("card")
        self._frame.setFixedWidth(self._widest)
        column(self.list, gap=0, margins=(1, 8, 1, 8), parent=self._frame)
        row(self._frame, self.pane, gap=ctx.px(GAP), parent=self).setStretch(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list give way where the record beside it would be crowded."""
        super().resizeEvent(event)
        self._frame.setFixedWidth(min(self._widest, int(self.width() * SHARE)))

    def _chosen(self, which: str) -> None:
        if which and which != self.pane.record():
            self.pane.show_record(which)
            self.chosen.emit(which)

    @override
    def first(self) -> str:
        row = self._model.row(0)
        return row.brief.id if row else ""

    @override
    def show_record(self, which: str) -> None:
        if which != self.pane.record():
            self.pane.show_record(which)
        number = self._model.find(which) if which else -1
        if number >= 0 and number != self.list.currentIndex().row():
            self._mark(number)
        elif number < 0:
            self.list.clearSelection()

    def _mark(self, number: int) -> None:
        """Mark a row and bring it into view; a scroll that is restored afterwards has the last word."""
        self.list.setAutoScroll(False)  # or the view scrolls to it once more when it is first shown
        self.list.setCurrentIndex(self._model.index(number, 0))
        self.list.setAutoScroll(True)
        high = self.list.verticalHeader().defaultSectionSize()
        above, room = int(self._kept.at()), self.list.viewport().height()
        if not above <= number * high <= above + room - high:
            self._kept.restore(str(max(0, (number - LEAD) * high)))

    @override
    def at(self) -> str:
        return f"{self._kept.at()}:{self.pane.kept.at()}"

    @override
    def restore(self, at: str) -> None:
        listed, _, pane = at.partition(":")
        self._kept.restore(listed)
        self.pane.kept.restore(pane)


class TableView(View):
    """The table; a record opens in the list."""

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.table = RecordTable(ctx, ctx.tr(spec.title), model)
        self._kept = KeptScroll(self.table.verticalScrollBar())
        self.table.opened.connect(self.opened)
        self.table.sorted_by.connect(self.resorted)
        frame = Surface("card")
        column(self.table, gap=0, margins=(8, 6, 8, 8), parent=frame)
        row(frame, parent=self)

    @override
    def show_record(self, which: str) -> None:
        self.table.show_sort()
        number = self._model.find(which) if which else -1
        if number >= 0:
            self.table.setCurrentIndex(self._model.index(number, 0))

    @override
    def at(self) -> str:
        return self._kept.at()

    @override
    def restore(self, at: str) -> None:
        self._kept.restore(at)


class InPlace(View):
    """A front of cards; a record opens in its place, with a way back that is called `back`."""

    def __init__(
        self, ctx: Context, front: CardGrid | Board, back: str, parent: QWidget | None = None
    ) -> None:
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


Maker = Callable[[Context, BrowseSpec, RecordModel], View]
VIEWS: dict[str, tuple[str, Maker]] = {
    "board": (msg("Board"), BoardView),
    "list": (msg("List"), ListView),
    "cards": (msg("Cards"), CardsView),
    "table": (msg("Table"), TableView),
}
"""Each view's name (msgid) and maker."""
