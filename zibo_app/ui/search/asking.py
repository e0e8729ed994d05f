"""Asks the catalogue while one types: not for every key, and an answer that comes late is dropped."""

from contextlib import closing
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from zibo_app.services.search import Found, search
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui import jobs

PAUSE = 30
"""Ms without a key before it asks."""


def answered(catalogue: Catalogue, text: str) -> Found:
    """Search in the pool, through a connection of its own."""
    with closing(catalogue.apart()) as own:
        return search(own, text)


class Asking(QObject):
    """Turns what is typed into `found`, which carries a Found; nothing comes for an empty text."""

    found = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._text = ""
        self._number = 0
        self.waiting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)

    def wish(self, text: str) -> None:
        """Ask for `text` soon; what was asked before is of no interest any more."""
        self._number += 1
        self._text = " ".join(text.split())
        self.waiting = bool(self._text)
        if self.waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def hasten(self) -> None:
        """Ask at once what is still waiting for the next key: it was chosen, not typed."""
        if self._timer.isActive():
            self._timer.stop()
            self._ask()

    def _ask(self) -> None:
        jobs.run(self, partial(answered, self._catalogue, self._text), partial(self._deliver, self._number))

    def _deliver(self, number: int, found: Found) -> None:
        if number == self._number:
            self.waiting = False
            self.found.emit(found)
