"""Taking the counts away as a CSV file."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from zibo_app.domain.text import Lang
from zibo_app.export import csv_file, files
from zibo_app.services.touches import HEADINGS, Count, rows
from zibo_app.ui import jobs
from zibo_app.ui.charts.saving import file_name
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, on_click

CSV = "csv"


def ask_path(parent: QWidget, ctx: Context) -> Path | None:
    """Ask where to save; None when the user thinks better of it."""
    title = ctx.tr("Touches")
    name = file_name(f"{title} {datetime.now().astimezone():%Y-%m-%d}", CSV)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "CSV (*.csv)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == f".{CSV}" else path.with_name(f"{path.name}.{CSV}")


def write(path: Path, counts: Sequence[Count], lang: Lang) -> Path:
    """Write the counts to a file, whole or not at all."""
    return files.save(path, csv_file.encode(HEADINGS, rows(counts, lang), lang))


class TakeCounts(Button):
    """Exports the counts shown; `saved` carries the path once the file is there."""

    saved = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx.tr("Export CSV"), parent=parent)
        self._ctx = ctx
        self._counts: Sequence[Count] = ()
        on_click(self, self.take)

    def show_counts(self, counts: Sequence[Count]) -> None:
        """Take these counts when asked; none cannot be taken."""
        self._counts = counts
        self.setEnabled(bool(counts))

    def take(self) -> None:
        """Ask where to, then write in the pool."""
        path = ask_path(self, self._ctx)
        if path is not None:
            jobs.run(self, partial(write, path, self._counts, self._ctx.lang), self.saved.emit)
