"""The board of projects: a lane for each stage, a foot row for those without a stated status."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.listing import Query
from zibo_app.domain.stage import Stage
from zibo_app.overriding import override
from zibo_app.ui.browse.delivery import DeliveryStrip
from zibo_app.ui.browse.fold import OneLine
from zibo_app.ui.browse.parts import chip_of
from zibo_app.ui.browse.record_card import LANE_WIDTH, LaneCard
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Across, Scroll

FACET = "stage"
LANES = (Stage.ADVANCING, Stage.STARTING_SOON, Stage.DONE, Stage.PLANNED)
BAR, SIDE = 10, 12
"""The width of a scroll bar and of the room beside a lane's cards, in px."""
FRAME = 1
"""The width of a lane's own line, in px."""
BATCH = 40
"""How many cards a lane lays out at a time."""


def within(model: RecordModel, stage: Stage) -> Query | None:
    """Narrow the model's query to a stage; None where its filters leave that stage out."""
    chosen = [value for key, value in model.query.filters if key == FACET]
    if chosen and str(stage) not in chosen:
        return None
    others = tuple(pair for pair in model.query.filters if pair[0] != FACET)
    return replace(model.query, filters=(*others, (FACET, str(stage))))


class Lane(Surface):
    """One lane: its stage with a count, and its cards as far as they were asked for."""

    opened = Signal(str)

    def __init__(self, ctx: Context, model: RecordModel, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__("lane", parent)
        self._ctx = ctx
        self._model = model
        self._stage = stage
        self._count = Label("", "second")
        content = QWidget()
        self._box = column(gap=ctx.px(8), margins=(ctx.px(SIDE), 0, ctx.px(SIDE), ctx.px(6)), parent=content)
        self._scroll = Scroll(content)
        self.kept = KeptScroll(self._scroll.verticalScrollBar())
        head = row(
            Elided(ctx.say(stage), "card-title"),
            STRETCH,
            self._count,
            margins=(ctx.px(SIDE), ctx.px(8), ctx.px(SIDE), 0),
        )
        self._scroll.verticalScrollBar().rangeChanged.connect(self._inset)
        column(head, self._scroll, gap=ctx.px(6), margins=(1, 0, 1, 1), parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(ctx.px(LANE_WIDTH) + 2 * FRAME)
        self.more = Button(ctx.tr("Show more"), "link")
        on_click(self.more, self._add)

    def _inset(self, _least: int, most: int) -> None:
        """Keep the cards of all lanes equally wide, whether they scroll or not."""
        px = self._ctx.px
        self._box.setContentsMargins(px(SIDE), 0, px(SIDE) - BAR if most else px(SIDE), px(6))

    def reload(self) -> None:
        """Lay out the lane anew."""
        self.more.setParent(None)
        clear(self._box)
        self._shown = 0
        self._query = within(self._model, self._stage)
        self._all = self._ctx.catalogue.count(self._model.kinds, self._query) if self._query else 0
        self._count.setText(str(self._all))
        self.setAccessibleName(f"{self._ctx.say(self._stage)} {self._all}")
        self._box.addStretch(1)
        self._add()

    def _add(self) -> None:
        rows = (
            self._ctx.catalogue.page(self._model.kinds, self._query, self._shown, BATCH)
            if self._query
            else ()
        )
        self._box.removeWidget(self.more)
        for line in rows:
            card = LaneCard(self._ctx, line)
            card.activated.connect(self.opened)
            self._box.insertWidget(self._box.count() - 1, card)
        self._shown += len(rows)
        left = self._shown < self._all
        self.more.setVisible(False)
        if left:
            self._box.insertWidget(self._box.count() - 1, self.more)
            self.more.show()


class Unstated(Surface):
    """The foot row: records whose status the source does not give."""

    opened = Signal(str)

    def __init__(self, ctx: Context, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self._model = model
        self._head = Label("", "second")
        self._line = OneLine(ctx.px(8))
        margins = (ctx.px(14), ctx.px(8), ctx.px(14), ctx.px(8))
        row(self._head, self._line, gap=ctx.px(12), margins=margins, parent=self).setStretch(1, 1)

    def reload(self) -> None:
        """Name the first of these records; the whole list is a filter away."""
        query = within(self._model, Stage.UNSTATED)
        count = self._ctx.catalogue.count(self._model.kinds, query) if query else 0
        rows = self._ctx.catalogue.page(self._model.kinds, query, 0, BATCH) if query else ()
        self._head.setText(f"{self._ctx.say(Stage.UNSTATED)} {count}")
        self._line.fill([chip_of(self._ctx, line.brief, self.opened.emit, LANE_WIDTH) for line in rows])
        self.setVisible(count > 0)


class Board(QWidget):
    """The board with what was delivered above it; `opened` carries a record, `figure_requested` a figure."""

    opened = Signal(str)
    figure_requested = Signal(str)

    def __init__(self, ctx: Context, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.lanes = [Lane(ctx, model, stage) for stage in LANES]
        self.unstated = Unstated(ctx, model)
        strip = DeliveryStrip(ctx)
        strip.figure_requested.connect(self.figure_requested)
        self._parts: tuple[Lane | Unstated, ...] = (*self.lanes, self.unstated)
        for part in self._parts:
            part.opened.connect(self.opened)
        inner, whole = QWidget(), QWidget()
        lanes = row(*self.lanes, gap=ctx.px(12), parent=inner)
        for at in range(len(self.lanes)):
            lanes.setStretch(at, 1)
        below = (0, 0, 0, ctx.px(4))
        box = column(strip, Across(inner), self.unstated, gap=ctx.px(12), margins=below, parent=whole)
        box.setStretch(1, 1)
        column(Scroll(whole), parent=self)
        model.modelReset.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Lay every lane out anew."""
        for part in self._parts:
            part.reload()

    def at(self) -> str:
        """Take down how far each lane is scrolled."""
        return ":".join(lane.kept.at() for lane in self.lanes)

    def restore(self, at: str) -> None:
        """Scroll each lane back."""
        for lane, pixels in zip(self.lanes, at.split(":"), strict=False):
            lane.kept.restore(pixels)

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way: the lanes scroll."""
        return QSize(self._ctx.px(600), self._ctx.px(300))
