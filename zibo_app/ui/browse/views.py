"""The ways a browse page shows its list: beside a record, as cards, as a table, as a board."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.fronts import BoardView, CardsView, DiagramView
from zibo_app.ui.browse.record_list import RecordList
from zibo_app.ui.browse.record_table import RecordTable
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.browse.view import View
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.keep import KeptScroll

LIST, SHARE, LEAD = 380, 0.42, 2
"""The list's greatest width in px and as a share of the page; how many rows stand above the one come to."""
GAP = 14
BESIDE, ENDLESS = 460, 16_777_215
"""From which width, in px at 100 %, the record stands beside the list; no limit of height, as Qt has it."""


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
        self._beside = ctx.px(BESIDE)
        self._box = row(self._frame, self.pane, gap=ctx.px(GAP), parent=self)
        self._box.setStretch(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list give way where the record beside it would be crowded; where it is, stand above it."""
        super().resizeEvent(event)
        beside = self.width() >= self._beside
        wide = min(self._widest, int(self.width() * SHARE)) if beside else self.width()
        self._frame.setFixedWidth(wide)
        self._frame.setMaximumHeight(ENDLESS if beside else self.height() // 3)
        side = QBoxLayout.Direction.LeftToRight
        self._box.setDirection(side if beside else QBoxLayout.Direction.TopToBottom)

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


Maker = Callable[[Context, BrowseSpec, RecordModel], View]
VIEWS: dict[str, tuple[str, Maker]] = {
    "board": (msg("Board"), BoardView),
    "list": (msg("List"), ListView),
    "cards": (msg("Cards"), CardsView),
    "table": (msg("Table"), TableView),
    "diagram": (msg("Schematic"), DiagramView),
}
"""Each view's name (msgid) and maker."""
