"""What the page shows while there is nothing to compare: why, how to collect, and what is worth comparing."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.services.compare_table import Suggestion, suggestions
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.label import Label, Wrapped
from zibo_app.ui.widgets.scroll import Scroll

CARD = 360
"""The least width of a suggestion, in px at 100 %."""
APART = ","
"""Between ids in the key of a suggestion and in the page's state."""


class SuggestionCard(Active):
    """A suggestion to take: what the records have in common, and their names."""

    def __init__(self, ctx: Context, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        known = ctx.catalogue.briefs(suggestion.ids)
        between = "、" if ctx.lang == "zh" else "; "
        names = between.join(ctx.name(known[which]) for which in suggestion.ids if which in known)
        label = ctx.say(suggestion.label)
        super().__init__(APART.join(suggestion.ids), "card", f"{label}. {names}", parent)
        margins = (ctx.px(16), ctx.px(12), ctx.px(16), ctx.px(12))
        column(
            Wrapped(label, "card-title"),
            Wrapped(names, "second"),
            STRETCH,
            gap=ctx.px(4),
            margins=margins,
            parent=self,
        )


class StartView(QWidget):
    """Says why there is nothing to compare; staff are told how to collect and offered suggestions.

    `taken` carries the ids of a suggestion, joined by commas.
    """

    taken = Signal(str)

    def __init__(self, ctx: Context, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[SuggestionCard] = []
        inner = QWidget()
        column(*self._parts(ctx, reason), STRETCH, gap=ctx.px(10), parent=inner)
        self.area = Scroll(inner)
        column(self.area, gap=0, parent=self)

    def _parts(self, ctx: Context, reason: str) -> Iterator[QWidget | QLayout]:
        yield Wrapped(reason, "strong" if ctx.staff else "guest-strong")
        if not ctx.staff:
            return
        how = ctx.tr(
            "Collect them by Compare on any record, card or list (right click), up to four of one kind."
        )
        yield Wrapped(how, "second")
        self.cards = [SuggestionCard(ctx, each) for each in suggestions(ctx.catalogue)]
        if self.cards:
            yield Label(ctx.tr("Worth comparing"), "card-title")
            grid = EvenGrid(ctx.px(CARD), ctx.px(12))
            for card in self.cards:
                card.activated.connect(self.taken)
                grid.addWidget(card)
            yield grid
