"""Measures text in the bundled font, at the size of the canvas, whatever the screen."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from zibo_app.ui.theme import Theme

REFERENCE = 100
"""The size everything is measured at."""
DARK = Theme("dark")
"""Slides are always dark: a hall is, and a big light screen blinds."""


@lru_cache(maxsize=256)
def font(size: int, bold: bool) -> QFont:
    """Give the font at a size in units; letters keep their places at any scale."""
    found = DARK.font(size, bold=bold)
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return found


@lru_cache(maxsize=2)
def _metrics(bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(REFERENCE, bold))


@lru_cache(maxsize=8192)
def _width(text: str, bold: bool) -> float:
    return _metrics(bold).horizontalAdvance(text)


def measure(text: str, size: int, bold: bool) -> float:
    """Give the width of a text on one line; without hinting it grows with the size."""
    return _width(text, bold) * size / REFERENCE
