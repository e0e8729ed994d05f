"""Pens, brushes and fonts of the map in one theme, made once: no node and no edge has its own."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPen

from zibo_app.ui.theme import Theme

DIMMED = 0.35
"""How much of a node or edge is left that has nothing to do with the node in focus."""
REST = 0.7
LINE, LIT_LINE, CHOSEN_LINE, RING = 1.0, 2.0, 3.5, 3.0
DASHES = [5.0, 4.0]
NAMES, NOTES = 0.62, 0.8
"""From which zoom on a node's name, and from which its second line and the words of edges, can be read."""


class Tone(Enum):
    """How a node or an edge stands out."""

    REST = "rest"
    DIMMED = "dimmed"
    LIT = "lit"
    FOCUS = "focus"


@dataclass(frozen=True)
class Paint:
    """What one tone of a node is painted with."""

    frame: QPen
    ground: QBrush
    ink: QPen
    second: QPen


class Look:
    """The paint of every tone."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        card, soft = theme.color("card"), theme.color("brand_soft")
        self.ground = theme.color("background")
        self.brand, self.on_brand = theme.color("brand"), theme.color("on_brand")
        self.name_font: QFont = theme.font(14)
        self.note_font: QFont = theme.font(12)
        self.bold_font: QFont = theme.font(12, bold=True)
        ink, second = theme.color("ink"), theme.color("second")
        self.nodes = {
            Tone.REST: Paint(line(theme.color("third"), 1.0), QBrush(card), QPen(ink), QPen(second)),
            Tone.DIMMED: Paint(
                line(self._faded("third", DIMMED), 1.0),
                QBrush(card),
                QPen(self._faded("ink", DIMMED)),
                QPen(self._faded("second", DIMMED)),
            ),
            Tone.LIT: Paint(line(self.brand, 1.5), QBrush(card), QPen(ink), QPen(second)),
            Tone.FOCUS: Paint(line(self.brand, RING), QBrush(soft), QPen(ink), QPen(second)),
        }
        self.edges = {
            Tone.REST: line(self._faded("third", REST), LINE),
            Tone.DIMMED: line(self._faded("third", DIMMED), LINE),
            Tone.LIT: line(self.brand, LIT_LINE),
            Tone.FOCUS: line(self.brand, CHOSEN_LINE),
        }

    def _faded(self, token: str, strength: float) -> QColor:
        """Mix a colour into the ground: what is opaque does not darken where it lies on another."""
        over, under = self.theme.color(token), self.ground
        parts = zip(over.getRgbF()[:3], under.getRgbF()[:3], strict=True)  # type: ignore[index]  # PySide's stub
        return QColor.fromRgbF(*(a * strength + b * (1 - strength) for a, b in parts))


def line(color: QColor, width: float) -> QPen:
    """Make a pen that is as wide at every zoom."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setCosmetic(True)
    return pen


def dashed(pen: QPen) -> QPen:
    """Give the same pen with dashes: for what is only suspected."""
    other = QPen(pen)
    other.setDashPattern(DASHES)
    return other
