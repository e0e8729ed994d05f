"""The page that compares two to four records of one kind; no score, and nothing is called better."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from zibo_app.domain.chart import tsv
from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.services.compare import FEW, MOST, Comparison, compare
from zibo_app.services.compare_table import table
from zibo_app.ui.browse.touch import enlarge
from zibo_app.ui.compare.adder import Adder
from zibo_app.ui.compare.start import APART, StartView
from zibo_app.ui.compare.table import CompareTable
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Elided, Label

PAGE, IDS = "compare", "ids"


class ComparePage(Page):
    """Shows the records its place names, else those in the tray; what is changed here changes the tray."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.ids: tuple[str, ...] = ()
        self.found: Comparison | Text = FEW
        self.view: CompareTable | StartView | None = None
        self.adder: Adder | None = None
        self._busy = False
        px = ctx.px
        size = "note" if ctx.staff else "guest-second"
        self.legend = Elided(f"▌ {ctx.tr('What is stated differs')}", size)
        self.add = Button(f"＋ {ctx.tr('Add another')}")
        on_click(self.add, self.open_adder)
        self.copy = Button(ctx.tr("Copy as table"))
        on_click(self.copy, self.copy_table)
        title = Label(ctx.tr("Compare"), "page-title" if ctx.staff else "guest-title")
        head = row(title, self.legend, STRETCH, self.add, self.copy, gap=px(12))
        edge = px(20) if ctx.staff else px(40)
        self._box = column(head, gap=px(10), margins=(edge, px(12), edge, px(16)), parent=self)
        ctx.session.tray_changed.connect(self._tray_changed)
        self._show(())

    # -- place
    @override
    def show_place(self, record: str, state: State) -> None:
        """Show the records a place names; a bare place shows what is in the tray, or goes on as it was."""
        kept = dict(state)
        named = tuple(filter(None, kept.get(IDS, "").split(APART)))
        ids = named if IDS in kept else (self.ctx.session.tray or self.ids)
        self._show((*ids, *([record] if record else [])))
        if self.view is not None:
            self.view.area.restore(kept.get("scroll", ""))

    @override
    def state(self) -> State:
        """Give the records and the scroll."""
        return ((IDS, APART.join(self.ids)), ("scroll", self.view.area.at() if self.view else ""))

    # -- showing
    def _show(self, ids: tuple[str, ...]) -> None:
        ids = tuple(dict.fromkeys(ids))
        if self.view is not None and ids == self.ids:
            return
        self.ids, self.found = ids, compare(self.ctx.catalogue, ids)
        if self.view is not None:
            self.view.hide()
            self.view.deleteLater()
        self.view = self._table(self.found) if isinstance(self.found, Comparison) else self._start(self.found)
        self._box.addWidget(self.view, 1)
        found = self.found if isinstance(self.found, Comparison) else None
        self.legend.setVisible(found is not None and any(line.differs for line in found.lines))
        self.copy.setVisible(found is not None and self.ctx.staff)
        self.add.setVisible(self.ctx.staff and 0 < len(ids) < MOST and bool(self._kinds()))

    def _table(self, found: Comparison) -> CompareTable:
        view = CompareTable(self.ctx, found)
        view.chosen.connect(self.figure_requested)
        view.opened.connect(self.wish_record)
        view.dropped.connect(self.drop)
        if not self.ctx.staff:
            enlarge(self.ctx, view)
        return view

    def _start(self, reason: Text) -> StartView:
        known = self.ctx.catalogue.briefs(self.ids)
        names = [self.ctx.name(known[which]) for which in self.ids if which in known]
        view = StartView(self.ctx, " ".join([*names[:1], self.ctx.say(reason)]))
        view.taken.connect(self.take)
        return view

    # -- changing what is compared
    def drop(self, record: str) -> None:
        """Take a record out."""
        self._ask(tuple(which for which in self.ids if which != record))

    def take(self, ids: str) -> None:
        """Compare other records, given by their ids joined by commas."""
        self._ask(tuple(ids.split(APART)))

    def _add(self, record: str) -> None:
        self._ask((*self.ids, record))

    def _ask(self, ids: tuple[str, ...]) -> None:
        """Go on to the comparison of these; the tray follows, and the one before stays a step back."""
        self._busy = True
        session = self.ctx.session
        for which in session.tray:
            if which not in ids:
                session.drop(which)
        for which in ids:
            session.collect(which)
        self._busy = False
        self.place_requested.emit(Place(PAGE, "", ((IDS, APART.join(ids)),)))

    def _tray_changed(self) -> None:
        """Follow the tray while the page is seen."""
        if not self._busy and self.isVisible():
            self._show(self.ctx.session.tray)
            self.settled.emit()

    # -- tools
    def _kinds(self) -> tuple[str, ...]:
        known = self.ctx.catalogue.briefs(self.ids)
        return tuple(known[which].kind for which in self.ids if which in known)[:1]

    def open_adder(self) -> None:
        """Open the list of records that could be added, under the button."""
        if self.adder is not None and isValid(self.adder):
            self.adder.close()
        self.adder = Adder(self.ctx, self._kinds(), self.ids, self)
        self.adder.chosen.connect(self._add)
        corner = self.add.mapToGlobal(QPoint(self.add.width() - self.adder.width(), self.add.height() + 4))
        self.adder.move(corner)
        self.adder.show()
        self.adder.field.setFocus()

    def copy_table(self) -> None:
        """Put the comparison on the clipboard, cells parted by tabs, with what is not stated."""
        if isinstance(self.found, Comparison):
            lines = table(self.found, self.ctx.lang, self.ctx.viewer)
            QGuiApplication.clipboard().setText(tsv(lines))
