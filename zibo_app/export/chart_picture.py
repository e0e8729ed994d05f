"""A chart as a picture that stands alone: title, unit, bars, caption and what the numbers are."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from zibo_app.domain.bar_layout import elide, lay_out
from zibo_app.domain.chart import Chart, describe
from zibo_app.domain.geometry import Box, Geometry, Sizes, Word
from zibo_app.domain.text import Lang, say
from zibo_app.export.drawing import Inks, draw_bars, draw_word, draw_words, metrics_of

RATIO = 2
"""A PNG has twice as many px each way, for print and sharp screens."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart laid out with its title line and the notes at its foot; sizes in px."""

    size: QSize
    geometry: Geometry
    top: float
    margin: float
    title: Word
    notes: tuple[Word, ...]
    described: str
    inks: Inks


def lay_sheet(chart: Chart, lang: Lang, width: float, sizes: Sizes, inks: Inks) -> Sheet:
    """Lay out a picture `width` px wide: title, unit at its right, bars, caption, detail."""
    margin, line = 2 * sizes.gap, sizes.line
    room = width - 2 * margin
    geometry = lay_out(chart, lang, room, metrics_of(inks), sizes)
    top = margin + line + sizes.gap
    foot = top + geometry.height + sizes.gap
    title = _word(say(chart.title, lang), (margin, margin), room, inks, strong=True)
    unit = _word(say(chart.unit, lang), (margin, margin), room - title.box.width - sizes.gap, inks)
    unit = Word(unit.text, Box(width - margin - unit.box.width, margin, unit.box.width, unit.box.height))
    lines = [text for text in (say(chart.caption, lang), say(chart.detail, lang)) if text]
    notes = tuple(_word(text, (margin, foot + i * line), room, inks) for i, text in enumerate(lines))
    size = QSize(round(width), round(foot + len(lines) * line + margin))
    return Sheet(size, geometry, top, margin, title, (unit, *notes), describe(chart, lang), inks)


def _word(text: str, at: tuple[float, float], room: float, inks: Inks, *, strong: bool = False) -> Word:
    measure = metrics_of(inks)
    short = elide(text, room, lambda part: measure(part, strong))
    return Word(short, Box(*at, measure(short, strong), measure("国", strong) * 1.5))


def paint(painter: QPainter, sheet: Sheet) -> None:
    """Paint the whole sheet, paper included."""
    painter.fillRect(QRectF(0, 0, sheet.size.width(), sheet.size.height()), sheet.inks.paper)
    draw_word(painter, sheet.title, sheet.inks.bold, sheet.inks.ink)
    for note in sheet.notes:
        draw_word(painter, note, sheet.inks.plain, sheet.inks.second)
    painter.translate(sheet.margin, sheet.top)
    draw_bars(painter, sheet.geometry, sheet.inks)
    draw_words(painter, sheet.geometry, sheet.inks)


def png(sheet: Sheet) -> bytes:
    """Give the sheet as a PNG of twice its size."""
    image = QImage(sheet.size * RATIO, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(RATIO)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, sheet)
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def svg(sheet: Sheet) -> bytes:
    """Give the sheet as an SVG whose words are text."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheet.size)
    generator.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(sheet.title.text)
    generator.setDescription(sheet.described)
    painter = QPainter(generator)
    paint(painter, sheet)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
