"""What stands where nothing was found: that it is not stated, what was looked through, and the way on."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.ui.context import Context
from zibo_app.ui.search.marking import flat
from zibo_app.ui.widgets.badge import state_badge
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.note import NoteButton


class Nothing(QWidget):
    """No hit for `query`, as the source's silence; the question can be noted."""

    def __init__(self, ctx: Context, query: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = ctx.tr('Nothing was found for "{words}"', words=flat(query))
        where = ctx.tr("Looked through: names, other names, figures, texts, questions, pinyin and initials.")
        strong, second = ("strong", "second") if ctx.staff else ("guest-strong", "guest-second")
        column(
            row(state_badge(ctx, State.NOT_STATED), STRETCH),
            Label(breakable(title), strong, wrap=True),
            Label(where, second, wrap=True),
            row(NoteButton(ctx, Ask(query, Origin.SEARCH)), STRETCH),
            gap=ctx.px(10),
            margins=(ctx.px(20), ctx.px(18), ctx.px(20), ctx.px(20)),
            parent=self,
        )
