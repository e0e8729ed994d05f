"""Puts what a route has come to on the windows; what guests see of it is made for guests."""

from zibo_app.domain.fault import Refused
from zibo_app.domain.pace import Pace
from zibo_app.domain.slide import Tongues
from zibo_app.services.slides import evidence_line, not_stated
from zibo_app.ui.context import Context
from zibo_app.ui.present.frame import StopFrame
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.sees import Sees, What, answered, paged
from zibo_app.ui.present.stage import Stage
from zibo_app.ui.widgets.banner import UNEXPECTED


class Display:
    """Shows on the windows of `stage`; `ctx` is staff's, `sees` what the audience sees."""

    def __init__(self, ctx: Context, stage: Stage) -> None:
        self._ctx = ctx
        self._stage = stage
        self.sees = Sees()
        self._told: StopFrame | None = None

    @property
    def frame(self) -> StopFrame | None:
        """The frame the presenter works in."""
        window = self._stage.window
        return window.frame if window is not None else None

    @property
    def on_purpose(self) -> bool:
        """Whether the audience is shown something else than the slide."""
        return self.sees.what is not What.SLIDE

    def show_stop(self, run: Run, tongues: Tongues) -> None:
        """Show a stop to who presents, and its slide to everybody."""
        frame = self._told = self.frame
        if frame is not None:
            here = run.here if frame.ctx.staff else None
            lacking = not_stated(self._ctx.catalogue, here.stop.ref) if here else ()
            frame.show_run(run, tongues, lacking)
            frame.foot.stand(self._evidence_of(frame, run))
        self.see_slide(run, tongues)

    def _evidence_of(self, frame: StopFrame, run: Run) -> str:
        """Say where the stop's evidence stands: the source, the section, the paragraph."""
        here = run.here
        return frame.ctx.say(evidence_line(frame.ctx.catalogue, here.slide)) if here else ""

    def show_again(self, run: Run, tongues: Tongues) -> None:
        """Show on windows that have been moved, to who presents only where their window is another."""
        if self.frame is self._told:
            self.see_slide(run, tongues)
        else:
            self.show_stop(run, tongues)

    def see_slide(self, run: Run, tongues: Tongues) -> None:
        """Let the audience see the slide, whatever they saw before."""
        self.sees = Sees()
        self.show_slides(run, tongues)
        self.tell(run)

    def show_slides(self, run: Run, tongues: Tongues) -> None:
        """Show the slides; what the audience is shown on purpose stays."""
        frame, audience = self.frame, self._stage.shown
        if frame is not None:
            frame.show_slides(run, tongues)
        if audience is None or self.on_purpose:
            return
        if run.blank or run.here is None:
            audience.show_nothing()
        else:
            audience.show_slide(run.here.slide, tongues)

    def show_it(self, run: Run, tongues: Tongues) -> bool:
        """Show the audience what staff look at, as guests may see it; False where guests have nothing of it.

        Asked for again the slide is shown.
        """
        frame, audience = self.frame, self._stage.shown
        if frame is None or audience is None:
            return True
        place = frame.place
        if frame.typed():
            return self._seen(answered(audience, frame.typed()), run)
        if place is not None and place != self.sees.place:
            return self._seen(paged(self._ctx, audience, place), run)
        self.see_slide(run, tongues)
        return True

    def _seen(self, sees: Sees | None, run: Run) -> bool:
        if sees is not None:
            self.sees = sees
            self.tell(run)
        return sees is not None

    def show_time(self, run: Run, pace: Pace, *, running: bool) -> None:
        """Show how long it has run."""
        if self.frame is not None:
            self.frame.foot.tell(run, pace, running=running)

    def say(self, words: str) -> None:
        """Say something in passing to who presents."""
        if self.frame is not None:
            self.frame.foot.say(words)

    @property
    def searching(self) -> bool:
        """Whether something is looked for."""
        return self.frame is not None and self.frame.searching

    def at_stop(self) -> bool:
        """Say whether the presenter is at the stop, and offer the way back where not."""
        frame = self.frame
        if frame is None:
            return True
        there = not frame.away and not frame.searching
        frame.foot.show_back(there=not there)
        return there

    def back(self) -> None:
        """Put away all that lies over the stop."""
        if self.frame is not None:
            self.frame.back()

    def close_one(self) -> bool:
        """Put away what lies on top; False where nothing does."""
        return self.frame is not None and self.frame.close_one()

    def search(self) -> None:
        """Open the search over the stop."""
        if self.frame is not None:
            self.frame.open_search_here()

    def evidence(self) -> None:
        """Show the evidence of the stop's figures, one after the other."""
        if self.frame is not None:
            self.frame.next_evidence()

    def swap_notes(self, run: Run) -> None:
        """Show the notes on the one screen, or put them away; on the desk they stand all the time."""
        solo = self._stage.solo
        if solo is not None and self._stage.window is solo:
            solo.frame.swap_notes(run)

    def report(self, error: object) -> None:
        """Say what failed where only staff can read it; never an error's own text."""
        fault = error.fault if isinstance(error, Refused) else UNEXPECTED
        self.warn(f"{self._ctx.say(fault.message)} ({fault.code})")

    def warn(self, words: str) -> None:
        """Say what went wrong where only staff can read it."""
        if self.frame is not None and self.frame.ctx.staff:
            self.say(words)

    def tell(self, run: Run) -> None:
        """Say on the desk what the audience sees."""
        desk, ctx = self._stage.desk, self._ctx
        if desk is None:
            return
        strip, there = desk.frame.strip, self._stage.shown is not None
        strip.offer(something=there and (desk.frame.away or desk.frame.searching))
        if self._stage.places.lost:
            strip.tell_lost()
        elif self.on_purpose:
            strip.tell(f"{ctx.say(self.sees.what)} · {self.sees.called}")
        elif run.blank or run.here is None:
            strip.tell(ctx.tr("a black screen"))
        else:
            strip.tell(ctx.say(run.here.slide.headline))
