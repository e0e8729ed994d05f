"""Draws a chart's geometry with any painter: on screen, in pictures and in print alike."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from zibo_app.domain.bar_layout import Metrics
from zibo_app.domain.geometry import Box, Geometry, Word

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
ONE_LINE = LEFT | int(Qt.TextFlag.TextSingleLine)
FRAME = 3.5
"""How far the frame of a focused bar stands off it, in px."""
STRONG = 0.4
"""How much ink the bar under the mouse takes on."""


class Inks(NamedTuple):
    """What a chart is drawn with: colours for words, bars, lines and paper, and the fonts."""

    ink: QColor
    second: QColor
    mark: QColor
    line: QColor
    soft: QColor
    frame: QColor
    paper: QColor
    plain: QFont
    bold: QFont


def picture(size: QSize, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """Draw on a clear picture of `size` px, sharp on a screen of that ratio."""
    shown = QPixmap(size * ratio)
    shown.setDevicePixelRatio(ratio)
    shown.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shown)
    draw(painter)
    painter.end()
    return shown


def metrics_of(inks: Inks) -> Metrics:
    """Give the function that measures texts in these fonts."""
    measures = QFontMetricsF(inks.plain), QFontMetricsF(inks.bold)
    return lambda text, strong: measures[strong].horizontalAdvance(text)


def rect_of(box: Box) -> QRectF:
    """Give a box as Qt's rectangle."""
    return QRectF(box.x, box.y, box.width, box.height)


def draw_bars(painter: QPainter, geometry: Geometry, inks: Inks, hovered: int = -1) -> None:
    """Draw the bars, in dashed outline for a plan, the one under the mouse stronger, and the zero line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if geometry.rule is not None:
        painter.fillRect(rect_of(geometry.rule), inks.line)
    for index, row in enumerate(geometry.rows):
        if row.mark.width > 0:
            _draw_bar(painter, geometry, inks, rect_of(row.mark), strong=index == hovered)


def _draw_bar(painter: QPainter, geometry: Geometry, inks: Inks, rect: QRectF, *, strong: bool) -> None:
    colour = mixed(inks.mark, inks.ink, STRONG) if strong else inks.mark
    if geometry.plan:
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.setBrush(inks.soft if strong else Qt.BrushStyle.NoBrush)
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    radius = min(geometry.radius, rect.width() / 2)
    painter.drawRoundedRect(rect, radius, radius)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Mix two colours; `share` of the other, from 0 to 1."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def draw_words(painter: QPainter, geometry: Geometry, inks: Inks) -> None:
    """Draw names, values and notes; text is drawn as it is, never as markup."""
    for row in geometry.rows:
        draw_word(painter, row.name, inks.plain, inks.second)
        draw_word(painter, row.value, inks.bold, inks.ink)
        draw_word(painter, row.note, inks.plain, inks.second)


def draw_word(painter: QPainter, word: Word, font: QFont, colour: QColor) -> None:
    """Draw one line of text in its box."""
    if word.text:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect_of(word.box), ONE_LINE, word.text)


def draw_focus(painter: QPainter, geometry: Geometry, inks: Inks, index: int) -> None:
    """Draw the frame around the bar that has the keyboard."""
    if not 0 <= index < len(geometry.rows):
        return
    mark = rect_of(geometry.rows[index].mark).adjusted(-FRAME, -FRAME, FRAME, FRAME)
    rect = mark.intersected(QRectF(1, 1, geometry.width - 2, geometry.height - 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(inks.frame, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, geometry.radius + FRAME, geometry.radius + FRAME)
