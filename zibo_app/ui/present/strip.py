"""The strip above the desk: it says what the audience sees, and red where they see nothing any more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import set_property
from zibo_app.ui.present import keys
from zibo_app.ui.present.buttons import worded
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided

HIGH = 44


class Strip(Surface):
    """The strip; `wished` carries what is asked for.

    Its buttons show to the audience what staff look at, on purpose, and change the two screens over.
    """

    wished = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("stage-strip", parent)
        self._ctx = ctx
        self.told = Elided("", "strong")
        wish = self.wished.emit
        self.show_it = worded(
            ctx.tr("Show this to the audience"), "V, Ctrl+Enter", wish, keys.SHOW, "primary"
        )
        self.swap = worded(ctx.tr("Change screens over"), "X", wish, keys.SWAP)
        edge = ctx.px(18)
        box = row(self.told, self.show_it, self.swap, gap=ctx.px(8), margins=(edge, 0, edge, 0), parent=self)
        box.setStretch(0, 1)
        self.setFixedHeight(ctx.px(HIGH))
        self.show_it.hide()

    def tell(self, seen: str) -> None:
        """Say what the audience sees."""
        self._say(self._ctx.tr("The audience sees: {what}", what=seen), lost=False)
        self.swap.setText(self._ctx.tr("Change screens over"))

    def tell_lost(self) -> None:
        """Say that their screen is gone."""
        self._say(
            self._ctx.tr("The audience's screen is gone: they see nothing. Plug it in again."), lost=True
        )
        self.swap.setText(self._ctx.tr("Show slides on this screen"))

    def offer(self, *, something: bool) -> None:
        """Offer to show what staff look at, where there is something guests may see."""
        self.show_it.setVisible(something)

    def _say(self, words: str, *, lost: bool) -> None:
        self.told.setText(words)
        self.setAccessibleName(words)
        set_property(self, "lost", lost)
        set_property(self.told, "role", "lost" if lost else "strong")
