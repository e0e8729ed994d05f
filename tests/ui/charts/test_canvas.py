"""Mouse, keyboard and words of the drawn chart; the same before and after pyqtgraph has taken over."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.conftest import GROWTH, HOSTILE, MakeLook, bar, chart
from zibo_app.domain.chart import Chart
from zibo_app.domain.text import Text
from zibo_app.ui.charts.canvas import Canvas
from zibo_app.ui.charts.plot import Plot

Show = Callable[..., Canvas]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture(params=["sketch", "pyqtgraph"])
def show(request: pytest.FixtureRequest, qtbot: QtBot, look: MakeLook) -> Show:
    def shown(given: Chart = GROWTH, width: int = 420, height: int = 0, **how: object) -> Canvas:
        canvas = Canvas(look(**how), given)
        canvas._asked = True  # what it shows is settled here, not by the engine
        qtbot.addWidget(canvas)
        canvas.resize(width, height or canvas.sizeHint().height())
        canvas.show()
        canvas.activateWindow()
        qtbot.waitUntil(canvas.isActiveWindow)
        for button in (LEFT, RIGHT, Qt.MouseButton.MiddleButton):  # QTest may think one of them down
            QTest.mouseRelease(canvas.windowHandle(), button, pos=QPoint(-9, -9))
        canvas.clearFocus()
        canvas.current = -1
        if request.param == "pyqtgraph":
            canvas.use(Plot)
        return canvas

    return shown


def middle(canvas: Canvas, index: int) -> QPoint:
    band = canvas.laid.rows[index].band
    return QPointF(canvas.width() / 2, band.y + band.height / 2).toPoint()


def image(canvas: Canvas) -> QImage:
    return canvas.grab().toImage()


def test_hover_strengthens_a_bar_and_tells_all_of_it(show: Show) -> None:
    canvas = show()
    before = image(canvas)
    for index in (0, 1):  # a mouse that already is there would not move
        QTest.mouseMove(canvas.windowHandle(), middle(canvas, index))
    assert canvas.hovered == 1
    assert canvas.told(1) == "收入 15.7% · % · 原文 · 2023 年 · 增速 · 高新区"
    assert "收入 15.7%" in canvas.toolTip()
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert image(canvas) != before
    canvas._hover(-1)
    assert (canvas.toolTip(), image(canvas) == before) == ("", True)


def test_leaving_forgets_the_bar(show: Show) -> None:
    canvas = show()
    canvas._hover(2)
    QTest.mouseMove(canvas.windowHandle(), middle(canvas, 0))
    canvas.leaveEvent(None)  # type: ignore[arg-type]
    assert canvas.hovered == -1
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_click_activates_the_bar(show: Show, qtbot: QtBot) -> None:
    canvas = show()
    with qtbot.waitSignal(canvas.activated) as sent:
        QTest.mouseClick(canvas.windowHandle(), LEFT, pos=middle(canvas, 1))
    assert sent.args == [1]


def test_a_click_that_ends_elsewhere_does_nothing(show: Show, qtbot: QtBot) -> None:
    canvas = show()
    with qtbot.assertNotEmitted(canvas.activated):
        QTest.mousePress(canvas.windowHandle(), LEFT, pos=middle(canvas, 1))
        QTest.mouseRelease(canvas.windowHandle(), LEFT, pos=middle(canvas, 2))
        QTest.mouseClick(canvas.windowHandle(), RIGHT, pos=middle(canvas, 1))


def test_keys_walk_the_bars(show: Show) -> None:
    canvas = show()
    canvas.setFocus()
    seen = [canvas.current]
    for key in ("Down", "Down", "Down", "Up", "Home", "End"):
        QTest.keyClick(canvas, getattr(Qt.Key, f"Key_{key}"))
        seen.append(canvas.current)
    assert seen == [0, 1, 2, 2, 1, 0, 2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_activates_the_bar(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    canvas = show()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_End)
    with qtbot.waitSignal(canvas.activated) as sent:
        QTest.keyClick(canvas, key)
    assert sent.args == [2]


def test_other_keys_go_on_to_the_page(show: Show) -> None:
    canvas = show()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_A)
    assert canvas.current == 0


def test_the_frame_is_there_with_the_keyboard_only(show: Show) -> None:
    canvas = show()
    canvas.clearFocus()
    without = image(canvas)
    canvas.setFocus()
    assert image(canvas) != without
    first = image(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert image(canvas) != first
    canvas.clearFocus()
    assert image(canvas) == without


def test_it_is_named_and_described_for_readers_of_screens(show: Show) -> None:
    canvas = show(lang="en")
    canvas.clearFocus()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.accessibleName() == "Growth"
    here, whole = canvas.accessibleDescription().split("\n")
    assert here.startswith("研发 en 32% · % · In source")
    assert whole == "Growth, unit %. 研发 en 32%; 收入 en 15.7%; GDP en 6.6%."
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.accessibleDescription().startswith("收入 en 15.7%")


def test_hostile_names_are_shown_as_they_are(show: Show) -> None:
    canvas = show(chart(bar(3, HOSTILE), bar(2, "很长" * 2500)))
    canvas._hover(0)
    assert "&lt;img src=x&gt;&amp;amp;{name}" in canvas.toolTip()
    assert canvas.laid.rows[0].name.text.startswith("<img src=x>")
    canvas._hover(1)
    assert len(canvas.toolTip()) < 1000
    name = canvas.laid.rows[1].name
    assert name.text.endswith("…")
    assert name.box.right < canvas.laid.zero


def test_an_empty_chart_takes_no_room_and_no_keys(show: Show) -> None:
    canvas = show(chart(), height=1)
    assert canvas.sizeHint().height() == 0
    assert canvas.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("scale", [0.9, 1.25, 1.5])
def test_everything_grows_with_the_text(show: Show, scale: float) -> None:
    small, large = show(), show(scale=scale)
    assert large.sizeHint().height() == round(small.sizeHint().height() * scale)
    assert large.inks.plain.pixelSize() == round(13 * scale)
    assert large.minimumSizeHint().width() == round(200 * scale)


def test_colours_come_from_the_theme(show: Show, look: MakeLook) -> None:
    canvas = show(chart(bar(5), colour=2), name="dark")
    mark = canvas.laid.rows[0].mark
    pixel = image(canvas).pixelColor(round(mark.x + mark.width / 2), round(mark.y + mark.height / 2))
    assert pixel == look(name="dark").theme.series(2)


def test_a_wider_window_lays_it_out_anew(show: Show) -> None:
    canvas = show()
    before = canvas.laid.rows[0].mark.width
    canvas.resize(840, canvas.height())
    assert canvas.laid.width == 840
    assert canvas.laid.rows[0].mark.width > 2 * before


def test_a_plan_is_drawn_hollow(show: Show, look: MakeLook) -> None:
    canvas = show(chart(bar(5), plan=True))
    mark = canvas.laid.rows[0].mark
    at = round(mark.x + mark.width / 2), round(mark.y + mark.height / 2)
    assert image(canvas).pixelColor(*at) != look().theme.series(0)
    canvas._hover(0)
    assert image(canvas).pixelColor(*at) == look().theme.color("brand_soft")


def test_a_heading_names_the_bar(show: Show) -> None:
    canvas = show(chart(bar(5, heading=Text("省重点项目 14个", "14"))))
    assert canvas.told(0).startswith("省重点项目 14个 5%")
