"""Questions and answers as a visitor touches them: cards, and one block of what our staff will answer."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zibo_app.domain.question import Coverage
from zibo_app.overriding import override
from zibo_app.services.faq import Answer, Item, Part
from zibo_app.services.faq_words import (
    MORE,
    Run,
    aside,
    is_leading,
    item_aside,
    item_text,
    plain,
    shared_when,
    unstated_runs,
)
from zibo_app.ui.checklist.answers import ask_of
from zibo_app.ui.checklist.words import key_of_item
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import SLACK, GuestPart, touched, words
from zibo_app.ui.pages.page import Page
from zibo_app.ui.said import BETWEEN, RECORD
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.note import NoteButton

TOUCH, INSET = 44, 8
"""The height of a line that is touched, and how far words stand from what is beside them, in px at 100 %."""


class Beside(Label):
    """Words between buttons, as high as these: on one line where there is the room."""

    def __init__(self, ctx: Context, text: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(breakable(text), role, wrap=True, parent=parent)
        self.setMinimumHeight(touched(ctx, TOUCH))
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + SLACK, super().sizeHint().height())


class QuestionCard(Surface):
    """A question with what answers it, part by part; each leads to its evidence or record by a touch."""

    def __init__(self, ctx: Context, page: Page, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.answer = answer
        head = row(words(ctx.say(answer.question.text), "guest-strong"), gap=ctx.px(10))
        head.setStretch(0, 1)
        if answer.coverage is Coverage.PARTIAL:
            head.addWidget(Badge(ctx, f"◐ {ctx.tr('Partly stated')}"))
        margins = (ctx.px(20), ctx.px(14), ctx.px(20), ctx.px(14))
        box = column(head, gap=ctx.px(6), margins=margins, parent=self)
        holder, when = QWidget(), shared_when(answer)
        flow = FlowLayout(ctx.px(8), holder)
        for part in answer.stated:
            for each in _part(ctx, page, part, dated=not when):
                flow.addWidget(each)
        box.addWidget(holder)
        if when:
            box.addWidget(words(ctx.say(when), "guest-second"))
        if answer.unstated:
            box.addLayout(_open(ctx, answer))


def _open(ctx: Context, answer: Answer) -> QHBoxLayout:
    """Name what is not published of a question, with the way to leave it."""
    said = words(plain(unstated_runs(answer, ctx.viewer), ctx.lang), "guest-second")
    line = row(said, NoteButton(ctx, ask_of(ctx, answer)), gap=ctx.px(12))
    line.setStretch(0, 1)
    return line


def _part(ctx: Context, page: Page, part: Part, *, dated: bool) -> Iterator[QWidget]:
    """Give a part's label, its buttons, and what must be read with it; one figure takes the label itself."""
    more = [Run(MORE)] if part.open_list and any(item.said is None for item in part.items) else []
    note = plain([*more, *aside(part, ctx.viewer, dated=dated)], ctx.lang)
    lead, sole = is_leading(part), is_leading(part) and len(part.items) == 1
    for number, item in enumerate(part.items):
        alone = lead and number == 0
        told = plain([Run(item_text(item, alone=alone)), *item_aside(part, item, ctx.viewer)], ctx.lang)
        told_whole = f"{ctx.say(part.label)} {told}" if alone else told
        button = _button(ctx, page, item, told_whole + note if sole else told_whole)
        yield button if number or alone else _labelled(ctx, ctx.say(part.label), button)
    if note and not sole:
        yield Beside(ctx, note.strip(), "guest-second")


def _labelled(ctx: Context, text: str, button: GuestPart) -> QWidget:
    """Keep a part's label with its first button, whichever line they come to stand on."""
    holder, label = QWidget(), Beside(ctx, text, "guest-label")
    box = row(label, button, gap=ctx.px(INSET), parent=holder)
    box.setStretch(1, 1)
    return holder


def _button(ctx: Context, page: Page, item: Item, text: str) -> GuestPart:
    """Make the button of what answers: a record is gone to, all else shows its evidence."""
    key = key_of_item(item)
    record = key.startswith(RECORD + BETWEEN)
    button = GuestPart(ctx, item.brief.id if record else key, text)
    button.activated.connect(page.wish_record if record else page.figure_requested)
    return button


class UnsaidBlock(Surface):
    """The questions that nothing published answers, each with the way to leave it."""

    def __init__(self, ctx: Context, unsaid: list[Answer], parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.lines: dict[str, QWidget] = {}
        parts: list[QWidget] = [
            Label(ctx.tr("Questions our staff will answer"), "guest-strong"),
            words(ctx.tr("Not in published material. Leave your question for our staff."), "guest-second"),
        ]
        for answer in unsaid:
            line = self._line(ctx, answer)
            self.lines[answer.question.id] = line
            parts += [Rule(), line]
        margins = (ctx.px(20), ctx.px(14), ctx.px(20), ctx.px(10))
        column(*parts, gap=ctx.px(6), margins=margins, parent=self)

    def _line(self, ctx: Context, answer: Answer) -> QWidget:
        line = Surface("answer")
        question = words(ctx.say(answer.question.text), "guest-text")
        question.setMinimumHeight(touched(ctx, TOUCH))
        margins = (ctx.px(INSET), 0, 0, 0)
        box = row(
            question, NoteButton(ctx, ask_of(ctx, answer)), gap=ctx.px(12), margins=margins, parent=line
        )
        box.setStretch(0, 1)
        return line
