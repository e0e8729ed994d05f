"""Rows, columns, lines that wrap, and scrolling back to where one was."""

import pytest
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QSizePolicy, QSpacerItem, QWidget
from pytestqt.qtbot import QtBot

from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row, space
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll


def box(width: int = 50, height: int = 20) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def test_a_row_lays_its_parts_side_by_side(holder: QWidget) -> None:
    first, last, inner = box(), box(), box(30)
    row(first, STRETCH, row(inner), last, gap=7, margins=(5, 0, 6, 0), parent=holder).activate()
    assert first.x() == 5
    assert last.geometry().right() == 400 - 6 - 1
    assert inner.geometry().right() + 7 + 1 == last.x()


def test_a_column_lays_them_one_under_the_other(holder: QWidget) -> None:
    first, last = box(), box()
    column(first, space(1, 40), STRETCH, last, gap=3, parent=holder).activate()
    assert first.y() == 0
    assert last.geometry().bottom() == 199
    assert last.y() - first.y() >= 60


def test_what_is_no_part_is_left_out(holder: QWidget) -> None:
    assert row(box(), None, "text", 5, parent=holder).count() == 1
    assert row(QSpacerItem(5, 5)).count() == 1


def test_clearing_takes_out_all_of_it(holder: QWidget) -> None:
    parts = [box(), box(), box()]
    gone = []
    for part in parts:
        part.destroyed.connect(lambda *_: gone.append(1))
    outer = column(parts[0], row(parts[1], STRETCH, column(parts[2])), STRETCH, parent=holder)
    clear(outer)
    assert outer.count() == 0
    assert all(part.isHidden() for part in parts)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(gone) == 3
    clear(outer)


def flow(holder: QWidget, *items: QWidget, gap: int = 10) -> FlowLayout:
    made = FlowLayout(gap, holder)
    for item in items:
        made.addWidget(item)
    return made


@pytest.mark.parametrize(
    ("width", "lines"), [(180, 1), (170, 1), (169, 2), (110, 2), (109, 3), (50, 3), (10, 3)]
)
def test_lines_wrap_where_the_width_ends(holder: QWidget, width: int, lines: int) -> None:
    items = [box() for _ in range(3)]
    made = flow(holder, *items)
    assert made.heightForWidth(width) == lines * 20 + (lines - 1) * 10
    made.setGeometry(QRect(0, 0, width, 200))
    assert len({item.y() for item in items}) == lines
    assert max(item.geometry().right() for item in items) < max(width, 50)


def test_a_line_is_as_high_as_its_highest(holder: QWidget) -> None:
    items = [box(50, 20), box(50, 60), box(50, 30)]
    made = flow(holder, *items)
    assert made.heightForWidth(110) == 60 + 10 + 30
    made.setGeometry(QRect(5, 5, 110, 200))
    assert [(item.x(), item.y()) for item in items] == [(5, 5), (65, 5), (5, 75)]


def test_words_wrap_in_a_line_of_their_own(holder: QWidget) -> None:
    label = Label("word " * 40, wrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    made = flow(holder, label)
    made.setGeometry(QRect(0, 0, 90, 500))
    assert label.width() <= 90
    assert label.height() == label.heightForWidth(label.width())


def test_a_flow_asks_for_its_widest_item_and_can_be_emptied(holder: QWidget) -> None:
    made = flow(holder, box(30), box(80, 40))
    assert made.sizeHint() == made.minimumSize() == QSize(80, 40)
    assert made.hasHeightForWidth()
    assert made.expandingDirections() == Qt.Orientation(0)
    assert made.itemAt(5) is None
    assert made.takeAt(-1) is None
    clear(made)
    assert (made.count(), made.heightForWidth(100)) == (0, 0)


@pytest.fixture
def scroll(qtbot: QtBot) -> Scroll:
    content = box(100, 1000)
    made = Scroll(content)
    qtbot.addWidget(made)
    made.resize(200, 300)
    return made


@pytest.mark.parametrize("shown_first", [True, False])
@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("250", 250),
        ("0", 0),
        ("", 0),
        ("-5", 0),
        ("x", 0),
        ("１２", 0),
        ("1e3", 0),
        ("9" * 12, 0),
        ("9" * 5000, 0),
    ],
)
def test_scrolling_back_works_before_and_after_it_is_shown(
    scroll: Scroll, qtbot: QtBot, at: str, value: int, shown_first: bool
) -> None:
    if shown_first:
        scroll.show()
    scroll.restore(at)
    scroll.show()
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() == value, timeout=2000)
    assert scroll.at() == str(value)


def test_a_place_beyond_the_end_waits_for_room() -> None:
    bar = QScrollBar()
    kept = KeptScroll(bar)
    kept.restore("500")
    assert kept.at() == "500"
    bar.setRange(0, 100)
    assert (bar.value(), kept.at()) == (100, "500")
    bar.setRange(0, 800)
    assert bar.value() == 500
    bar.setRange(0, 900)
    bar.setValue(20)
    assert kept.at() == "20"


def test_who_scrolls_has_their_way() -> None:
    bar = QScrollBar()
    kept = KeptScroll(bar)
    bar.setRange(0, 100)
    kept.restore("500")
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    bar.setRange(0, 800)
    assert (bar.value(), kept.at()) == (0, "0")
