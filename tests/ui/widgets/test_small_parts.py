"""Links that wrap, labels that fall back on shorter words, facts that can be copied, runs that break."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.facts import Copied, fact
from zibo_app.ui.widgets.fitting import Fitting
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.link import Link


@pytest.mark.parametrize("text", ["", "短", "a b c", "x" * 24])
def test_what_fits_a_line_is_left_alone(text: str) -> None:
    assert breakable(text) == text


def test_a_long_run_breaks_and_loses_nothing() -> None:
    broken = breakable("y" * 5000)
    assert broken.replace("\u200b", "") == "y" * 5000
    assert max(map(len, broken.split("\u200b"))) == 24
    assert breakable(broken) == broken


def test_a_link_is_activated_by_mouse_and_keys(ctx: Context, qtbot: QtBot) -> None:
    link = Link(ctx, "some-record", "A & B <b>")
    qtbot.addWidget(link)
    assert link.accessibleName() == "A & B <b>"
    for act in (
        lambda: qtbot.mouseClick(link, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(link, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(link, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(link.activated, timeout=500) as heard:
            act()
        assert heard.args == ["some-record"]


def test_a_link_takes_several_lines(ctx: Context, qtbot: QtBot) -> None:
    link = Link(ctx, "k", "word " * 60)
    qtbot.addWidget(link)
    assert link.heightForWidth(200) > 3 * link.heightForWidth(4000)


def test_the_longest_wording_that_fits_is_shown(qtbot: QtBot) -> None:
    label = Fitting(("alpha, beta, gamma and others", "alpha, beta and others", "alpha and others"))
    qtbot.addWidget(label)
    label.show()
    metrics = label.fontMetrics()
    for wording in ("alpha, beta, gamma and others", "alpha, beta and others", "alpha and others"):
        label.resize(metrics.horizontalAdvance(wording) + 1, 20)
        assert label.text() == wording
    assert "gamma" in label.toolTip()
    label.resize(10, 20)
    assert label.text() == "alpha and others"
    label.resize(2000, 20)
    assert (label.text(), label.toolTip()) == ("alpha, beta, gamma and others", "")


def test_words_are_copied_whole(ctx: Context, qtbot: QtBot) -> None:
    part = Copied(ctx, "Digest", "waiting")
    qtbot.addWidget(part)
    assert "Digest" in part.button.accessibleName()
    part.show_text("abc", "abcdef")
    assert part.label.text() == "abc"
    qtbot.mouseClick(part.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "abcdef"
    part.show_text("new")
    part.copy()
    assert QGuiApplication.clipboard().text() == "new"


def test_a_fact_has_heading_and_words(ctx: Context, qtbot: QtBot) -> None:
    line = fact(ctx, "Heading", Label("words"))
    qtbot.addWidget(line)
    assert [label.text() for label in line.findChildren(QLabel)] == ["Heading", "words"]
    qtbot.addWidget(fact(ctx, "Nothing more"))
