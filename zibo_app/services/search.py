"""What a search answers: the one card, the hits best first, and the questions its words lead to."""

from dataclasses import dataclass, field

from zibo_app.domain.search import CountAnswer, FigureAnswer, Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.faq import Answer
from zibo_app.store.catalogue import Catalogue

LIMIT = 50


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for `query`.

    `words` are the folded pieces to mark in shown names, `answer` is what is worth a card of its own, `hits`
    are the records, best first, `counts` how many there are of each kind, `questions` the checklist's lines
    the words lead to, and `corrected` the word taken instead of a mistyped one.
    """

    query: str
    words: tuple[str, ...] = ()
    answer: FigureAnswer | CountAnswer | Answer | None = None
    hits: tuple[Hit, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    questions: tuple[Answer, ...] = ()
    corrected: str = ""

    def __bool__(self) -> bool:
        """Whether anything was found at all."""
        return bool(self.hits or self.questions or self.answer)


def search(catalogue: Catalogue, text: str, limit: int = LIMIT) -> Found:
    """Search the catalogue for this viewer."""
    query = " ".join(text.split())
    briefs = catalogue.find(query) if query else ()
    counts: dict[str, int] = {}
    for brief in briefs:
        counts[brief.kind] = counts.get(brief.kind, 0) + 1
    hits = tuple(Hit(brief, Matched.NAME) for brief in briefs[:limit])
    return Found(query, tuple(query.casefold().split()), hits=hits, counts=counts)


def popular(catalogue: Catalogue) -> tuple[Text, ...]:
    """Give a few searches worth offering before anything is typed."""
    return (
        (Text("小巨人", "little giant"), Text("省重点项目", "provincial key projects")) if catalogue else ()
    )
