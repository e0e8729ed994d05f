"""What stands where a filtered list is empty: what was filtered, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import FacetCount
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.overriding import override
from zibo_app.ui.browse.facets import Filters, facets_of
from zibo_app.ui.browse.parts import words
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import state_badge
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.note import NoteButton


class Nothing(Surface):
    """The panel; `cleared` asks to drop all filters."""

    cleared = Signal()

    def __init__(self, ctx: Context, kinds: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self._headings = facets_of(kinds)
        self._choices = {
            (field.key, str(choice)): ctx.say(choice)
            for kind in kinds
            for field in BY_KEY[kind].fields
            for choice in field.choices or ()
        }
        self.said = words("")
        self.clear_button = Button(ctx.tr("Clear filters"), "primary")
        on_click(self.clear_button, self.cleared.emit)
        edge = ctx.px(28)
        head = words(ctx.tr("No record matches"), "mark")
        self._buttons = row(self.clear_button, STRETCH, gap=ctx.px(10))
        self._note: NoteButton | None = None
        self.unstated = state_badge(ctx, State.NOT_STATED)
        column(
            row(head, self.unstated, STRETCH, gap=ctx.px(10)),
            self.said,
            self._buttons,
            STRETCH,
            margins=(edge, edge, edge, edge),
            parent=self,
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any size: its few words wrap."""
        return QSize(self._ctx.px(240), self._ctx.px(160))

    def tell(self, filters: Filters, counts: Sequence[FacetCount]) -> None:
        """Say what was filtered; without a filter the catalogue itself has no such records."""
        labels = self._choices | {(c.facet, c.value): self._ctx.say(c.label) for c in counts}
        chosen: dict[str, list[str]] = {}
        for facet, value in filters:
            chosen.setdefault(facet, []).append(labels.get((facet, value), value))
        comma, colon, stop = ("、", "：", "；") if self._ctx.lang == "zh" else (", ", ": ", "; ")
        heads = {key: self._ctx.say(self._headings[key]) if key in self._headings else key for key in chosen}
        said = stop.join(f"{heads[key]}{colon}{comma.join(values)}" for key, values in chosen.items())
        none = self._ctx.tr("The catalogue holds none of these records.")
        self.said.setText(self._ctx.tr("Filtered by {filters}", filters=said) if said else none)
        self.clear_button.setVisible(bool(said))
        known = {(count.facet, count.value) for count in counts}
        self.unstated.setVisible(any(pair not in known for pair in filters))
        self._offer_note(said)

    def _offer_note(self, said: str) -> None:
        """Offer to note that somebody asked for this."""
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        if said:
            self._note = NoteButton(self._ctx, Ask(said, Origin.RECORD))
            self._buttons.insertWidget(1, self._note)
