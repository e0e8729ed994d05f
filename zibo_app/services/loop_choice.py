"""What the loop shows and in which order, as the office changes it."""

from dataclasses import replace

from zibo_app.domain.bounded import SHORTEST_SLIDE, within
from zibo_app.domain.hall import LONGEST_SLIDE, Loop

Refs = tuple[str, ...]


def begun(kept: Loop | None, shipped: Refs) -> Loop:
    """Give the loop as it stands: the office's own choice, else as it is shipped."""
    if kept is None:
        return Loop(shipped)
    return kept if kept.refs else replace(kept, refs=shipped)


def fresh(loop: Loop, shipped: Refs) -> Refs:
    """Give what a newer catalogue ships for the loop and the office has never seen."""
    known = {*loop.refs, *loop.left_out}
    return tuple(ref for ref in shipped if ref not in known)


def added(loop: Loop, ref: str, after: int) -> Loop:
    """Put a slide behind another; one that is there already stays where it is."""
    if ref in loop.refs:
        return loop
    at = within(after + 1, 0, len(loop.refs))
    refs = (*loop.refs[:at], ref, *loop.refs[at:])
    return replace(loop, refs=refs, left_out=tuple(each for each in loop.left_out if each != ref))


def dropped(loop: Loop, at: int) -> Loop:
    """Take a slide out; the last one stays, for a loop of nothing is none."""
    if not 0 <= at < len(loop.refs) or len(loop.refs) == 1:
        return loop
    refs = (*loop.refs[:at], *loop.refs[at + 1 :])
    return replace(loop, refs=refs, left_out=tuple(dict.fromkeys((*loop.left_out, loop.refs[at]))))


def moved(loop: Loop, start: int, end: int) -> Loop:
    """Move a slide to another place."""
    if not (0 <= start < len(loop.refs) and 0 <= end < len(loop.refs)):
        return loop
    refs = [*loop.refs]
    refs.insert(end, refs.pop(start))
    return replace(loop, refs=tuple(refs))


def timed(loop: Loop, seconds: int) -> Loop:
    """Let each slide stay so long."""
    return replace(loop, seconds=within(seconds, SHORTEST_SLIDE, LONGEST_SLIDE))


def as_shipped(loop: Loop, shipped: Refs) -> Loop:
    """Give the loop as it is shipped; how long a slide stays is the office's own."""
    return replace(loop, refs=shipped, left_out=())
