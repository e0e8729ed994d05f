"""The button that notes a question: one action, confirmed in place once on disk, taken back there."""

import uuid

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.visitor import Ask, Noted
from zibo_app.overriding import override
from zibo_app.ui import icons, jobs
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import Label, tip

ICON = 16
"""The icon's size in px at 100 %."""

GUEST_ROLES = ("guest-chip", "guest-chip", "guest-second")
"""How the two buttons and the words look to guests: large enough for a finger, and to be read standing."""


class NoteButton(QWidget):
    """Notes `ask` when pressed, once; hidden where there is no office store.

    `role` is a button's of theme.qss ("icon": a picture only); `label` stands on it instead of "Note the
    question", say where several questions stand in a row. `noted` and `taken_back` say what became of it.
    """

    noted = Signal()
    taken_back = Signal()

    def __init__(
        self, ctx: Context, ask: Ask, role: str = "", label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._ask = ask
        self._label = label
        self._bare = role == "icon"
        self._key = uuid.uuid4().hex
        self._kept: Noted | None = None
        plain, quiet, self._small = ("", "link", "second") if ctx.staff else GUEST_ROLES
        self.button = icon_button(ctx, "message-square", "") if self._bare else Button("", role or plain)
        self.back = Button(ctx.tr("Take back"), quiet)
        self.said = Label("", self._small)
        on_click(self.button, self.note)
        on_click(self.back, self.take_back)
        row(self.button, self.said, self.back, gap=ctx.px(6), parent=self)
        self._show()
        self.setFocusProxy(self.button)
        if ctx.session.office is None:
            self.hide()

    def note(self) -> None:
        """Note the question; a second press does nothing more."""
        office = self._ctx.session.office
        if office is None or self._kept is not None:
            return
        try:
            self._kept = office.note(self._ask, lang=self._ctx.lang, viewer=self._ctx.viewer, key=self._key)
        except Refused as refusal:
            self._refused(refusal)
            return
        self._show()
        self._changed()
        self.noted.emit()

    def take_back(self) -> None:
        """Take the note back; the button is as before."""
        office = self._ctx.session.office
        if office is None or self._kept is None:
            return
        try:
            office.withdraw(self._kept.id)
        except Refused as refusal:
            self._refused(refusal)
            return
        self._kept, self._key = None, uuid.uuid4().hex
        self.button.setFocus()
        self._show()
        self._changed()
        self.taken_back.emit()

    def _changed(self) -> None:
        """Tell everybody; and staff, once, where a damaged store was set aside."""
        self._ctx.session.questions_changed.emit()
        notice = self._ctx.session.office and self._ctx.session.office.take_notice()
        if notice:
            jobs.REPORTS.failed.emit(Refused(notice))

    def _wish(self) -> str:
        return self._ctx.tr("Note the question") if self._ctx.staff else self._ctx.tr("Leave this question")

    def _show(self) -> None:
        """Show whether the question is noted; pressed or not, the button keeps its place and focus."""
        ctx, kept = self._ctx, self._kept is not None
        wish = ctx.tr("Noted") if kept else self._wish()
        self.button.setAccessibleName(f"{wish}: {self._ask.text}")
        if self._bare or self._label:
            mark, token = ("check", "brand") if kept else ("message-square", "second")
            self.button.setIcon(icons.icon(mark, ctx.theme.colours[token], ctx.px(ICON)))
            self.button.setIconSize(QSize(ctx.px(ICON), ctx.px(ICON)))
            tip(self.button, wish)
        if not self._bare:
            words = f" {self._label}" if self._label else (f"{wish} ✓" if kept else wish)
            self.button.setText(words.replace("&", "&&"))
        self.button.setProperty("noted", kept)
        self.button.style().polish(self.button)
        self.back.setVisible(kept)
        self._tell(ctx.tr("Thank you for the question.") if kept and not ctx.staff else "", self._small)

    def _refused(self, refusal: Refused) -> None:
        """Say in place that it was not saved; why, stands in the tooltip and in staff's message bar."""
        fault = refusal.fault
        words = self._ctx.tr("NOT saved ({code})", code=fault.code)
        self._tell(words, "none-named", self._ctx.say(fault.message))
        jobs.REPORTS.failed.emit(refusal)

    def _tell(self, text: str, role: str, more: str = "") -> None:
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
        self.said.setText(text)
        tip(self.said, more)
        self.said.setVisible(bool(text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the focus, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.take_back if self.back.hasFocus() else self.note)()
        else:
            super().keyPressEvent(event)
