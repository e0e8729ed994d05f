"""问答: what investors ask, by group, each answer drawn from the catalogue with its evidence and its gaps."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.overriding import override
from zibo_app.services.faq import answers, sectors
from zibo_app.ui.checklist.groups import ABOVE, EVERY, GroupList, in_group
from zibo_app.ui.checklist.head import ChecklistHead
from zibo_app.ui.checklist.noting import NoteLine
from zibo_app.ui.checklist.panel import AnswerPanel
from zibo_app.ui.checklist.words import matches
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.said import BETWEEN, RECORD
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.scroll import Scroll

FIRST = str(QuestionGroup.INDUSTRY)
"""The group shown first."""
BESIDE, LEAST = 900, 320
"""From which width the groups stand beside the answers, and the least height of these, in px at 100 %."""


class QuestionsPage(Page):
    """The groups left, the answers right; one question may be marked, the one that one came for.

    It is filled when a place is shown.
    """

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._group, self._sector, self._record, self._opened = FIRST, "", "", ""
        self._narrow = False
        self._answers = answers(ctx.catalogue)
        self.head = ChecklistHead(ctx, sectors(ctx.catalogue))
        self.line = NoteLine(ctx)
        self.groups = GroupList(ctx)
        self.panel = AnswerPanel(ctx)
        inner = QWidget()
        self._body = row(self.groups, self.panel, gap=ctx.px(14), parent=inner)
        self._body.setStretch(1, 1)
        margins = (ctx.px(20), ctx.px(12), ctx.px(20), ctx.px(18))
        self.area = Scroll(inner)
        parts = (self.head, self.line, self.area)
        column(*parts, gap=ctx.px(8), margins=margins, parent=self).setStretch(2, 1)
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the groups above the answers where there is no room beside them; then the page scrolls."""
        super().resizeEvent(event)
        narrow = self.width() < self.ctx.px(BESIDE)
        if narrow != self._narrow:
            self._narrow = narrow
            direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._body.setDirection(direction)
            self.head.set_narrow(narrow=narrow)
            self.groups.set_narrow(narrow=narrow)
            self.panel.setMinimumHeight(self.ctx.px(LEAST) if narrow else 0)
            self._show_panel()

    def _show_panel(self) -> None:
        """Scroll past the groups where these stand above the question one came for."""
        if self._narrow and self._record:
            self.area.restore(str(self.ctx.px(ABOVE)))

    def _connect(self) -> None:
        self.groups.chosen.connect(self._choose_group)
        self.head.legend.changed.connect(self._filtered)
        self.head.sector.chosen.connect(self._choose_sector)
        self.head.note.toggled.connect(self._write)
        self.line.put_away.connect(self._put_line_away)
        self.panel.asked.connect(self._ask)
        self.panel.folded.connect(self.settled)

    def _fill(self) -> None:
        own = in_group(self._answers, self._group)
        self.groups.show_answers(self._answers, self._group)
        self.head.legend.show_answers(own)
        self.panel.show_answers([each for each in own if matches(each, self.head.legend.down)])
        self.panel.mark(self._record)

    def _changed(self) -> None:
        """Show what was asked for, from its start."""
        self._fill()
        self.panel.area.restore("")
        self.settled.emit()

    def _choose_group(self, group: str) -> None:
        self._group = group
        self._changed()

    def _filtered(self) -> None:
        self._changed()

    def _choose_sector(self, sector: str) -> None:
        self._take_sector(sector)
        self._changed()

    def _take_sector(self, sector: str) -> None:
        known = sector if sector in self.head.sector.names else ""
        if known != self._sector:
            self._sector = known
            self._answers = answers(self.ctx.catalogue, known)
        self.head.sector.mark(known)

    def _write(self, wanted: bool) -> None:
        self.line.open() if wanted else self.line.hide()

    def _put_line_away(self) -> None:
        self.head.note.setChecked(False)
        self.head.note.setFocus()

    def _ask(self, question: str, key: str) -> None:
        """Open the evidence of a part; a record's name, activated again, leads to the record."""
        self._record = question
        self.panel.mark(question)
        sort, _, rest = key.partition(BETWEEN)
        if sort == RECORD and key == self._opened:
            self._opened = ""
            self.wish_record(rest.partition(BETWEEN)[0])
            return
        self._opened = key
        self.figure_requested.emit(key)
        self.settled.emit()

    @override
    def show_place(self, record: str, state: State) -> None:
        """Restore group, filters, sector, what was unfolded and the scroll; or go to a question."""
        kept = dict(state)
        self._take_sector(kept.get("sector", ""))
        asked = next((each for each in self._answers if each.question.id == record), None)
        self._record, self._opened = asked.question.id if asked else "", ""
        group = kept.get("group", str(asked.question.group) if asked else FIRST)
        self._group = group if group in self.groups.rows else EVERY
        self.head.legend.choose(tuple(kept.get("states", "").split(",")))
        self.panel.whole = set(filter(None, kept.get("whole", "").split(",")))
        if asked and not state:
            self.panel.whole = {record}
        gap = asked is not None and asked.coverage is Coverage.NONE
        self.panel.unfolded = kept.get("open", "1" if gap else "") == "1"
        self._fill()
        if "scroll" in kept or not asked:
            self.panel.area.restore(kept.get("scroll", ""))
        else:
            self.panel.reveal(record)
        self._show_panel()

    @override
    def record(self) -> str:
        """Give the question that is marked."""
        return self._record

    @override
    def state(self) -> State:
        """Keep group, filters, sector, what is unfolded and the scroll."""
        return (
            ("group", self._group),
            ("states", ",".join(self.head.legend.down)),
            ("sector", self._sector),
            ("open", "1" if self.panel.unfolded else ""),
            ("whole", ",".join(sorted(self.panel.whole))),
            ("scroll", self.panel.area.at()),
        )
