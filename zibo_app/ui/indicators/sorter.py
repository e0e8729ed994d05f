"""The button that says how the table is sorted and offers the other orders."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from zibo_app.domain.text import msg
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import SORTS
from zibo_app.ui.widgets.buttons import Button

NAMES = dict(zip(SORTS, (msg("By theme"), msg("By name"), msg("By number")), strict=True))


class SortButton(Button):
    """A button with a menu of orders; `asked` carries the one that was chosen."""

    asked = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "tight-chip", parent)
        self._ctx = ctx
        menu = QMenu(self)
        for key, name in NAMES.items():
            action = QAction(ctx.tr(name), menu)
            action.triggered.connect(partial(self._ask, key))
            menu.addAction(action)
        self.setMenu(menu)
        self.mark(SORTS[0])

    def mark(self, sort: str) -> None:
        """Show the present order."""
        text = self._ctx.tr(NAMES[sort])
        self.setText(text)
        self.setAccessibleName(f"{self._ctx.tr('Sort')}: {text}")

    def _ask(self, sort: str, _checked: bool = False) -> None:
        self.asked.emit(sort)
