"""Bars and words are drawn where the geometry has them, in the inks given."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from zibo_app.domain.bar_layout import lay_out
from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.geometry import Geometry
from zibo_app.domain.text import Text
from zibo_app.export.drawing import Inks, draw_bars, draw_focus, draw_words, metrics_of, mixed, picture

PAPER = QColor("white")
MARK, INK, SOFT, FRAME = QColor("teal"), QColor("black"), QColor("pink"), QColor("red")


@pytest.fixture
def inks(qapp: object) -> Inks:
    font = QFont("Zibo Sans SC")
    font.setPixelSize(13)
    return Inks(INK, QColor("grey"), MARK, QColor("blue"), SOFT, FRAME, PAPER, font, font)


def bar(number: float) -> Bar:
    return Bar(label=Text("名"), number=number, value=Text(f"{number:g}"))


def laid(inks: Inks, *numbers: float, plan: bool = False) -> Geometry:
    chart = Chart(title=Text("图"), bars=tuple(map(bar, numbers)), plan=plan)
    return lay_out(chart, "zh", 300, metrics_of(inks))


def drawn(geometry: Geometry, draw: object, *args: object) -> QImage:
    image = QImage(round(geometry.width), round(geometry.height), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    draw(painter, geometry, *args)  # type: ignore[operator]
    painter.end()
    return image


def inside(geometry: Geometry, index: int) -> tuple[int, int]:
    mark = geometry.rows[index].mark
    return round(mark.x + mark.width / 2), round(mark.y + mark.height / 2)


def test_bars_stand_where_they_are_laid(inks: Inks) -> None:
    geometry = laid(inks, 4, 2)
    image = drawn(geometry, draw_bars, inks)
    mark = geometry.rows[1].mark
    assert image.pixelColor(*inside(geometry, 0)) == image.pixelColor(*inside(geometry, 1)) == MARK
    assert image.pixelColor(round(mark.right) + 2, round(mark.y) + 8) == PAPER


def test_the_bar_under_the_mouse_is_stronger(inks: Inks) -> None:
    geometry = laid(inks, 4, 2)
    image = drawn(geometry, draw_bars, inks, 1)
    assert image.pixelColor(*inside(geometry, 0)) == MARK
    assert image.pixelColor(*inside(geometry, 1)) == mixed(MARK, INK, 0.4)


def test_a_plan_is_hollow(inks: Inks) -> None:
    geometry = laid(inks, 4, plan=True)
    assert drawn(geometry, draw_bars, inks).pixelColor(*inside(geometry, 0)) == PAPER
    assert drawn(geometry, draw_bars, inks, 0).pixelColor(*inside(geometry, 0)) == SOFT


def test_a_zero_line_only_where_there_is_one(inks: Inks) -> None:
    geometry = laid(inks, 4, -2)
    assert geometry.rule is not None
    whole = geometry._replace(rule=None)
    assert drawn(geometry, draw_bars, inks) != drawn(whole, draw_bars, inks)


@pytest.mark.parametrize("plan", [False, True])
def test_a_bar_of_no_length_draws_nothing(inks: Inks, plan: bool) -> None:
    geometry = laid(inks, 0, plan=plan)
    assert drawn(geometry, draw_bars, inks) == drawn(geometry._replace(rows=()), draw_bars, inks)


def test_words_keep_to_their_boxes(inks: Inks) -> None:
    geometry = laid(inks, 4)
    row = geometry.rows[0]
    image = drawn(geometry, draw_words, inks)
    boxes = [word.box for word in (row.name, row.value)]
    for x in range(image.width()):
        column = {image.pixelColor(x, y).name() for y in range(image.height())} - {PAPER.name()}
        assert not column or any(box.x - 1.5 <= x <= box.right + 1.5 for box in boxes)
    assert drawn(geometry, draw_words, inks) != drawn(geometry._replace(rows=()), draw_words, inks)


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_no_frame_without_a_bar(inks: Inks, index: int) -> None:
    geometry = laid(inks, 4, 2)
    assert drawn(geometry, draw_focus, inks, index) == drawn(geometry._replace(rows=()), draw_focus, inks, 0)


def test_the_frame_stands_off_its_bar(inks: Inks) -> None:
    geometry = laid(inks, 4, 2)
    image = drawn(geometry, draw_focus, inks, 1)
    x, _ = inside(geometry, 1)
    mark = geometry.rows[1].mark
    assert image.pixelColor(x, round(mark.y - 4)) == FRAME
    assert image.pixelColor(x, round(mark.y - 1)) == PAPER


def test_colours_mix() -> None:
    assert mixed(QColor(0, 0, 0), QColor(100, 200, 50), 0.5) == QColor(50, 100, 25)


def test_a_picture_is_sharp_and_clear(qapp: object) -> None:
    made = picture(QSize(20, 10), 2.0, lambda painter: painter.fillRect(0, 0, 10, 10, MARK))
    image = made.toImage()
    assert (image.width(), image.height(), made.devicePixelRatio()) == (40, 20, 2.0)
    assert (image.pixelColor(5, 5), image.pixelColor(35, 5).alpha()) == (MARK, 0)
