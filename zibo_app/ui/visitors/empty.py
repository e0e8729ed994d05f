"""What stands where no question is shown: what comes here and how, or what was filtered and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Fault
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

EDGE = 28


class NoNotes(Surface):
    """The panel; `cleared` asks to drop the filters."""

    cleared = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self.head, self.said = Label("", "mark", wrap=True), Label("", wrap=True)
        self.clear = Button(ctx.tr("Show all questions"), "primary")
        on_click(self.clear, self.cleared.emit)
        edge = ctx.px(EDGE)
        margins = (edge, edge, edge, edge)
        column(self.head, self.said, row(self.clear, STRETCH), STRETCH, margins=margins, parent=self)

    def tell(self, *, filtered: bool, fault: Fault | None = None) -> None:
        """Say why there is nothing: the store cannot be read, nothing matches, or nothing was noted yet."""
        ctx = self._ctx
        if fault is not None:
            words = ctx.tr("The questions cannot be shown"), f"{ctx.say(fault.message)} ({fault.code})"
        elif filtered:
            words = ctx.tr("No question matches"), ctx.tr("None of the questions noted is of this kind.")
        else:
            words = (
                ctx.tr("No question has been noted yet"),
                ctx.tr(
                    'What visitors ask and the source does not state comes here: press "Note the question"'
                    " wherever the program says so, or write one down above."
                ),
            )
        self.head.setText(words[0])
        self.said.setText(words[1])
        self.clear.setVisible(filtered and fault is None)
