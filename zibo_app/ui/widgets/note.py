"""The button that notes a question: one action, confirmed in place once on disk, taken back there."""

import uuid

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.visitor import Ask, Noted
from zibo_app.ui import icons, jobs
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import Label, tip

ICON = 18
"""The icon's size in px at 100 %."""


class NoteButton(QWidget):
    """Notes `ask` when pressed, once; hidden where there is no office store.

    `role` is a button's of theme.qss; "icon" shows no words until the question is noted. `noted` and
    `taken_back` say what became of it.
    """

    noted = Signal()
    taken_back = Signal()

    def __init__(self, ctx: Context, ask: Ask, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._ask = ask
        self._bare = role == "icon"
        self._key = uuid.uuid4().hex
        self._kept: Noted | None = None
        words = self._words()
        self.button = (
            icon_button(ctx, "message-square", words)
            if self._bare
            else Button(words, role or ("" if ctx.staff else "guest-chip"))
        )
        self.back = Button(ctx.tr("Take back"), "link")
        self.said = Label("", "second")
        self._role = self.button.property("role")
        on_click(self.button, self.note)
        on_click(self.back, self.take_back)
        row(self.button, self.said, self.back, gap=ctx.px(6), parent=self)
        self._show()
        self.setFocusProxy(self.button)
        self.setVisible(ctx.session.office is not None)

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

    def _words(self) -> str:
        return self._ctx.tr("Note the question") if self._ctx.staff else self._ctx.tr("Leave this question")

    def _show(self) -> None:
        """Show whether the question is noted; pressed or not, the button keeps its place and focus."""
        ctx, kept = self._ctx, self._kept is not None
        words = f"{ctx.tr('Noted')} ✓" if kept else self._words()
        name = f"{ctx.tr('Noted')}: {self._ask.text}" if kept else f"{self._words()}: {self._ask.text}"
        self.button.setAccessibleName(name)
        if self._bare:
            mark, token = ("check", "brand") if kept else ("message-square", "second")
            self.button.setIcon(icons.icon(mark, ctx.theme.colours[token], ctx.px(ICON)))
            self.button.setIconSize(QSize(ctx.px(ICON), ctx.px(ICON)))
            tip(self.button, words)
        else:
            self.button.setText(words)
            self.button.setProperty("role", "noted" if kept else self._role)
            self.button.style().polish(self.button)
        self.back.setVisible(kept)
        self._tell("" if ctx.staff or not kept else ctx.tr("Thank you for the question."), "second")

    def _refused(self, refusal: Refused) -> None:
        """Say in place that it was not saved; why, stands in the tooltip and in staff's message bar."""
        fault = refusal.fault
        self._tell(self._ctx.tr("NOT saved ({code})", code=fault.code), "none-named")
        tip(self.said, self._ctx.say(fault.message))
        jobs.REPORTS.failed.emit(refusal)

    def _tell(self, text: str, role: str) -> None:
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))
