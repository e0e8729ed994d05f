"""A column of large chips at the left of the cards: one facet, one choice at a time."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.kinds.policy import NEED, Need
from zibo_app.domain.listing import FacetCount
from zibo_app.domain.text import Text
from zibo_app.services.policy_match import MANY, NEEDS_OF
from zibo_app.ui.browse.facets import KIND, Filters
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll

WIDTH = 240


class NeedChip(Button):
    """A large chip: its label left, the count at its right end."""

    def __init__(self, ctx: Context, label: str, count: int, *, checked: bool) -> None:
        super().__init__(label, "need")
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(
            ctx.tr("{value}, {count} by the records of this catalogue", value=label, count=count)
        )
        number = Label(str(count), "second")
        number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row(STRETCH, number, margins=(0, 0, ctx.px(12), 0), parent=self)


class NeedColumn(Surface):
    """The chips; kinds without the facet stand beneath under their names. `changed` carries the filters."""

    changed = Signal(object)

    def __init__(self, ctx: Context, spec: BrowseSpec, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self._facet = spec.chosen_by
        self._apart = {
            key for key in spec.kinds if all(facet.key != spec.chosen_by for facet in BY_KEY[key].facets)
        }
        content = QWidget()
        self._box = column(gap=ctx.px(6), margins=(ctx.px(8),) * 4, parent=content)
        self.setFixedWidth(ctx.px(WIDTH))
        column(Scroll(content), gap=0, margins=(1, 1, 1, 1), parent=self)

    def show_counts(self, counts: Iterable[FacetCount], filters: Filters, every: int) -> None:
        """Show each value with its count; the one in `filters` is down."""
        focused = next((b.text() for b in self.findChildren(NeedChip) if b.hasFocus()), None)
        clear(self._box)
        group = QButtonGroup(self)
        entries = sorted(self._with_unmet(counts), key=_order)
        chosen = [pair for pair in filters if any(pair == (c.facet, c.value) for c in entries)]
        others = tuple(pair for pair in filters if pair not in chosen)
        self._add(group, self._ctx.tr("All"), every, others, checked=not chosen)
        for entry in entries:
            pair = (entry.facet, entry.value)
            label = self._ctx.say(self._named(entry))
            self._add(group, label, entry.count, (*others, pair), checked=chosen == [pair])
        if self._facet == NEED.key and sum(c.count for c in entries if c.facet == NEED.key) > MANY:
            self._add_stages(group, entries, chosen, others)
        self._box.addStretch(1)
        for button in group.buttons():
            if focused is not None and button.text() == focused:
                button.setFocus()

    def _add_stages(
        self, group: QButtonGroup, entries: list[FacetCount], chosen: list[tuple[str, str]], others: Filters
    ) -> None:
        """Offer several needs at once, by how far an investor has come."""
        self._box.addWidget(Label(self._ctx.tr("By stage (sorted by this catalogue)"), "note"))
        counts = {entry.value: entry.count for entry in entries if entry.facet == self._facet}
        for stage, needs in NEEDS_OF.items():
            pairs = tuple((self._facet, str(need)) for need in needs)
            count = sum(counts.get(need, 0) for need in needs)
            checked = set(chosen) == set(pairs)
            self._add(group, self._ctx.say(stage), count, (*others, *pairs), checked=checked)

    def _with_unmet(self, counts: Iterable[FacetCount]) -> list[FacetCount]:
        """Add the needs that nothing in the source meets: that, too, is an answer."""
        mine = [count for count in counts if self._mine(count)]
        known = {count.value for count in mine if count.facet == self._facet}
        if self._facet != NEED.key or not known:
            return mine
        unmet = [need for need in Need if need not in known and need is not Need.GENERAL]
        return [*mine, *(FacetCount(self._facet, str(need), need.label, 0) for need in unmet)]

    def _named(self, entry: FacetCount) -> Text:
        return BY_KEY[entry.value].plural if entry.facet == KIND.key else entry.label

    def _mine(self, count: FacetCount) -> bool:
        return count.facet == self._facet or (count.facet == KIND.key and count.value in self._apart)

    def _add(self, group: QButtonGroup, label: str, count: int, filters: Filters, *, checked: bool) -> None:
        button = NeedChip(self._ctx, label, count, checked=checked)
        group.addButton(button)
        on_click(button, self.changed.emit, filters)
        self._box.addWidget(button)
        button.show()


def _order(count: FacetCount) -> tuple[bool, int]:
    """Sort needs as they are listed, kinds last."""
    needs = [str(need) for need in Need]
    return count.facet == KIND.key, needs.index(count.value) if count.value in needs else 0
