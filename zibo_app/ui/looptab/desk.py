"""The loop as staff have it before them: every change is on disk at once, and can be taken back."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.hall import Loop
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Text
from zibo_app.services import loop_choice, slides
from zibo_app.services.route_offers import Offer, offers
from zibo_app.ui import jobs
from zibo_app.ui.context import Context

if TYPE_CHECKING:
    from zibo_app.domain.own_stop import OwnStop

STEPS = 50
"""How many changes can be taken back."""


class LoopDesk(QObject):
    """`changed` tells of another loop, `chosen` of another slide come to."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self._guests = ctx.catalogue.seen_by(Audience.PUBLIC)
        self.shipped = slides.loop_refs(self._guests)
        self.own: dict[str, OwnStop] = {}
        self.now = Loop(self.shipped)
        self.at = 0
        self.offered = ""
        self._before: list[Loop] = []
        self._slides: dict[str, Slide | None] = {}
        self._found: dict[str, tuple[Offer, ...]] = {}
        self.read()

    # -- what there is -----------------------------------------------------------------------------
    @property
    def can_save(self) -> bool:
        """Whether there is an office store."""
        return self.ctx.session.office is not None

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._before)

    @property
    def shown(self) -> str:
        """The ref of the slide to be previewed."""
        here = self.now.refs[self.at] if 0 <= self.at < len(self.now.refs) else ""
        return self.offered or here

    def slide(self, ref: str) -> Slide | None:
        """Make a slide as guests see it; None where it is gone or not released to them."""
        if ref not in self._slides:
            office = self.ctx.session.office
            folder = office.stage.pictures if office else None
            self._slides[ref] = slides.slide(self._guests, ref, self.own, folder)
        return self._slides[ref]

    def title(self, ref: str) -> Text:
        """Head a slide; what is gone is called by its ref."""
        return slides.title(self._guests, ref, self.own) or Text(ref, ref)

    def offers(self, text: str) -> tuple[Offer, ...]:
        """Give what could be added and whose name holds the text; what is new comes first."""
        there, new = {*self.now.refs}, self.fresh()
        if text not in self._found:
            self._found[text] = offers(self.ctx.catalogue, Audience.PUBLIC, self.own, text)
        kept = [each for each in self._found[text] if each.ref not in there]
        return tuple(sorted(kept, key=lambda each: each.ref not in new))

    def fresh(self) -> tuple[str, ...]:
        """Give what a newer catalogue ships for the loop and the office has not decided on."""
        return loop_choice.fresh(self.now, self.shipped)

    def read(self) -> None:
        """Read what is kept; what cannot be read is told in the message bar."""
        office = self.ctx.session.office
        self._slides, self._found = {}, {}
        try:
            kept = office.stage.loop() if office else None
            self.own = {each.id: each for each in office.stage.own_stops()} if office else {}
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            kept = None
        self._show(loop_choice.begun(kept, self.shipped))

    # -- choosing ----------------------------------------------------------------------------------
    def choose(self, at: int) -> None:
        """Come to a slide of the loop."""
        if 0 <= at < len(self.now.refs):
            self.at, self.offered = at, ""
            self.chosen.emit()

    def consider(self, ref: str) -> None:
        """Come to a slide that is not in the loop."""
        self.offered = ref
        self.chosen.emit()

    # -- changing ----------------------------------------------------------------------------------
    def add(self, ref: str) -> bool:
        """Put a slide behind the one chosen."""
        done = self._put(loop_choice.added(self.now, ref, self.at))
        if done:
            self.choose(self.now.refs.index(ref))
        return done

    def drop(self) -> bool:
        """Take the chosen slide out."""
        return self._put(loop_choice.dropped(self.now, self.at))

    def move(self, start: int, end: int) -> None:
        """Move a slide to another place; it stays the chosen one."""
        if start != end and self._put(loop_choice.moved(self.now, start, end)):
            self.choose(end)

    def last(self, seconds: int) -> None:
        """Let each slide stay so long."""
        self._put(loop_choice.timed(self.now, seconds))

    def restore(self) -> bool:
        """Show the loop as it is shipped."""
        return self._put(loop_choice.as_shipped(self.now, self.shipped))

    def undo(self) -> None:
        """Take the last change back."""
        if self._before and self._kept(self._before[-1]):
            self._show(self._before.pop())

    def _put(self, loop: Loop) -> bool:
        before = self.now
        if loop == before or not self._kept(loop):
            return False
        self._before = [*self._before, before][-STEPS:]
        self._show(loop)
        return True

    def _kept(self, loop: Loop) -> bool:
        """Keep a loop; nothing is shown before it is on disk."""
        office = self.ctx.session.office
        return office is not None and _tried(partial(office.stage.set_loop, loop))

    def _show(self, loop: Loop) -> None:
        self.now = loop
        self.at = min(self.at, max(len(loop.refs) - 1, 0))
        self.offered = self.offered if self.offered not in loop.refs else ""
        self.changed.emit()


def _tried(act: Callable[[], None]) -> bool:
    try:
        act()
    except Refused as refusal:
        jobs.REPORTS.failed.emit(refusal)
        return False
    return True
