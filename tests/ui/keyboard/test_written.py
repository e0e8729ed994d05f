"""What the keys do to a line: letters before the cursor become hanzi, the rest stays."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from zibo_app.ui.keyboard.written import letters, put


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("", 0, ""),
        ("fz", 2, "fz"),
        ("封装fz", 4, "fz"),
        ("fz封装", 4, ""),
        ("abc fz", 6, "fz"),
        ("fzxm", 2, "fz"),
        ("12fz", 4, "fz"),
        ("xi'an", 5, "xi'an"),
        ("FZ", 2, "FZ"),
        ("é", 1, ""),
    ],
)
def test_the_letters_right_before_the_cursor(line: QLineEdit, text: str, at: int, found: str) -> None:
    line.setText(text)
    line.setCursorPosition(at)
    assert letters(line) == found


@pytest.mark.parametrize(
    ("before", "word", "taken", "after"),
    [
        ("fz|", "封装", 2, "封装|"),
        ("电价fz|", "封装", 2, "电价封装|"),
        ("dianjiaduoshao|", "电价", 7, "电价duoshao|"),
        ("fz|xm", "封装", 2, "封装|xm"),
        ("xi'anduo|", "西安", 4, "西安duo|"),
        ("xi'|", "西", 2, "西|"),
        ("abc fz| def", "封装", 2, "abc 封装| def"),
    ],
)
def test_a_word_takes_the_place_of_its_letters(
    line: QLineEdit, before: str, word: str, taken: int, after: str
) -> None:
    line.setText(before.replace("|", ""))
    line.setCursorPosition(before.index("|"))
    put(line, word, taken)
    assert line.text() == after.replace("|", "")
    assert line.cursorPosition() == after.index("|")
