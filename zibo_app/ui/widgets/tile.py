"""One figure, large: the number, its unit small beside it, its period and nature beneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature
from zibo_app.domain.text import Text
from zibo_app.domain.wording import parts, period_text, standing_scope
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge, state_badge
from zibo_app.ui.widgets.boxes import NONE, STRETCH, Margins, column, row
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Elided, Label, breakable

LONGEST = 80
"""Letters of a label that may take several lines."""


def caption(ctx: Context, figure: Figure, *, aside: str = "") -> str:
    """Say under a number period, nature, a rank's scope and an aside: 2023 年 · 新增."""
    said = figure.measure not in {Measure.UNSAID, Measure.FLOW}
    nature = ctx.say(figure.measure) if said or figure.nature is Nature.COUNT else ""
    plan = ctx.say(figure.basis) if figure.basis is Basis.PLAN else ""
    period = ctx.say(period_text(figure.period)) if figure.period else ""
    return " · ".join(filter(None, (period, plan, nature, ctx.say(standing_scope(figure)), aside)))


def number_row(ctx: Context, figure: Figure, role: str = "figure", unit_role: str = "unit") -> QWidget:
    """Lay out the words before, the large number and the small unit after on one baseline."""
    shown = parts(figure, ctx.lang)
    holder = QWidget()
    words = ((shown.before, unit_role), (shown.number, role), (shown.after, unit_role))
    labels = [Label(text, look) for text, look in words if text]
    box = row(*labels, STRETCH, gap=ctx.px(4), parent=holder)
    for label in labels:
        box.setAlignment(label, _bottom(label, role))
    return holder


def _bottom(label: Label, role: str) -> Qt.AlignmentFlag:
    small = label.property("role") != role
    if small:
        label.setContentsMargins(0, 0, 0, 4)
    return Qt.AlignmentFlag.AlignBottom


class FigureTile(Active):
    """A tile with a figure's label, number and caption; activating it asks for its evidence."""

    def __init__(
        self, ctx: Context, figure: Figure, label: Text = Text(), *, aside: str = "", role: str = "card"
    ) -> None:
        heading = ctx.say(label or figure.label)
        super().__init__(figure.id, role, f"{heading} {ctx.figure(figure)}")
        margins: Margins = (ctx.px(14), ctx.px(10), ctx.px(14), ctx.px(10)) if role != "tile" else NONE
        marks = row(*_marks(ctx, figure), STRETCH, gap=ctx.px(6))
        framed, foot = role != "tile", Elided(caption(ctx, figure, aside=aside), "note")
        words = _heading(heading, wrap=framed), number_row(ctx, figure), foot
        box = column(*words, gap=ctx.px(2), margins=margins, parent=self)
        if marks.count() > 1:
            box.addLayout(marks)
        # Numbers side by side stand on one line, whether their labels take one line or two.
        box.insertStretch(1, 1) if framed else box.addStretch(1)


def _heading(text: str, *, wrap: bool) -> Label:
    """Show a label on one line, or on as many as it needs while it is no more than a label."""
    if wrap and len(text) <= LONGEST:
        return Label(breakable(text), "second", wrap=True)
    return Elided(text, "second")


def _marks(ctx: Context, figure: Figure) -> list[Badge]:
    marks = []
    if figure.state is not State.SOURCE:
        marks.append(state_badge(ctx, figure.state))
    if figure.query and ctx.staff:
        marks.append(Badge(ctx, f"? {ctx.tr('As printed')}", "query"))
    return marks
