"""Text in a fixed number of lines, and scroll bars that come back to where they were."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QScrollBar
from pytestqt.qtbot import QtBot

from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.keep import KeptScroll

TEXT = "招商引资" * 30


def clamped(qtbot: QtBot, text: str, lines: int = 2, width: int = 200) -> Clamped:
    label = Clamped(text, lines=lines)
    qtbot.addWidget(label)
    label.resize(width, label.sizeHint().height())
    label.show()
    return label


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_is_as_high_as_its_lines(qtbot: QtBot, lines: int) -> None:
    for text in ("", "短", TEXT):
        label = clamped(qtbot, text, lines)
        assert label.sizeHint().height() == lines * label.fontMetrics().lineSpacing()
        assert len(label.shown()) <= lines


def test_what_does_not_fit_ends_in_dots_and_stands_in_the_tooltip(qtbot: QtBot) -> None:
    label = clamped(qtbot, TEXT)
    assert label.shown()[-1].endswith("…")
    assert TEXT in label.toolTip()
    assert all(label.fontMetrics().horizontalAdvance(line) <= 200 for line in label.shown())


def test_what_fits_is_whole(qtbot: QtBot) -> None:
    label = clamped(qtbot, "两行之内", width=400)
    assert label.shown() == ["两行之内"]
    assert label.toolTip() == ""


def test_words_break_between_words(qtbot: QtBot) -> None:
    label = clamped(qtbot, "one two three four five six seven eight", width=140)
    assert label.shown()[0] == label.shown()[0].strip()
    assert "one two three four five six seven eight".startswith(label.shown()[0] + " ")


def test_breaks_anew_with_the_width(qtbot: QtBot) -> None:
    label = clamped(qtbot, TEXT, width=200)
    narrow = label.shown()
    label.resize(600, label.height())
    assert len(label.shown()[0]) > len(narrow[0])


@pytest.mark.parametrize("text", ["<img src=x><b>a</b>", "x" * 50_000, "a\nb\nc", "\u202e\u202e", "𠮷" * 900])
def test_hostile_text(qtbot: QtBot, text: str) -> None:
    label = clamped(qtbot, text)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.minimumSizeHint().width() == 0
    assert len(label.shown()) <= 2
    assert not label.grab().isNull()
    assert "<img" not in label.toolTip()


def bar_of(qtbot: QtBot, most: int = 0) -> tuple[QScrollBar, KeptScroll]:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setRange(0, most)
    return bar, KeptScroll(bar)


def test_a_place_within_range_is_taken_at_once(qtbot: QtBot) -> None:
    bar, kept = bar_of(qtbot, 500)
    kept.restore("300")
    assert bar.value() == 300
    assert kept.at() == "300"
    bar.setValue(20)
    assert kept.at() == "20"


def test_a_place_out_of_range_waits_for_it(qtbot: QtBot) -> None:
    bar, kept = bar_of(qtbot)
    kept.restore("300")
    assert (bar.value(), kept.at()) == (0, "300")
    bar.setRange(0, 100)
    assert (bar.value(), kept.at()) == (100, "300")
    bar.setRange(0, 400)
    assert (bar.value(), kept.at()) == (300, "300")
    bar.setRange(0, 900)
    bar.setValue(10)
    bar.setRange(0, 1000)
    assert bar.value() == 10


def test_people_have_their_way(qtbot: QtBot) -> None:
    bar, kept = bar_of(qtbot)
    kept.restore("300")
    bar.setRange(0, 100)
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    bar.setRange(0, 900)
    assert (bar.value(), kept.at()) == (0, "0")


@pytest.mark.parametrize("junk", ["", "x", "-5", "3.5", "²", "1e9"])
def test_what_is_no_number_is_the_start(qtbot: QtBot, junk: str) -> None:
    bar, kept = bar_of(qtbot, 500)
    bar.setValue(200)
    kept.restore(junk)
    assert bar.value() == 0
    assert kept.at() == "0"
