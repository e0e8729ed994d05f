"""The icons, drawn in a colour of the theme; lucide's SVG files with `currentColor` replaced."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from zibo_app import paths

RATIO = 2
"""Pictures are made at twice their size, so that they stay sharp on a screen scaled by two."""


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Draw the icon `name` in `colour` (a CSS colour) at `size` px square."""
    svg = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    picture = QPixmap(size * RATIO, size * RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * RATIO, size * RATIO))
    painter.end()
    picture.setDevicePixelRatio(RATIO)
    return picture


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Give the icon `name` in `colour` at `size` px."""
    return QIcon(pixmap(name, colour, size))
