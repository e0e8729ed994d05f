"""The lines of the checklist: a question with its answer, or one that the source leaves open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.question import Coverage
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.overriding import override
from zibo_app.services.faq import Answer
from zibo_app.services.faq_words import copied
from zibo_app.ui import icons
from zibo_app.ui.checklist.words import badges, pieces
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, breakable, tip
from zibo_app.ui.widgets.note import NoteButton
from zibo_app.ui.widgets.prose import Prose

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
LINES = 2
"""How many lines of an answer are shown until more is wanted."""


def ask_of(ctx: Context, answer: Answer) -> Ask:
    """Give the question as one to be noted."""
    return Ask(ctx.say(answer.question.text), Origin.CHECKLIST, answer.question.id)


class CopyButton(QWidget):
    """Copies question and answer in both languages, and shows that it did."""

    def __init__(self, ctx: Context, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._answer = ctx, answer
        self.button = icon_button(ctx, "copy", ctx.tr("Copy: {what}", what=ctx.say(answer.question.text)))
        tip(self.button, ctx.tr("Copy the answer in both languages"))
        on_click(self.button, self.copy)
        column(self.button, parent=self)

    def copy(self) -> None:
        """Put the words on the clipboard."""
        ctx = self._ctx
        QGuiApplication.clipboard().setText(copied(self._answer, ctx.viewer, ctx.catalogue.edition))
        self.button.setIcon(icons.icon("check", ctx.theme.colours["brand"], ctx.px(18)))
        self.button.setAccessibleName(ctx.tr("Copied"))
        tip(self.button, ctx.tr("Copied"))


class AnswerRow(Surface):
    """A question with its answer beneath; `asked` carries the question's id and the key of a part.

    `moved` carries 1 or -1: on to the next question, or back.
    """

    asked = Signal(str, str)
    unfolded = Signal(str)
    moved = Signal(int)

    def __init__(self, ctx: Context, answer: Answer, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__("answer", parent)
        self.answer, self._ctx, self._whole = answer, ctx, whole
        question = Label(breakable(ctx.say(answer.question.text)), "card-title", wrap=True)
        self.prose = Prose(ctx, pieces(ctx, answer), 0 if whole else LINES)
        self.prose.activated.connect(self._ask)
        self.more = icon_button(ctx, "chevron-down", "")
        on_click(self.more, self._unfold)
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the words would be broken anew each time it comes or goes
        self.more.setSizePolicy(policy)
        marks = row(*badges(ctx, answer), gap=ctx.px(4))
        line = row(marks, self.prose, gap=ctx.px(8))
        line.setAlignment(marks, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        words = column(question, line, gap=ctx.px(3))
        tools = row(*self._tools(), gap=ctx.px(2))
        margins = (ctx.px(16), ctx.px(9), ctx.px(8), ctx.px(9))
        box = row(words, tools, gap=ctx.px(8), margins=margins, parent=self)
        box.setStretch(0, 1)
        box.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        self.prose.cut_changed.connect(self._offer)
        self._offer()

    def _tools(self) -> list[QWidget]:
        found: list[QWidget] = [self.more, CopyButton(self._ctx, self.answer)]
        if self.answer.coverage is not Coverage.FULL:
            found.insert(1, NoteButton(self._ctx, ask_of(self._ctx, self.answer), "icon"))
        return found

    def mark(self, *, marked: bool) -> None:
        """Show whether this is the question one came for."""
        if bool(self.property("selected")) != marked:
            self.setProperty("selected", marked)
            self.style().unpolish(self)
            self.style().polish(self)

    def focus(self) -> None:
        """Take the focus: the answer's first part, or the first button."""
        buttons = (each for each in self.findChildren(Button) if each.isVisibleTo(self))
        target = self.prose if self.prose.keys() else next(buttons, self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the next question, or the one before; else the list would scroll."""
        if event.key() in STEPS:
            self.moved.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _ask(self, key: str) -> None:
        self.asked.emit(self.answer.question.id, key)

    def _unfold(self) -> None:
        self._whole = not self._whole
        self.prose.set_lines(0 if self._whole else LINES)
        self.unfolded.emit(self.answer.question.id)

    def _offer(self) -> None:
        """Offer the rest where there is more, and the short form where all is shown."""
        self.more.setVisible(self.prose.lines() > LINES)
        ctx = self._ctx
        words = ctx.tr("Show less") if self._whole else ctx.tr("Show all of it")
        mark = "chevron-up" if self._whole else "chevron-down"
        self.more.setIcon(icons.icon(mark, ctx.theme.colours["brand"], ctx.px(18)))
        self.more.setAccessibleName(f"{words}: {ctx.say(self.answer.question.text)}")
        tip(self.more, words)


class GapRow(AnswerRow):
    """A question the source leaves open, with what exactly, and the button that notes it."""

    @override
    def _tools(self) -> list[QWidget]:
        note = NoteButton(self._ctx, ask_of(self._ctx, self.answer))
        return [self.more, note, CopyButton(self._ctx, self.answer)]
