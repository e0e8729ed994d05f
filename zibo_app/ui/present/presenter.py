"""Presenting a route: what the presenter asks for, and at which stop it is."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from zibo_app.domain.route import Route
from zibo_app.domain.slide import Tongues
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.present import keys
from zibo_app.ui.present.display import Display
from zibo_app.ui.present.guests import audience_of
from zibo_app.ui.present.opening import opened
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.stage import Stage
from zibo_app.ui.present.timing import Now, Timing
from zibo_app.ui.settings import Settings

SURE = 4000
"""Ms in which the end is to be asked for twice."""
Acts = dict[str, Callable[[], object]]


class Presenter(QObject):
    """Runs a route: `start` shows it, `left` says that it is over; staff's own window may hide meanwhile.

    Everything the audience sees is made from the catalogue of the route's audience. `home` names the screen
    staff have been working on: it becomes the presenter's.
    """

    left = Signal()

    def __init__(  # noqa: PLR0913 home and the clock have their defaults
        self,
        ctx: Context,
        route: Route,
        settings: Settings,
        parent: QObject | None = None,
        *,
        home: str = "",
        now: Now = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.ctx, self.route = ctx, route
        self.run: Run = opened(ctx.catalogue.seen_by(audience_of(route)), route, ctx.session)
        self._turning = route.tongues is Tongues.ALTERNATING
        self.tongues = Tongues.ZH if self._turning else route.tongues
        self.stage = Stage(ctx, route, settings, self, home)
        self.display = Display(ctx, self.stage)
        self.timing = Timing(self, now)
        self._sure = QTimer(self)
        self._sure.setSingleShot(True)
        self._sure.setInterval(SURE)
        self._connect()
        self._acts: Acts = {
            keys.NEXT: self._next,
            keys.BACK: partial(self._step, -1),
            keys.FIRST: partial(self._to, 0),
            keys.LAST: partial(self._to, len(self.run.stops) - 1),
            keys.BLANK: self._blank,
            keys.LEAVE: self._leave,
            keys.RETURN: self._return,
            keys.SEARCH: self.display.search,
            keys.EVIDENCE: self.display.evidence,
            keys.NOTES: self._notes,
            keys.TIMER: self._hold,
            keys.SHOW: self._show_it,
            keys.SWAP: self.stage.swap,
        }

    def _connect(self) -> None:
        self.stage.wished.connect(self.do)
        self.stage.arranged.connect(self._arranged)
        self.stage.turned.connect(self._turned)
        self.timing.ticked.connect(self._show_time)
        self.timing.turned.connect(self._turn_over)
        self._sure.timeout.connect(self._not_sure)

    # -- beginning and end -------------------------------------------------------------------------
    def start(self) -> None:
        """Show the first stop and let the time run."""
        jobs.REPORTS.failed.connect(self.display.report)
        self.timing.start(turning=self._turning)
        self.stage.arrange()
        if self.run.left_out:
            self.display.warn(self.ctx.tr("Left out, not released or gone: {n}", n=self.run.left_out))

    def end(self) -> None:
        """Say that it is over, so that another window comes before the last of these goes; put all away."""
        jobs.REPORTS.failed.disconnect(self.display.report)
        self._sure.stop()
        self.timing.stop()
        self.left.emit()
        self.stage.close()

    def do(self, wish: str) -> None:
        """Do what was asked for."""
        if wish not in self._acts:
            return
        if wish != keys.LEAVE:
            self._not_sure()
        self._acts[wish]()

    # -- going on ----------------------------------------------------------------------------------
    def _next(self) -> None:
        if self.run.next is None and not self.run.blank:
            self.display.say(self.ctx.tr("This is the last stop"))
        self._step(1)

    def _step(self, by: int) -> None:
        self._go(self.run.step(by))

    def _to(self, at: int) -> None:
        self._go(self.run.go(at))

    def _go(self, run: Run) -> None:
        """Go to a stop; what lay over the one before is put away."""
        moved, self.run = run.at != self.run.at, run
        self.display.back()
        (self.display.show_stop if moved else self.display.see_slide)(run, self.tongues)
        self._show_time()

    def _blank(self) -> None:
        self.run = self.run.swap_blank()
        self.display.see_slide(self.run, self.tongues)
        self._show_time()

    def _hold(self) -> None:
        self.timing.swap()
        self._show_time()

    def _turn_over(self) -> None:
        self.tongues = Tongues.EN if self.tongues is Tongues.ZH else Tongues.ZH
        self.display.show_slides(self.run, self.tongues)

    def _show_time(self) -> None:
        pace = self.run.pace(self.timing.elapsed)
        self.display.show_time(self.run, pace, running=self.timing.running)

    # -- leaving the stop and coming back ----------------------------------------------------------
    def _leave(self) -> None:
        """Put away what lies on top; with nothing there leave, once it was asked for twice."""
        if self.display.close_one():
            return
        if self.run.blank or self.display.on_purpose:
            self._return()
        elif self._sure.isActive():
            self.end()
        else:
            self.display.say(self.ctx.tr("Press again to end"))
            self._sure.start()

    def _return(self) -> None:
        """Go back to the stop, the audience too."""
        self._go(self.run.lit())

    def _not_sure(self) -> None:
        self._sure.stop()
        self.display.say("")

    def _notes(self) -> None:
        self.display.swap_notes(self.run)

    def _show_it(self) -> None:
        searching = self.display.searching
        if not self.display.show_it(self.run, self.tongues):
            open_first = self.ctx.tr("No single answer to show: open a result, then show it")
            self.display.say(open_first if searching else self.ctx.tr("Guests have no such page"))

    # -- what happens of itself --------------------------------------------------------------------
    def _arranged(self) -> None:
        """Show everything on the windows there are now; in a window that stays nothing open is closed."""
        self.display.show_again(self.run, self.tongues)
        self._show_time()

    def _turned(self) -> None:
        """A page or the search came or went; back at the stop the audience sees its slide again."""
        if self.display.at_stop() and self.display.on_purpose:
            self.display.see_slide(self.run, self.tongues)
        self.display.tell(self.run)
