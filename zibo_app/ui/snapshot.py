"""Pictures of the real window, drawn off screen, for the docs, for tests and where there is no display."""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from zibo_app import paths
from zibo_app.domain.text import LANGS
from zibo_app.ui import app as program
from zibo_app.ui import jobs
from zibo_app.ui.charts import engine
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import Window

TICK, LONGEST = 10, 20_000
"""How often, in ms, to look whether the picture is complete, and how long at most to wait for it."""


def settle(app: QApplication) -> None:
    """Run the event loop until no job is under way and the charts are drawn."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(TICK)
    quiet = 0

    def look() -> None:
        nonlocal quiet
        quiet = 0 if jobs.busy() or engine.pending() else quiet + 1
        if quiet >= 3:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()
    app.sendPostedEvents()


def size_of(text: str) -> tuple[int, int]:
    """Read a size like 1366x768, in px."""
    width, _, height = text.partition("x")
    return int(width), int(height)


def draw(app: QApplication, window: QWidget, size: tuple[int, int], out: Path) -> None:
    """Show the window at a client size and save its picture."""
    window.setMinimumSize(1, 1)
    window.resize(*size)
    window.show()
    settle(app)
    out.parent.mkdir(parents=True, exist_ok=True)
    picture = window.grab()
    if not picture.save(str(out)):
        raise OSError(str(out))


def main(options: argparse.Namespace) -> int:
    """Draw the page, or with --all every page in both languages and themes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    kept = Settings(lang=options.lang or "zh", theme=options.theme, scale=options.scale)
    app = program.make_app()
    file = options.catalogue or paths.data_db()
    if options.all:
        return _draw_all(app, kept, file, options)
    window = program.Desk(app, kept, keep=bool).open(file, Place(options.page, options.entity or ""))
    if options.viewer == "visitor" and isinstance(window, Window):
        window.act("viewer")
        window.go(Place(options.page, options.entity or ""))
    if options.figure and isinstance(window, Window):
        window.frame.open_figure(options.figure)
    draw(app, window, size_of(options.size), options.out)
    return 0


def _draw_all(app: QApplication, kept: Settings, file: Path, options: argparse.Namespace) -> int:
    for lang in LANGS:
        for theme in ("light", "dark"):
            look = replace(kept, lang=lang, theme=theme)
            window = program.Desk(app, look, keep=bool).open(file)
            if isinstance(window, Window):
                _walk(app, window, options.out / f"{lang}-{theme}", size_of(options.size))
            else:
                draw(app, window, size_of(options.size), options.out / "trouble.png")
            window.close()
    sys.stderr.write(f"{options.out}\n")
    return 0


def _walk(app: QApplication, window: Window, folder: Path, size: tuple[int, int]) -> None:
    for spec in PAGES:
        window.go(Place(spec.id))
        draw(app, window, size, folder / f"{spec.id}.png")
    window.act("viewer")
    for spec in GUEST_PAGES:
        window.go(Place(spec.id))
        draw(app, window, size, folder / f"visitor-{spec.id}.png")
