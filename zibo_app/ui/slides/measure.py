"""Measures text in the bundled font, at the size of the canvas, whatever the screen."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from zibo_app.ui.theme import Theme

DARK = Theme("dark")
"""Slides are always dark: a hall is, and a big light screen blinds."""


@lru_cache(maxsize=256)
def font(size: int, bold: bool) -> QFont:
    """Give the font at a size in units; letters keep their places at any scale."""
    found = DARK.font(size, bold=bold)
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return found


@lru_cache(maxsize=256)
def _metrics(size: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(size, bold))


@lru_cache(maxsize=4096)
def measure(text: str, size: int, bold: bool) -> float:
    """Give the width of a text on one line."""
    return _metrics(size, bold).horizontalAdvance(text)
