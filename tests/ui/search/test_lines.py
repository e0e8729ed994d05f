"""The list of lines: a proper model, painted with what matched marked, whatever the text."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.ui.navigator import Place
from zibo_app.ui.search.lines import GUEST_ROW, ROW, LineDelegate, LineList, LineModel
from zibo_app.ui.search.rows import Row

ROWS = (
    Row("企业", "新恒汇", Place("", "a"), said="新恒汇高密度封装材料", said_marks=((6, 2),), note="电子信息"),
    Row("项目", "新恒汇高密度封装材料产业化项目", Place("", "b"), marks=((6, 2),)),
    Row("页面", "指标", Place("indicators")),
)
AWFUL = (
    Row(
        HOSTILE,
        HOSTILE,
        Place(""),
        marks=((0, 30), (40, 300)),
        said=LONG,
        said_marks=((0, 999),),
        note=HOSTILE,
    ),
    Row("", "", Place(""), marks=((5, 5),)),
    Row(LONG, "a\u0301" * 500, Place(""), note=LONG),
)


@pytest.fixture
def lines(make_ctx: MakeContext, qtbot: QtBot) -> LineList:
    made = LineList(make_ctx())
    qtbot.addWidget(made)
    made.resize(720, 10)
    made.show()
    return made


def picture(lines: LineList) -> QImage:
    return lines.viewport().grab().toImage()


def pixels(image: QImage, colour: str, top: int, bottom: int) -> list[int]:
    """Give the columns between two heights in which a colour stands."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name().upper() == colour for y in range(top, bottom))
    ]


def test_the_model_is_one(qtbot: QtBot) -> None:
    model: QAbstractItemModel = LineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert isinstance(model, LineModel)
    model.show(ROWS)
    assert model.rowCount() == 3
    assert model.rowCount(model.index(0)) == 0
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == ROWS[0].spoken
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(model.index(7)) is None
    model.show(())
    assert model.rowCount() == 0


def test_it_is_as_high_as_its_lines(lines: LineList, make_ctx: MakeContext, qtbot: QtBot) -> None:
    lines.show_rows(ROWS)
    assert lines.height() == 3 * ROW
    assert lines.verticalScrollBar().maximum() == 0
    lines.show_rows(())
    assert (lines.height(), lines.isHidden()) == (0, True)
    guests = LineList(make_ctx(viewer=Audience.PUBLIC, scale=1.5))
    qtbot.addWidget(guests)
    guests.show_rows(ROWS)
    assert guests.height() == 3 * round(GUEST_ROW * 1.5)


def test_what_matched_stands_on_a_soft_ground(lines: LineList, make_ctx: MakeContext) -> None:
    theme = make_ctx().theme
    lines.show_rows(ROWS)
    image, soft = picture(lines), theme.colours["brand_soft"]
    second, name, page = (pixels(image, soft, at * ROW, (at + 1) * ROW) for at in range(3))
    assert len(name) == pytest.approx(28, abs=3)
    assert len(second) == pytest.approx(25, abs=3)
    assert page == []
    assert second[0] > 130


def test_marks_end_where_the_text_is_cut(lines: LineList, make_ctx: MakeContext) -> None:
    lines.resize(300, 10)
    long = "招" * 200
    lines.show_rows((Row("企业", long, Place(""), marks=((0, 2), (150, 2))),))
    marked = pixels(picture(lines), make_ctx().theme.colours["brand_soft"], 0, ROW)
    assert len(marked) == pytest.approx(28, abs=3)
    delegate = lines.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    part = delegate._marked((0, 200), "招招…", long)
    assert part is not None
    assert (part.start, part.length) == (0, 2)
    assert delegate._marked((2, 1), "招招…", long) is None
    assert delegate._marked((2, 1), "招招招", "招招招") is not None


def test_the_chosen_line_shows_and_a_click_opens(
    lines: LineList, make_ctx: MakeContext, qtbot: QtBot
) -> None:
    lines.show_rows(ROWS)
    lines.choose(1)
    edge = [picture(lines).pixelColor(1, at * ROW + 5).name().upper() for at in range(3)]
    assert [colour == make_ctx().theme.colours["brand"] for colour in edge] == [False, True, False]
    lines.choose(-1)
    assert not lines.currentIndex().isValid()
    with qtbot.waitSignal(lines.chosen, timeout=500) as heard:
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 2 * ROW + 9))
    assert heard.args == [2]


def test_a_press_that_was_drawn_away_chooses_nothing(lines: LineList, qtbot: QtBot) -> None:
    lines.show_rows(ROWS)
    lines.choose(0)
    left, view = Qt.MouseButton.LeftButton, lines.viewport()
    with qtbot.assertNotEmitted(lines.chosen):
        qtbot.mousePress(view, left, pos=QPoint(200, 2 * ROW + 9))
        qtbot.mouseRelease(view, left, pos=QPoint(200, ROW + 9))
        qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(200, 9))
        qtbot.mouseClick(view, left, pos=QPoint(200, 3 * ROW - 1 + 500))
    assert lines.currentIndex().row() == 0


@pytest.mark.parametrize("width", [90, 320, 720])
def test_hostile_lines_stay_text_and_one_line_high(lines: LineList, width: int) -> None:
    lines.resize(width, 10)
    lines.show_rows(AWFUL)
    image = picture(lines)
    assert image.width() == width
    assert lines.height() == 3 * ROW
    assert len({image.pixel(x, ROW // 2) for x in range(width)}) > 3
