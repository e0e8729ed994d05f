"""An answer as running text: each piece of it leads to its evidence."""

from collections.abc import Iterable

from zibo_app.domain.evidence import MARKS, State
from zibo_app.domain.question import Coverage
from zibo_app.domain.text import msg
from zibo_app.services.faq import Answer, Item
from zibo_app.services.faq_words import Run, answer_runs
from zibo_app.ui.context import Context
from zibo_app.ui.said import RECORD, STATEMENT, key_of
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.typeset import Piece

COVERED: dict[Coverage, tuple[str, str]] = {
    Coverage.FULL: (MARKS[State.SOURCE], msg("Stated")),
    Coverage.PARTIAL: ("◐", msg("Partly")),
    Coverage.NONE: (MARKS[State.NOT_STATED], msg("Not stated")),
}
"""How staff read a coverage at a glance: its mark and its short word."""


def key_of_item(item: Item) -> str:
    """Give the key by which the evidence of what answers is asked for."""
    if item.figure:
        return item.figure.id
    if item.statement:
        return key_of(STATEMENT, item.brief.id, item.statement.key)
    return key_of(RECORD, item.brief.id)


def pieces(ctx: Context, answer: Answer) -> list[Piece]:
    """Give an answer's pieces in the language of the view."""
    return [_piece(ctx, run) for run in answer_runs(answer, ctx.viewer)]


def _piece(ctx: Context, run: Run) -> Piece:
    if run.item is None:
        return Piece(ctx.say(run.text))
    return Piece(ctx.say(run.text), key_of_item(run.item), "ink")


def covered(ctx: Context, coverage: Coverage) -> str:
    """Word a coverage with its mark."""
    mark, word = COVERED[coverage]
    return f"{mark} {ctx.tr(word)}"


def beside(ctx: Context, state: State) -> str:
    """Word the state of a local or derived part with its mark."""
    return f"{MARKS[state]} {ctx.say(state)}"


def badges(ctx: Context, answer: Answer) -> list[Badge]:
    """Give the badge of an answer's coverage, and one for each sort of part that is counted beside."""
    stated = answer.coverage is Coverage.FULL
    own = Badge(ctx, covered(ctx, answer.coverage), "source" if stated else "unstated")
    return [own, *(Badge(ctx, beside(ctx, state)) for state in sorted(set(answer.beside)))]


def matches(answer: Answer, filters: Iterable[str]) -> bool:
    """Whether an answer is of one of these coverages or holds a part of one of these states; none: any is."""
    wanted = set(filters)
    return not wanted or not wanted.isdisjoint({str(answer.coverage), *map(str, answer.beside)})
