"""What every way to show the list of a browse page is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.listing import FacetCount
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.facets import Filters


class View(QWidget):
    """A way to show the list.

    `chosen` carries the record it came to by itself, `opened` one that is to be gone to, `filtered` filters
    chosen in it, `resorted` tells that the order changed; the others are as on a page.
    """

    chosen = Signal(str)
    opened = Signal(str)
    filtered = Signal(object)
    resorted = Signal()
    figure_requested = Signal(str)
    place_requested = Signal(object)

    def show_record(self, which: str) -> None:
        """Show a record, or the list alone where `which` is empty."""

    def show_counts(self, counts: Sequence[FacetCount], filters: Filters, every: int) -> None:
        """Hear how the list is filtered now."""

    def at(self) -> str:
        """Take down how far it is scrolled."""
        return ""

    def restore(self, at: str) -> None:
        """Scroll back to where it was."""

    def first(self) -> str:
        """Give the record to show where none is chosen; empty where the list may stand alone."""
        return ""

    def _hand_on(self, pane: DetailPane) -> None:
        pane.figure_requested.connect(self.figure_requested)
        pane.place_requested.connect(self.place_requested)
