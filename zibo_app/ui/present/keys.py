"""The keys of arrows, clickers and letters, and what each asks for; the same in every window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = Qt.Key
NEXT, BACK, FIRST, LAST = "next", "back", "first", "last"
BLANK, LEAVE, RETURN = "blank", "leave", "return"
SEARCH, EVIDENCE, NOTES, TIMER, SHOW, SWAP = "search", "evidence", "notes", "timer", "show", "swap"
KEYS = {
    Key.Key_Right: NEXT,
    Key.Key_Down: NEXT,
    Key.Key_PageDown: NEXT,
    Key.Key_Space: NEXT,
    Key.Key_Return: NEXT,
    Key.Key_Enter: NEXT,
    Key.Key_Left: BACK,
    Key.Key_Up: BACK,
    Key.Key_PageUp: BACK,
    Key.Key_Backspace: RETURN,
    Key.Key_Home: FIRST,
    Key.Key_End: LAST,
    Key.Key_B: BLANK,
    Key.Key_Period: BLANK,
    Key.Key_Escape: LEAVE,
    Key.Key_E: EVIDENCE,
    Key.Key_N: NOTES,
    Key.Key_T: TIMER,
    Key.Key_V: SHOW,
    Key.Key_X: SWAP,
}
AWAY = frozenset({BLANK, LEAVE, RETURN, SHOW})
"""What keys still ask for while a page is looked at: arrows and the others are then the page's own."""


def wished(event: QKeyEvent, *, away: bool = False) -> str:
    """Say what a key asks for; empty where nothing."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return SEARCH if event.key() == Key.Key_K else ""
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return ""
    found = KEYS.get(Key(event.key()), "")
    return "" if away and found not in AWAY else found
