"""The smaller parts of the hall: the question, the still page, what is forgotten, what is kept awake."""

import sys

import pytest
from PySide6.QtCore import QPoint, QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.ui.actions import ACTIONS
from zibo_app.ui.hall.awake import Awake, command
from zibo_app.ui.hall.fault import UNFIT
from zibo_app.ui.hall.keys import KEYS, VISITORS
from zibo_app.ui.hall.paused import PAUSED, STAFF, PausedPage
from zibo_app.ui.hall.small_screen import SmallScreen
from zibo_app.ui.hall.still_there import ASKED, GO_ON, StillThere
from zibo_app.ui.hall.trace import forget
from zibo_app.ui.widgets.label import Label


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 768), (360, 640), (1080, 1920)])
def test_the_question_speaks_both_languages(
    make_ctx: MakeContext, qtbot: QtBot, lang: str, size: tuple[int, int]
) -> None:
    asking = StillThere(make_ctx(lang=lang, viewer=Audience.PUBLIC))
    qtbot.addWidget(asking)
    asking.resize(*size)
    asking.tell(7)
    asking.show()
    words = [label.text() for label in asking.sheet.findChildren(Label)]
    assert words[0] == say(ASKED, lang)
    assert set(words) == {*(say(ASKED, each) for each in LANGS), "7"}
    assert all(say(GO_ON, each) in asking.go_on.accessibleName() for each in LANGS)
    assert "7" in asking.sheet.accessibleName()
    assert asking.rect().contains(asking.sheet.geometry())
    assert asking.sheet.rect().contains(asking.go_on.geometry())
    assert asking.go_on.height() >= 56
    for label in asking.sheet.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())


def test_the_question_is_answered_anywhere(make_ctx: MakeContext, qtbot: QtBot) -> None:
    asking = StillThere(make_ctx())
    qtbot.addWidget(asking)
    asking.resize(1366, 768)
    asking.show()
    with qtbot.waitSignal(asking.answered, timeout=0):
        QTest.mouseClick(asking, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    with qtbot.waitSignal(asking.answered, timeout=0):
        asking.go_on.click()


def test_the_still_page_speaks_both_languages(qtbot: QtBot) -> None:
    for zone in (None, Text("某区", "Some Zone")):
        page = PausedPage(zone)
        qtbot.addWidget(page)
        page.resize(1920, 1080)
        said = page.accessibleName() + page.accessibleDescription()
        assert all(say(words, lang) in said for words in (PAUSED, STAFF) for lang in LANGS)
        assert not page.grab().isNull()


def test_what_was_opened_over_the_hall_goes_with_the_visit(qtbot: QtBot) -> None:
    hall, dialog, choice = QWidget(), QDialog(), QComboBox()
    choice.addItems(["a", "b"])
    for widget in (hall, dialog, choice):
        qtbot.addWidget(widget)
    hall.show()
    dialog.open()
    choice.show()
    choice.showPopup()
    QGuiApplication.clipboard().setText("x")
    forget(hall)
    assert not dialog.isVisible()
    assert not choice.view().isVisible()
    assert QGuiApplication.clipboard().text() == ""
    assert hall.isVisible()


def test_the_answer_that_is_likely_stands_out(make_ctx: MakeContext, qtbot: QtBot) -> None:
    for guess, likely in ((True, "yes"), (False, "no")):
        question = SmallScreen(make_ctx(lang="en"), guess=guess)
        qtbot.addWidget(question)
        question.open()
        assert [value for value, button in question.buttons.items() if button.isDefault()] == [likely]
        with qtbot.waitSignal(question.answered, timeout=0) as answered:
            QTest.keyClick(question, Qt.Key.Key_Return)
        assert answered.args == [likely]
        assert question.isHidden()


def test_the_keys_are_the_windows_own() -> None:
    known = {action.key: action.shortcuts for action in ACTIONS}
    assert {action.key for action in KEYS} - {"leave"} == VISITORS
    assert all(known[action.key] == action.shortcuts for action in KEYS if action.key != "leave")
    assert all(action.guest for action in ACTIONS if action.key in VISITORS)


def test_the_refusal_says_what_is_safe_and_what_to_do() -> None:
    assert UNFIT.code == "E-H01"
    assert UNFIT.message.zh.count("。") == UNFIT.message.en.count(".") == 3


@pytest.mark.parametrize(
    ("platform", "program"), [("linux", "systemd-inhibit"), ("darwin", "caffeinate"), ("win32", "")]
)
def test_each_system_has_its_own_way_to_stay_awake(platform: str, program: str) -> None:
    words = command(platform, 42)
    assert (words[0] if words else "") == program
    assert not words or any("42" in word for word in words)


def test_it_stays_awake_until_it_is_let_go(qtbot: QtBot) -> None:
    awake = Awake([sys.executable, "-c", "input()"])
    with qtbot.waitSignal(awake.helper.started, timeout=5000):
        awake.on()
    awake.on()
    awake.off()
    assert awake.helper.state() is QProcess.ProcessState.NotRunning
    awake.off()


def test_a_system_without_the_program_is_no_error(qtbot: QtBot) -> None:
    awake = Awake(["/no/such/program"])
    with qtbot.waitSignal(awake.helper.errorOccurred, timeout=5000):
        awake.on()
    awake.off()
    Awake([]).on()
