"""The keyboard: it writes into one line, which keeps the focus; hanzi are offered for the letters in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.keyboard.keys import Keys
from zibo_app.ui.keyboard.layout import DIGITS, DONE, ERASE, LETTERS, SIGNS, SPACE, TONGUE
from zibo_app.ui.keyboard.strip import Strip
from zibo_app.ui.keyboard.written import letters, put
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Surface

if TYPE_CHECKING:
    from zibo_app.store.read_typed import Candidate

KEY, SHARE = 56, 0.078
"""The least height of a key in px, and which part of the window's height it takes where text is larger."""
EDGE, GAP, WIDEST = 8, 6, 1240
"""Px at 100 % around the keys and between them, and the greatest width of a row."""
FRAME = 2
"""Px its frame takes of the height."""
MANY = 60
"""Hanzi offered at most."""


class Keyboard(Surface):
    """Writes into `line`; `done` says that it is to be put away, `resized` that it needs other room."""

    done = Signal()
    resized = Signal()

    def __init__(self, ctx: Context, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__("keyboard", parent)
        self._ctx = ctx
        self._line = line
        self._chinese = ctx.lang == "zh"
        self._found: tuple[Candidate, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(ctx.tr("Keyboard"))
        self.strip = Strip(ctx)
        self.strip.chosen.connect(self._choose)
        self.keys = Keys(ctx)
        self.keys.pressed.connect(self.press)
        self._box = column(self.strip, self.keys, gap=ctx.px(GAP), parent=self)
        self._table = {
            ERASE: line.backspace,
            SPACE: self._space,
            DONE: self.done.emit,
            SIGNS: self._other_signs,
            TONGUE: self._other_tongue,
        }
        self.keys.show_rows(LETTERS, chinese=self._chinese)
        line.textChanged.connect(self.look)
        line.cursorPositionChanged.connect(self.look)
        self.look()

    def press(self, what: str) -> None:
        """Do what a key is for: a letter is written at the cursor."""
        if what in self._table:
            self._table[what]()
        else:
            self._line.insert(what)

    def look(self) -> None:
        """Offer hanzi for the letters before the cursor."""
        typed = letters(self._line) if self._chinese else ""
        self._found = self._ctx.catalogue.meant(typed.replace("'", ""), MANY) if typed else ()
        self.strip.offer(tuple(each.word for each in self._found))

    def fit(self, room: QRect, window: int) -> None:
        """Lie along the foot of `room`; `window` is the height of the whole window in px."""
        px = self._ctx.px
        high = max(KEY, min(px(KEY), round(window * SHARE)))
        self.strip.setVisible(self._chinese)
        self.strip.set_height(high)
        self.keys.set_height(high, px(GAP))
        beside = max(px(EDGE), (room.width() - px(WIDEST)) // 2)
        self._box.setContentsMargins(beside, px(EDGE), beside, px(EDGE))
        rows = 4 if self._chinese else 3
        whole = rows * high + (rows - 1) * px(GAP) + 2 * px(EDGE) + FRAME
        self.setGeometry(room.left(), room.bottom() + 1 - whole, room.width(), whole)

    def _choose(self, number: int) -> None:
        word, taken = self._found[number]
        put(self._line, word, taken)

    def _space(self) -> None:
        if self._found:
            self._choose(0)
        else:
            self._line.insert(" ")

    def _other_signs(self) -> None:
        self.keys.show_rows(LETTERS if self.keys.rows is DIGITS else DIGITS, chinese=self._chinese)

    def _other_tongue(self) -> None:
        """Offer hanzi, or no longer; no key moves away under a finger, for their line is the top one."""
        self._chinese = not self._chinese
        self.keys.show_rows(self.keys.rows, chinese=self._chinese)
        self.look()
        self.resized.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press between two keys, so that nothing beneath gets it."""
        event.accept()
