"""The field in which a question is written down: Enter saves it; what could not be saved stays in it."""

import uuid

from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.noting import LONGEST, clean
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label, tip


class NoteField(QWidget):
    """The field and its button; what is being written outlives a change of language or look."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._key = uuid.uuid4().hex
        self.field = QLineEdit(ctx.session.draft)
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(ctx.tr("Note a question, then Enter"))
        self.field.setAccessibleName(ctx.tr("Question to note"))
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self.save)
        self.button = Button(ctx.tr("Note it"), "primary")
        on_click(self.button, self.save)
        self.said = Label("", "second")
        box = row(self.field, self.button, self.said, gap=ctx.px(8), parent=self)
        box.setStretch(0, 1)
        self.said.hide()
        self.setEnabled(ctx.session.office is not None)

    def save(self) -> None:
        """Note what is written; the field is emptied once it is on disk."""
        office = self._ctx.session.office
        if office is None or not clean(self.field.text()):
            self.field.setFocus()
            return
        ask = Ask(self.field.text(), Origin.TYPED)
        try:
            office.note(ask, lang=self._ctx.lang, viewer=self._ctx.viewer, key=self._key)
        except Refused as refusal:
            self._tell(self._ctx.tr("NOT saved ({code})", code=refusal.fault.code), "none-named")
            tip(self.said, self._ctx.say(refusal.fault.message))
            jobs.REPORTS.failed.emit(refusal)
            return
        self.field.clear()
        self._edited("")
        self._tell(f"{self._ctx.tr('Noted')} ✓", "second")
        self._ctx.session.questions_changed.emit()

    def _edited(self, text: str) -> None:
        self._key = uuid.uuid4().hex
        self._ctx.session.draft = text
        self.said.hide()

    def _tell(self, text: str, role: str) -> None:
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
        self.said.setText(text)
        tip(self.said, "")
        self.said.show()
