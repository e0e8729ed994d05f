"""One node of the chains: a record's name and its second line, painted so that it can be dimmed in place."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.services.chain import Node
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.label import tip

DIMMED = 0.35
"""How much of a node is left where another industry is chosen."""
RADIUS = 8
PADDING = 12
OPEN_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
WALK_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


class ChainNode(QWidget):
    """A node; `pressed` is a click or Space, `opened` a double click or Enter, `walked` an arrow key.

    `asked` is the key E: the evidence of one of its links, of the next one at the next press.
    """

    asked = Signal(str)
    pressed = Signal(str)
    opened = Signal(str)
    walked = Signal(str, object)
    lit = Signal(str)
    """The node now has the focus or the pointer, or (empty) has lost it."""

    def __init__(self, ctx: Context, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.node = node
        self.dimmed = False
        self.chosen = False
        self._link = ""
        self.title = ctx.say(node.note) if node.stub else ctx.name(node.brief)
        reading = node.brief.reading if ctx.lang == "en" and not node.brief.name.en else ""
        self.second = "" if node.stub else ctx.say(node.note) or reading
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tip(self, "\n".join(filter(None, (self.title, self.second))))

    def say_links(self, told: str) -> None:
        """Name the node for those who cannot see it: what it is, and what it is linked to."""
        self.setAccessibleName(" · ".join(filter(None, (self.title, self.second))))
        self.setAccessibleDescription(told)

    def show_link(self, label: Text | None) -> None:
        """Show in the second line how this node is linked to the one that is lit."""
        link = self._ctx.say(label) if label else ""
        if link != self._link:
            self._link = link
            self.update()

    def mark(self, *, dimmed: bool, chosen: bool) -> None:
        """Dim the node or mark it as chosen."""
        self.dimmed, self.chosen = dimmed, chosen
        self.update()

    @property
    def link(self) -> str:
        """The link that is shown in place of the second line."""
        return self._link

    @override
    def sizeHint(self) -> QSize:
        """Ask for the size of a node at four columns in the smallest window."""
        return QSize(self._ctx.px(273), self._ctx.px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the name and the second line."""
        theme = self._ctx.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.dimmed and not self.hasFocus():
            painter.setOpacity(DIMMED)
        strong = self.chosen or self.hasFocus() or bool(self._link)
        token = "brand" if strong else "dash" if self.node.stub else "line"
        pen = QPen(theme.color(token), 2 if strong else 1)
        pen.setStyle(Qt.PenStyle.DashLine if self.node.stub and not strong else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("brand_soft" if self.chosen else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._words(painter)

    def _words(self, painter: QPainter) -> None:
        px, theme = self._ctx.px, self._ctx.theme
        room = self.rect().adjusted(px(PADDING), px(2), -px(PADDING), -px(2))
        second = self._link or self.second
        half = room.height() * 11 // 20
        painter.setPen(theme.color("second" if self.node.stub else "ink"))
        self._line(
            painter,
            room.adjusted(0, 0, 0, half - room.height()) if second else room,
            self.title,
            bold=self.node.column == 0 and not self.node.stub,
        )
        painter.setPen(theme.color("brand" if self._link else "third"))
        self._line(painter, room.adjusted(0, half, 0, 0), second, size=12)

    def _line(self, painter: QPainter, room: QRect, text: str, *, size: int = 14, bold: bool = False) -> None:
        painter.setFont(self._ctx.theme.font(size, bold=bold))
        shown = painter.fontMetrics().elidedText(text[:1000], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by a left click that ends inside."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.node.id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open by a double click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self.node.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, choose by Space, walk by the arrows, ask for evidence by E."""
        key = Qt.Key(event.key())
        if key in OPEN_KEYS:
            self.opened.emit(self.node.id)
        elif key is Qt.Key.Key_Space:
            self.pressed.emit(self.node.id)
        elif key is Qt.Key.Key_E:
            self.asked.emit(self.node.id)
        elif key in WALK_KEYS:
            self.walked.emit(self.node.id, key)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light the node up."""
        super().focusInEvent(event)
        self.lit.emit(self.node.id)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the light out."""
        super().focusOutEvent(event)
        self.lit.emit("")
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the node up under the pointer, as the focus does."""
        self.lit.emit(self.node.id)
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: object) -> None:
        """Put the light out, unless the node has the focus."""
        self.lit.emit("")
