"""Slides with a picture, and slides with hostile words."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from tests.ui.conftest import poison
from zibo_app.domain.slide import Slide


def with_picture(slide: Slide, folder: Path, size: tuple[int, int] = (1500, 1000)) -> Slide:
    """Give a slide a picture of a size."""
    path = folder / f"{size[0]}x{size[1]}.png"
    if not path.exists():
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(QColor("teal"))
        image.save(str(path))
    return replace(slide, picture=str(path))


VENOMS = {
    "letters": "x" * 5_000,
    "hanzi": "招商" * 2_500,
    "words": "industrial park " * 320,
    "markup": "<img src='file:///x'><b>&amp;%s {name}</b>\u202e",
    "emoji": "👩‍👩‍👧‍👦🏭🇨🇳✌🏽" * 300,
    "right-to-left": "مرحبا بكم في المنطقة " * 200,
    "lines": "一\n二\t三\u2028四\r\n" * 400,
}


def hostile(slide: Slide, venom: str) -> Slide:
    """Give the slide with hostile text before every text there is."""
    found: Slide = poison(slide, VENOMS[venom])
    return found
