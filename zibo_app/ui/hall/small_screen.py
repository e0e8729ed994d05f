"""Asked once, at the first start of the exhibition: how large is the screen?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from zibo_app.domain.text import msg
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Wrapped

WIDTH, EDGE = 460, 24
ANSWERS = (("no", msg("From 43 inches")), ("yes", msg("Smaller")))


class SmallScreen(QDialog):
    """The question; `answered` carries yes (smaller) or no. Closed without an answer it is asked again."""

    answered = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None, *, guess: bool = False) -> None:
        super().__init__(parent)
        title = ctx.tr("How large is the screen for the exhibition?")
        self.setWindowTitle(title)
        why = ctx.tr("On a smaller screen the text of the slides is larger. The settings hold your answer.")
        self.buttons: dict[str, Button] = {}
        for value, label in ANSWERS:
            likely = (value == "yes") is guess
            button = Button(ctx.tr(label), "primary" if likely else "")
            button.setDefault(likely)
            on_click(button, self._answer, value)
            self.buttons[value] = button
        self.setMinimumWidth(ctx.px(WIDTH))
        choices = row(*self.buttons.values(), gap=ctx.px(12))
        head = Wrapped(title, "name"), Wrapped(why)
        column(*head, choices, gap=ctx.px(14), margins=(ctx.px(EDGE),) * 4, parent=self)

    def _answer(self, value: str) -> None:
        self.accept()
        self.answered.emit(value)
