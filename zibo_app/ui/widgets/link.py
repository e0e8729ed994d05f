"""A link whose words may take several lines; a push button would cut them."""

from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Label, breakable


class Link(Active):
    """Words in the brand's colour that can be activated; `key` is what it emits."""

    def __init__(self, ctx: Context, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(key, "tile", text, parent)
        margins = (ctx.px(4), ctx.px(4), ctx.px(4), ctx.px(4))
        column(Label(breakable(text), "brand", wrap=True), margins=margins, parent=self)
