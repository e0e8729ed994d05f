"""The buttons around a stop: they take the focus by Tab only, so that arrows and Space stay the stop's."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import tip

Wish = Callable[[str], None]


def worded(words: str, key: str, wish: Wish, what: str, role: str = "") -> Button:
    """Make a button that says what it does; its key stands in the tooltip and the accessible name."""
    button = Button(words, role)
    return _quiet(button, f"{words} ({key})", wish, what)


def pictured(ctx: Context, icon: str, called: tuple[str, str], wish: Wish, what: str) -> Button:
    """Make a button that is a picture; `called` are its name and its key."""
    words, key = called
    return _quiet(icon_button(ctx, icon, words), f"{words} ({key})", wish, what)


def _quiet(button: Button, name: str, wish: Wish, what: str) -> Button:
    button.setAccessibleName(name)
    tip(button, name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    on_click(button, wish, what)
    return button
