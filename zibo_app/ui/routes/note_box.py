"""The field for what the presenter wants to say at a stop; it ends where a note ends."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from zibo_app.domain.bounded import NOTE
from zibo_app.overriding import override
from zibo_app.ui.context import Context

LEAST = QSize(160, 76)
"""The least room it takes, in px at 100 %."""


class NoteBox(QPlainTextEdit):
    """`noted` carries the note as it is typed, at most as long as one is kept."""

    noted = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = QSize(ctx.px(LEAST.width()), ctx.px(LEAST.height()))
        self.setAccessibleName(ctx.tr("Note for the presenter"))
        self.setPlaceholderText(ctx.tr("Read by the presenter only, never shown to guests"))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._typed)

    def show_note(self, note: str) -> None:
        """Show a note, without telling of it; the one that stands there keeps its cursor."""
        if note != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(note)

    def _typed(self) -> None:
        note = self.toPlainText()
        if len(note) > NOTE:
            self.show_note(note[:NOTE])
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.noted.emit(note[:NOTE])

    @override
    def sizeHint(self) -> QSize:
        """Ask for a few lines; it takes what there is."""
        return self._least

    @override
    def minimumSizeHint(self) -> QSize:
        """Keep a few lines."""
        return self._least
