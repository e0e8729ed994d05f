"""Links that give way: over several lines, or cut with … on one; a button would ask for all its width."""

from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Elided, Label, breakable


class Link(Active):
    """Words in the brand's colour that can be activated; `key` is what it emits."""

    def __init__(self, ctx: Context, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(key, "tile", text, parent)
        margins = (ctx.px(4), ctx.px(4), ctx.px(4), ctx.px(4))
        column(Label(breakable(text), "brand", wrap=True), margins=margins, parent=self)


class LineLink(Active):
    """Words on one line that can be activated; what does not fit stands in the tooltip."""

    def __init__(
        self, ctx: Context, key: str, text: str, role: str = "brand", parent: QWidget | None = None
    ) -> None:
        super().__init__(key, "tile", text, parent)
        margins = (ctx.px(4), ctx.px(1), ctx.px(4), ctx.px(1))
        column(Elided(text, role), gap=0, margins=margins, parent=self)
