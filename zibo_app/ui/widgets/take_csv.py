"""The button that takes a table away as a CSV file: asks where to, writes in the pool."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from zibo_app.domain.text import Lang, Text
from zibo_app.export import csv_file, files
from zibo_app.ui import jobs
from zibo_app.ui.charts.saving import file_name
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, on_click

CSV = "csv"


class Layout(NamedTuple):
    """How lines become a table: the headings of its columns, and what makes its cells in a language."""

    headings: tuple[Text, ...]
    rows: Callable[[Sequence[Any], Lang], Iterable[Sequence[str]]]


def ask_path(parent: QWidget, title: str) -> Path | None:
    """Ask where to save; None when the user thinks better of it."""
    name = file_name(f"{title} {datetime.now().astimezone():%Y-%m-%d}", CSV)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "CSV (*.csv)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == f".{CSV}" else path.with_name(f"{path.name}.{CSV}")


def write(path: Path, layout: Layout, lines: Sequence[Any], lang: Lang) -> Path:
    """Write the lines to a file, whole or not at all."""
    return files.save(path, csv_file.encode(layout.headings, layout.rows(lines, lang), lang))


class TakeCsv(Button):
    """Exports the lines shown, in the file's name called `title`.

    `saved` carries the path once the file is there. With `counting` the button says how many lines there are.
    """

    saved = Signal(object)

    def __init__(
        self,
        ctx: Context,
        title: str,
        layout: Layout,
        parent: QWidget | None = None,
        *,
        counting: bool = False,
    ) -> None:
        super().__init__(ctx.tr("Export CSV"), parent=parent)
        self._ctx, self._title, self._layout, self._counting = ctx, title, layout, counting
        self._lines: Sequence[Any] = ()
        on_click(self, self.take)

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Take these lines when asked; none cannot be taken."""
        self._lines = lines
        if self._counting:
            words = self._ctx.tr("Export CSV ({n})", n=len(lines))
            self.setText(words)
            self.setAccessibleName(words)
        self.setEnabled(bool(lines))

    def take(self) -> None:
        """Ask where to, then write in the pool."""
        path = ask_path(self, self._title)
        if path is not None:
            work = partial(write, path, self._layout, self._lines, self._ctx.lang)
            jobs.run(self, work, self.saved.emit)
