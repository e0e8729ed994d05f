"""One record as a visitor sees it: only what is released, in large type."""

from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.widgets.boxes import column


class RecordPage(Page):
    """A page for any record a link leads to."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._record = ""
        self._pane = DetailPane(ctx, touch=True)
        self._pane.figure_requested.connect(self.figure_requested)
        self._pane.place_requested.connect(self.place_requested)
        column(self._pane, margins=(ctx.px(EDGE), ctx.px(20), ctx.px(EDGE), ctx.px(16)), parent=self)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Show the record."""
        self._record = record
        self._pane.show_record(record)
        self._pane.kept.restore(dict(state).get("scroll", ""))

    @override
    def record(self) -> str:
        """Give the record shown."""
        return self._record

    @override
    def state(self) -> State:
        """Keep the scroll."""
        return (("scroll", self._pane.kept.at()),)
