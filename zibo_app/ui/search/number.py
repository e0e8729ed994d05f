"""A number as large as its room allows: never cut, the words around it small on the same line."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.wording import Parts
from zibo_app.overriding import override
from zibo_app.ui.context import Context

GAP = 0.12
"""The gap between a number and its unit, as a part of the number's size."""
LEAST = 8
"""Px under which nothing is written, however long it is."""
LONGEST = 200
"""Letters of a part that are drawn: no number has more."""
SMALLEST, STEP = 0.02, 0.97
"""The least part of its size a number is shrunk to, and by how much at a time."""
Piece = tuple[str, QFont, float]
"""Words, how they are written, and how wide they are in px."""


class Number(QWidget):
    """The words before, the number bold at `size` px, the unit after at `small` px (both at 100 %)."""

    def __init__(
        self, ctx: Context, parts: Parts, size: float, small: float, *, centred: bool = False
    ) -> None:
        super().__init__()
        self._ctx = ctx
        self._said = ((parts.before, False), (parts.number, True), (parts.after, False))
        self._sizes = {True: size, False: small}
        self._centred = centred
        self.setAccessibleName(" ".join(text for text, _ in self._said if text))
        across = QSizePolicy.Policy.Ignored if centred else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred if centred else QSizePolicy.Policy.Fixed)

    def pieces(self, factor: float = 1.0) -> list[Piece]:
        """Give what is drawn, at a part of its full size."""
        found = []
        for text, bold in self._said:
            if text:
                font = self._ctx.theme.font(max(LEAST, self._sizes[bold] * factor), bold=bold)
                shown = text[:LONGEST]
                found.append((shown, font, QFontMetricsF(font).horizontalAdvance(shown)))
        return found

    def wide(self, factor: float = 1.0) -> float:
        """Give the width in px of all of it, at a part of its full size."""
        pieces = self.pieces(factor)
        return sum(width for _, _, width in pieces) + (len(pieces) - 1) * self._gap(factor)

    def factor(self) -> float:
        """Give how much smaller than its full size it must be to stand in its room whole."""
        factor = min(1.0, self.height() / max(1.0, self._high()), self.width() / max(1.0, self.wide()))
        while factor > SMALLEST and self.wide(factor) > self.width():  # letters do not shrink quite evenly
            factor *= STEP
        return factor

    def _gap(self, factor: float) -> float:
        return self._ctx.theme.scale * self._sizes[True] * factor * GAP

    def _high(self) -> float:
        return QFontMetricsF(self._ctx.theme.font(self._sizes[True], bold=True)).height()

    @override
    def sizeHint(self) -> QSize:
        """Ask for its full size."""
        tight = 1.0 if self._centred else 0.86
        return QSize(min(round(self.wide()) + 2, 10_000), round(self._high() * tight))

    @override
    def minimumSizeHint(self) -> QSize:
        """Shrink rather than be cut."""
        return QSize(0, self._ctx.px(24) if self._centred else self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Write it, all on one line."""
        factor = self.factor()
        big = QFontMetricsF(self._ctx.theme.font(max(LEAST, self._sizes[True] * factor), bold=True))
        x = (self.width() - self.wide(factor)) / 2 if self._centred else 0.0
        y = (self.height() + big.capHeight()) / 2
        painter = QPainter(self)
        for text, font, width in self.pieces(factor):
            painter.setFont(font)
            painter.setPen(self._ctx.theme.color("ink" if font.weight() == QFont.Weight.Bold else "second"))
            painter.drawText(QPointF(x, y), text)
            x += width + self._gap(factor)
