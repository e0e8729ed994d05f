"""A label of a fixed number of lines; what does not fit ends in … and stands whole in the tooltip."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.overriding import override
from zibo_app.ui.widgets.label import Label, tip

MOST = 2_000
"""Letters that are laid out at most: no card shows more."""


class Clamped(Label):
    """Plain text in at most `lines` lines, always as high as these; from the top or `centred`."""

    def __init__(
        self,
        text: str,
        role: str = "text",
        lines: int = 2,
        parent: QWidget | None = None,
        *,
        centred: bool = False,
    ) -> None:
        super().__init__(" ".join(text.split()), role, parent=parent)
        self._lines = lines
        self._centred = centred
        self._shown: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of the lines and no width of its own."""
        return QSize(
            self.fontMetrics().averageCharWidth() * 8, self._lines * self.fontMetrics().lineSpacing()
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width."""
        return QSize(0, self.sizeHint().height())

    def shown(self) -> list[str]:
        """Give the lines as they are drawn at the present width."""
        return list(self._shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text anew."""
        super().resizeEvent(event)
        self._shown = self._broken()
        tip(self, self.text() if self._shown and self._shown[-1].endswith("…") else "")

    def _broken(self) -> list[str]:
        text = self.text()[:MOST]
        layout = QTextLayout(text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        option = layout.textOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        found: list[str] = []
        layout.beginLayout()
        while len(found) < self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            start = line.textStart()
            last = len(found) == self._lines - 1
            rest = text[start:] if last else text[start : start + line.textLength()].rstrip()
            found.append(
                self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
                if last
                else rest
            )
        layout.endLayout()
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        spare = (self._lines - len(self._shown)) * metrics.lineSpacing() / 2 if self._centred else 0
        for number, line in enumerate(self._shown):
            painter.drawText(QPointF(0, spare + metrics.ascent() + number * metrics.lineSpacing()), line)
