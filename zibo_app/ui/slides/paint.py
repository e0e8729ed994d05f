"""Paints a laid-out slide with any painter, scaled from units to px."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from zibo_app.export.drawing import rect_of
from zibo_app.ui.slides import pictures
from zibo_app.ui.slides.measure import DARK, font
from zibo_app.ui.slides.page import Laid
from zibo_app.ui.slides.piece import Image, Mark, Piece, Word

DASH = (6.0, 5.0)
DASHED = 3.0
CORNER = 14.0


def picture_of(laid: Laid, size: QSize, ratio: float) -> QPixmap:
    """Draw a slide as a picture of `size` px, sharp on a screen of that ratio."""
    shown = QPixmap(size * ratio)
    shown.setDevicePixelRatio(ratio)
    shown.fill(DARK.color("background"))
    painter = QPainter(shown)
    painter.scale(laid.canvas.unit, laid.canvas.unit)
    paint(painter, laid.pieces, laid.canvas.unit * ratio)
    painter.end()
    return shown


def paint(painter: QPainter, pieces: tuple[Piece, ...], unit: float) -> None:
    """Paint the pieces; `unit` is how many px of the screen a unit is."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    for piece in pieces:
        if isinstance(piece, Word):
            _word(painter, piece)
        elif isinstance(piece, Mark):
            _mark(painter, piece)
        else:
            _image(painter, piece, unit)


def _word(painter: QPainter, word: Word) -> None:
    painter.setFont(font(word.size, word.bold))
    painter.setPen(DARK.color(word.colour))
    painter.drawText(QPointF(word.x, word.y), word.text)


def _mark(painter: QPainter, mark: Mark) -> None:
    colour, rect = DARK.color(mark.colour), rect_of(mark.box)
    if mark.dashed:
        pen = QPen(colour, DASHED)
        pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = DASHED / 2
        rect = rect.adjusted(half, half, -half, -half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    radius = min(mark.radius, rect.width() / 2, rect.height() / 2)
    painter.drawRoundedRect(rect, radius, radius)


def _image(painter: QPainter, image: Image, unit: float) -> None:
    rect = rect_of(image.box)
    found = pictures.read(image.path, (rect.size() * unit).toSize())
    if found.isNull():
        _mark(painter, Mark("picture", image.box, "line", dashed=True, radius=CORNER))
        return
    painter.drawImage(rect, found, QRectF(found.rect()))
