"""What the keys do to a line, and which of its letters hanzi can stand for."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

LATIN = re.compile("[a-z']+$", re.IGNORECASE)


def letters(line: QLineEdit) -> str:
    """Give the letters right before the cursor."""
    found = LATIN.search(line.text()[: line.cursorPosition()])
    return found[0] if found else ""


def put(line: QLineEdit, word: str, taken: int) -> None:
    """Write a word in place of so many of the letters before the cursor, counting no apostrophe."""
    before, count = letters(line), 0
    while count < len(before) and (taken or before[count] == "'"):
        taken -= before[count] != "'"
        count += 1
    start = line.cursorPosition() - len(before)
    text = line.text()
    line.setText(text[:start] + word + text[start + count :])
    line.setCursorPosition(start + len(word) + len(before) - count)


def quiet(line: QLineEdit) -> None:
    """Let nothing in a line be chosen, dragged, copied or asked for by a menu."""
    line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    line.setDragEnabled(False)
    line.setAcceptDrops(False)
    line.selectionChanged.connect(line.deselect)
