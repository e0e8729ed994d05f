"""What stands where there are no touches to show: why not, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Fault
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped

EDGE = 28


class NoTouches(Surface):
    """The panel; `all_wished` asks for the touches of all days."""

    all_wished = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self.head, self.said = Label("", "mark", wrap=True), Wrapped("")
        self.all = Button(ctx.tr("Show all days"), "primary")
        on_click(self.all, self.all_wished.emit)
        edge = ctx.px(EDGE)
        margins = (edge, edge, edge, edge)
        column(self.head, self.said, row(self.all, STRETCH), STRETCH, margins=margins, parent=self)

    def tell(self, *, other_days: bool, fault: Fault | None = None) -> None:
        """Say why there is nothing: the store cannot be read, not in these days, or never yet."""
        ctx = self._ctx
        if fault is not None:
            words = ctx.tr("The counts cannot be shown"), f"{ctx.say(fault.message)} ({fault.code})"
        elif other_days:
            words = ctx.tr("No touches in these days"), ctx.tr("The exhibition was touched on other days.")
        else:
            said = ctx.tr(
                "While the exhibition runs, each touch is counted under its page and hour. Start it with F5"
                " or the button above."
            )
            words = ctx.tr("Nothing has been touched yet"), said
        self.head.setText(words[0])
        self.said.setText(words[1])
        self.all.setVisible(other_days and fault is None)
