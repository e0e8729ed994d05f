"""`show --supervise`: the supervising process, from its start to the still page."""

import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from zibo_app import paths
from zibo_app.domain.fault import Refused
from zibo_app.store.catalogue import open_catalogue
from zibo_app.store.office import Office
from zibo_app.ui import errors, theme
from zibo_app.ui.context import Context
from zibo_app.ui.hall.screens import Cover, fill
from zibo_app.ui.session import Session
from zibo_app.ui.settings import Settings, lang_of
from zibo_app.ui.theme import Theme
from zibo_app.ui.watch.limits import Limits
from zibo_app.ui.watch.still import StillWindow
from zibo_app.ui.watch.supervisor import Supervisor, Why

if TYPE_CHECKING:
    from argparse import Namespace

STOPPED = 130
LOOK = Theme("light")
"""Of the pad for the PIN; the still page itself is always dark."""


class Fell(Exception):
    """That the supervised program ended; it goes to the log."""


def command(options: "Namespace") -> list[str]:
    """Give the command line of the program that is supervised."""
    frozen = getattr(sys, "frozen", False)
    lang = ["--lang", options.lang] if options.lang else []
    start = [sys.executable] if frozen else [sys.executable, "-m", "zibo_app"]
    return [*start, "show", "--exhibition", "--catalogue", str(options.catalogue or paths.data_db()), *lang]


class Watch(QObject):
    """The supervisor with what people see meanwhile: dark screens for a moment, or the still page."""

    def __init__(
        self, app: QApplication, words: list[str], file: Path, kept: Settings, limits: Limits
    ) -> None:
        super().__init__()
        self._app = app
        self._file = file
        self._kept = kept
        self._covers: list[Cover] = []
        self.still: StillWindow | None = None
        self.supervisor = Supervisor(words, limits, parent=self)
        self.supervisor.fell.connect(self._fell)
        self.supervisor.alive.connect(self._uncover)
        self.supervisor.gave_up.connect(self._give_up)
        self.supervisor.ended.connect(app.exit)

    def start(self) -> None:
        """Start the program."""
        self.supervisor.start()

    def stop(self, *_signal: object) -> None:
        """End the program, and with it the watch."""
        self.supervisor.stop()
        self._app.exit(STOPPED)

    def _fell(self, why: Why) -> None:
        """Leave no desk to be touched while the program starts again."""
        errors.log(Fell(why.name))
        if not self._covers:
            for screen in self._app.screens():
                cover = Cover()
                fill(cover, screen)
                self._covers.append(cover)

    def _uncover(self) -> None:
        while self._covers:
            cover = self._covers.pop()
            cover.hide()
            cover.deleteLater()

    def _give_up(self, why: Why) -> None:
        errors.log(Fell(f"given up: {why.name}"))
        theme.apply(self._app, LOOK)
        session = Session(Office(paths.user_data() / "office.db"))
        self.still = StillWindow(self._app, self._context(session), session, self._kept.audience_screen)
        self.still.left.connect(partial(self._app.exit, 1))
        self.still.begin()
        self._uncover()

    def _context(self, session: Session) -> Context | None:
        try:
            catalogue = open_catalogue(self._file, allow_broken=True)
        except Refused as refusal:
            errors.log(refusal)
            return None
        return Context(catalogue, lang_of(self._kept), LOOK, session)


def supervise(app: QApplication, options: "Namespace", kept: Settings) -> int:
    """Supervise the exhibition until staff end it."""
    app.setQuitOnLastWindowClosed(False)
    file = options.catalogue or paths.data_db()
    watch = Watch(app, command(options), file, kept, Limits())
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, watch.stop)
    watch.start()
    return app.exec()
