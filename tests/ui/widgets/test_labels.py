"""Labels and tooltips show text as it is; one that is cut has all of it in its tooltip."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zibo_app.ui.widgets.label import LONGEST, TIP_LONGEST, Elided, Label, Wrapped, tip

MARKUP = ["<b>bold</b>", "<img src='file:///x'>", "a & b &amp; c", "1 < 2", "{name} %s", "\u202ertl", "\0"]


@pytest.mark.parametrize("text", MARKUP)
def test_a_label_shows_markup_as_it_is(qtbot: QtBot, text: str) -> None:
    label = Label(text)
    qtbot.addWidget(label)
    assert label.text() == text
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.setText(text * 2)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_markup_is_drawn_as_letters(qtbot: QtBot) -> None:
    """A red picture or red words would show up as red px."""
    label = Label("<span style='color:#ff0000'>███████</span>")
    qtbot.addWidget(label)
    label.resize(600, 40)
    image = label.grab().toImage()
    red = QColor("#ff0000").rgb()
    assert not any(
        image.pixel(x, y) == red for x in range(image.width()) for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("text", ["<b>x</b>", "a & b", "'\"<>", "line\nline"])
def test_a_tooltip_is_escaped(qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, text)
    shown = widget.toolTip()
    assert shown.startswith("<p>")
    assert shown.endswith("</p>")
    assert "<" not in shown[3:-4]
    tip(widget, "")
    assert widget.toolTip() == ""


def test_a_tooltip_has_an_end(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, "x" * 10_000)
    assert widget.toolTip() == f"<p>{'x' * TIP_LONGEST}…</p>"


def test_a_label_has_an_end(qtbot: QtBot) -> None:
    label = Label("x" * 200_000)
    qtbot.addWidget(label)
    assert len(label.text()) == LONGEST + 1
    assert label.text().endswith("…")


def test_a_label_that_wraps_takes_the_height_it_needs(qtbot: QtBot) -> None:
    label = Label("word " * 50, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(100) > label.heightForWidth(400) > 0
    assert label.property("role") == "text"


def test_a_label_gives_way_and_tells_the_rest(qtbot: QtBot) -> None:
    label = Elided("很长的名称 <b>" * 20)
    qtbot.addWidget(label)
    label.show()
    label.resize(120, 20)
    assert "&lt;b&gt;" in label.toolTip()
    assert label.minimumSizeHint().width() < 100
    narrow = label.grab().toImage()
    label.resize(20_000, 20)
    assert label.toolTip() == ""
    label.setText("短")
    label.resize(120, 20)
    assert label.toolTip() == ""
    assert label.grab().toImage() != narrow


def test_a_one_line_label_takes_no_line_breaks(qtbot: QtBot) -> None:
    label = Elided("a\nb\t c  d")
    qtbot.addWidget(label)
    assert label.text() == "a b c d"


def test_wrapped_words_give_way_to_any_width(qtbot: QtBot) -> None:
    label = Wrapped("招商" * 200)
    qtbot.addWidget(label)
    assert label.minimumSizeHint() == QSize(1, label.fontMetrics().lineSpacing())
    assert label.heightForWidth(100) > label.heightForWidth(400) > label.fontMetrics().lineSpacing()
