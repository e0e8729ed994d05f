"""What every page is: built from a context, with a place that can be taken down and restored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place, State


class Page(QWidget):
    """A page; it emits wishes and never calls up.

    `figure_requested` carries a figure's id whose evidence is wanted, `place_requested` a Place to go to,
    `settled` that the page's own state changed, `action_requested` the key of an action of the window.
    """

    figure_requested = Signal(str)
    place_requested = Signal(object)
    settled = Signal()
    action_requested = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx

    def show_place(self, record: str, state: State) -> None:
        """Show a record and a state of this page; a page without either needs none."""

    def record(self) -> str:
        """Give the record now shown, empty where there is none."""
        return ""

    def state(self) -> State:
        """Give the page's own state (filters, view, scroll), as pairs of strings."""
        return ()

    def wish_record(self, record: str) -> None:
        """Ask to go to a record, on whichever page shows its kind."""
        self.place_requested.emit(Place("", record))

    def wish_page(self, page: str) -> None:
        """Ask to go to a page."""
        self.place_requested.emit(Place(page))
