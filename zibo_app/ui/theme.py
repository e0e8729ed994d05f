"""Colours, sizes and fonts, from resources/theme.json and theme.qss; nothing else sets a style sheet."""

import gc
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from zibo_app import paths
from zibo_app.domain.frozen import Frozen

ThemeName = Literal["light", "dark"]
FAMILY = "Zibo Sans SC"
HAIRLINE = 2
"""Sizes up to this many px are lines, and stay as thin at any text size."""
FONT_FILES = ("ZiboSansSC-Regular.otf", "ZiboSansSC-Bold.otf")
_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "background",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "brand",
    QPalette.ColorRole.HighlightedText: "on_brand",
    QPalette.ColorRole.PlaceholderText: "third",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "brand",
}


@lru_cache(maxsize=1)
def tokens() -> dict[str, dict[str, str]]:
    """Read the tokens of both themes: theme name -> token -> colour.

    Text pairs reach a contrast of 4.5:1, large text and marks 3:1 (kept by a test). They are not in TOML, as
    the content is: to read that takes 4 ms.
    """
    found: dict[str, dict[str, str]] = json.loads((paths.resources() / "theme.json").read_text("utf-8"))
    return found


class Theme(Frozen):
    """One theme at one text size; `scale` is 1.0 at 100 %."""

    name: ThemeName
    scale: float = 1.0

    @property
    def colours(self) -> Mapping[str, str]:
        """The theme's tokens, name -> colour."""
        return tokens()[self.name]

    def color(self, token: str) -> QColor:
        """Give a token as a colour."""
        return QColor(self.colours[token])

    def series(self, index: int) -> QColor:
        """Give the series colour `index`, cyclic."""
        return self.color(f"series{index % 5}")

    def px(self, size: float) -> int:
        """Scale a size given in px at 100 %."""
        return round(size * self.scale)

    def font(self, size: float, *, bold: bool = False) -> QFont:
        """Give the bundled font at `size` px (at 100 %)."""
        font = QFont(FAMILY)
        font.setPixelSize(max(1, self.px(size)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def style_sheet(self) -> str:
        """Fill theme.qss with this theme's tokens and scale every px but hairlines."""
        text = (paths.resources() / "theme.qss").read_text("utf-8")
        text = re.sub(r"@(\w+)", lambda m: self.colours[m[1]], text)
        return re.sub(r"\b(\d+)px", lambda m: f"{self._scaled(int(m[1]))}px", text)

    def _scaled(self, size: int) -> int:
        return size if size <= HAIRLINE else self.px(size)


def load_fonts() -> None:
    """Register the bundled fonts, so that a machine without Chinese fonts draws everything."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


def palette(theme: Theme) -> QPalette:
    """Give the theme's colours as Qt's own parts are drawn in them."""
    found = QPalette()
    for role, token in _ROLES.items():
        found.setColor(role, theme.color(token))
    return found


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole program this theme: palette, font and style sheet."""
    with _nothing_collected():
        app.setPalette(palette(theme))
        app.setFont(theme.font(14))
        app.setStyleSheet(theme.style_sheet())


def dress(window: QWidget, theme: Theme) -> None:
    """Give one window a theme of its own, whatever that of the program is: the audience's beside staff's."""
    with _nothing_collected():
        window.setStyleSheet(theme.style_sheet())  # first: it would undo the palette
        window.setPalette(palette(theme))
        window.setFont(theme.font(14))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep Python from collecting garbage: Qt walks a list of all widgets, one gone meanwhile crashes it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
