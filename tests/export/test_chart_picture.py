"""A chart's picture stands alone: title, unit, bars, caption and detail, each in its place."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QFont, QImage

from zibo_app.domain.chart import Bar, Chart, describe
from zibo_app.domain.geometry import DESK
from zibo_app.domain.text import Text
from zibo_app.export.chart_picture import RATIO, Sheet, lay_sheet, png, svg
from zibo_app.export.drawing import Inks

SVG = "{http://www.w3.org/2000/svg}"
DETAIL = Text("原文 · 2023 年", "In source · 2023")
BARS = tuple(
    Bar(label=Text(name), number=n, value=Text(f"{n}%"), detail=DETAIL) for name, n in (("甲", 4), ("乙", 2))
)
CHART = Chart(title=Text("增速"), bars=BARS, unit=Text("%"), caption=Text("不可相加"))
BARE = Chart(title=Text("长" * 5000), bars=())


@pytest.fixture
def inks(qapp: object) -> Inks:
    font = QFont("Zibo Sans SC")
    font.setPixelSize(13)
    colours = map(QColor, ("black", "grey", "teal", "blue", "pink", "red", "ivory"))
    return Inks(*colours, font, font)


def sheet(inks: Inks, chart: Chart = CHART, width: float = 400) -> Sheet:
    return lay_sheet(chart, "zh", width, DESK, inks)


def test_everything_has_its_place(inks: Inks) -> None:
    laid = sheet(inks)
    unit, caption, detail = laid.notes
    assert [word.text for word in (laid.title, *laid.notes)] == ["增速", "%", "不可相加", "原文 · 2023 年"]
    assert unit.box.right == pytest.approx(400 - laid.margin)
    assert laid.title.box.bottom <= laid.top
    assert laid.top + laid.geometry.height <= caption.box.y < detail.box.y
    assert detail.box.y + DESK.line + laid.margin == pytest.approx(laid.size.height(), abs=1)


def test_a_bare_chart_has_title_only_and_that_fits(inks: Inks) -> None:
    laid = sheet(inks, BARE)
    assert (len(laid.notes), laid.notes[0].text, laid.geometry.rows) == (1, "", ())
    assert laid.title.text.endswith("…")
    assert laid.title.box.right <= 400 - laid.margin


def test_the_png_is_sharp_and_on_paper(inks: Inks) -> None:
    laid = sheet(inks)
    image = QImage.fromData(png(laid))
    assert image.size() == laid.size * RATIO
    assert (
        image.pixelColor(1, 1) == image.pixelColor(image.width() - 1, image.height() - 1) == QColor("ivory")
    )
    mark = laid.geometry.rows[0].mark
    at = (RATIO * round(laid.margin + mark.x + 20), RATIO * round(laid.top + mark.y + 8))
    assert image.pixelColor(*at) == QColor("teal")


def test_the_svg_is_described(inks: Inks) -> None:
    root = ET.fromstring(svg(sheet(inks)))  # noqa: S314 our own file
    assert root.get("viewBox") == f"0 0 400 {sheet(inks).size.height()}"
    assert (root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")) == ("增速", describe(CHART, "zh"))


def test_a_picture_is_the_same_every_time(inks: Inks) -> None:
    assert png(sheet(inks)) == png(sheet(inks))
    assert svg(sheet(inks)) == svg(sheet(inks))
    assert png(sheet(inks)) != png(sheet(inks, width=401))
