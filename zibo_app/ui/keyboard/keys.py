"""The rows of keys: buttons that leave the focus where it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.keyboard.layout import DIGITS, DONE, ERASE, HALVES, SIGNS, SPACE, TONGUE, Key, Rows
from zibo_app.ui.widgets.boxes import clear
from zibo_app.ui.widgets.buttons import Button, on_click

AGAIN, AFTER = 70, 450
"""How often, in ms, a key that is held erases, and after how long."""


class Keys(QWidget):
    """Rows of keys; `pressed` carries what a key is for."""

    pressed = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.rows: Rows = ()
        self._high = 0
        self.buttons: dict[str, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for half in range(HALVES):
            self._grid.setColumnStretch(half, 1)

    def show_rows(self, rows: Rows, *, chinese: bool) -> None:
        """Show other keys; `chinese` says whether hanzi are offered."""
        clear(self._grid)
        self.rows, self.buttons = rows, {}
        names = self._names(chinese=chinese)
        for line, keys in enumerate(rows):
            at = 0
            for key in keys:
                if key.what:
                    self._grid.addWidget(
                        self._key(key, *names.get(key.what, ("", ""))), line, at, 1, key.wide
                    )
                at += key.wide
        self.set_height(self._high, self._grid.spacing())

    def set_height(self, high: int, gap: int) -> None:
        """Make every key so many px high, with `gap` px between them."""
        self._high = high
        self._grid.setSpacing(gap)
        for button in self.buttons.values():
            button.setFixedHeight(high)

    def _names(self, *, chinese: bool) -> dict[str, tuple[str, str]]:
        """Give what stands on the keys that write no letter, and how each is read aloud."""
        tr, letters = self._ctx.tr, self.rows is not DIGITS
        return {
            ERASE: (tr("Erase"), tr("Erase")),
            SPACE: (tr("Space"), tr("Space")),
            DONE: (tr("Done"), tr("Done")),
            SIGNS: ("123" if letters else "abc", tr("Digits and marks") if letters else tr("Letters")),
            TONGUE: ("中" if chinese else "En", tr("Chinese / English")),
        }

    def _key(self, key: Key, shown: str, name: str) -> Button:
        button = Button(shown or key.what, "key")
        button.setAccessibleName(name or key.what)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setProperty("special", bool(name))
        if key.what == ERASE:
            button.setAutoRepeat(True)
            button.setAutoRepeatDelay(AFTER)
            button.setAutoRepeatInterval(AGAIN)
        on_click(button, self.pressed.emit, key.what)
        self.buttons[key.what] = button
        return button
