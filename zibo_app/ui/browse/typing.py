"""Going to a record by typing the start of its name, its pinyin or its initials."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QTableView

from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel

PAUSE = 1500
"""After so many ms without a letter a new word begins."""


class TypeAhead:
    """Collects what is typed and asks the catalogue, not the loaded rows, where that leads."""

    def __init__(self, ctx: Context, model: RecordModel) -> None:
        self._ctx = ctx
        self._model = model
        self._typed = ""
        self._since = QElapsedTimer()

    def go(self, view: QTableView, letters: str) -> None:
        """Add letters and go to the first record they lead to; nothing moves where there is none."""
        if not self._since.isValid() or self._since.elapsed() > PAUSE:
            self._typed = ""
        self._typed += letters
        self._since.start()
        number = self._ctx.catalogue.seek(self._model.kinds, self._model.query, self._typed)
        if number >= 0:
            view.setCurrentIndex(self._model.index(number, 0))
