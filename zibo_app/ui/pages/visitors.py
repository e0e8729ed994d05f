"""客商: for now the questions noted, to be answered, counted, taken back and taken away."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from zibo_app.domain.fault import Fault, Refused
from zibo_app.overriding import override
from zibo_app.services.asked import HEADINGS, Line, lines, most_asked, rows
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.visitors.acts import Acts
from zibo_app.ui.visitors.chosen import ChosenNote, place_of
from zibo_app.ui.visitors.empty import NoNotes
from zibo_app.ui.visitors.filters import Filters
from zibo_app.ui.visitors.model import NotedModel
from zibo_app.ui.visitors.most import MOST, MostAsked
from zibo_app.ui.visitors.table import NotedTable
from zibo_app.ui.visitors.writing import NoteField
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.take_csv import Layout, TakeCsv

SIDE, GAP, HIGH = 300, 12, 540
"""The width of the right side, the gap between cards, the height from which on both cards fit, in px."""


class VisitorsPage(Page):
    """The list left, the note chosen and what is asked most right; it follows every change of the notes."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._lines: tuple[Line, ...] = ()
        self._chosen, self._stale = "", True
        self._fault: Fault | None = None
        self.acts = Acts(ctx.session, self)
        self.model = NotedModel(ctx, self)
        self.table = NotedTable(ctx, self.model)
        self.kept = KeptScroll(self.table.verticalScrollBar())
        self.note, self.most, self.filters = ChosenNote(ctx), MostAsked(ctx), Filters(ctx)
        self.field, self.none = NoteField(ctx), NoNotes(ctx)
        self.take = TakeCsv(ctx, ctx.tr("Questions noted"), Layout(HEADINGS, rows), counting=True)
        self.count, self.told = Label("", "second"), Elided("", "second")
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay()
        self._connect()
        self.refresh()

    def _lay(self) -> None:
        px = self.ctx.px
        frame = Surface("card")
        column(self.table, gap=0, margins=(1, px(6), 1, px(8)), parent=frame)
        self.body = QStackedWidget()
        self.body.addWidget(frame)
        self.body.addWidget(self.none)
        self.side = QWidget()
        self.side.setFixedWidth(px(SIDE))
        column(self.note, self.most, gap=px(GAP), parent=self.side).setStretch(0, 1)
        title = Label(self.ctx.tr("Visitors"), "page-title")
        head = row(title, self.count, self.told, self.take, gap=px(GAP))
        head.setStretch(2, 1)
        main = row(self.body, self.side, gap=px(GAP))
        main.setStretch(0, 1)
        margins = (px(20), px(12), px(20), px(18))
        box = column(head, self.field, self.filters, main, gap=px(10), margins=margins, parent=self)
        box.setStretch(3, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.table.drop_requested.connect(self._confirm)
        self.model.answer_requested.connect(self.acts.answer)
        self.note.answer_requested.connect(self.acts.answer)
        self.note.withdraw_requested.connect(self.acts.withdraw)
        self.note.place_requested.connect(self.place_requested)
        self.filters.changed.connect(self._filtered)
        self.none.cleared.connect(self.filters.clear)
        self.take.saved.connect(self._saved)
        self.ctx.session.questions_changed.connect(self._changed)

    def refresh(self) -> None:
        """Read the notes anew; the note chosen and the place in the list stay."""
        self._stale, self._fault = False, None
        office, ctx = self.ctx.session.office, self.ctx
        try:
            noted = office.noted() if office else ()
        except Refused as refusal:
            noted, self._fault = (), refusal.fault
        self._lines = lines(noted, ctx.catalogue)
        still = sum(not each.answered for each in noted)
        self.count.setText(ctx.tr("{n} noted · {open} open", n=len(noted), open=still))
        self.most.show_asked(most_asked(noted, MOST))
        self._show(self._chosen)

    def _show(self, chosen: str) -> None:
        """Show the lines the filters leave; the note chosen stays, else the first is."""
        shown, at = self.filters.kept(self._lines), self.kept.at()
        self.model.show_lines(shown)
        self.take.show_lines(shown)
        self.none.tell(filtered=bool(self._lines), fault=self._fault)
        self.body.setCurrentIndex(0 if shown else 1)
        self.side.setVisible(bool(self._lines))
        number = max(self.model.find(chosen), 0)
        self.table.setAutoScroll(False)  # or the view scrolls to it once more when it is first shown
        self.table.setCurrentIndex(self.model.index(number, 0))
        self.table.setAutoScroll(True)
        self._choose(shown[number].noted.id if shown else "")
        self.kept.restore(at)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is asked most where the note chosen needs the room."""
        super().resizeEvent(event)
        self.most.setVisible(self.height() >= self.ctx.px(HIGH))

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read what was noted while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _filtered(self) -> None:
        self._show(self._chosen)
        self.settled.emit()

    def _choose(self, which: str) -> None:
        self._chosen = which
        number = self.model.find(which)
        self.note.show_line(self.model.lines[number] if number >= 0 else None)

    def _open(self, which: str) -> None:
        place = place_of(self.model.lines[self.model.find(which)])
        if place is not None:
            self.place_requested.emit(place)

    def _confirm(self, _which: str) -> None:
        self.note.confirm()

    def _saved(self, path: Path) -> None:
        self.told.setText(self.ctx.tr("Saved: {name}", name=path.name))

    @override
    def show_place(self, record: str, state: State) -> None:
        """Show the filters, the note chosen and the scroll as they were left."""
        kept = dict(state)
        self.filters.restore(kept.get("state", ""), kept.get("origin", ""))
        self._show(kept.get("note", "") or self._chosen)
        self.kept.restore(kept.get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the filters, the note chosen and the scroll."""
        own = (("state", self.filters.state), ("origin", self.filters.origin), ("note", self._chosen))
        return (*own, ("scroll", self.kept.at()))
