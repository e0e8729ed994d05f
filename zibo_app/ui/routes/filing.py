"""Routes to and from files: written in the pool, whole or not at all; what is read is never trusted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from zibo_app.domain.route import Route
from zibo_app.export import files
from zibo_app.store import route_file
from zibo_app.ui import jobs
from zibo_app.ui.charts.saving import file_name
from zibo_app.ui.context import Context
from zibo_app.ui.routes.desk import Desk

FILTER = f"Route (*{route_file.SUFFIX})"


def ask_where(parent: QWidget, ctx: Context, route: Route) -> Path | None:
    """Ask where to export to; None when the user thinks better of it."""
    name = file_name(route.name, "").rstrip(".") or "route"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, ctx.tr("Export this route to a file"), f"{name}{route_file.SUFFIX}", FILTER
    )
    if not chosen:
        return None
    path = Path(chosen)
    named = path.name.lower().endswith(route_file.SUFFIX)
    return path if named else path.with_name(f"{path.name}{route_file.SUFFIX}")


def ask_which(parent: QWidget, ctx: Context) -> Path | None:
    """Ask which file to import."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, ctx.tr("Import a route from a file"), "", f"{FILTER};;JSON (*.json)"
    )
    return Path(chosen) if chosen else None


class Filer(QObject):
    """Takes the open route of a desk to a file, and new ones from files; a refusal goes to the message bar.

    `told` carries what was done, once it is.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ctx, self._over = desk, desk.ctx, parent

    def export(self) -> None:
        """Ask where to, then write in the pool."""
        route = self._desk.draft.now
        path = ask_where(self._over, self._ctx, route)
        if path is not None:
            jobs.run(self, partial(files.save, path, route_file.to_bytes(route)), self._exported)

    def load(self) -> None:
        """Ask which file, then read it in the pool."""
        path = ask_which(self._over, self._ctx)
        if path is not None:
            jobs.run(self, partial(route_file.read, path), self._imported)

    def _exported(self, path: Path) -> None:
        self.told.emit(self._ctx.tr("Saved: {name}", name=path.name))

    def _imported(self, route: Route) -> None:
        self._desk.begin(route)
        self.told.emit(self._ctx.tr("Imported: {name}", name=route.name))
