"""Draws a chart's geometry with any painter: on screen, in pictures and in print alike."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from zibo_app.domain.bar_layout import Metrics
from zibo_app.domain.geometry import Box, Geometry, Word

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
ONE_LINE = LEFT | int(Qt.TextFlag.TextSingleLine)
FOCUS = 2.0
"""How strong the frame of a focused bar is, in px."""


@dataclass(frozen=True, slots=True)
class Inks:
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


def metrics_of(inks: Inks) -> Metrics:
    """Give the function that measures texts in these fonts."""
    measures = QFontMetricsF(inks.plain), QFontMetricsF(inks.bold)
    return lambda text, strong: measures[strong].horizontalAdvance(text)


def rect_of(box: Box) -> QRectF:
    """Give a box as Qt's rectangle."""
    return QRectF(box.x, box.y, box.width, box.height)


def draw_bars(painter: QPainter, geometry: Geometry, inks: Inks) -> None:
    """Draw the bars, in dashed outline for a plan, and the zero line where there is one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if geometry.rule is not None:
        painter.fillRect(rect_of(geometry.rule), inks.line)
    pen = QPen(inks.mark, 1, Qt.PenStyle.DashLine) if geometry.plan else QPen(Qt.PenStyle.NoPen)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if geometry.plan else inks.mark)
    inset = 0.5 if geometry.plan else 0.0
    for row in geometry.rows:
        if row.mark.width > 0:
            rect = rect_of(row.mark).adjusted(inset, inset, -inset, -inset)
            radius = min(geometry.radius, rect.width() / 2)
            painter.drawRoundedRect(rect, radius, radius)


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


def draw_hover(painter: QPainter, geometry: Geometry, inks: Inks, index: int) -> None:
    """Draw the soft strip behind the bar under the mouse."""
    _draw_band(painter, geometry, index, QPen(Qt.PenStyle.NoPen), inks.soft)


def draw_focus(painter: QPainter, geometry: Geometry, inks: Inks, index: int) -> None:
    """Draw the frame of the bar that has the keyboard."""
    _draw_band(painter, geometry, index, QPen(inks.frame, FOCUS), QColor(Qt.GlobalColor.transparent))


def _draw_band(painter: QPainter, geometry: Geometry, index: int, pen: QPen, fill: QColor) -> None:
    if not 0 <= index < len(geometry.rows):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(fill)
    inset = FOCUS / 2
    rect = rect_of(geometry.rows[index].band).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, 2 * geometry.radius, 2 * geometry.radius)
