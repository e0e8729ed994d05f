"""Keys of keyboards and clickers."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from zibo_app.ui.present import keys
from zibo_app.ui.present.keys import AWAY, KEYS, wished

NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_PageDown, keys.NEXT),
        (Qt.Key.Key_PageUp, keys.BACK),
        (Qt.Key.Key_Right, keys.NEXT),
        (Qt.Key.Key_Left, keys.BACK),
        (Qt.Key.Key_Space, keys.NEXT),
        (Qt.Key.Key_Home, keys.FIRST),
        (Qt.Key.Key_End, keys.LAST),
        (Qt.Key.Key_B, keys.BLANK),
        (Qt.Key.Key_Period, keys.BLANK),
        (Qt.Key.Key_Escape, keys.LEAVE),
        (Qt.Key.Key_N, keys.NOTES),
        (Qt.Key.Key_E, keys.EVIDENCE),
        (Qt.Key.Key_F5, ""),
        (Qt.Key.Key_A, ""),
    ],
)
def test_a_key_asks_for(key: Qt.Key, wish: str) -> None:
    assert wished(press(key)) == wish
    assert wished(press(key, Qt.KeyboardModifier.KeypadModifier)) == wish


def test_only_the_search_has_control() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    assert wished(press(Qt.Key.Key_K, control)) == keys.SEARCH
    assert {wished(press(key, control)) for key in KEYS} == {""}
    assert {wished(press(key, Qt.KeyboardModifier.AltModifier)) for key in KEYS} == {""}


def test_on_a_page_arrows_and_clickers_are_the_pages() -> None:
    assert {wished(press(key), away=True) for key in KEYS} - {""} == AWAY
    assert wished(press(Qt.Key.Key_PageDown), away=True) == ""
    assert wished(press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier), away=True) == keys.SEARCH
