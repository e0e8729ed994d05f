"""The keys of a locked exhibition: those named here act, every other does nothing."""

from typing import TypeAlias

from PySide6.QtCore import Qt

Key = Qt.Key
Held: TypeAlias = Qt.KeyboardModifier
PAD = frozenset({Key.Key_P})
"""With Ctrl and Shift: ask for the PIN."""
MOVES = frozenset(
    {
        *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End),
        *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Tab, Key.Key_Backtab, Key.Key_Space),
        *(Key.Key_Return, Key.Key_Enter, Key.Key_Backspace, Key.Key_Delete, Key.Key_Back, Key.Key_Forward),
    }
)
"""Alone, or with Shift: moving about, pressing and typing."""
SELECTING = frozenset(
    {
        *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End),
        *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Delete, Key.Key_Backspace),
    }
)
"""Not with Shift: they select, or cut."""
WITH_CONTROL = frozenset({Key.Key_K, Key.Key_L, Key.Key_Plus, Key.Key_Equal, Key.Key_Minus})
"""Search, the other language, larger and smaller text."""
WITH_ALT = frozenset({Key.Key_Left, Key.Key_Right})
"""Back and forward."""
SHIFT, CONTROL, ALT = Held.ShiftModifier, Held.ControlModifier, Held.AltModifier
IGNORED = Held.KeypadModifier | Held.GroupSwitchModifier
"""Say where a key lies, not what it does."""
FUNCTIONS = range(Key.Key_F1, Key.Key_F35 + 1)


def asks_for_pad(key: int, held: Held) -> bool:
    """Whether these keys ask for the PIN."""
    return key in PAD and held & ~IGNORED == CONTROL | SHIFT


def allowed(key: int, held: Held, text: str = "") -> bool:
    """Whether this key may act in a locked exhibition; `text` is what it types."""
    held &= ~IGNORED
    if held == CONTROL or (held == CONTROL | SHIFT and key == Key.Key_Plus):
        return key in WITH_CONTROL
    if held == ALT:
        return key in WITH_ALT
    if held & ~SHIFT:
        return False
    if key in MOVES:
        return not (held and key in SELECTING)
    return bool(text) and text.isprintable() and key < Key.Key_Escape
