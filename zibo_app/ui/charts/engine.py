"""Loads pyqtgraph in the pool after first paint, then hands it out, one chart a turn of the event loop."""

from collections import deque
from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from zibo_app.ui import jobs

if TYPE_CHECKING:
    from zibo_app.ui.charts.plot import Plot

Ready = Callable[[type["Plot"]], None]
MODULES = (QtCore, QtGui, QtWidgets)
SLICE = 0.008
"""For how many seconds Qt's types are made in one turn of the event loop."""


def _import() -> type["Plot"]:
    from zibo_app.ui.charts.plot import Plot  # noqa: PLC0415 lazy: 0.3 s and 50 MB (pyqtgraph, numpy)

    return Plot


class Engine(QObject):
    """Keeps those that wait for pyqtgraph, and pyqtgraph's plot once it is there."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[tuple[QObject, Ready]] = deque()
        self._plot: type[Plot] | None = None
        self._loading = False
        self._types = ((module, name) for module in MODULES for name in dir(module))

    def load(self, owner: QObject, ready: Ready) -> None:
        """Call `ready` with the plot's class in a later turn of the event loop, unless `owner` has gone."""
        self._waiting.append((owner, ready))
        if self._plot is not None:
            QTimer.singleShot(0, self, self._next)
        elif not self._loading:
            self._loading = True
            self._make_types()

    def _make_types(self) -> None:
        """Make Qt's types, a few a turn, then import what would make them in the pool.

        Each is made when it is first asked for; made in the pool while something is painted here they crash.
        """
        began = perf_counter()
        for module, name in self._types:
            getattr(module, name)
            if perf_counter() - began >= SLICE:
                QTimer.singleShot(0, self, self._make_types)
                return
        jobs.run(self, _import, self._loaded)

    def pending(self) -> bool:
        """Whether a chart still waits."""
        return any(isValid(owner) for owner, _ in self._waiting)

    def _loaded(self, plot: type["Plot"]) -> None:
        self._plot = plot
        for _ in self._waiting:
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        owner, ready = self._waiting.popleft()
        if self._plot is not None and isValid(owner):
            ready(self._plot)


_ENGINE = Engine()


def load(owner: QObject, ready: Ready) -> None:
    """Load pyqtgraph where it is not loaded yet; then call `ready` on the GUI thread while `owner` lives."""
    _ENGINE.load(owner, ready)


def pending() -> bool:
    """Whether a chart still waits for pyqtgraph."""
    return _ENGINE.pending()
