"""The exhibition's window: the loop, then what a visitor browses, then the loop again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication

from zibo_app.domain.edition import Seal
from zibo_app.overriding import override
from zibo_app.store.seal import verify
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.hall.counting import Counting
from zibo_app.ui.hall.idle import Clock, IdleWatch, since_boot
from zibo_app.ui.hall.keys import LEAVE, make_actions
from zibo_app.ui.hall.leaving import Leaving, gate_of
from zibo_app.ui.hall.mending import Mending
from zibo_app.ui.hall.screens import Screens
from zibo_app.ui.hall.shown import Shown
from zibo_app.ui.hall.stirs import Stirs
from zibo_app.ui.settings import Settings

LOOP = "loop"
"""What a touch is counted under that woke the loop."""


class Hall(Shown):
    """The exhibition over one catalogue.

    `left` says that staff may have their window back.
    """

    left = Signal()

    def __init__(self, ctx: Context, kept: Settings, app: QApplication, clock: Clock = since_boot) -> None:
        super().__init__(ctx, kept)
        self._sound = True
        self.setWindowTitle(ctx.catalogue.edition.zone.zh)
        self.idle = IdleWatch(kept.idle_seconds, clock, self)
        self.stirs = Stirs(self._eats, self)
        self.counting = Counting(ctx.session, parent=self)
        self.leaving = Leaving(self, app, gate_of(ctx.session))
        self.screens = Screens(self, kept.audience_screen, self._is_locked, self.leaving.guard.allow)
        self.mending = Mending(clock, self)
        self._connect()
        make_actions(self, self.act)

    def _connect(self) -> None:
        self.look_changed.connect(self.leaving.use)
        self.touched.connect(self._woken)
        self.confirmed.connect(self.idle.stir)
        self.idle.asked.connect(self._ask)
        self.idle.answered.connect(self.ask_no_more)
        self.idle.gone.connect(self.reset)
        self.stirs.stirred.connect(self.idle.stir)
        self.stirs.pressed.connect(self._touched)
        self.stirs.woken.connect(self._woken)
        self.leaving.left.connect(self.left)
        self.leaving.escaped.connect(partial(self.act, "close"))
        self.mending.home.connect(self._go_home)
        self.mending.loop.connect(self.reset)
        self.mending.rest.connect(self.pause)
        jobs.REPORTS.failed.connect(self.mending.failed)

    @property
    def locked(self) -> bool:
        """Whether only the PIN ends the exhibition."""
        return self.leaving.locked

    def _is_locked(self) -> bool:
        return self.leaving.locked

    # -- from the loop to a visit and back -----------------------------------------------------------
    def begin(self) -> None:
        """Show the loop on its screen, and watch what people do."""
        self.stirs.start()  # before the lock: what it takes was never done
        self.leaving.begin()
        self.screens.place()
        self.reset()
        self.activateWindow()
        jobs.run(self, partial(verify, self.ctx.catalogue.path), self._verified)

    def end(self) -> None:
        """Let go of everything: the program is staff's again."""
        self.mending.stop()
        self._stop()
        self.stirs.stop()
        self.leaving.end()
        self.screens.end()

    def browse(self) -> None:
        """Show the first page to whoever touched the screen."""
        if self.visit is None:
            self.show_visit()
            self.idle.start()

    def reset(self) -> None:
        """Go back to the loop; of the visit before nothing is left. Never called out of the visit itself."""
        self._stop(at_once=True)
        if self._sound:
            self.show_loop()
            self.stirs.settle()
        else:
            self.show_rest()

    def pause(self) -> None:
        """Show the still page: there is nothing that may be shown."""
        self._stop()
        self.show_rest()

    def _stop(self, *, at_once: bool = False) -> None:
        self.idle.stop()
        self.clear(at_once=at_once)
        self.counting.flush()

    # -- what people do ------------------------------------------------------------------------------
    def act(self, key: str) -> None:
        """Carry out an action by its key; Esc puts away what lies on top first."""
        closes = key == "close" and self.visit is not None and self.visit.covered()
        if key in {LEAVE, "close"} and not closes:
            if not self.locked:
                self.left.emit()
        elif self.visit is not None and not self.idle.asking:
            self.visit.act(key)
        else:
            self._woken()

    def _eats(self) -> bool:
        """Whether a touch now only wakes the screen."""
        return self.leaving.pad is None and (self.idle.asking or self.loop is not None)

    def _woken(self) -> None:
        if self.idle.asking:
            self.idle.stir()
        elif self.loop is not None:
            self.browse()

    def _touched(self) -> None:
        self.counting.touch(self.visit.page() if self.visit is not None else LOOP)

    def _ask(self, left: int) -> None:
        self.ask(self.ctx, left)

    # -- faults --------------------------------------------------------------------------------------
    def _go_home(self) -> None:
        if self.visit is not None:
            self.visit.home()
        else:
            self.reset()

    def _verified(self, seal: Seal) -> None:
        self._sound = seal is Seal.SEALED
        if not self._sound:
            self.pause()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pad fill the screen."""
        super().resizeEvent(event)
        self.leaving.fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: a locked exhibition ends by its PIN, another one gives staff their window back."""
        event.ignore()
        if not self.locked:
            self.left.emit()
