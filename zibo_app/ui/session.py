"""What lasts while the program runs, whatever view or language is shown: the office store and the tray."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from zibo_app.store.office import Office

TRAY = 4
"""How many records can be compared."""
RECENT = 8
"""How many searches are remembered."""


class Session(QObject):
    """The office store where there is one, the records collected for comparing, the latest searches."""

    tray_changed = Signal()
    questions_changed = Signal()

    def __init__(self, office: "Office | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.tray: tuple[str, ...] = ()
        self.recent: tuple[str, ...] = ()

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
