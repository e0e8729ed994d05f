"""A stack of pages built when first shown and kept after; it passes on what its pages wish."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import delete

from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.page import Page
from zibo_app.ui.pages.spec import PageSpec, page_of


class PageStack(QStackedWidget):
    """The pages of one view; `go` shows a place, building its page where need be."""

    figure_requested = Signal(str)
    place_requested = Signal(object)
    action_requested = Signal(str)
    settled = Signal()

    def __init__(self, ctx: Context, specs: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._specs = {spec.id: spec for spec in specs}
        self._built: dict[str, Page] = {}

    def resolve(self, place: Place) -> Place:
        """Complete a place: a record alone goes to the page of its kind, an unknown page to the first."""
        page = place.page
        if not page and place.record:
            brief = self._ctx.catalogue.briefs((place.record,)).get(place.record)
            page = page_of(tuple(self._specs.values()), brief.kind) if brief else ""
        if page not in self._specs:
            return Place(next(iter(self._specs)))
        return Place(page, place.record, place.state)

    def go(self, place: Place) -> None:
        """Show a resolved place."""
        page = self._built.get(place.page) or self._build(place.page)
        page.show_place(place.record, place.state)
        self.setCurrentWidget(page)

    def here(self, page_id: str) -> Place:
        """Take down the present place."""
        page = self._built.get(page_id)
        return Place(page_id, page.record(), page.state()) if page else Place(page_id)

    def drop_hidden(self) -> None:
        """Delete the pages that are not shown, at once: what will be replaced need not be dressed anew."""
        for page_id, page in list(self._built.items()):
            if page is not self.currentWidget():
                del self._built[page_id]
                delete(page)

    def _build(self, page_id: str) -> Page:
        page = self._specs[page_id].make(self._ctx)
        page.figure_requested.connect(self.figure_requested)
        page.place_requested.connect(self.place_requested)
        page.action_requested.connect(self.action_requested)
        page.settled.connect(self.settled)
        self.addWidget(page)
        self._built[page_id] = page
        return page
