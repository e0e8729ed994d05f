"""The facet bar: what a list can be filtered by, each value with a count of our own records."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.kind import HONOUR_LEVEL, INDUSTRY, Facet
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import FacetCount
from zibo_app.domain.text import Text, msg
from zibo_app.overriding import override
from zibo_app.ui.browse.fold import OneLine
from zibo_app.ui.browse.row_words import SAYS_NONE
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import clear, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label, tip

Filters = tuple[tuple[str, str], ...]
KIND = Facet("kind", Text("类型", "Kind"))


def facets_of(kinds: tuple[str, ...]) -> dict[str, Text]:
    """Give the facets of a list of these kinds, in order: key -> heading."""
    own = [facet for key in kinds for facet in BY_KEY[key].facets]
    lead = [KIND] if len(kinds) > 1 else []
    first = [facet for facet in own if facet.key == INDUSTRY.key]
    last = [facet for facet in own if facet.key == HONOUR_LEVEL.key]
    middle = [facet for facet in own if facet not in (*first, *last)]
    return {facet.key: facet.label for facet in (*lead, *first, *middle, *last)}


def toggled(filters: Filters, pair: tuple[str, str]) -> Filters:
    """Add a filter, or take it away where it is set."""
    return tuple(p for p in filters if p != pair) if pair in filters else (*filters, pair)


class FacetBar(QWidget):
    """One line of chips, with 更多 where it does not hold them; `changed` carries the filters now chosen.

    `panel` is a card with every facet under its heading; its owner puts it beneath the line.
    """

    changed = Signal(object)

    def __init__(
        self, ctx: Context, kinds: tuple[str, ...], elsewhere: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._elsewhere = elsewhere
        self._headings = facets_of(kinds)
        self.filters: Filters = ()
        self._line = OneLine(ctx.px(8))
        self.more = chip("")
        on_click(self.more, self._fold)
        self.panel = Surface("card")
        self.panel.hide()
        margins = (ctx.px(16), ctx.px(10), ctx.px(16), ctx.px(10))
        self._lines = column(gap=ctx.px(8), margins=margins, parent=self.panel)
        row(self._line, self.more, gap=ctx.px(8), parent=self).setStretch(0, 1)
        self._counts: tuple[FacetCount, ...] = ()

    def show_counts(self, counts: Iterable[FacetCount], filters: Filters) -> None:
        """Show these values with their counts; those in `filters` are down."""
        order = list(self._headings)
        known = [c for c in counts if c.facet in self._headings and (c.count or _pair(c) in filters)]
        alone = [facet for facet in order if len({c.value for c in known if c.facet == facet}) == 1]
        known = [c for c in known if c.facet != KIND.key or KIND.key not in alone or _pair(c) in filters]
        self.filters = filters
        self._counts = tuple(sorted(known, key=lambda count: order.index(count.facet)))
        before = self._focused()
        every = self._clearing()
        self._line.fill([every, *(self._chip(count) for count in self._counts if self._on_line(count))])
        self._fill_panel()
        self._fit()
        if before is not None:
            self._focus(before, every)

    def _focused(self) -> tuple[bool, object] | None:
        """Tell which chip has the focus: whether in the panel, and its filter (none: the one that clears)."""
        for at, holder in ((False, self._line), (True, self.panel)):
            for button in holder.findChildren(Button):
                if button.hasFocus():
                    return at, button.property("pair")
        return None

    def _focus(self, before: tuple[bool, object], otherwise: Button) -> None:
        """Give the focus to the chip that took the place of the one that had it."""
        in_panel, pair = before
        holder = self.panel if in_panel else self._line
        same = [
            b for b in holder.findChildren(Button) if b.property("pair") == pair and b.isVisibleTo(holder)
        ]
        (same[-1] if same else otherwise).setFocus()

    def _clearing(self) -> Button:
        button = chip(self._ctx.tr("All"), checked=not self.filters)
        name = self._ctx.tr("Clear filters")
        button.setAccessibleName(name)
        tip(button, name)
        on_click(button, self.changed.emit, ())
        return button

    def _on_line(self, count: FacetCount) -> bool:
        """Keep from the line what says little without its heading, and what stands elsewhere on the page."""
        told = count.label not in SAYS_NONE and count.facet != self._elsewhere
        return told or _pair(count) in self.filters

    def _chip(self, count: FacetCount) -> Button:
        label = self._ctx.say(count.label)
        button = chip(f"{label} {count.count}", checked=_pair(count) in self.filters)
        heading = self._ctx.say(self._headings[count.facet])
        said = msg("{facet}: {value}, {count} by the records of this catalogue")
        words = self._ctx.tr(said, facet=heading, value=label, count=count.count)
        button.setAccessibleName(words)
        button.setProperty("pair", list(_pair(count)))
        tip(button, words)
        on_click(button, self._toggle, _pair(count))
        return button

    def _toggle(self, pair: tuple[str, str]) -> None:
        self.changed.emit(toggled(self.filters, pair))

    def _fill_panel(self) -> None:
        clear(self._lines)
        lines = [self._facet_line(key) for key in self._headings if any(c.facet == key for c in self._counts)]
        note = Label(self._ctx.tr("Counted by the records of this catalogue, not by the source"), "note")
        for line in (*lines, note):
            self._lines.addWidget(line)
            line.show()

    def _facet_line(self, key: str) -> QWidget:
        holder, chips = QWidget(), QWidget()
        heading = Label(self._ctx.say(self._headings[key]), "second")
        heading.setFixedWidth(self._ctx.px(96))
        flow = FlowLayout(self._ctx.px(8), chips)
        for count in self._counts:
            if count.facet == key:
                flow.addWidget(self._chip(count))
        row(heading, chips, gap=self._ctx.px(12), parent=holder).setStretch(1, 1)
        return holder

    def _fold(self) -> None:
        self.panel.setVisible(self.more.isChecked())
        self._fit()

    def _fit(self) -> None:
        hidden = self._line.hidden()
        self.more.setVisible(hidden > 0 or self.more.isChecked())
        word = msg("Fewer") if self.more.isChecked() else msg("More")
        text = self._ctx.tr(word) + ("" if self.more.isChecked() else f" {hidden}")
        self.more.setText(text)
        self.more.setAccessibleName(self._ctx.tr("All filters"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which chips the new width holds."""
        super().resizeEvent(event)
        self._fit()


def _pair(count: FacetCount) -> tuple[str, str]:
    return (count.facet, count.value)
