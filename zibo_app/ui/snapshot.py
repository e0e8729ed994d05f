"""Pictures of the real window, drawn off screen, for the docs, for tests and where there is no display."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from zibo_app import paths
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import LANGS
from zibo_app.services import slides
from zibo_app.store.catalogue import open_catalogue
from zibo_app.store.faults import Code
from zibo_app.ui import app as program
from zibo_app.ui import jobs
from zibo_app.ui.charts import engine
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import Settings
from zibo_app.ui.slides.view import SlideView
from zibo_app.ui.trouble import TroubleWindow
from zibo_app.ui.window import Window

SLIDE = "slide"
"""In place of a page: the slide of the stop that --entity names, such as slide:growth."""
MakeDesk = Callable[[Settings], program.Desk]
TICK, LONGEST, QUIET = 10, 20_000, 3
"""How often, in ms, to look whether the picture is complete, and how long at
most to wait for it, and for how many looks nothing may be under way."""


def settle(app: QApplication) -> None:
    """Run the event loop until no job is under way and the charts are drawn."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(TICK)
    quiet = 0

    def look() -> None:
        nonlocal quiet
        quiet = 0 if jobs.busy() or engine.pending() else quiet + 1
        if quiet >= QUIET:
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
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        kept = window.grab().save(str(out))
    except OSError:
        kept = False
    if not kept:
        raise Code.UNWRITABLE.refused(str(out))


def main(options: argparse.Namespace) -> int:
    """Draw the page, or with --all every page in both languages and themes.

    Refused where there is no such page, record or figure; without a catalogue the page that says so is drawn.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    kept = Settings(lang=options.lang or "zh", theme=options.theme, scale=options.scale)
    app = program.make_app()
    # A picture shows nobody's notes, but the controls that make some.
    with tempfile.TemporaryDirectory() as folder:
        make = partial(program.Desk, app, keep=bool, office=Path(folder) / "office.db")
        if options.page == SLIDE:
            return _draw_slide(app, options)
        return (_draw_all if options.all else _draw_one)(app, make, kept, options)


def _draw_slide(app: QApplication, options: argparse.Namespace) -> int:
    """Draw a slide as guests see it: in both languages unless one is asked for."""
    with closing(open_catalogue(options.catalogue or paths.data_db())) as catalogue:
        shown = slides.slide(catalogue.seen_by(Audience.PUBLIC), options.entity)
    if shown is None:
        raise Code.UNKNOWN.refused(options.entity)
    view = SlideView(small=options.scale > 1, still=True)
    view.show_slide(shown, Tongues(options.lang or Tongues.BOTH.value))  # type: ignore[call-arg]
    draw(app, view, size_of(options.size), options.out)
    return 0


def _draw_one(app: QApplication, make: MakeDesk, kept: Settings, options: argparse.Namespace) -> int:
    window = make(kept).open(options.catalogue or paths.data_db())
    if isinstance(window, Window):
        _go(window, options)
    draw(app, window, size_of(options.size), options.out)
    if isinstance(window, TroubleWindow):
        raise Refused(window.fault)
    return 0


def _go(window: Window, options: argparse.Namespace) -> None:
    """Go where the picture is to be taken."""
    staff = options.viewer == "staff"
    if not staff:
        window.act("viewer")
    specs = PAGES if staff else GUEST_PAGES
    page = specs[0].id if options.page == PAGES[0].id else options.page
    if page not in {spec.id for spec in specs}:
        raise Code.UNKNOWN.refused(options.page)
    if options.entity and options.entity not in window.ctx.catalogue.briefs((options.entity,)):
        raise Code.UNKNOWN.refused(options.entity)
    window.go(Place(page, options.entity))
    if options.figure:
        window.frame.open_figure(options.figure)
    if window.frame.evidence() != options.figure:
        raise Code.UNKNOWN.refused(options.figure)
    if options.search:
        window.frame.open_search(options.search)


def _draw_all(app: QApplication, make: MakeDesk, kept: Settings, options: argparse.Namespace) -> int:
    for lang in LANGS:
        for theme in ("light", "dark"):
            look = replace(kept, lang=lang, theme=theme)
            window = make(look).open(options.catalogue or paths.data_db())
            folder = options.out / f"{lang}-{theme}"
            if isinstance(window, TroubleWindow):
                draw(app, window, size_of(options.size), folder / "trouble.png")
                raise Refused(window.fault)
            _walk(app, window, folder, size_of(options.size))
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
