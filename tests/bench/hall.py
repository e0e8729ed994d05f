"""The exhibition: from a touch to the painted first page, back to the loop, and from a crash to the loop."""

import os
import signal
import tempfile
import time
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.clock import mark
from tests.bench.line import Line, tail, timed
from zibo_app import paths
from zibo_app.store.catalogue import open_catalogue
from zibo_app.ui import app as program
from zibo_app.ui.context import Context
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.settings import Settings
from zibo_app.ui.theme import Theme, apply
from zibo_app.ui.watch.limits import Limits
from zibo_app.ui.watch.run import command
from zibo_app.ui.watch.supervisor import Supervisor

ROUNDS, CRASHES = 20, 3
SIZE = 1920, 1080
HOME, BACK, AGAIN = 1000, 1000, 15_000
"""Bounds in ms."""
LONGEST = 60_000


def main() -> int:
    """Touch and go away in turn, then crash a supervised program again and again."""
    app = program.make_app()
    home, back = touched(app)
    mark("touched", home=home, back=back)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["LOCALAPPDATA"] = folder
        mark("crashed", again=crashed())
    return 0


def touched(app: QApplication) -> tuple[list[float], list[float]]:
    """Give the ms from touches to the painted first page, and those back to the painted loop."""
    look = Theme("light")
    apply(app, look)
    hall = Hall(Context(open_catalogue(paths.data_db()), "zh", look), Settings(), app)
    hall.look_changed.connect(lambda ctx: ctx.theme != look and dress(app, ctx))
    hall.begin()
    hall.showNormal()
    hall.resize(*SIZE)
    home, back = [], []
    for _ in range(ROUNDS):
        painted(app, hall)
        start = time.perf_counter()
        QTest.mouseClick(hall.loop, Qt.MouseButton.LeftButton)
        painted(app, hall)
        home.append((time.perf_counter() - start) * 1000)
        start = time.perf_counter()
        hall.reset()
        painted(app, hall)
        back.append((time.perf_counter() - start) * 1000)
    hall.end()
    hall.hide()
    return home, back


def dress(app: QApplication, ctx: Context) -> None:
    """Give the program a look, once."""
    if app.font().pixelSize() != ctx.theme.px(14):
        apply(app, ctx.theme)


def painted(app: QApplication, hall: Hall) -> None:
    """Do what is due, and paint."""
    app.sendPostedEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hall.grab()


def crashed() -> list[float]:
    """Give the ms from a crash of the real program to its loop, when it gives its first sign of life."""
    options = Namespace(lang=None, catalogue=Path(paths.data_db()))
    supervisor, loop = Supervisor(command(options), Limits()), QEventLoop()
    supervisor.alive.connect(loop.quit)
    QTimer.singleShot(LONGEST, loop.quit)
    supervisor.start()
    loop.exec()
    found = []
    for _ in range(CRASHES):
        start = time.perf_counter()
        os.kill(supervisor.process.processId(), signal.SIGTERM)
        loop.exec()
        found.append((time.perf_counter() - start) * 1000)
    supervisor.stop()
    return found


def lines(marks: dict[str, dict[str, list[float]]]) -> list[Line]:
    """Give each beside its bound."""
    first, second = marks["touched"], marks["crashed"]
    return [
        timed("exhibition: touch to first page, p95", tail(first["home"]), HOME),
        timed("exhibition: back to the loop, p95", tail(first["back"]), BACK),
        timed("exhibition: crash to the loop, worst", max(second["again"]), AGAIN),
    ]
