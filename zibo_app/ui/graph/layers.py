"""The lines of the map in two layers: all of them beneath the nodes, those of the focus above the dimmed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import atan2, degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from zibo_app.overriding import override
from zibo_app.services.relations import FOR_STAFF
from zibo_app.ui.graph.look import NOTES, Look, Tone, dashed
from zibo_app.ui.graph.pieces import Pieces
from zibo_app.ui.graph.places import GAP
from zibo_app.ui.graph.wires import Wire

PILL, ROOM, OFF = 18, 6, 9
"""How high the words of an edge stand, how much wider their ground is, and how far from the node."""
HEAD = 7.0


class Layer(QGraphicsItem):
    """A layer of lines over the whole map; it takes no events."""

    def __init__(self, look: Look, area: QRectF, z: float) -> None:
        super().__init__()
        self._look, self._area = look, area
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @override
    def boundingRect(self) -> QRectF:
        """Give the whole map."""
        return self._area


class AllLines(Layer):
    """Every line: full for what is stated, dashed for what is suspected.

    Where several run on one another they are drawn once: this more than halves the time of a frame.
    """

    def __init__(self, look: Look, area: QRectF, found: Iterable[Wire]) -> None:
        super().__init__(look, area, 0.0)
        self.tone = Tone.REST
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # for what is in sight
        found = list(found)
        self._full = Pieces(wire.path for wire in found if wire.edge.bond not in FOR_STAFF)
        self._dashed = Pieces(wire.path for wire in found if wire.edge.bond in FOR_STAFF)

    def set_tone(self, tone: Tone) -> None:
        """Dim all lines or none."""
        if tone is not self.tone:
            self.tone = tone
            self.update()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the lines that are in sight."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        sight = option.exposedRect
        pen = self._look.edges[self.tone]
        for pieces, used in ((self._full, pen), (self._dashed, dashed(pen))):
            painter.setPen(used)
            pieces.draw(painter, sight)


@dataclass(frozen=True)
class Said:
    """The words of a line that is lit, and the ground on which they stand."""

    wire: Wire
    words: str
    box: QRectF


class LitLines(Layer):
    """The lines of the node in focus with their words; one of them may be chosen."""

    def __init__(self, look: Look, area: QRectF) -> None:
        super().__init__(look, area, 2.0)
        self.said: Sequence[Said] = ()
        self.chosen = -1

    def show_lines(self, said: Sequence[Said], chosen: int = -1) -> None:
        """Show these lines, the one at `chosen` strongest."""
        self.said, self.chosen = said, chosen
        self.update()

    def at(self, point: QPointF) -> Wire | None:
        """Give the line on whose words a point lies."""
        return next((said.wire for said in self.said if said.box.contains(point)), None)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the lines, their heads at the object, and where they can be read their words."""
        for at, said in enumerate(self.said):
            pen = self._look.edges[Tone.FOCUS if at == self.chosen else Tone.LIT]
            painter.setPen(dashed(pen) if said.wire.edge.bond in FOR_STAFF else pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(said.wire.path)
            self._head(painter, said.wire)
        if painter.worldTransform().m11() >= NOTES:
            for at, said in enumerate(self.said):
                self._pill(painter, said, chosen=at == self.chosen)

    def _head(self, painter: QPainter, wire: Wire) -> None:
        tip, before = wire.path.pointAtPercent(1.0), wire.path.pointAtPercent(0.97)
        painter.save()
        painter.translate(tip)
        painter.rotate(degrees(atan2(tip.y() - before.y(), tip.x() - before.x())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.brand)
        painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(-HEAD, HEAD / 2), QPointF(-HEAD, -HEAD / 2)]))
        painter.restore()

    def _pill(self, painter: QPainter, said: Said, *, chosen: bool) -> None:
        look = self._look
        painter.setPen(look.edges[Tone.LIT] if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(look.brand if chosen else look.ground)
        painter.drawRoundedRect(said.box, 4, 4)
        painter.setFont(look.note_font)
        painter.setPen(look.on_brand if chosen else look.brand)
        painter.drawText(said.box, int(Qt.AlignmentFlag.AlignCenter), said.words)


def pill(look: Look, wire: Wire, other: QRectF, focus: QRectF, text: str) -> Said:
    """Put the words of a line beside the node at its far end, where no other node stands."""
    px, metrics = look.theme.px, QFontMetricsF(look.note_font)
    most = px(GAP) - 2 * px(OFF) - px(ROOM)
    words = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, most)
    width = metrics.horizontalAdvance(words) + px(ROOM)
    left = other.right() + px(OFF) if other.left() <= focus.left() else other.left() - px(OFF) - width
    top = other.center().y() + wire.shift - px(PILL) / 2
    return Said(wire, words, QRectF(left, top, width, px(PILL)))
