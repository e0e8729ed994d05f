"""`python -m tests.bench.soak --minutes 30 --seed 1`: a crowd at the locked exhibition, 20 times a second.

It needs a screen (`xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.bench.soak`) and ends with 1
where something got out or grew. Every three minutes the crowd goes away for as long as it takes the
exhibition to begin anew.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path

START = time.monotonic()
HOME = tempfile.TemporaryDirectory(prefix="zibo-soak-")
for NAME in ("HOME", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
    os.environ[NAME] = HOME.name  # before the program is imported: what is kept is not the user's

from PySide6.QtCore import QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.bench.soak_hands import Hands  # noqa: E402
from tests.bench.soak_verdict import Sample, slope, violations, warm  # noqa: E402
from zibo_app import paths  # noqa: E402
from zibo_app.store.catalogue import open_catalogue  # noqa: E402
from zibo_app.store.owner import Owner  # noqa: E402
from zibo_app.ui import app as program  # noqa: E402
from zibo_app.ui import errors, jobs  # noqa: E402
from zibo_app.ui.hall.hall import Hall  # noqa: E402
from zibo_app.ui.settings import Settings  # noqa: E402

PIN = "193805274416"
EVERY, LOOK = 50, 5000
"""How often, in ms, something is done, and something is measured."""
CROWD, ALONE = 180.0, 35.0
"""Seconds of touches, and of nobody being there."""
IDLE, LOGGED, MOST_AT_ONCE = 20, 4000, 10
"""Seconds until it asks who is there, letters of the log that are told, actions to catch up at once."""
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Soak(QObject):
    """The crowd and what is measured meanwhile."""

    def __init__(self, app: QApplication, hall: Hall, seed: int, seconds: float, out: Path | None) -> None:
        super().__init__()
        self._app, self._hall, self._seconds, self._out = app, hall, seconds, out
        self.hands = Hands(hall.windowHandle(), seed)
        self.samples: list[Sample] = []
        self._acted, self._owed = time.monotonic(), 0.0
        self.exits = self.errors = self.resets = 0
        hall.left.connect(self._exited)
        app.aboutToQuit.connect(self._exited)
        jobs.REPORTS.failed.connect(self._failed)
        hall.idle.gone.connect(self._reset)
        self._timers = [self._timer(EVERY, self._act), self._timer(LOOK, self._look)]

    def _timer(self, every: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every)
        timer.timeout.connect(slot)
        timer.start()
        return timer

    def _at(self) -> float:
        return time.monotonic() - START

    def _act(self) -> None:
        """Keep to so many a second, also where a page took longer."""
        now = time.monotonic()
        if self._at() % (CROWD + ALONE) < CROWD:
            self._owed = min(MOST_AT_ONCE, self._owed + (now - self._acted) * 1000 / EVERY)
            while self._owed >= 1:
                self._owed -= 1
                self.hands.act()
        self._acted = now

    def _exited(self) -> None:
        self.exits += 1

    def _failed(self, error: BaseException) -> None:
        self.errors += 1
        errors.log(error)

    def _reset(self) -> None:
        self.resets += 1

    def _look(self) -> None:
        gc.collect()
        hall, covers = self._hall, self._hall.screens.covers.values()
        shown = [
            w for w in self._app.topLevelWidgets() if w.isVisible() and w is not hall and w not in covers
        ]
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        timers = sum(timer.isActive() for timer in self._app.findChildren(QTimer))
        timers += sum(
            timer.isActive() for w in self._app.topLevelWidgets() for timer in w.findChildren(QTimer)
        )
        sample = Sample(
            at=round(self._at(), 1),
            rss=round(pages * PAGE / 1e6, 1),
            files=sum(1 for _ in Path("/proc/self/fd").iterdir()),
            timers=timers,
            widgets=len(self._app.allWidgets()),
            windows=len(shown),
            full=hall.isVisible() and hall.isFullScreen(),
        )
        self.samples.append(sample)
        if self._out:
            with self._out.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(sample._asdict()) + "\n")
        if sample.at >= self._seconds:
            self._finish()

    def _finish(self) -> None:
        for timer in self._timers:
            timer.stop()
        self._app.aboutToQuit.disconnect(self._exited)
        self._hall.end()
        self._app.exit(0)


def told(soak: Soak) -> list[str]:
    """Put what was found into words."""
    after, first, last = warm(soak.samples), soak.samples[0], soak.samples[-1]
    acts = sum(soak.hands.done.values())
    return [
        f"{last.at:.0f} s, {acts} actions {soak.hands.done}, {soak.resets} times begun anew",
        f"memory {first.rss:.0f} MB at first, {after[0].rss:.0f} when warm, {last.rss:.0f} at the end, "
        f"{max(s.rss for s in soak.samples):.0f} at most; slope when warm {slope(after):.1f} MB an hour",
        f"open files {first.files} to {last.files}, active timers {first.timers} to {last.timers}, "
        f"widgets {first.widgets} to {last.widgets}",
    ]


def main() -> int:
    """Let the crowd in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--catalogue", type=Path, default=paths.data_db())
    parser.add_argument("--out", type=Path, help="a file for the measurements, one JSON object a line")
    options = parser.parse_args()
    Owner.set_pin(paths.user_data(), PIN)
    app = program.make_app()
    errors.install()
    kept = Settings(idle_seconds=IDLE, small_screen="no")
    desk = program.Desk(app, kept, lambda _settings: True, office=paths.user_data() / "office.db")
    desk.open(options.catalogue)
    desk.exhibit(desk.window.windowState())
    hall = desk.staging.hall
    assert hall.locked, "the exhibition is not locked"
    assert open_catalogue(options.catalogue).seal.name == "SEALED", "the catalogue is not sealed"
    soak = Soak(app, hall, options.seed, options.minutes * 60, options.out)
    app.exec()
    found = violations(soak.samples, soak.exits, soak.errors)
    sys.stdout.write("\n".join([*told(soak), *(found or ["nothing got out, nothing grew"])]) + "\n")
    desk.session.close()
    return 1 if found else 0


if __name__ == "__main__":
    CODE = main()
    log = paths.user_data() / "zibo_app.log"
    if log.is_file():
        sys.stdout.write(log.read_text("utf-8")[:LOGGED])
    sys.stdout.flush()
    sys.exit(CODE)
