"""At first paint nothing heavy has been imported; the charts come later."""

import json
import os
import subprocess
import sys
from pathlib import Path

from zibo_app import paths

HEAVY = ("pyqtgraph", "numpy", "sqlite_utils", "pypinyin", "pydantic", "babel")
LATER = ("zibo_app.ui.ahead", "zibo_app.store.sought", "typing_extensions", "tomllib", "difflib")
"""What the first paint does without, for no reason but time."""
SCRIPT = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from zibo_app.__main__ import parser
from zibo_app.ui import app as program, snapshot
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings

HEAVY, FILE = json.loads(sys.argv[1]), sys.argv[2]
parser().parse_args(["show"])
app = program.make_app()
from pathlib import Path
desk = program.Desk(app, Settings(), keep=bool)
window = desk.open(Path(FILE))
found = {}

def loaded():
    return sorted(name for name in HEAVY if name in sys.modules)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and "painted" not in found:
            found["painted"] = loaded()
        return False

watch = Watch()
window.frame.stack.currentWidget().installEventFilter(watch)
found["made"] = loaded()
window.show()
snapshot.settle(app)
program.after_first_paint(window)
snapshot.settle(app)
window.go(Place("indicators"))
snapshot.settle(app)
found["charts"] = loaded()
print(json.dumps(found))
"""


def test_nothing_heavy_before_the_first_paint(tmp_path: Path, real_file: Path) -> None:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
    }
    command = [sys.executable, "-c", SCRIPT, json.dumps(HEAVY + LATER), str(real_file)]
    done = subprocess.run(
        command, capture_output=True, text=True, env=env, cwd=paths.root(), timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["made"] == []
    assert found["painted"] == []
    assert sorted(set(found["charts"]) & set(HEAVY)) == ["numpy", "pyqtgraph"]
    assert set(LATER[:2]) < set(found["charts"])
