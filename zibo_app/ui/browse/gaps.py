"""What an investor asks of a record and the source does not state: each can be noted as a question."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import Text
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.services.profile import Profile
from zibo_app.ui.browse.parts import section, words
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.note import NoteButton


def gaps(ctx: Context, found: Profile) -> list[QWidget]:
    """For guests: what the published material does not state, as questions a person can answer.

    Staff have them in the strip at the pane's foot.
    """
    if ctx.staff or not found.missing:
        return []
    if ctx.session.office is None:
        between = "、" if ctx.lang == "zh" else ", "
        body: QWidget = words(between.join(map(ctx.say, found.missing)), "second")
    else:
        body = notes(ctx, found.missing, asks_of(ctx, found), "chip")
    return [section(ctx, ctx.tr("Questions our staff can answer"), [body])]


def notes(ctx: Context, headings: Sequence[Text], asks: Sequence[Ask], role: str) -> QWidget:
    """Give the headings as buttons that note the questions after them, line by line."""
    holder = QWidget()
    flow = FlowLayout(ctx.px(6), holder)
    for heading, ask in zip(headings, asks, strict=True):
        flow.addWidget(NoteButton(ctx, ask, role, ctx.say(heading)))
    return holder


def asks_of(ctx: Context, found: Profile) -> tuple[Ask, ...]:
    """Word the question after each missing field; it counts by record and field, whatever the language."""
    keys = {heading: key for key, heading in found.kind.expected}
    name, which = ctx.name(found.brief), found.brief.id
    return tuple(
        Ask(f"{name} · {ctx.say(heading)}", Origin.RECORD, f"{which}.{keys[heading]}")
        for heading in found.missing
    )
