"""Badges: the state of a figure as icon and word, never colour alone."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import State, marked
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, Label


class Badge(Surface):
    """A small soft-coloured mark: `tone` is source, unstated or query.

    One that gives way is cut where room is short; it is read whole in its tooltip and heard whole.
    """

    def __init__(
        self,
        ctx: Context,
        text: str,
        tone: str = "unstated",
        parent: QWidget | None = None,
        *,
        gives_way: bool = False,
    ) -> None:
        super().__init__("badge", parent)
        self.setProperty("tone", tone)
        row(
            (Elided if gives_way else Label)(text),
            margins=(ctx.px(8), ctx.px(2), ctx.px(8), ctx.px(2)),
            parent=self,
        )
        self.setAccessibleName(text)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        policy.setVerticalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)


def state_badge(ctx: Context, state: State) -> Badge:
    """Give the badge of a state, in the words of the viewer."""
    return Badge(
        ctx,
        ctx.say(marked(state, ctx.viewer)),
        "source" if state is State.SOURCE else "unstated",
    )


def state_line(ctx: Context, *parts: str, state: State = State.SOURCE) -> Label:
    """Give a card's foot that says once what all its figures share: ✓ 原文 · 2023 年 · 淄博高新区."""
    words = (ctx.say(marked(state, ctx.viewer)), *parts)
    return Label(" · ".join(filter(None, words)), "note")
