"""The line that says what was done, with the button that takes it back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided


class ToldLine(Surface):
    """Stands there until the next thing is done or it is put away."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("answer", parent)
        self.setProperty("selected", True)
        self._back: Callable[[], object] | None = None
        self.words = Elided("")
        self.undo = Button(ctx.tr("Undo"), "link")
        self.away = icon_button(ctx, "x", ctx.tr("Close"))
        on_click(self.undo, self._undo)
        on_click(self.away, self.hide)
        margins = (ctx.px(10), 0, ctx.px(4), 0)
        row(self.words, self.undo, self.away, gap=ctx.px(6), margins=margins, parent=self).setStretch(0, 1)
        self.hide()

    def say(self, words: str, back: Callable[[], object] | None = None) -> None:
        """Say what was done; `back` takes it back."""
        self._back = back
        self.words.setText(" ".join(words.split()))
        self.setAccessibleName(words)
        self.undo.setVisible(back is not None)
        self.show()

    def _undo(self) -> None:
        back, self._back = self._back, None
        self.hide()
        if back is not None:
            back()
