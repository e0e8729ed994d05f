"""Common questions: what is published, by group, each part leading to its evidence; the rest in one block."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.services.faq import Answer, Item, answers
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import GAP, GuestPart, chip_line, page_scroll, words
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label


class QuestionCard(Surface):
    """A question with what answers it; each part is a button that leads to its evidence or record."""

    def __init__(self, ctx: Context, page: Page, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        head = row(words(ctx.say(answer.question.text), "guest-strong"), gap=ctx.px(10))
        head.setStretch(0, 1)
        if answer.coverage is Coverage.PARTIAL:
            head.addWidget(Badge(ctx, f"◐ {ctx.tr('Partly stated')}"))
        margins = (ctx.px(20), ctx.px(14), ctx.px(20), ctx.px(14))
        box = column(head, gap=ctx.px(6), margins=margins, parent=self)
        holder = QWidget()
        flow = FlowLayout(ctx.px(8), holder)
        for part in answer.parts:
            for item in part.items:
                flow.addWidget(part_button(ctx, page, item))
        box.addWidget(holder)


def part_button(ctx: Context, page: Page, part: Item) -> GuestPart:
    """Make the button of one part of an answer."""
    if part.figure is None:
        button = GuestPart(ctx, part.brief.id, ctx.name(part.brief))
        button.activated.connect(page.wish_record)
        return button
    button = GuestPart(ctx, part.figure.id, f"{ctx.say(part.figure.label)} {ctx.figure(part.figure)}")
    button.activated.connect(page.figure_requested)
    return button


class QuestionsPage(Page):
    """The questions of one group at a time, or of all."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._group = ""
        self._answers = answers(ctx.catalogue)
        self._chips = {"": self._chip(ctx.tr("All"), "")} | {
            group.value: self._chip(ctx.say(group), group.value) for group in QuestionGroup
        }
        self._list = column(gap=ctx.px(GAP))
        title = words(ctx.tr("Common questions"), "guest-title")
        self._scroll = page_scroll(ctx, self, title, chip_line(ctx, self._chips.values()), self._list)
        self._fill()

    def _chip(self, text: str, group: str) -> Button:
        button = chip(text)
        button.setProperty("role", "guest-chip")
        on_click(button, self._choose, group)
        return button

    def _choose(self, group: str) -> None:
        self._group = group
        self._fill()
        self.settled.emit()

    def _fill(self) -> None:
        for key, button in self._chips.items():
            button.setChecked(key == self._group)
        clear(self._list)
        shown = [a for a in self._answers if self._group in {"", a.question.group.value}]
        for answer in shown:
            if answer.coverage is not Coverage.NONE:
                self._list.addWidget(QuestionCard(self.ctx, self, answer))
        unsaid = [a for a in shown if a.coverage is Coverage.NONE]
        if unsaid:
            self._list.addWidget(self._unsaid(unsaid))
        self._list.addItem(row(STRETCH))
        self._list.addStretch(1)

    def _unsaid(self, unsaid: list[Answer]) -> QWidget:
        ctx = self.ctx
        block = Surface("card")
        heading = Label(ctx.tr("Questions our staff will answer"), "guest-strong")
        topics = words("　".join(ctx.say(a.question.text) for a in unsaid), "guest-second")
        column(
            heading,
            topics,
            gap=ctx.px(6),
            margins=(ctx.px(20), ctx.px(14), ctx.px(20), ctx.px(14)),
            parent=block,
        )
        return block

    @override
    def show_place(self, record: str, state: State) -> None:
        """Show the group and the scroll as they were left."""
        kept = dict(state)
        group = kept.get("group", "")
        if group != self._group and group in self._chips:
            self._choose(group)
        self._scroll.restore(kept.get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the group and the scroll."""
        return (("group", self._group), ("scroll", self._scroll.at()))
