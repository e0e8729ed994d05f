"""Common questions: what is published, by group and sector, with evidence; then the rest."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.overriding import override
from zibo_app.services.faq import Answer, answers, sectors
from zibo_app.ui.context import Context
from zibo_app.ui.guest.answers import QuestionCard, UnsaidBlock
from zibo_app.ui.guest.parts import GAP, chip_line, page_scroll, set_property, words
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click

LETTERS = 40
"""The longest name of a group or sector that stands whole."""
FIRST = str(QuestionGroup.INDUSTRY)
"""The group shown first."""
Choose = Callable[[str], None]
Chips = dict[str, Button]


class QuestionsPage(Page):
    """The questions of one group at a time, or of all; for one sector, or for all; filled for a place."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._group, self._sector, self._record = FIRST, "", ""
        self._answers = answers(ctx.catalogue)
        self._shown: dict[str, QWidget] = {}
        self._listed: list[Answer] | None = None
        groups = ((str(group), ctx.say(group)) for group in QuestionGroup)
        self._chips = self._chips_of(ctx.tr("All"), groups, self._choose)
        named = ((brief.id, ctx.name(brief)) for brief in sectors(ctx.catalogue))
        self._sectors = self._chips_of(ctx.tr("All sectors"), named, self._choose_sector)
        self._list = column(gap=ctx.px(GAP))
        title = words(ctx.tr("Common questions"), "guest-title")
        lines = [chip_line(ctx, chips.values()) for chips in (self._chips, self._sectors)]
        self._scroll = page_scroll(ctx, self, title, *lines, self._list)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)

    def _chips_of(self, every: str, named: Iterable[tuple[str, str]], choose: Choose) -> Chips:
        made = {}
        for key, text in (("", every), *named):
            made[key] = chip(text if len(text) <= LETTERS else f"{text[:LETTERS]}…")
            made[key].setAccessibleName(text)
            made[key].setProperty("role", "guest-chip")
            on_click(made[key], choose, key)
        return made

    def _choose(self, group: str) -> None:
        self._group, self._record = group, ""
        self._fill()
        self.settled.emit()

    def _choose_sector(self, sector: str) -> None:
        self._take_sector(sector)
        self._choose(self._group)

    def _take_sector(self, sector: str) -> None:
        if sector != self._sector and sector in self._sectors:
            self._sector = sector
            self._answers = answers(self.ctx.catalogue, sector)

    def _fill(self) -> None:
        for chips, chosen in ((self._chips, self._group), (self._sectors, self._sector)):
            for key, button in chips.items():
                button.setChecked(key == chosen)
        shown = [a for a in self._answers if self._group in {"", str(a.question.group)}]
        if shown != self._listed:  # else who comes back would wait for what stands there already
            self._lay_out(shown)
        for key, widget in self._shown.items():
            set_property(widget, "selected", key == self._record)

    def _lay_out(self, shown: list[Answer]) -> None:
        clear(self._list)
        self._listed, self._shown = shown, {}
        for answer in shown:
            if answer.coverage is not Coverage.NONE:
                self._shown[answer.question.id] = QuestionCard(self.ctx, self, answer)
                self._list.addWidget(self._shown[answer.question.id])
        unsaid = [a for a in shown if a.coverage is Coverage.NONE]
        if unsaid:
            block = UnsaidBlock(self.ctx, unsaid)
            self._shown |= block.lines
            self._list.addWidget(block)
        self._list.addItem(row(STRETCH))
        self._list.addStretch(1)

    def _reveal(self) -> None:
        """Scroll to the question one came for, once it has its place."""
        found = self._shown.get(self._record)
        if found is not None and self.isVisible():
            self._scroll.ensureWidgetVisible(found, 0, self.ctx.px(GAP))

    @override
    def show_place(self, record: str, state: State) -> None:
        """Show group, sector and scroll as they were left; or go to one question."""
        kept = dict(state)
        self._take_sector(kept.get("sector", ""))
        asked = next((answer for answer in self._answers if answer.question.id == record), None)
        self._record = asked.question.id if asked else ""
        group = kept.get("group", str(asked.question.group) if asked else FIRST)
        self._group = group if group in self._chips else ""
        self._fill()
        self._scroll.restore(kept.get("scroll", ""))
        QTimer.singleShot(0, self._reveal)

    @override
    def record(self) -> str:
        """Give the question one came for, empty once another group was chosen."""
        return self._record

    @override
    def state(self) -> State:
        """Keep group, sector and scroll."""
        return (("group", self._group), ("sector", self._sector), ("scroll", self._scroll.at()))
