"""The keyboard: what its keys write, what it offers, and how it lies along the foot."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.seen import laid_out
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.keyboard import layout
from zibo_app.ui.keyboard.board import KEY, Keyboard
from zibo_app.ui.keyboard.layout import DIGITS, DONE, ERASE, HALVES, LETTERS, SIGNS, SPACE, TONGUE


@pytest.fixture
def lang() -> Lang:
    return "zh"


@pytest.fixture
def board(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> Iterator[Keyboard]:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    made = Keyboard(make_ctx(lang, Audience.PUBLIC), line, window)
    window.resize(1366, 768)
    made.fit(window.rect(), window.height())
    with qtbot.waitExposed(window):
        window.show()
    laid_out()
    yield made
    assert made.window() is window  # which goes with the last who knows it


def written(board: Keyboard) -> str:
    return board._line.text()


@pytest.mark.parametrize("rows", [LETTERS, DIGITS])
def test_every_row_is_as_wide_as_the_others_and_no_key_is_there_twice(rows: layout.Rows) -> None:
    assert len(rows) == 3
    ends = [sum(key.wide for key in row) for row in rows]
    assert max(ends) == HALVES
    keys = [key.what for row in rows for key in row if key.what]
    assert len(keys) == len(set(keys))
    assert {ERASE, DONE, SPACE, SIGNS, TONGUE} <= set(keys)


def test_every_letter_and_digit_is_there() -> None:
    keys = {key.what for rows in (LETTERS, DIGITS) for row in rows for key in row}
    assert set("abcdefghijklmnopqrstuvwxyz0123456789") <= keys


def test_keys_write_at_the_cursor_and_erase_before_it(board: Keyboard) -> None:
    for what in "abd":
        board.press(what)
    board._line.setCursorPosition(2)
    board.press("c")
    assert written(board) == "abcd"
    board.press(ERASE)
    assert written(board) == "abd"
    for what in (*"12", SIGNS):
        board.press(what)
    assert written(board) == "ab12d"


def test_space_takes_the_first_word_where_one_is_offered(board: Keyboard) -> None:
    for what in "fengzhuang":
        board.press(what)
    assert board.strip.words[0] == "封装"
    board.press(SPACE)
    assert written(board) == "封装"
    assert board.strip.words == ()
    board.press(SPACE)
    assert written(board) == "封装 "


def test_digits_and_back(board: Keyboard) -> None:
    assert "1" not in board.keys.buttons
    board.press(SIGNS)
    assert {"1", "。", "%"} <= set(board.keys.buttons)
    assert board.keys.buttons[SIGNS].text() == "abc"
    board.press("。")
    board.press(SIGNS)
    assert "q" in board.keys.buttons
    assert written(board) == "。"


def test_in_latin_no_hanzi_are_offered(board: Keyboard, qtbot: QtBot) -> None:
    board.press("f")
    assert board.strip.words
    with qtbot.waitSignal(board.resized):
        board.press(TONGUE)
    assert board.strip.words == ()
    assert board.keys.buttons[TONGUE].text() == "En"
    board.press(SPACE)
    board.press("a")
    assert written(board) == "f a"
    low = board.keys.mapTo(board.window(), board.keys.rect().bottomLeft())
    high = board.height()
    board.fit(board.window().rect(), 768)
    laid_out()
    assert board.height() < high
    assert board.keys.mapTo(board.window(), board.keys.rect().bottomLeft()) == low
    board.press(TONGUE)
    board.press("d")
    assert board.strip.words


@pytest.mark.parametrize("lang", LANGS)
def test_hanzi_are_offered_first_to_those_who_read_them(board: Keyboard, lang: Lang) -> None:
    board.press("f")
    assert bool(board.strip.words) is (lang == "zh")


def test_the_apostrophe_parts_syllables(board: Keyboard) -> None:
    board._line.setText("wei'shenme")
    assert board.strip.words[0] == "为什么"
    board.press(SPACE)
    assert written(board) == "为什么"


@pytest.mark.parametrize("width", [800, 1024, 1366, 1920, 3840])
def test_it_lies_along_the_foot_and_keys_are_large_enough(board: Keyboard, width: int) -> None:
    window = board.window()
    window.resize(width, 768)
    board.fit(QRect(0, 0, width, 768), 768)
    board._line.setText("f")
    laid_out()
    assert board.geometry().bottom() == 767
    assert (board.x(), board.width()) == (0, width)
    shown = [each for each in board.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) > 30
    for button in shown:
        assert button.width() >= KEY
        assert button.height() >= KEY
        assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert button.accessibleName()
        assert board.rect().contains(QRect(button.mapTo(board, button.rect().topLeft()), button.size()))


def test_a_press_between_the_keys_goes_no_further(board: Keyboard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(board.done):
        qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=board.rect().topLeft())
    assert written(board) == ""


def test_done_says_so(board: Keyboard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.done):
        board.keys.buttons[DONE].click()
