"""A visitor's list: large cards to touch, with chips to narrow them; for projects and for policies."""

from datetime import UTC, datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import FacetCount, Query, Row
from zibo_app.domain.stage import Stage
from zibo_app.overriding import override
from zibo_app.services.plans import PAST, begun
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import GAP, chip_line, page_scroll, words
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import clear, column
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.keep import read_number

MOST, LAID_OUT, WIDTH = 60, 6000, 390
"""How many cards are laid out at a time and at most, and the width (at 100 %) a card asks for."""


LONG = 40
"""Letters of a mark that are shown; the whole stands on the record's page."""
NOTHING = ""
"""A value no record has: what a list of past plans only is filtered by."""


class GuestCard(Active):
    """One record: its name, the source's word for its state, where it is reported, what it is."""

    def __init__(self, ctx: Context, line: Row, parent: QWidget | None = None) -> None:
        name = ctx.name(line.brief)
        super().__init__(line.brief.id, "plan" if is_plan(line) else "card", name, parent)
        box = column(
            words(name, "guest-strong"),
            gap=ctx.px(6),
            margins=(ctx.px(20), ctx.px(16), ctx.px(16), ctx.px(16)),
            parent=self,
        )
        if ctx.lang == "en" and name == line.brief.name.zh and line.brief.reading:
            box.addWidget(words(line.brief.reading, "second"))
        if ctx.say(line.summary):
            box.addWidget(words(ctx.say(line.summary), "guest-second"))
        box.addStretch(1)
        marks = [
            Badge(ctx, text if len(text) <= LONG else f"{text[:LONG]}…") for text in card_marks(ctx, line)
        ]
        if marks:
            holder = QWidget()
            flow = FlowLayout(ctx.px(8), holder)
            for mark in marks:
                flow.addWidget(mark)
            box.addWidget(holder)


def is_plan(line: Row) -> bool:
    """Whether the record is only planned."""
    return line.fields.get("stage") == Stage.PLANNED.label


def card_marks(ctx: Context, line: Row) -> list[str]:
    """Give the short marks of a card: the state in the source's word, the industry, the type, for whom."""
    if is_plan(line):
        return [ctx.say(PAST).format(year=Stage.PLANNED.label.en[-4:])]
    texts = [line.fields.get(key) for key in ("status", "type", "need")]
    return [ctx.say(t) for t in (*texts, *line.industries[:1]) if t]


class CardsPage(Page):
    """The cards of some kinds, filtered by the chips of their first facet."""

    def __init__(
        self, ctx: Context, kinds: tuple[str, ...], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, parent)
        self._kinds = kinds
        self._value = ""
        self._shown = MOST
        kind = BY_KEY[kinds[0]]
        self._facet = kind.facets[0].key if kind.facets else ""
        self._counts = [c for c in ctx.catalogue.facets(kinds, Query()) if c.facet == self._facet and c.count]
        # Guests are not offered what is lacking.
        told = [c for c in self._counts if c.value != Stage.UNSTATED.value]
        self._chips = {"": self._chip(ctx.tr("All"), "")} | {
            c.value: self._chip(self._name(c), c.value) for c in told
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(ctx.px(GAP))
        head = words(ctx.tr(title), "guest-title")
        self._scroll = page_scroll(ctx, self, head, chip_line(ctx, self._chips.values()), self._grid)
        self._columns = 0

    def _name(self, count: FacetCount) -> str:
        if count.value == Stage.PLANNED.value:
            return self.ctx.say(PAST).format(year=count.label.en[-4:])
        return self.ctx.say(count.label)

    def _chip(self, text: str, value: str) -> Button:
        button = chip(text)
        button.setProperty("role", "guest-chip")
        on_click(button, self._choose, value)
        return button

    def _filters(self) -> tuple[tuple[str, str], ...]:
        if self._value:
            return ((self._facet, self._value),)
        today = datetime.now(UTC).date()
        past = [c for c in self._counts if c.value == Stage.PLANNED.value and begun(c.label.en[-4:], today)]
        rest = [c.value for c in self._counts if c not in past] or [NOTHING]
        return tuple((self._facet, value) for value in rest) if past else ()

    def _choose(self, value: str) -> None:
        self._show(value, MOST)
        self.settled.emit()

    def _show(self, value: str, shown: int) -> None:
        self._value, self._shown = value, shown
        self._fill()

    def _fill(self) -> None:
        for key, button in self._chips.items():
            button.setChecked(key == self._value)
        clear(self._grid)
        query = Query(filters=self._filters())
        rows = self.ctx.catalogue.page(self._kinds, query, 0, self._shown)
        across = self._columns or 1
        for n, line in enumerate(rows):
            card = GuestCard(self.ctx, line)
            card.activated.connect(self.wish_record)
            self._grid.addWidget(card, n // across, n % across)
        end = (len(rows) + across - 1) // across
        if not rows:
            self._grid.addWidget(
                words(self.ctx.tr("Nothing is published here yet."), "guest-text"), 0, 0, 1, across
            )
        if self.ctx.catalogue.count(self._kinds, query) > len(rows):
            more = Button(self.ctx.tr("Show more"), "guest")
            on_click(more, self._more)
            self._grid.addWidget(more, end, 0, 1, across)
        self._grid.setRowStretch(end + 1, 1)

    def _more(self) -> None:
        self._shown += MOST
        self._fill()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out in as many columns as the width holds."""
        super().resizeEvent(event)
        across = max(1, self.width() // self.ctx.px(WIDTH))
        if across != self._columns:
            self._columns = across
            self._fill()
            for n in range(8):
                self._grid.setColumnStretch(n, 1 if n < across else 0)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Show the cards as they were left."""
        kept = dict(state)
        value, shown = kept.get("value", ""), kept.get("shown", "")
        many = max(MOST, min(read_number(shown), LAID_OUT))
        if value in self._chips and (value, many) != (self._value, self._shown):
            self._show(value, many)
        self._scroll.restore(kept.get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the chip, how many cards were asked for, and the scroll."""
        return (("value", self._value), ("shown", str(self._shown)), ("scroll", self._scroll.at()))
