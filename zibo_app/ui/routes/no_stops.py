"""What stands there while a route has no stops: how to get to some."""

from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.label import Label


class NoStops(QWidget):
    """Three steps, one a line."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        steps = (
            ctx.tr("1. Choose the sector, the guests and the minutes above."),
            ctx.tr("2. Press the button beside them: the stops are put together from the catalogue."),
            ctx.tr("3. Put them in order, write notes, save; then start in front of your guests."),
        )
        lines = column(
            Label(ctx.tr("A route in a minute"), "card-title"),
            *(Label(step, "second", wrap=True) for step in steps),
            gap=ctx.px(8),
        )
        inner = row(lines, margins=(ctx.px(24), 0, ctx.px(24), 0))
        column(STRETCH, inner, STRETCH, STRETCH, parent=self)
