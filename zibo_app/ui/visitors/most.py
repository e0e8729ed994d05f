"""What is asked most, each with how often."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from zibo_app.services.asked import Asked
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import clear, column, row
from zibo_app.ui.widgets.card import Card
from zibo_app.ui.widgets.label import Elided, Label

MOST = 6
"""How many questions are named."""


class MostAsked(Card):
    """The card; it has no room for a question asked once among many."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("Asked most"), parent=parent)
        self._ctx = ctx
        self._list = column(gap=ctx.px(4))
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def show_asked(self, asked: Sequence[Asked]) -> None:
        """Name the questions asked most."""
        clear(self._list)
        for each in asked:
            line = row(Elided(each.text), Label(str(each.times), "strong"), gap=self._ctx.px(10))
            line.setStretch(0, 1)
            self._list.addLayout(line)
        if not asked:
            self._list.addWidget(Label(self._ctx.tr("Nothing has been asked yet."), "second", wrap=True))
