"""A line to write a question down in, in its own words; it is on disk before the line says so."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.domain.visitor import Ask, Origin
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import clear, column, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided
from zibo_app.ui.widgets.note import NoteButton

LONGEST = 300
"""Letters of a question."""


class QuestionLine(QLineEdit):
    """The line; Esc puts it away."""

    put_away = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(ctx.tr("The question, in the visitor's words"))
        self.setAccessibleName(ctx.tr("The question, in the visitor's words"))

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcuts."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the line away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)


class NoteLine(Surface):
    """The line with its buttons, hidden until it is wanted; beneath it stands what was noted last."""

    put_away = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self.line = QuestionLine(ctx)
        self.line.put_away.connect(self.put_away)
        self.line.returnPressed.connect(self.note)
        self.save = Button(ctx.tr("Note it"), "primary")
        on_click(self.save, self.note)
        close = icon_button(ctx, "x", ctx.tr("Close"))
        on_click(close, self.put_away.emit)
        box = row(self.line, self.save, close, gap=ctx.px(8))
        box.setStretch(0, 1)
        self._last = row(gap=ctx.px(8))
        margins = (ctx.px(12), ctx.px(8), ctx.px(8), ctx.px(8))
        column(box, self._last, gap=ctx.px(4), margins=margins, parent=self)
        self.hide()

    def open(self) -> None:
        """Show the line, ready to be written in."""
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self) -> None:
        """Note what was written; it stays in the line where it could not be saved."""
        text = " ".join(self.line.text().split())
        if not text:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        clear(self._last)
        made = NoteButton(self._ctx, Ask(text, Origin.TYPED), "link")
        made.noted.connect(self.line.clear)
        self._last.addWidget(made)
        self._last.addWidget(Elided(text, "second"), 1)
        made.note()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
