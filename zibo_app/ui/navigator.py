"""Place as a value, and the history of places: back and forward, links and restoring are one mechanism."""

from PySide6.QtCore import QObject, Signal

from zibo_app.domain.frozen import Frozen

State = tuple[tuple[str, str], ...]
MOST = 200
"""How many places the history keeps."""


class Place(Frozen):
    """Where one is: a page, a record on it, and the page's own state (filters, view, scroll) as pairs."""

    page: str
    record: str = ""
    state: State = ()

    def get(self, key: str, default: str = "") -> str:
        """Give one entry of the page's own state."""
        return dict(self.state).get(key, default)


class Navigator(QObject):
    """The history of places; says where to go, knows nothing of pages."""

    moved = Signal(object)

    def __init__(self, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = [start]
        self._at = 0

    @property
    def here(self) -> Place:
        """The present place."""
        return self._places[self._at]

    def go(self, place: Place) -> None:
        """Go to `place`; what lay ahead in the history is forgotten.

        The page one is on, asked for as it is, is no step worth going back over.
        """
        bare = place == Place(self.here.page)
        if place != self.here and not bare:
            self._places[self._at + 1 :] = [place]
            self._places = self._places[-MOST:]
            self._at = len(self._places) - 1
        self.moved.emit(place)

    def settle(self, place: Place) -> None:
        """Note the present place anew, after the page changed its own state; no move."""
        self._places[self._at] = place

    def step(self, by: int) -> bool:
        """Go `by` places back (negative) or forward; say whether there was one."""
        target = self._at + by
        if not 0 <= target < len(self._places):
            return False
        self._at = target
        self.moved.emit(self.here)
        return True

    def can_step(self, by: int) -> bool:
        """Whether there is a place `by` steps away."""
        return 0 <= self._at + by < len(self._places)
