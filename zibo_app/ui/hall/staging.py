"""Taking the stage and leaving it: staff's window makes room for the exhibition, and comes back after it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from zibo_app.domain.edition import Seal
from zibo_app.domain.fault import Refused
from zibo_app.ui.context import Context
from zibo_app.ui.hall.awake import Awake
from zibo_app.ui.hall.beginning import small
from zibo_app.ui.hall.fault import UNFIT
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.hall.leaving import gate_of
from zibo_app.ui.hall.small_screen import SmallScreen
from zibo_app.ui.present.showing import Showing
from zibo_app.ui.window import Window

LOOP = "loop"
"""What is asked for where the exhibition is to begin."""
ROUTE = "route:"
"""What begins what is asked for where a saved route is to be presented: its id follows."""


class Staging(QObject):
    """Opens the exhibition in place of a window.

    `dress` gives the whole program the look of a context; `ended` says that the window is staff's again.
    """

    ended = Signal()

    def __init__(self, window: Window, app: QApplication, dress: Callable[[Context], None]) -> None:
        super().__init__(window)
        self._window = window
        self._app = app
        self._dress = dress
        self._awake = Awake(parent=self)
        self.showing = Showing(window)
        self.question: SmallScreen | None = None
        self.hall: Hall | None = None

    def act(self, key: str) -> None:
        """Show what was asked for; staff are told where it cannot be."""
        if key.startswith(ROUTE) and self.hall is None:
            self.showing.present(key.removeprefix(ROUTE))
        if key != LOOP or self.hall is not None:
            return
        gate = gate_of(self._window.ctx.session)
        trap = gate.trap() if gate else None
        if self._window.ctx.catalogue.seal is not Seal.SEALED or trap:
            self._window.frame.report(Refused(trap or UNFIT))
        elif self._window.settings.small_screen:
            self.begin()
        else:
            self._ask()

    def _ask(self) -> None:
        guess = small(self._window.settings, self._window.screen())
        question = SmallScreen(self._window.ctx, self._window, guess=guess)
        question.answered.connect(self._answered)
        question.finished.connect(question.deleteLater)
        self.question = question
        question.open()

    def _answered(self, value: str) -> None:
        self._window.change(small_screen=value)
        self.begin()

    def begin(self) -> None:
        """Begin the exhibition; without a sound catalogue it is refused."""
        window = self._window
        if window.ctx.catalogue.seal is not Seal.SEALED:
            raise Refused(UNFIT)
        window.frame.stack.drop_hidden()
        hall = Hall(window.ctx, window.settings, self._app)
        hall.look_changed.connect(self._dress)
        hall.left.connect(partial(self._end))
        self.hall = hall
        hall.setScreen(window.screen())
        hall.begin()
        self._awake.on()
        window.hide()

    def _end(self) -> None:
        hall, self.hall = self.hall, None
        if hall is None:
            return
        self._awake.off()
        self._dress(self._window.ctx)
        hall.end()
        self._window.show()
        self._window.activateWindow()
        hall.hide()
        hall.deleteLater()
        self.ended.emit()
