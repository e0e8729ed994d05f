"""Buttons whose text is shown as it is: an ampersand in a name is no shortcut."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.label import tip


class Button(QPushButton):
    """A push button; `role` is empty, primary, chip, link, icon, door or guest of theme.qss."""

    def __init__(self, text: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("role", role)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


def icon_button(ctx: Context, icon: str, name: str, parent: QWidget | None = None) -> Button:
    """Make a button that shows an icon only; `name` is its accessible name and tooltip."""
    button = Button("", "icon", parent)
    button.setIcon(icons.icon(icon, ctx.theme.colours["second"], ctx.px(18)))
    button.setIconSize(QSize(ctx.px(18), ctx.px(18)))
    button.setAccessibleName(name)
    tip(button, name)
    return button


def chip(text: str, *, checked: bool = False, parent: QWidget | None = None) -> Button:
    """Make a small button that stays down: a filter or one of several views."""
    button = Button(text, "chip", parent)
    button.setCheckable(True)
    button.setChecked(checked)
    return button


def on_click(button: QPushButton, slot: Callable[..., None], *values: object) -> None:
    """Call `slot` with `values` (and nothing else) at each click."""
    button.clicked.connect(partial(_drop_checked, partial(slot, *values)))


def _drop_checked(slot: Callable[[], None], _checked: bool = False) -> None:
    slot()
