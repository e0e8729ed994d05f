"""The program itself: first paint, charts, the gaps of its event loop meanwhile, then switches."""

import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

import zibo_app.__main__  # noqa: F401  a start imports it, too
from tests.bench.clock import mark
from zibo_app import paths
from zibo_app.overriding import override
from zibo_app.ui import app as program
from zibo_app.ui import jobs
from zibo_app.ui.charts import engine
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import Window

HEAVY = ("pyqtgraph", "numpy", "sqlite_utils", "pypinyin", "pydantic", "openpyxl", "pptx")
ROUNDS = 7


class Session(QObject):
    """Walks through the program and marks how long each step takes."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._beat = time.perf_counter()
        self._gap = 0.0
        self._pulse = QTimer(self)
        self._pulse.setInterval(2)
        self._pulse.timeout.connect(self._tick)
        window.frame.stack.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of the pages."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        mark("painted", heavy=[name for name in HEAVY if name in sys.modules])
        program.after_first_paint(self._window)
        self._beat = time.perf_counter()
        self._pulse.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gap = max(self._gap, (now - self._beat) * 1000)
        self._beat = now
        if not jobs.busy() and not engine.pending() and "pyqtgraph" in sys.modules:
            self._pulse.stop()
            mark("charts", gap=self._gap)
            QTimer.singleShot(0, self._walk)

    def _walk(self) -> None:
        pages = [spec.id for spec in PAGES]
        first = {page: self._time(partial(self._window.go, Place(page))) for page in pages}
        again = [self._time(partial(self._window.go, Place(page))) for _ in range(ROUNDS) for page in pages]
        language = [self._time(partial(self._window.act, "language")) for _ in range(ROUNDS)]
        theme = [self._time(partial(self._window.act, "theme")) for _ in range(ROUNDS)]
        mark("walked", first=first, again=again, language=language, theme=theme)
        QApplication.quit()

    def _time(self, step: Callable[[], None]) -> float:
        start = time.perf_counter()
        step()
        self._window.repaint()
        QApplication.sendPostedEvents()
        taken = (time.perf_counter() - start) * 1000
        # As the event loop does between two clicks.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return taken


def main() -> int:
    """Open the program on the shipped catalogue and walk through it."""
    app = program.make_app()
    window = program.Desk(app, Settings(), keep=bool).open(paths.data_db())
    if not isinstance(window, Window):
        return 3
    session = Session(window)
    window.resize(1366, 690)
    window.show()
    code = app.exec()
    session.deleteLater()
    return code
