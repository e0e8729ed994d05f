"""What the loop shows: the office's own choice, or the loop as it is shipped, made for guests."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from zibo_app.domain.fault import Refused
from zibo_app.domain.hall import LONGEST_SLIDE, Loop
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.slide import Slide
from zibo_app.services import slides
from zibo_app.store.office import Office
from zibo_app.ui import errors
from zibo_app.ui.context import Context


class Showing(NamedTuple):
    """The refs of the slides in order, what makes one, and how many seconds each stays."""

    refs: tuple[str, ...]
    make: Callable[[str], Slide | None]
    seconds: int = LONGEST_SLIDE


def showing(ctx: Context, after: str = "") -> Showing:
    """Say what the loop shows in this context, which is one for guests, beginning after a slide.

    Where the office store cannot be read the loop is shown as shipped: a hall is never left dark for that.
    """
    office, catalogue = ctx.session.office, ctx.catalogue
    loop, own = _kept(office) if office else (None, {})
    pictures = office.stage.pictures if office else None
    make = partial(slides.slide, catalogue, own=own, pictures=pictures)
    chosen = tuple(ref for ref in loop.refs if ref not in loop.left_out) if loop else ()
    seconds = min(loop.seconds, LONGEST_SLIDE) if loop else LONGEST_SLIDE
    return Showing(turned(chosen or slides.loop_refs(catalogue), after), make, seconds)


def turned(refs: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Turn the loop so that it goes on after a slide: a busy hall would else see its beginning only."""
    at = refs.index(after) + 1 if after in refs else 0
    return refs[at:] + refs[:at]


def _kept(office: Office) -> tuple[Loop | None, dict[str, OwnStop]]:
    try:
        return office.stage.loop(), {stop.id: stop for stop in office.stage.own_stops()}
    except Refused as refusal:
        errors.log(refusal)
        return None, {}
