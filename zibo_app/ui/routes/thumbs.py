"""Slides in small, each drawn once."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from zibo_app.domain.slide import Slide, Tongues
from zibo_app.ui.context import Context
from zibo_app.ui.slides.view import thumbnail

MOST = 200
"""How many pictures are kept."""


class Thumbs:
    """Keeps the pictures of slides as they are asked for."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._kept: dict[tuple[Slide, Tongues, int, float], QPixmap] = {}

    def of(self, slide: Slide, tongues: Tongues, size: QSize, painter: QPainter) -> QPixmap:
        """Give a slide's picture at this width, sharp on the painter's screen."""
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        key = (slide, tongues, size.width(), ratio)
        if key not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[key] = thumbnail(slide, tongues, size.width(), ratio)
        return self._kept[key]
