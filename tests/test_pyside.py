"""PySide6 6.12.0 on CPython 3.11 loses a reference to None at most void calls and ends the process."""

import os
import subprocess
import sys

CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for _ in range(20_000):
    widget.update()
    widget.setEnabled(True)
print("alive", before - sys.getrefcount(None) < 10_000)
"""


def test_twenty_thousand_calls_in_a_child() -> None:
    child = subprocess.run(
        [sys.executable, "-c", CALLS],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (child.returncode, child.stdout, child.stderr) == (0, "alive True\n", "")
