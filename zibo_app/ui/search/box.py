"""The line one types in: its arrow keys choose among the answers, unless an input method needs them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context

LONGEST = 200
"""Letters that can be typed: no one asks in more."""
MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class QueryBox(QLineEdit):
    """The line; `moved` carries where to go among the answers (up, down, page_up, page_down, first, last)."""

    moved = Signal(str)
    entered = Signal()
    copy_requested = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        self.composing = False  # first of all: the line gets events while it is made
        super().__init__(parent)
        self.setProperty("role", "query" if ctx.staff else "guest-query")
        self.setMaxLength(LONGEST)
        self.setAccessibleName(ctx.tr("Search"))
        self.setPlaceholderText(ctx.tr("Firms, parks, projects, policies, figures"))
        self.setContextMenuPolicy(
            Qt.ContextMenuPolicy.DefaultContextMenu if ctx.staff else Qt.ContextMenuPolicy.NoContextMenu
        )

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether letters are being composed: nothing is searched before they are done."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's shortcuts while composing: Esc gives the composition up."""
        if self.composing and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what chooses, opens and copies; the rest edits."""
        if self.composing:
            super().keyPressEvent(event)
        elif event.key() in MOVES and event.modifiers() in PLAIN:
            self.moved.emit(MOVES[Qt.Key(event.key())])
        elif event.key() in ENTER:
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)
