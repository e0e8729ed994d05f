"""Saves a chart as a picture where the user says; the file is written in the pool."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from zibo_app.domain.chart import Chart
from zibo_app.domain.geometry import DESK
from zibo_app.export import files
from zibo_app.export.chart_picture import Sheet, lay_sheet, png, svg
from zibo_app.ui import jobs
from zibo_app.ui.charts.look import inks_for
from zibo_app.ui.context import Context

FORMATS: dict[str, Callable[[Sheet], bytes]] = {"png": png, "svg": svg}
FILTERS = {"png": "PNG (*.png)", "svg": "SVG (*.svg)"}
LONGEST_NAME = 60


def sheet_of(ctx: Context, chart: Chart, width: float) -> Sheet:
    """Lay a chart out as a picture, in the present language and theme."""
    return lay_sheet(chart, ctx.lang, width, DESK.scaled(ctx.theme.scale), inks_for(ctx.theme, chart))


def file_name(title: str, suffix: str) -> str:
    """Make a file name of a title: short, without signs that some system forbids."""
    stem = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)[:LONGEST_NAME].strip(" .")
    return f"{stem or 'chart'}.{suffix}"


def ask_path(parent: QWidget, ctx: Context, chart: Chart, suffix: str) -> Path | None:
    """Ask where to save; None when the user thinks better of it."""
    name = file_name(ctx.say(chart.title), suffix)
    chosen, _ = QFileDialog.getSaveFileName(parent, ctx.tr("Save picture"), name, FILTERS[suffix])
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == f".{suffix}" else path.with_name(f"{path.name}.{suffix}")


def save(owner: QWidget, sheet: Sheet, path: Path, done: Callable[[Path], None]) -> None:
    """Draw the picture, write it in the pool, then call `done` with its path; a failure is reported."""
    data = FORMATS[path.suffix.lower().removeprefix(".")](sheet)
    jobs.run(owner, partial(files.save, path, data), done)
