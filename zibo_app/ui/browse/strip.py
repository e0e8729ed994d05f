"""The evidence strip at the foot of the detail pane, for staff: where the figure last touched comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Figure, Measure
from zibo_app.domain.text import Lang, Text
from zibo_app.domain.visitor import Ask
from zibo_app.domain.wording import figure_text, period_text, standing_scope
from zibo_app.services.charting import COMPANY
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.browse.gaps import notes
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import state_badge
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided

HEIGHT = 64
OTHER: dict[Lang, Lang] = {"zh": "en", "en": "zh"}


class EvidenceStrip(Surface):
    """Two lines, 64 px: the figure with its state and place, and what the source does not state.

    `wanted` carries the id of the figure whose whole evidence is asked for.
    """

    wanted = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self._ctx = ctx
        self._figure: Figure | None = None
        self._missing: tuple[Text, ...] = ()
        self._said, self._lacking = column(), column()
        edges = (ctx.px(20), ctx.px(4), ctx.px(20), ctx.px(4))
        column(STRETCH, self._said, self._lacking, STRETCH, gap=ctx.px(4), margins=edges, parent=self)
        self.setMinimumHeight(ctx.px(HEIGHT))

    def show_record(self, figure: Figure | None, missing: tuple[Text, ...], asks: Sequence[Ask] = ()) -> None:
        """Begin with a record's first figure and the headings it lacks, with the questions after them."""
        self._figure, self._missing = figure, missing
        clear(self._lacking)
        if missing:
            noting = asks and self._ctx.session.office is not None
            named = notes(self._ctx, missing, asks, "link") if noting else Elided(self._names(), "second")
            line = row(state_badge(self._ctx, State.NOT_STATED), named, gap=self._ctx.px(10))
            line.setStretch(1, 1)
            self._lacking.addLayout(line)
        self._tell()
        self.setVisible(self.told_any())

    def told_any(self) -> bool:
        """Whether there is anything to say of the record."""
        return self._figure is not None or bool(self._missing)

    def touch(self, figure: Figure) -> None:
        """Show the figure last touched."""
        self._figure = figure
        self._tell()

    def _tell(self) -> None:
        clear(self._said)
        if self._figure is not None:
            self._said.addLayout(self._evidence(self._figure))

    def _names(self) -> str:
        return ("、" if self._ctx.lang == "zh" else ", ").join(map(self._ctx.say, self._missing))

    def _evidence(self, figure: Figure) -> QHBoxLayout:
        ctx = self._ctx
        source = Button(ctx.tr("Evidence →"), "link")
        source.setAccessibleName(ctx.tr("Evidence of {label}", label=ctx.say(figure.label)))
        on_click(source, self.wanted.emit, figure.id)
        strong = Elided(f"{ctx.say(figure.label)} {ctx.figure(figure)}", "strong")
        line = row(
            state_badge(ctx, figure.state),
            strong,
            Elided(self.told(figure), "second"),
            source,
            gap=ctx.px(10),
        )
        line.setStretch(2, 1)
        return line

    def told(self, figure: Figure) -> str:
        """Say the reading in the other language, nature, period and place of a figure."""
        ctx = self._ctx
        said = figure.measure is not Measure.UNSAID
        parts = (
            figure_text(figure, OTHER[ctx.lang]),
            ctx.say(figure.nature),
            ctx.say(figure.measure) if said else "",
            ctx.say(period_text(figure.period)),
            ctx.say(standing_scope(figure)),
            ctx.say(COMPANY) if figure.attribution else "",
            place_words(ctx, figure),
        )
        return dotted(*parts)


def place_words(ctx: Context, figure: Figure) -> str:
    """Say where the figure stands: the section's heading and the paragraph's number."""
    cited = ctx.catalogue.cited(figure.cite[:1])
    if not cited:
        return ""
    place = cited[0].place
    return ctx.tr("{section} · paragraph {n}", section=ctx.say(place.section), n=place.paragraph)
