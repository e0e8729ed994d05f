"""Starting the program: fonts, words, the catalogue, the window, or the page that says why there is none."""

import gc
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from zibo_app import paths
from zibo_app.domain.fault import Refused
from zibo_app.domain.text import msg
from zibo_app.store.catalogue import open_catalogue
from zibo_app.ui import errors, jobs, language, settings, theme
from zibo_app.ui.context import Context
from zibo_app.ui.later import ahead
from zibo_app.ui.navigator import Place
from zibo_app.ui.session import Session
from zibo_app.ui.settings import LAST, Settings, lang_of, look
from zibo_app.ui.window import Keep, Window

if TYPE_CHECKING:
    from argparse import Namespace

    from zibo_app.store.office import Office
    from zibo_app.ui.hall.staging import Staging
    from zibo_app.ui.trouble import TroubleWindow

HOUR = 3_600_000
"""How often, in ms, it is looked whether the office store can still be written: disks fill up meanwhile."""
DEFAULTS = msg("The settings file was damaged: defaults are used, and the old file was set aside.")


def make_app() -> QApplication:
    """Make the Qt application with the bundled font and the words.

    Its style is chosen here: `QApplication.setStyle` gives it back, and to make its type takes 5 ms.
    """
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("zibo_app")
    app.aboutToQuit.connect(jobs.finish)
    theme.load_fonts()
    language.load()
    return app


def first_place(kept: Settings) -> Place:
    """Say where the program begins: the last place, or the page chosen in the settings."""
    if kept.first_page == LAST:
        return Place(kept.page, kept.record, kept.state)
    return Place(kept.first_page)


class Desk:
    """Holds the window that is open: the program's own, or the one that says why there is none.

    `keep` saves the settings; pictures are made with one that does not. `office` is where the office store
    lies or is to lie; without it nothing can be noted.
    """

    def __init__(
        self, app: QApplication, kept: Settings, keep: Keep = settings.save, office: Path | None = None
    ) -> None:
        self._app = app
        self.session = Session(make=partial(_office, office) if office else None)
        self._kept = kept
        self._keep = keep
        self._words = language.QtWords(app)
        self._words.use(lang_of(kept))
        theme.apply(app, look(kept))
        self.window: Window | TroubleWindow | None = None
        self.staging: Staging | None = None

    def open(self, file: Path, place: Place | None = None) -> "Window | TroubleWindow":
        """Open the catalogue `file`; the new window takes the place of an older one."""
        older, self.window = self.window, self._make(file, place or first_place(self._kept))
        if older is not None:
            self.window.setGeometry(older.geometry())
            self.show(older.windowState())
            older.close()
            older.deleteLater()
        return self.window

    def show(self, how: Qt.WindowState) -> None:
        """Show the window, maximised or as it is; what the first paint need not wait for is done after it."""
        if self.window is not None:
            self.window.setWindowState(how)
            self.window.show()
            QTimer.singleShot(0, partial(after_first_paint, self.window))

    def exhibit(self, how: Qt.WindowState) -> None:
        """Begin with the exhibition; the window is shown when staff end it. Refused says why it cannot be."""
        window = self.window
        if isinstance(window, Window):
            window.setWindowState(how)
            self._stage(window).begin()
            ahead().beat(self._app)
            QTimer.singleShot(0, partial(after_first_paint, window))
        elif window is not None:
            raise Refused(window.fault)

    def _stage(self, window: Window) -> "Staging":
        if self.staging is None:
            self.staging = ahead().staging(window, self._app, self._dress)
        return self.staging

    def _take_stage(self, window: Window, key: str) -> None:
        self._stage(window).act(key)

    def _make(self, file: Path, place: Place) -> "Window | TroubleWindow":
        try:
            catalogue = open_catalogue(file, allow_broken=True)
        except Refused as refusal:
            trouble = ahead().trouble(refusal.fault, file)
            trouble.file_chosen.connect(self.open)
            return trouble
        ctx = Context(catalogue, lang_of(self._kept), look(self._kept), self.session)
        window = Window(ctx, self._kept, place, self._keep)
        # A bound method would not keep the desk, and a window without its desk is not dressed.
        window.look_changed.connect(partial(self._dress))
        window.stage_requested.connect(partial(self._take_stage, window))
        self._shown = ctx
        return window

    def _dress(self, ctx: Context) -> None:
        """Give the whole program the theme and words of the context about to be shown."""
        if ctx.theme != self._shown.theme:
            theme.apply(self._app, ctx.theme)
        if ctx.lang != self._shown.lang:
            self._words.use(ctx.lang)
        self._shown = ctx


def main(options: "Namespace") -> int:
    """Run the program until its window is closed."""
    kept, sound = settings.read()
    if options.lang:
        kept = replace(kept, lang=options.lang)
    app = make_app()
    errors.install()
    if options.supervise:
        return ahead().supervise(app, options, kept)
    place = Place(options.page) if options.page else None
    desk = Desk(app, kept, office=paths.user_data() / "office.db")
    app.aboutToQuit.connect(desk.session.close)
    window = desk.open(options.catalogue or paths.data_db(), place)
    window.resize(kept.width, kept.height)
    how = Qt.WindowState.WindowMaximized if kept.maximised else Qt.WindowState.WindowNoState
    (desk.exhibit if options.exhibition else desk.show)(how)
    if not sound and isinstance(window, Window):
        window.frame.say(window.ctx.tr(DEFAULTS))
    return app.exec()


def after_first_paint(window: "Window | TroubleWindow") -> None:
    """Do what the first paint need not wait for: collect garbage again, check the catalogue, load pages."""
    gc.freeze()  # what was made at start stays; looking through it again and again would only cost
    gc.enable()
    if isinstance(window, Window):
        window.after_first_paint()
        jobs.run(window, ahead, partial(_look_after_office, window))


def _office(path: Path) -> "Office":
    return ahead().office(path)


def _look_after_office(window: Window, _loaded: object) -> None:
    """Tell staff what is wrong with the office store before guests have questions, again every hour."""
    _tell_trouble(window)
    timer = QTimer(window)
    timer.setInterval(HOUR)
    timer.timeout.connect(partial(_tell_trouble, window))
    timer.start()


def _tell_trouble(window: Window) -> None:
    office = window.ctx.session.office
    for fault in office.trouble() if office else ():
        window.frame.report(Refused(fault))
