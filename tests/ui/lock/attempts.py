"""Keys that lead out of other programs."""

from PySide6.QtCore import Qt

from zibo_app.ui.lock.keys import FUNCTIONS

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, CONTROL, SHIFT, ALT = Held.NoModifier, Held.ControlModifier, Held.ShiftModifier, Held.AltModifier
META = Held.MetaModifier
LETTERS = (*range(Key.Key_A, Key.Key_Z + 1), *range(Key.Key_0, Key.Key_9 + 1))
NAMED = (
    *(Key.Key_Escape, Key.Key_Menu, Key.Key_Help, Key.Key_Print, Key.Key_SysReq, Key.Key_Insert),
    *(Key.Key_HomePage, Key.Key_Search, Key.Key_Explorer, Key.Key_LaunchMail, Key.Key_Launch0),
    *(Key.Key_Close, Key.Key_Exit, Key.Key_Cancel, Key.Key_Copy, Key.Key_Paste, Key.Key_Cut, Key.Key_Undo),
    *(Key.Key_Open, Key.Key_New, Key.Key_Save, Key.Key_Find, Key.Key_Refresh, Key.Key_Meta, Key.Key_Super_L),
)
KEYS = [
    *((Key(key), NONE) for key in (*NAMED, *FUNCTIONS)),
    *((Key(key), held) for key in (Key.Key_F4, Key.Key_F10, Key.Key_Space) for held in (ALT, CONTROL, META)),
    *((Key(key), CONTROL) for key in LETTERS if key not in {Key.Key_K, Key.Key_L}),
    *((Key(key), CONTROL | SHIFT) for key in LETTERS if key != Key.Key_P),
    *((Key(key), held) for key in LETTERS for held in (ALT, META, CONTROL | ALT)),
    *((Key(key), held) for key in (Key.Key_Insert, Key.Key_Delete) for held in (SHIFT, CONTROL)),
    *((Key(key), SHIFT) for key in (Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_F1, Key.Key_F10)),
    *((key, held) for key in (Key.Key_Tab, Key.Key_Escape) for held in (ALT, CONTROL, CONTROL | SHIFT)),
    *((Key(key), CONTROL) for key in (Key.Key_Home, Key.Key_Backspace, Key.Key_Comma, Key.Key_Return)),
]
