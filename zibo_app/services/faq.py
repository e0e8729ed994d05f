"""The investor's questions with their answers, drawn from the catalogue for whoever is looking."""

from dataclasses import dataclass

from zibo_app.domain.figure import Figure
from zibo_app.domain.listing import Brief
from zibo_app.domain.question import Coverage, Question
from zibo_app.store.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an answer: a figure with the record it stands on, or a record alone."""

    brief: Brief
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A question with the parts that answer it; none of them where nothing is stated or released."""

    question: Question
    parts: tuple[Part, ...]

    @property
    def coverage(self) -> Coverage:
        """How far it is answered for this viewer: what is not released to them answers nothing."""
        return self.question.coverage if self.parts else Coverage.NONE


def answers(catalogue: Catalogue) -> tuple[Answer, ...]:
    """Answer every question from what this viewer may see, with two reads of the catalogue."""
    questions = catalogue.questions()
    refs = tuple(ref for question in questions for ref in question.refs)
    figures = catalogue.figures_by_id(refs)
    briefs = catalogue.briefs((*refs, *(f.entity for f in figures.values())))
    return tuple(
        Answer(q, tuple(filter(None, (_part(ref, figures, briefs) for ref in q.refs)))) for q in questions
    )


def _part(ref: str, figures: dict[str, Figure], briefs: dict[str, Brief]) -> Part | None:
    figure = figures.get(ref)
    brief = briefs.get(figure.entity if figure else ref)
    return Part(brief, figure) if brief else None
