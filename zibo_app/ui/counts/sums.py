"""The sums on top: how many touches, which page and which hour had most."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import msg
from zibo_app.services.touches import Summed
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided

TITLES = (msg("Touches"), msg("Page touched most"), msg("Busiest hour of the day"))
NONE = "—"


class Sums(QWidget):
    """Three cards side by side."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.numbers = [Elided("", "figure-small") for _ in TITLES]
        self.cards = [Surface("card") for _ in TITLES]
        margins = (ctx.px(14), ctx.px(8), ctx.px(14), ctx.px(8))
        for card, title, number in zip(self.cards, TITLES, self.numbers, strict=True):
            column(Elided(ctx.tr(title), "second"), number, gap=0, margins=margins, parent=card)
        box = row(*self.cards, gap=ctx.px(12), parent=self)
        for at in range(len(TITLES)):
            box.setStretch(at, 1)

    def show_sums(self, sums: Summed) -> None:
        """Show other sums."""
        ctx = self._ctx
        words = (f"{sums.times:,}", ctx.say(sums.page) or NONE, ctx.say(sums.hour) or NONE)
        for card, title, number, said in zip(self.cards, TITLES, self.numbers, words, strict=True):
            number.setText(said)
            card.setAccessibleName(f"{ctx.tr(title)}: {said}")
