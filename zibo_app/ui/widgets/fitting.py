"""A one-line label with shorter wordings to fall back on."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.widgets.label import Elided, tip


class Fitting(Elided):
    """Shows the first of its wordings that fits; the tooltip has the very first where another shows."""

    def __init__(self, wordings: tuple[str, ...], role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(wordings[0], role, parent)
        self._wordings = tuple(" ".join(wording.split()) for wording in wordings)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the wording for the new width."""
        super().resizeEvent(event)
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        fitting = (w for w in self._wordings if metrics.horizontalAdvance(w) <= room)
        shown = next(fitting, self._wordings[-1])
        self.setText(shown)
        tip(self, self._wordings[0] if shown != self._wordings[0] or self._cut() else "")
