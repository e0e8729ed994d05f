"""A button with a menu of choices; the chosen one stands on it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.label import tip

WIDEST, ARROW = 200, 60
"""The widest it gets, and what of that is for its arrow and edges, in px at 100 %."""
ELIDE = Qt.TextElideMode.ElideRight


class MenuButton(Button):
    """`chosen` carries the key of a choice; what stands on the button follows only `mark`."""

    chosen = Signal(str)

    def __init__(
        self, ctx: Context, heading: str, choices: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._ctx, self._heading, self.names = ctx, heading, dict(choices)
        menu = QMenu(self)
        self.actions_by_key: dict[str, QAction] = {}
        for key, name in self.names.items():
            shown = self.fontMetrics().elidedText(name, ELIDE, ctx.px(2 * WIDEST))
            action = QAction(shown.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, key))
            menu.addAction(action)
            self.actions_by_key[key] = action
        self.setMenu(menu)
        self.setMaximumWidth(ctx.px(WIDEST))
        self.mark(next(iter(self.names), ""))

    def mark(self, key: str) -> None:
        """Show the present choice; one that is not offered shows as its own key."""
        name = self.names.get(key, key)
        room = self._ctx.px(WIDEST - ARROW)
        shown = self.fontMetrics().elidedText(" ".join(name.split()), ELIDE, room)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(f"{self._heading}: {name}")
        tip(self, name if shown != name else "")
        for each, action in self.actions_by_key.items():
            action.setChecked(each == key)

    def _choose(self, key: str, _checked: bool = False) -> None:
        self.chosen.emit(key)
