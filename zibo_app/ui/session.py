"""What lasts while the program runs, whatever view or language is shown: the office store and the tray."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from zibo_app.store.office import Office

TRAY = 4
"""How many records can be compared."""
RECENT = 8
"""How many searches are remembered."""


class Session(QObject):
    """The office store where there is one, the records collected for comparing, the latest searches.

    `draft` is the question staff are writing down. `tray_refused` carries the sentence why a record was not
    collected. `touch` says that guests stand at a screen without keys: what they touch is larger, a keyboard
    is shown where something is typed, and no text can be chosen or copied.
    `prepared` holds what a page has prepared and not saved yet, by the page's own key.
    `make` makes the office store when it is first wanted, so that the first paint does without.
    """

    tray_changed = Signal()
    tray_refused = Signal(str)
    questions_changed = Signal()

    def __init__(
        self,
        office: "Office | None" = None,
        parent: QObject | None = None,
        *,
        make: "Callable[[], Office] | None" = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._make = make
        self.draft = ""
        self.touch = False
        self.prepared: dict[str, object] = {}
        self.tray: tuple[str, ...] = ()
        self.recent: tuple[str, ...] = ()

    @property
    def office(self) -> "Office | None":
        """The office store; it opens its file when it is first used."""
        if self._office is None and self._make is not None:
            self._office = self._make()
        return self._office

    def close(self) -> None:
        """Let go of the office store's file, where it was opened."""
        if self._office is not None:
            self._office.close()

    def collect(self, record: str) -> bool:
        """Put a record into the tray; say whether there was room. One that is there already stays."""
        if record not in self.tray:
            if len(self.tray) >= TRAY:
                return False
            self._set_tray((*self.tray, record))
        return True

    def drop(self, record: str) -> None:
        """Take a record out of the tray."""
        if record in self.tray:
            self._set_tray(tuple(each for each in self.tray if each != record))

    def empty_tray(self) -> None:
        """Take all records out of the tray."""
        if self.tray:
            self._set_tray(())

    def remember(self, words: str) -> None:
        """Remember a search that led somewhere; the latest comes first."""
        if words:
            self.recent = tuple(dict.fromkeys((words, *self.recent)))[:RECENT]

    def forget(self) -> None:
        """Forget the searches: nothing of a visitor's may be seen by the next."""
        self.recent = ()

    def _set_tray(self, tray: tuple[str, ...]) -> None:
        self.tray = tray
        self.tray_changed.emit()
