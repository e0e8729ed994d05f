"""pyqtgraph draws what the sketch drew, to the pixel, and keeps a picture of it."""

import pyqtgraph as pg
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.charts.conftest import GROWTH, HOSTILE, MakeLook, bar, chart
from zibo_app.domain.chart import Chart
from zibo_app.domain.text import Text
from zibo_app.ui.charts import plot
from zibo_app.ui.charts.canvas import Canvas
from zibo_app.ui.charts.plot import Plot
from zibo_app.ui.widgets.card import Surface

HEADED = chart(bar(175, heading=Text("市重大项目 86个", "86"), note=Text("完成率 103%", "103%")), bar(46.3))
CHARTS = {
    "growth": GROWTH,
    "headings": HEADED,
    "below zero": chart(bar(3), bar(-2), bar(0)),
    "plan": chart(bar(23), bar(5), plan=True),
    "hostile": chart(bar(3, HOSTILE), bar(2, "长" * 5000)),
}


def shown(qtbot: QtBot, canvas: Canvas, width: int = 433) -> Canvas:
    canvas._asked = True
    qtbot.addWidget(canvas)
    canvas.resize(width, canvas.sizeHint().height())
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.clearFocus()
    return canvas


def grabbed(canvas: Canvas) -> QImage:
    return canvas.grab().toImage()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("given", CHARTS.values(), ids=CHARTS)
def test_nothing_jumps(qtbot: QtBot, look: MakeLook, given: Chart, scale: float, name: str) -> None:
    canvas = shown(qtbot, Canvas(look(name=name, scale=scale), given))
    sketch = grabbed(canvas)
    canvas.use(Plot)
    assert canvas.plot is not None
    assert isinstance(canvas.plot, pg.GraphicsView)
    assert grabbed(canvas) == sketch


def test_the_card_shows_through(qtbot: QtBot, look: MakeLook) -> None:
    card = Surface("card")
    qtbot.addWidget(card)
    canvas = Canvas(look(), GROWTH, parent=card)
    canvas._asked = True
    canvas.setGeometry(20, 20, 400, 78)
    card.resize(440, 120)
    card.show()
    qtbot.waitExposed(card)
    canvas.clearFocus()
    sketch = card.grab().toImage()
    canvas.use(Plot)
    assert card.grab().toImage() == sketch
    assert sketch.pixelColor(410, 60) == look().theme.color("card") != look().theme.color("background")


def test_a_resized_plot_is_what_a_sketch_would_be(qtbot: QtBot, look: MakeLook) -> None:
    drawn, sketch = (shown(qtbot, Canvas(look(), GROWTH)) for _ in range(2))
    drawn.use(Plot)
    for canvas in (drawn, sketch):
        canvas.resize(611, canvas.height())
    assert grabbed(drawn) == grabbed(sketch)


def test_marks_are_where_the_sketch_has_them(qtbot: QtBot, look: MakeLook) -> None:
    drawn, sketch = (shown(qtbot, Canvas(look(), GROWTH)) for _ in range(2))
    drawn.use(Plot)
    for canvas in (drawn, sketch):
        canvas._hover(2)
        canvas.setFocus()
        canvas._go(1)
    sketch.setFocus()
    focused = grabbed(sketch)
    drawn.setFocus()
    assert grabbed(drawn) == focused


def test_it_is_shown_again_from_its_picture(
    qtbot: QtBot, look: MakeLook, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = plot.draw_words
    monkeypatch.setattr(plot, "draw_words", lambda *given: (drawn.append(1), draw(*given)))
    canvas = shown(qtbot, Canvas(look(), GROWTH))
    canvas.use(Plot)
    first = grabbed(canvas)
    count = len(drawn)
    assert count >= 1
    assert grabbed(canvas) == first
    assert len(drawn) == count
    canvas._hover(1)
    assert grabbed(canvas) != first
    assert len(drawn) == count + 1


def test_an_empty_plot_draws_nothing(qtbot: QtBot, look: MakeLook) -> None:
    canvas = shown(qtbot, Canvas(look(), GROWTH))
    empty = Plot(canvas, canvas.inks)
    empty.resize(50, 50)
    empty.show()
    before = empty.grab().toImage()
    empty.mark(0, 0)
    assert empty.grab().toImage() == before
