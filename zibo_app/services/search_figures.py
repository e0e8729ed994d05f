"""The figure that a record answers with, and those of the same record that must be read beside it."""

from collections.abc import Iterable

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Figure, Level, Nature
from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import FigureAnswer
from zibo_app.services.search_names import about
from zibo_app.store.catalogue import Catalogue

TOGETHER = frozenset({Nature.COUNT, Nature.AMOUNT, Nature.COMPLETION, Nature.GROWTH})
"""What is said of one subject together: how many, for how much, how far completed, how much more."""
COUNTED, COUNTING = "honour", "indicator"
"""The kind whose records are counted, and the kind that counts them."""


def first_of(catalogue: Catalogue, words: tuple[str, ...], brief: Brief) -> FigureAnswer | None:
    """Give the figure of a record, or of the one that counts it, that the words ask for; else its first."""
    figures, of = stated(catalogue, brief.id), brief
    counting = [] if figures or brief.kind != COUNTED else _counting(catalogue, brief)
    if len(counting) == 1:
        of = counting[0]
        figures = stated(catalogue, of.id)
    return answer_of(figures, closest(figures, words), of) if figures else None


def closest(figures: tuple[Figure, ...], words: tuple[str, ...]) -> Figure:
    """Give the first of the figures that most of several words speak of; for a single word the first."""
    return max(figures, key=lambda figure: about(figure, words)) if len(words) > 1 else figures[0]


def stated(catalogue: Catalogue, which: str) -> tuple[Figure, ...]:
    """Give a record's figures that are stated, not derived."""
    return tuple(figure for figure in catalogue.figures_of(which) if figure.state is not State.DERIVED)


def _counting(catalogue: Catalogue, brief: Brief) -> list[Brief]:
    concerning = (link for link in catalogue.links(brief.id) if link.predicate is Predicate.CONCERNS)
    return [link.other for link in concerning if not link.forward and link.other.kind == COUNTING]


def answer_of(figures: Iterable[Figure], figure: Figure, record: Brief) -> FigureAnswer:
    """Give a figure as an answer, with those that must be read beside it, in their order."""
    return FigureAnswer(figure, record, tuple(f for f in figures if _together(figure, f)))


def _together(figure: Figure, other: Figure) -> bool:
    """Whether the other figure must be read beside this one; what a firm says of itself stands alone."""
    same = figure.entity == other.entity and figure.id != other.id
    asked = figure.nature in TOGETHER or figure.nature is Nature.RANK
    alone = Level.COMPANY in {figure.level, other.level}
    said = other.state is not State.DERIVED
    return same and asked and said and other.nature in TOGETHER and not alone
