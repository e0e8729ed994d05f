"""A change of theme while there is garbage: Qt walks all widgets, and none may be collected under it."""

import gc
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from zibo_app import paths
from zibo_app.ui import theme

CHILD = """
import gc
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from zibo_app.ui import theme

class Ring(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self
        self.kept = [QLabel("x", self) for _ in range(5)]

class Busy(QWidget):
    def changeEvent(self, event):
        gc.set_threshold(1, 1, 1)  # from here on anything made sets the collector off, where it is on
        junk = [[[]] for _ in range(50)]
        gc.set_threshold(100000, 1, 1)
        super().changeEvent(event)

app = QApplication([])
theme.apply(app, theme.Theme("light"))
busy = [Busy() for _ in range(20)]
for widget in busy:
    widget.show()
gc.set_threshold(100000, 1, 1)
for number in range(5):
    rings = [Ring() for _ in range(30)]
    for ring in rings:
        ring.show()
    del rings, ring
    theme.apply(app, theme.Theme("dark" if number % 2 else "light"))
print("survived", gc.isenabled())
"""


FUSION = """
import os
os.environ["QT_STYLE_OVERRIDE"] = "Windows"  # as a desktop may ask
from zibo_app.ui import app as program, theme

app = program.make_app()
for name in ("dark", "light"):
    theme.apply(app, theme.Theme(name))
app.setStyleSheet("")
print(app.style().objectName(), flush=True)
os._exit(0)
"""
"""In its own process: to take the style sheet off and ask for the style beneath would harm later tests."""


def run(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=paths.root(), capture_output=True, text=True, check=False, timeout=120)


def test_fusion_lies_beneath_the_style_sheet() -> None:
    assert run(FUSION).stdout.strip() == "fusion"


def test_no_widget_is_collected_under_a_change_of_theme() -> None:
    done = run(CHILD)
    assert done.stdout.strip() == "survived True", (done.returncode, done.stderr[-400:])


def test_collecting_stays_as_it_was(qapp: QApplication) -> None:
    gc.disable()
    try:
        theme.apply(qapp, theme.Theme("light"))
        assert not gc.isenabled()
    finally:
        gc.enable()
    theme.apply(qapp, theme.Theme("light"))
    assert gc.isenabled()
