"""The figure that a record answers with, and those of the same record that must be read beside it."""

from collections.abc import Iterable

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Figure, Level, Measure, Nature
from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import FigureAnswer
from zibo_app.domain.text import Text
from zibo_app.services.faq_words import unstated_word
from zibo_app.services.search_names import about, heads
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold

TOGETHER = frozenset({Nature.COUNT, Nature.AMOUNT, Nature.COMPLETION, Nature.GROWTH})
"""What is said of one subject together: how many, for how much, how far completed, how much more."""
COUNTED, COUNTING = "honour", "indicator"
"""The kind whose records are counted, and the kind that counts them."""
TOTAL = Text("总数（存量）", "The total (stock)")


def first_of(catalogue: Catalogue, words: tuple[str, ...], brief: Brief) -> FigureAnswer | None:
    """Give the figure of a record, or of the one that counts it, that the words ask for; else its first.

    What is known of a counted thing without a number (the first batch) is read beside how many there are.
    """
    own = stated(catalogue, brief.id)
    counting = _counting(catalogue, brief) if brief.kind == COUNTED and not any(f.value for f in own) else []
    if len(counting) == 1:
        figures = stated(catalogue, counting[0].id)
        if figures:
            meant = closest(_of(figures, brief) or figures, words)
            return answer_of(figures, meant, counting[0], catalogue.viewer, own)
    return answer_of(own, closest(own, words), brief, catalogue.viewer) if own else None


def _of(figures: tuple[Figure, ...], brief: Brief) -> tuple[Figure, ...]:
    """Give the figures whose heading names what is counted: the top 50 among the leading firms."""
    name = fold(brief.name.zh).replace(" ", "")
    return tuple(figure for figure in figures if heads(figure, (name,)))


def closest(figures: tuple[Figure, ...], words: tuple[str, ...]) -> Figure:
    """Give the first of the figures that most of several words speak of; for a single word the first."""
    return max(figures, key=lambda figure: about(figure, words)) if len(words) > 1 else figures[0]


def stated(catalogue: Catalogue, which: str) -> tuple[Figure, ...]:
    """Give a record's figures that are stated, not derived."""
    return tuple(figure for figure in catalogue.figures_of(which) if figure.state is not State.DERIVED)


def _counting(catalogue: Catalogue, brief: Brief) -> list[Brief]:
    concerning = (link for link in catalogue.links(brief.id) if link.predicate is Predicate.CONCERNS)
    return [link.other for link in concerning if not link.forward and link.other.kind == COUNTING]


def answer_of(
    figures: Iterable[Figure],
    figure: Figure,
    record: Brief,
    viewer: Audience = Audience.STAFF,
    also: tuple[Figure, ...] = (),
) -> FigureAnswer:
    """Give a figure as an answer, with those that must be read beside it, in their order."""
    every = tuple(figures)
    beside = (*(f for f in every if _together(figure, f)), *also)
    return FigureAnswer(figure, record, beside, _unsaid(figure, every, viewer))


def _unsaid(figure: Figure, figures: Iterable[Figure], viewer: Audience) -> Text:
    """Say of a number that was added that the total is not stated, where it is not."""
    added = figure.nature is Nature.COUNT and figure.measure is Measure.ADDED
    if not added or any(f.measure is Measure.STOCK for f in figures if f.entity == figure.entity):
        return Text()
    word = unstated_word(viewer)
    return Text(f"{TOTAL.zh}{word.zh}", f"{TOTAL.en}: {word.en[:1].lower()}{word.en[1:]}")


def _together(figure: Figure, other: Figure) -> bool:
    """Whether the other figure must be read beside this one; what a firm says of itself stands alone."""
    same = figure.entity == other.entity and figure.id != other.id
    asked = figure.nature in TOGETHER or figure.nature is Nature.RANK
    alone = Level.COMPANY in {figure.level, other.level}
    said = other.state is not State.DERIVED
    return same and asked and said and other.nature in TOGETHER and not alone
