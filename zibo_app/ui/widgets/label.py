"""Labels and tooltips that show text as it is, never as markup."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from zibo_app.overriding import override

LONGEST = 20_000
"""A text longer than this is cut: a hostile cell must not make a label a million px wide."""
TIP_LONGEST = 600


def tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip of plain text; Qt would take a text that looks like markup for markup."""
    shown = text if len(text) <= TIP_LONGEST else text[:TIP_LONGEST] + "…"
    literal = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    widget.setToolTip(f"<p>{literal}</p>" if shown else "")


def breakable(text: str) -> str:
    """Let a run of letters too long for any line (a path, a digest, a hostile name) break across lines."""
    return re.sub(r"([^\s\u200b]{24})(?=[^\s\u200b])", "\\1\u200b", text)


class Label(QLabel):
    """A label of plain text; `role` picks its look in theme.qss, `wrap` lets it take several lines."""

    def __init__(
        self, text: str = "", role: str = "text", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        """Show `text`, cut when it is beyond any use."""
        super().setText(text if len(text) <= LONGEST else text[:LONGEST] + "…")


class Wrapped(Label):
    """Plain text on as many lines as it needs; it gives way to any width and claims no room for a lesser."""

    def __init__(self, text: str, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(breakable(text), role, wrap=True, parent=parent)

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for one line: how many there are is told by the height for the width."""
        return QSize(1, self.fontMetrics().lineSpacing())


class Elided(Label):
    """A one-line label that gives way: what does not fit ends in … and stands whole in the tooltip."""

    def __init__(self, text: str = "", role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(" ".join(text.split()), role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few letters only."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().horizontalAdvance("招商…")), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in the tooltip where it is cut."""
        super().resizeEvent(event)
        tip(self, self.text() if self._cut() else "")

    def _cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width() + 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut at the end where it does not fit."""
        if not self._cut():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
