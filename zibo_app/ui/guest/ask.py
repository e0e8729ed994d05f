"""Leaving a question: typed at the screen, without a name or an address; gone when nobody is there."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.overriding import override
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.guest.alone import Alone, Clock, since_boot
from zibo_app.ui.guest.parts import words
from zibo_app.ui.search.veil import Veil
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

LONGEST = 200
"""Letters of a question."""
WIDTH, TOP, EDGE = 760, 90, 8
"""The greatest width of the sheet, how far down it stands where there is room, and how far from the edges."""


class AskSheet(Surface):
    """The line to type in with its two buttons; then the thanks. `given` carries the question."""

    given = Signal(str)
    left = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("sheet", parent)
        self._ctx = ctx
        self.setProperty("guest", True)
        self.line = QLineEdit()
        self.line.setProperty("role", "guest-ask")
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(ctx.tr("Your question"))
        self.line.setAccessibleName(ctx.tr("Your question"))
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.give)
        self.send = self._button(ctx.tr("Send"), "guest-primary", self.give)
        self.cancel = self._button(ctx.tr("Cancel"), "guest-large", self.left.emit)
        self.on = self._button(ctx.tr("Keep browsing"), "guest-primary", self.left.emit)
        self.on.setParent(self)
        self.on.hide()
        self.refused = words("", "guest-refused")
        self.refused.hide()
        told = ctx.tr("Anonymous: please leave no name, telephone number or address.")
        margins = (ctx.px(28), ctx.px(18), ctx.px(28), ctx.px(22))
        self._box = column(
            Label(ctx.tr("Leave your question"), "guest-name"),
            self.line,
            words(told, "guest-second"),
            self.refused,
            row(STRETCH, self.cancel, self.send, gap=ctx.px(14)),
            gap=ctx.px(12),
            margins=margins,
            parent=self,
        )
        self._typed("")

    def _button(self, text: str, role: str, slot: Callable[[], None]) -> Button:
        button = Button(text, role)
        on_click(button, slot)
        return button

    def _typed(self, text: str) -> None:
        self.send.setEnabled(bool(text.split()))

    def give(self) -> None:
        """Give the question, where there is one."""
        text = " ".join(self.line.text().split())
        if text:
            self.given.emit(text)

    def wanted(self, width: int) -> int:
        """Say how high it would be at a width."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self._box.activate()
        return max(self._box.heightForWidth(width), self._box.sizeHint().height())

    def tell(self, fault: Fault) -> None:
        """Say that it was not saved; what was typed stays."""
        self.refused.setText(self._ctx.tr("NOT saved ({code})", code=fault.code))
        self.refused.show()

    def thank(self) -> None:
        """Thank for the question in place of the line."""
        ctx = self._ctx
        clear(self._box)
        said = (
            Label(ctx.tr("Thank you for the question."), "guest-name"),
            words(ctx.tr("It is noted. Our staff will read it."), "guest-text"),
        )
        for part in said:
            self._box.addWidget(part)
        self._box.addLayout(row(STRETCH, self.on))
        for shown in (*said, self.on):
            shown.show()  # what is not shown is given no room
        self.on.setFocus()


class AskPanel(Veil):
    """The dimmed window with the sheet; `closed` says that it is to be put away, with all that was typed."""

    def __init__(self, ctx: Context, parent: QWidget | None = None, clock: Clock = since_boot) -> None:
        super().__init__(ctx, parent)
        self._key = uuid.uuid4().hex
        self._thanked = False
        self.setAccessibleName(ctx.tr("Leave your question"))
        self.sheet: AskSheet = AskSheet(ctx, self)
        self.sheet.given.connect(self.note)
        self.sheet.left.connect(self.closed)
        self.alone = Alone(clock, self)
        self.alone.gone.connect(self.closed)
        self.sheet.line.textChanged.connect(self.alone.stir)
        self.type_into(self.sheet.line)

    def open(self, text: str = "") -> None:
        """Show it, ready to be typed in."""
        self.sheet.line.setText(text)
        self.show()
        self.raise_()
        self.sheet.line.setFocus()
        self.alone.stir()

    def text(self) -> str | None:
        """Give what is typed; nothing once it is noted."""
        return None if self._thanked else self.sheet.line.text()

    def note(self, text: str) -> None:
        """Note the question; a second touch notes nothing more."""
        office = self.ctx.session.office
        if office is None or self._thanked:
            return
        try:
            office.note(Ask(text, Origin.TYPED), lang=self.ctx.lang, viewer=self.ctx.viewer, key=self._key)
        except Refused as refusal:
            self.sheet.tell(refusal.fault)
            jobs.REPORTS.failed.emit(refusal)
            return
        self._thanked = True
        self.type_no_more()
        self.sheet.thank()
        self._fit_again()
        self.ctx.session.questions_changed.emit()

    @override
    def stand_in(self, room: QRect) -> None:
        """Lie in the upper middle of what room there is."""
        px, sheet = self.ctx.px, self.sheet
        inner = room.adjusted(px(EDGE), px(EDGE), -px(EDGE), -px(EDGE))
        width = min(px(WIDTH), inner.width())
        high = min(sheet.wanted(width), inner.height())
        top = inner.top() + min(px(TOP), max(0, (inner.height() - high) // 2))
        sheet.setGeometry(inner.left() + (inner.width() - width) // 2, top, width, high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
