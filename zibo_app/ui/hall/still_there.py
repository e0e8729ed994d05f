"""The question whether somebody is still there, over the whole screen, with the seconds left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import LANGS, msg, say
from zibo_app.ui.context import Context
from zibo_app.ui.search.veil import Veil
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped

ASKED = msg("Are you still there?")
GO_ON = msg("Continue browsing")
WIDTH, EDGE = 560, 40
"""Of the card, in px at 100 %."""


class StillThere(Veil):
    """Asks in both languages, the visitor's first; `closed` says that somebody answered."""

    answered = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        px, other = ctx.px, next(lang for lang in LANGS if lang != ctx.lang)
        self.sheet = Surface("sheet")
        self.sheet.setProperty("guest", True)
        self.number = Label("", "countdown")
        self.go_on = Button(f"{ctx.tr(GO_ON)}  {say(GO_ON, other)}", "go-on")
        on_click(self.go_on, self.answered.emit)
        self.closed.connect(self.answered)
        lines = (Wrapped(ctx.tr(ASKED), "guest-title"), Wrapped(say(ASKED, other), "large-text"), self.number)
        for line in lines:
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column(*lines, self.go_on, gap=px(14), margins=(px(EDGE),) * 4, parent=self.sheet)
        across = row(STRETCH, self.sheet, STRETCH)
        across.setStretch(1, 100)
        self.sheet.setMaximumWidth(px(WIDTH))
        column(STRETCH, across, STRETCH, margins=(px(8),) * 4, parent=self)

    def tell(self, left: int) -> None:
        """Show the seconds left."""
        self.number.setText(str(left))
        self.sheet.setAccessibleName(f"{self.ctx.tr(ASKED)} {left}")
