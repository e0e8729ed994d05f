"""One node of the map: a frame, a name, a second line, and how many neighbours are not drawn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from zibo_app.overriding import override
from zibo_app.ui.graph.look import NAMES, NOTES, Look, Tone

if TYPE_CHECKING:
    from zibo_app.services.relations import Node

RADIUS, INSET, MARGIN = 8, 10, 3
LETTERS = 400
"""No more letters of a name are ever measured."""
BADGE = 20
"""How high the mark is that says how many neighbours are not drawn."""


class NodeItem(QGraphicsItem):
    """A node at its place; it takes no events, the canvas does."""

    def __init__(self, look: Look, node: "Node", rect: QRectF, title: str, second: str) -> None:
        super().__init__()
        self.node, self.title, self.second = node, title, second
        self.tone = Tone.REST
        self._look = look
        self._box = QRectF(0, 0, rect.width(), rect.height())
        self._more = f"+{node.more}" if node.more else ""
        self._badge = self._badge_box()
        inset, room = look.theme.px(INSET), self._box.width() - 2 * look.theme.px(INSET)
        taken = self._badge.width() + inset if self._more else 0.0
        self._name = _fitted(title, look.name_font, room - taken)
        self._note = _fitted(second, look.note_font, room - taken)
        self.setPos(rect.topLeft())
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def _badge_box(self) -> QRectF:
        if not self._more:
            return QRectF()
        px = self._look.theme.px
        width = QFontMetricsF(self._look.bold_font).horizontalAdvance(self._more) + px(INSET)
        left = self._box.right() - width - px(6)
        return QRectF(left, self._box.center().y() - px(BADGE) / 2, width, px(BADGE))

    @property
    def place(self) -> QRectF:
        """Give its rectangle on the map."""
        return self._box.translated(self.pos())

    def on_badge(self, point: QPointF) -> bool:
        """Whether a point of the map lies on the mark that expands it."""
        return bool(self._more) and self._badge.translated(self.pos()).adjusted(-6, -6, 6, 6).contains(point)

    def set_tone(self, tone: Tone) -> None:
        """Let it stand out, or dim it; what is lit lies above the lit lines, and these above all else."""
        if tone is not self.tone:
            self.tone = tone
            self.setZValue(3.0 if tone in {Tone.LIT, Tone.FOCUS} else 1.0)
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        """Give the frame with the width of its ring."""
        return self._box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the frame, and what of the words can be read at this zoom."""
        paint, zoom = self._look.nodes[self.tone], painter.worldTransform().m11()
        painter.setPen(paint.frame)
        painter.setBrush(paint.ground)
        if zoom < NAMES:
            painter.drawRect(self._box)
            return
        painter.drawRoundedRect(self._box, RADIUS, RADIUS)
        self._words(painter, zoom)
        if self._more and self.tone is not Tone.DIMMED:
            self._draw_badge(painter)

    def _words(self, painter: QPainter, zoom: float) -> None:
        paint, look = self._look.nodes[self.tone], self._look
        inset, second = look.theme.px(INSET), self._note if zoom >= NOTES else ""
        room = self._box.adjusted(inset, look.theme.px(2), -inset, -look.theme.px(2))
        half = room.height() * 0.55 if second else room.height()
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.setFont(look.name_font)
        painter.setPen(paint.ink)
        painter.drawText(QRectF(room.left(), room.top(), room.width(), half), left, self._name)
        if second:
            painter.setFont(look.note_font)
            painter.setPen(paint.second)
            painter.drawText(room.adjusted(0, half, 0, 0), left, second)

    def _draw_badge(self, painter: QPainter) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.nodes[Tone.FOCUS].ground)
        painter.drawRoundedRect(self._badge, self._badge.height() / 2, self._badge.height() / 2)
        painter.setFont(look.bold_font)
        painter.setPen(look.brand)
        painter.drawText(self._badge, int(Qt.AlignmentFlag.AlignCenter), self._more)


def _fitted(text: str, font: QFont, room: float) -> str:
    """Cut a text to one line of `room` px."""
    flat = " ".join(text[:LETTERS].split())
    return QFontMetricsF(font).elidedText(flat, Qt.TextElideMode.ElideRight, room)
