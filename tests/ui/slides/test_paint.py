"""What is painted: colours, dashes, pictures turned upright; the loop's button and progress."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from zibo_app.domain.geometry import Box
from zibo_app.ui.slides import pictures
from zibo_app.ui.slides.canvas import Canvas
from zibo_app.ui.slides.measure import DARK
from zibo_app.ui.slides.page import Laid
from zibo_app.ui.slides.paint import picture_of
from zibo_app.ui.slides.piece import Image, Mark, Piece, Word
from zibo_app.ui.slides.progress import Progress
from zibo_app.ui.slides.touch_button import LEAST, TouchButton
from zibo_app.ui.slides.turning import Turning

PAPER, BRAND, INK = DARK.color("background"), DARK.color("brand"), DARK.color("ink")


def painted(*pieces: Piece, unit: float = 1, ratio: float = 1) -> QImage:
    return picture_of(Laid(Canvas(400, 300, unit), pieces), QSize(400, 300) * unit, ratio).toImage()


def run(image: QImage, y: int, colour: QColor) -> int:
    """Count the px of a colour along a line."""
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()))


def test_a_bar_is_filled_and_a_plan_is_dashed() -> None:
    solid = painted(Mark("bar", Box(50, 100, 200, 40)))
    assert run(solid, 120, BRAND) == 200
    assert run(solid, 99, BRAND) == 0
    dashed = painted(Mark("bar", Box(50, 100, 200, 40), dashed=True))
    assert run(dashed, 120, BRAND) < 10
    assert 60 < run(dashed, 101, BRAND) < 180


@pytest.mark.parametrize(("unit", "ratio"), [(0.5, 1), (1, 1), (2, 1), (1, 2)])
def test_everything_grows_with_the_screen(unit: float, ratio: float) -> None:
    image = painted(Mark("bar", Box(50, 100, 200, 40)), unit=unit, ratio=ratio)
    assert run(image, round(120 * unit * ratio), BRAND) == round(200 * unit * ratio)


def test_words_are_written_in_their_colours() -> None:
    image = painted(Word("hero", "一", 50, 200, 100, 100, bold=True, colour="brand"))
    assert sum(run(image, y, BRAND) for y in range(300)) > 300
    assert sum(run(image, y, INK) for y in range(300)) == 0


def photo(path: Path, size: tuple[int, int], colours: tuple[str, str], *, turned: bool = False) -> str:
    """Save a picture with a left half and a right half."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colours[0]))
    painter = QPainter(image)
    painter.fillRect(size[0] // 2, 0, size[0], size[1], QColor(colours[1]))
    painter.end()
    writer = QImageWriter(str(path), b"jpeg")
    writer.setQuality(100)
    if turned:
        writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    return str(path)


def close(one: QColor, other: str) -> bool:
    wanted = QColor(other)
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb()[:3], wanted.getRgb()[:3], strict=True))


def test_a_picture_is_shown_whole(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", (800, 400), ("red", "blue"))
    assert pictures.ratio_of(path) == 2
    image = painted(Image("picture", Box(100, 100, 200, 100), path))
    assert close(image.pixelColor(120, 150), "red")
    assert close(image.pixelColor(280, 150), "blue")
    assert image.pixelColor(90, 150) == PAPER


def test_a_picture_taken_sideways_stands_upright(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", (800, 400), ("red", "blue"), turned=True)
    assert pictures.ratio_of(path) == 0.5
    image = painted(Image("picture", Box(100, 50, 100, 200), path))
    assert close(image.pixelColor(150, 80), "red")
    assert close(image.pixelColor(150, 230), "blue")
    assert pictures.read(path, QSize(100, 200)).size() == QSize(100, 200)


def test_a_large_picture_is_read_no_larger_than_it_is_shown(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", (3000, 1500), ("red", "blue"))
    assert pictures.read(path, QSize(300, 150)).size() == QSize(300, 150)
    small = photo(tmp_path / "b.jpg", (30, 15), ("red", "blue"))
    assert pictures.read(small, QSize(300, 150)).size() == QSize(30, 15)


@pytest.mark.parametrize("path", ["/nowhere/a.png", __file__])
def test_what_is_no_picture_has_no_shape(path: str) -> None:
    assert pictures.ratio_of(path) == 0
    assert pictures.read(path, QSize(10, 10)).isNull()
    assert pictures.ratio_of("") == 0


def test_a_picture_of_no_likely_shape_is_held_in_bounds(tmp_path: Path) -> None:
    assert pictures.ratio_of(photo(tmp_path / "a.jpg", (2000, 10), ("red", "blue"))) == pictures.MOST
    assert pictures.ratio_of(photo(tmp_path / "b.jpg", (10, 2000), ("red", "blue"))) == pictures.LEAST


def test_progress_is_a_bar_of_its_share(qtbot: QtBot) -> None:
    bar = Progress()
    qtbot.addWidget(bar)
    bar.resize(400, 8)
    for share, length in ((0.0, 0), (0.25, 100), (1.0, 400), (7.0, 400), (-1.0, 0)):
        bar.show_share(share)
        assert run(bar.grab().toImage(), 4, BRAND) == length


def test_the_button_is_as_large_as_a_finger(qtbot: QtBot) -> None:
    button = TouchButton(("触摸屏幕开始浏览", "Touch to explore"))
    qtbot.addWidget(button)
    for unit, small in ((0.3, False), (1, False), (1, True), (2, False)):
        button.set_unit(unit, small=small)
        assert button.height() >= LEAST
        assert button.size() == button.sizeHint()
    button.set_unit(1, small=False)
    plain = button.width()
    button.set_unit(1, small=True)
    assert button.width() > plain
    assert (button.accessibleName(), button.text()) == (
        "触摸屏幕开始浏览 / Touch to explore",
        "触摸屏幕开始浏览 Touch to explore",
    )


def test_the_button_shows_that_it_is_pressed_or_has_the_keyboard(qtbot: QtBot) -> None:
    button = TouchButton(("触摸", "Touch"))
    qtbot.addWidget(button)
    button.set_unit(1, small=False)
    button.show()
    plain = button.grab().toImage()
    assert plain.pixelColor(0, 0) == PAPER
    assert sum(run(plain, y, BRAND) for y in range(plain.height())) > 200
    button.setDown(True)
    pressed = button.grab().toImage()
    assert pressed != plain
    button.setDown(False)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != plain


def test_turning_goes_round() -> None:
    made: list[str] = []
    turning = Turning(("a", "b"), made.append)  # type: ignore[func-returns-value]
    assert turning.next() is None
    assert made == ["a", "b"], "each is tried once"
    assert Turning((), lambda _ref: None).next() is None
