"""The title of the page of chains, with its two views: the board and the relation map."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app.domain.text import msg
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Elided, Label

HEIGHT = 40
BOARD, MAP = "board", "map"
VIEWS = (
    (BOARD, msg("Chain board"), msg("Two lists of different kinds: municipal chains and leading industries")),
    (MAP, msg("Relation map"), msg("Records and how they are related, no more than the source states")),
)


class ChainTitle(QWidget):
    """`switched` carries the view that is wanted."""

    switched = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._said = Elided("", "second")
        self.buttons = {view: Button(ctx.tr(words)) for view, words, _ in VIEWS}
        group = QButtonGroup(self)
        for view, button in self.buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            on_click(button, self.switched.emit, view)
        title = Label(ctx.tr("Chains"), "page-title")
        row(title, self._said, STRETCH, *self.buttons.values(), gap=ctx.px(12), parent=self)
        self.setFixedHeight(ctx.px(HEIGHT))
        self.mark(BOARD)

    def mark(self, view: str) -> None:
        """Show which view stands below, and what it shows."""
        self.buttons[view].setChecked(True)
        self._said.setText(next(self._ctx.tr(said) for key, _, said in VIEWS if key == view))
