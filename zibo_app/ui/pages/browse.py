"""The page that browses records of any kinds: facets above, and below a list, cards, a table or a board."""

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QStackedWidget, QWidget

from zibo_app.domain.listing import FacetCount, Query
from zibo_app.overriding import override
from zibo_app.ui.browse.facets import FacetBar, Filters
from zibo_app.ui.browse.nothing import Nothing
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.browse.view import View
from zibo_app.ui.browse.views import VIEWS
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Elided

FILTER = "filter."
"""Begins the keys of filters in the page's state."""
BESIDE = 560
"""From which width on, in px at 100 %, the views are offered beside the title."""


class BrowsePage(Page):
    """Records of the kinds of `spec`, as the spec says."""

    def __init__(self, spec: BrowseSpec, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.spec = spec
        self.model = RecordModel(ctx, spec.kinds, self)
        self._record = ""
        self._view = ""
        self._views: dict[str, View] = {}
        self._counts: tuple[FacetCount, ...] = ()
        self.facets = FacetBar(ctx, spec.kinds, spec.chosen_by)
        self.facets.changed.connect(self._filtered)
        self.nothing = Nothing(ctx, spec.kinds)
        self.nothing.cleared.connect(self._cleared)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._switches: dict[str, Button] = {}
        px = ctx.px
        title = row(Elided(ctx.tr(spec.title), "page-title"), self.facets, gap=px(10))
        title.setStretch(1, 1)
        self._head = row(title, row(*self._switch(), gap=px(10)), gap=px(10))
        self._head.setStretch(0, 1)
        margins = (px(20), px(12), px(20), px(16))
        column(
            self._head, self.facets.panel, self._stack, gap=px(8), margins=margins, parent=self
        ).setStretch(2, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the views below the title where there is no room beside it."""
        super().resizeEvent(event)
        beside = event.size().width() >= self.ctx.px(BESIDE)
        side = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(side if beside else QBoxLayout.Direction.TopToBottom)

    def _switch(self) -> list[Button]:
        group = QButtonGroup(self)
        for key in self.spec.views:
            button = Button(self.ctx.tr(VIEWS[key][0]))
            button.setCheckable(True)
            on_click(button, self._switched, key)
            group.addButton(button)
            self._switches[key] = button
        return list(self._switches.values())

    @property
    def view(self) -> View:
        """The view now shown."""
        return self._views[self._view]

    # -- what the views and the facets wish
    def _switched(self, key: str) -> None:
        self._use(key)
        self._show(self._record)
        self.settled.emit()

    def _filtered(self, filters: Filters) -> None:
        self._ask(replace(self.model.query, filters=tuple(filters)))
        self._show(self._record if self.model.find(self._record) >= 0 else "")
        self.settled.emit()

    def _cleared(self) -> None:
        self._filtered(())

    def _chosen(self, record: str) -> None:
        self._record = record
        self.settled.emit()

    def _opened(self, record: str) -> None:
        view = "list" if self._view == "table" else self._view
        state = (("view", view), *(pair for pair in self.state() if pair[0] != "view"))
        self.place_requested.emit(Place(self.spec.id, record, state))

    # -- showing
    def _use(self, key: str) -> None:
        key = key if key in self.spec.views else self.spec.views[0]
        if key not in self._views:
            self._views[key] = self._make(key)
        self._view = key
        self._switches[key].setChecked(True)
        self._tell()

    def _make(self, key: str) -> View:
        view = VIEWS[key][1](self.ctx, self.spec, self.model)
        view.chosen.connect(self._chosen)
        view.opened.connect(self._opened)
        view.filtered.connect(self._filtered)
        view.resorted.connect(self.settled)
        view.figure_requested.connect(self.figure_requested)
        view.place_requested.connect(self.place_requested)
        self._stack.addWidget(view)
        return view

    def _ask(self, query: Query) -> None:
        self.model.ask(query)
        self._counts = self.ctx.catalogue.facets(self.spec.kinds, query)
        self.facets.show_counts(self._counts, query.filters)
        self._tell()

    def _tell(self) -> None:
        if not self._view:
            return
        apart = {self.spec.chosen_by, "kind"}
        filters = self.model.query.filters
        others = tuple(pair for pair in filters if pair[0] not in apart)
        whole = replace(self.model.query, filters=others)
        every = self.ctx.catalogue.count(self.spec.kinds, whole) if self.spec.chosen_by else 0
        self.view.show_counts(self._counts, filters, every)

    def _show(self, record: str) -> None:
        self._record = record or self.view.first()
        empty = not self.model.rowCount() and not self._record
        if empty:
            self.nothing.tell(self.model.query.filters, self._counts)
        self.view.show_record(self._record)
        self._stack.setCurrentWidget(self.nothing if empty else self.view)

    # -- place
    @override
    def show_place(self, record: str, state: State) -> None:
        """Show a record and a state; a bare place keeps filters and view, and goes back to the cards."""
        kept = dict(state)
        if not self._view or state:
            self._ask(_query(state))
        elif record and self.model.find(record) < 0:
            self._ask(Query())
        view = kept.get("view") or (self.spec.linked if record else self._view or self.spec.views[0])
        bare = not record and not state and self._view == "list"
        self._use(view)
        self._show(self._record if bare else record)
        if state:
            self.view.restore(kept.get("scroll", ""))

    @override
    def record(self) -> str:
        """Give the record shown, empty where the list stands alone."""
        return self._record

    @override
    def state(self) -> State:
        """Give view, filters, order and scroll."""
        query = self.model.query
        order = (("sort", query.sort), ("descending", str(int(query.descending))))
        filters = tuple((FILTER + facet, value) for facet, value in query.filters)
        return (("view", self._view), *filters, *order, ("scroll", self.view.at() if self._view else ""))


def _query(state: State) -> Query:
    kept = dict(state)
    filters = tuple((key.removeprefix(FILTER), value) for key, value in state if key.startswith(FILTER))
    return Query(filters=filters, sort=kept.get("sort", "position"), descending=kept.get("descending") == "1")
