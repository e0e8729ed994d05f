"""Run as a program of its own on a real display: a projector goes and comes back, told as JSON."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.present.conftest import route_of
from zibo_app.store.catalogue import open_catalogue
from zibo_app.ui import app as program
from zibo_app.ui.context import Context
from zibo_app.ui.present import keys
from zibo_app.ui.present.presenter import Presenter
from zibo_app.ui.present.screens import box_of
from zibo_app.ui.present.stage import SETTLED
from zibo_app.ui.settings import Settings
from zibo_app.ui.theme import Theme

LAPTOP = "1366/300x768/200+0+0"
BEAMERS = ("1920/500x1080/300+1366+0", "1024/500x768/300+1366+0", "1024/180x768/120+1366+0")
"""A projector of three sizes and densities, right of the laptop's screen."""


def monitor(*words: str) -> None:
    """Change the monitors of the display."""
    subprocess.run(["xrandr", *words], check=True, capture_output=True)
    QTest.qWait(SETTLED + 400)


def plug(beamer: str) -> None:
    """Plug the projector in."""
    monitor("--setmonitor", "beamer", beamer, "none")


def unplug() -> None:
    """Unplug it."""
    monitor("--delmonitor", "beamer")


def place_of(window: QWidget | None) -> list[int] | None:
    """Say where a window lies; None where it is not seen."""
    return None if window is None or not window.isVisible() else [*box_of(window.geometry())]


def main(file: Path) -> None:
    """Present, and change the screens meanwhile."""
    program.make_app()
    ctx = Context(open_catalogue(file), "zh", Theme("light"))
    told: list[dict[str, object]] = []
    presenter = Presenter(ctx, route_of(ctx.catalogue), Settings(still=True), home="laptop")

    def tell(what: str) -> None:
        stage = presenter.stage
        told.append(
            {
                "what": what,
                "screens": {screen.name(): box_of(screen.geometry()) for screen in QGuiApplication.screens()},
                "desk": place_of(stage.desk),
                "audience": place_of(stage.audience),
                "solo": place_of(stage.solo),
                "lost": bool(stage.desk and stage.desk.frame.strip.property("lost")),
                "at": presenter.run.at,
            }
        )

    presenter.start()
    QTest.qWait(SETTLED)
    tell("begun")
    unplug()
    presenter.do(keys.NEXT)
    tell("unplugged")
    for beamer in BEAMERS[1:]:
        plug(beamer)
        tell(beamer)
        unplug()
    plug(BEAMERS[-1])
    monitor("--delmonitor", "laptop")
    tell("another laptop")
    presenter.end()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
