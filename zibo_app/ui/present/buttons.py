"""The buttons around a stop: they take the focus by Tab only, so that arrows and Space stay the stop's."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import tip

Wish = Callable[[str], None]


class KeyButton(Button):
    """A button that says what it does or, where room is short, only which key does it."""

    def __init__(self, words: str, key: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, role, parent)
        self._words, self._key = words, key

    def tighten(self, *, tight: bool) -> None:
        """Show the key alone, or the words again."""
        self.setText(self._key if tight else self._words)


def worded(words: str, key: str, wish: Wish, what: str, role: str = "") -> KeyButton:
    """Make a button that says what it does; its key stands in the tooltip and the accessible name."""
    button = KeyButton(words, key, role)
    _quiet(button, f"{words} ({key})", wish, what)
    return button


def pictured(ctx: Context, icon: str, called: tuple[str, str], wish: Wish, what: str) -> Button:
    """Make a button that is a picture; `called` are its name and its key."""
    words, key = called
    button = icon_button(ctx, icon, words)
    _quiet(button, f"{words} ({key})", wish, what)
    return button


def _quiet(button: Button, name: str, wish: Wish, what: str) -> None:
    button.setAccessibleName(name)
    tip(button, name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    on_click(button, wish, what)
