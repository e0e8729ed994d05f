"""Running text with places in it to activate, cut to a number of lines: one widget, whatever it links to."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.card import KEYS
from zibo_app.ui.widgets.typeset import LEAST, Laid, Piece, Span, Typesetter

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
NARROW = 200
"""The width that is asked for, in px at 100 %; the text takes all that there is."""


class Prose(QWidget):
    """The text in at most `lines` lines (0: in as many as it takes); `activated` carries a piece's key."""

    activated = Signal(str)
    cut_changed = Signal()

    def __init__(
        self, ctx: Context, pieces: Sequence[Piece], lines: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._at, self._hovered = ctx, -1, -1
        self._set = Typesetter(ctx.theme, pieces, lines)
        self._links = [span for span in self._set.spans if span.piece.key]
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._set.text)
        self.setMouseTracking(True)
        if self._links:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def text(self) -> str:
        """Give the whole text."""
        return self._set.text

    def keys(self) -> list[str]:
        """Give the keys of all places to activate, in order."""
        return [span.piece.key for span in self._links]

    def place_of(self, key: str) -> QRectF:
        """Give where the first place with this key begins; empty where it is not shown."""
        rects = (rect for span in self._links if span.piece.key == key for rect in self._laid().rects(span))
        return next(rects, QRectF())

    def lines(self) -> int:
        """Count the lines all of it takes at the present width."""
        return self._laid().lines

    def set_lines(self, lines: int) -> None:
        """Show at most so many lines."""
        self._set.set_lines(lines)
        self.updateGeometry()
        self.update()
        self.cut_changed.emit()

    def _laid(self) -> Laid:
        return self._set.at(self.width())

    def _shown(self) -> list[Span]:
        """Give the places to activate that are not cut away."""
        shown = self._laid().shown
        return [span for span in self._links if span.start < shown]

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line: how high it is in truth follows from the width."""
        return QSize(self._ctx.px(NARROW), self._ctx.px(LEAST))

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width."""
        return QSize(1, self._ctx.px(LEAST))

    @override
    def heightForWidth(self, width: int) -> int:
        """Say how high the lines are at this width."""
        return self._set.at(width).height

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that the new width may show more or less of it."""
        super().resizeEvent(event)
        self.cut_changed.emit()

    def _under(self, point: QPointF) -> int:
        laid = self._laid()
        hits = (n for n, s in enumerate(self._shown()) if any(r.contains(point) for r in laid.rects(s)))
        return next(hits, -1)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be activated under the pointer."""
        hovered = self._under(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            shape = Qt.CursorShape.PointingHandCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        self._choose(self._under(event.position()))
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate what was pressed, where the pointer is still on it."""
        if event.button() is Qt.MouseButton.LeftButton and self._under(event.position()) == self._at:
            self._activate()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Walk through the places to activate before leaving."""
        to = self._at + (1 if next else -1)
        if self.hasFocus() and 0 <= to < len(self._shown()):
            self._choose(to)
            return True
        return super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the end one comes from; coming back, where one was."""
        last, reason = len(self._shown()) - 1, event.reason()
        if reason is Qt.FocusReason.BacktabFocusReason:
            self._choose(last)
        elif reason is Qt.FocusReason.TabFocusReason or (
            reason is not Qt.FocusReason.MouseFocusReason and not 0 <= self._at <= last
        ):
            self._choose(min(0, last))
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with left and right, activate with Enter or Space."""
        to = self._at + STEPS.get(Qt.Key(event.key()), 0)
        if event.key() in KEYS and self._at >= 0:
            self._activate()
        elif event.key() in STEPS and 0 <= to < len(self._shown()):
            self._choose(to)
        else:
            super().keyPressEvent(event)

    def _choose(self, at: int) -> None:
        self._at, links = at, self._shown()
        self.setAccessibleDescription(links[at].piece.text if 0 <= at < len(links) else "")
        self.update()

    def _activate(self) -> None:
        links = self._shown()
        if 0 <= self._at < len(links):
            self.activated.emit(links[self._at].piece.key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, what is under the pointer, and the frame of what has the focus."""
        painter, links, laid = QPainter(self), self._shown(), self._laid()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = [self._set.lit(links[self._hovered])] if 0 <= self._hovered < len(links) else []
        laid.layout.draw(painter, QPointF(0, 0), lit)
        if self.hasFocus() and 0 <= self._at < len(links):
            painter.setPen(QPen(self._ctx.theme.color("brand"), 1.5))
            for rect in laid.rects(links[self._at]):
                painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5), 4, 4)
