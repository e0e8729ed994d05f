"""pyqtgraph is loaded in the pool after first paint, once, and handed out one chart a turn."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.charts.conftest import GROWTH, MakeLook
from zibo_app.ui import jobs
from zibo_app.ui.charts import ChartView, engine
from zibo_app.ui.charts.engine import Engine

HEAVY = "{'pyqtgraph', 'numpy'}"
IMPORT = f"import sys, zibo_app.ui.charts; assert not {HEAVY} & set(sys.modules)"
PAINT = f"""
import sys
import threading
from types import SimpleNamespace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from zibo_app.domain.evidence import Audience
from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.text import Text
from zibo_app.ui import jobs
from zibo_app.ui.charts import ChartView, engine
from zibo_app.ui.context import Context
from zibo_app.ui.theme import Theme

app = QApplication([])
chart = Chart(title=Text("t", "t"), bars=(Bar(label=Text("a", "a"), number=1, value=Text("1", "1")),))
view = ChartView(Context(SimpleNamespace(viewer=Audience.STAFF), "zh", Theme("light")), chart)
view.show()
view.grab()
assert not {HEAVY} & set(sys.modules), "at first paint"

def look():
    if view.canvas.plot is not None and not jobs.busy():
        app.quit()

timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
app.exec()
assert {HEAVY} <= set(sys.modules), "afterwards"
assert not engine.pending()
"""


@pytest.mark.parametrize("program", [IMPORT, PAINT], ids=["import", "paint"])
def test_nothing_heavy_before_first_paint(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (
        done.returncode,
        done.stderr.replace("This plugin does not support propagateSizeHints()\n", ""),
    ) == (0, "")


def test_a_painted_chart_is_drawn_by_pyqtgraph(qtbot: QtBot, look: MakeLook) -> None:
    view = ChartView(look(), GROWTH)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.canvas.plot is not None, timeout=20_000)
    assert view.canvas.plot is not None
    assert view.canvas.plot.isVisible()
    assert not engine.pending()


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """The jobs an engine starts; none is run."""
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr(jobs, "run", lambda *given: started.append(given))
    return started


class Fake:
    """Stands for the plot's class."""


def test_it_loads_once_and_serves_all_in_turn(qtbot: QtBot, calls: list[tuple[object, ...]]) -> None:
    made, served, owner = Engine(), [], QObject()
    for name in "abc":
        made.load(owner, lambda plot, name=name: served.append((name, plot)))
    assert len(calls) == 1
    assert made.pending()
    made._loaded(Fake)  # type: ignore[arg-type]
    assert served == []
    qtbot.waitUntil(lambda: not made.pending())
    assert served == [("a", Fake), ("b", Fake), ("c", Fake)]
    made.load(owner, lambda plot: served.append(("d", plot)))
    assert len(served) == 3
    qtbot.waitUntil(lambda: len(served) == 4)
    assert len(calls) == 1


def test_an_owner_that_has_gone_is_left_out(qtbot: QtBot, calls: list[tuple[object, ...]]) -> None:
    made, served, gone, here = Engine(), [], QObject(), QObject()
    made.load(gone, lambda _: served.append("gone"))
    made.load(here, lambda _: served.append("here"))
    gone.deleteLater()
    qtbot.waitUntil(lambda: not _alive(gone))
    made._loaded(Fake)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: served == ["here"])
    assert not made.pending()


def _alive(thing: QObject) -> bool:
    try:
        thing.objectName()
    except RuntimeError:
        return False
    return True


def test_the_sketch_stays_where_loading_fails(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> type:
        raise ImportError("no numpy")

    monkeypatch.setattr(engine, "_import", broken)
    made = Engine()
    with qtbot.waitSignal(jobs.REPORTS.failed) as sent:
        made.load(made, lambda _: pytest.fail("there is no plot"))
    assert isinstance(sent.args[0], ImportError)
    assert made.pending()


def test_qts_types_are_made_here_before_the_pool_imports_anything(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Made in the pool while something is painted on the GUI thread, they crash the program."""
    made: list[str] = []
    imported: list[tuple[int, bool]] = []

    class Module:
        def __dir__(self) -> list[str]:
            return ["B", "A", "C"]

        def __getattr__(self, name: str) -> str:
            made.append(f"{name}{threading.current_thread() is threading.main_thread()}")
            return name

    def run(owner: QObject, work: object, done: object) -> None:
        imported.append((len(made), work is engine._import))

    monkeypatch.setattr(engine, "MODULES", (Module(), Module()))
    monkeypatch.setattr(engine, "SLICE", 0)  # one a turn
    monkeypatch.setattr(engine.jobs, "run", run)
    loading, owner = Engine(), QObject()
    loading.load(owner, lambda plot: None)
    assert imported == []
    loading.load(owner, lambda plot: None)
    qtbot.waitUntil(lambda: bool(imported), timeout=2000)
    assert imported == [(6, True)]
    assert made == ["ATrue", "BTrue", "CTrue"] * 2
