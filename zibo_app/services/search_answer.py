"""The one answer of a search that is worth a card of its own; none where none is the surest."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from zibo_app.domain.figure import Figure
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import CountAnswer, FigureAnswer, Hit, Matched
from zibo_app.services.faq import Answer
from zibo_app.services.search_figures import answer_of, first_of, stated
from zibo_app.services.search_leads import SHORTEST_HANZI, How, Lead
from zibo_app.services.search_names import Fit, about, fit, heads, says
from zibo_app.services.search_owners import Owner
from zibo_app.services.search_words import ANYWHERE, without, without_asking
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold

Card = FigureAnswer | CountAnswer | Answer

NUMBERS = frozenset({"indicator", "honour"})
"""Kinds whose records are what a number is of: a part of the name may ask for it."""
NAMED = frozenset({"enterprise", "project", "policy"})
"""Kinds of which our own count is worth a card."""
UNASKED = frozenset({"zone"})
"""Kinds whose names say nothing of what is asked."""
BY_NAME = frozenset({Matched.NAME, Matched.ALIAS})
ENOUGH = {Fit.BEGIN: 0.25, Fit.INSIDE: 0.4}
"""How much of a name the words must make up for its number to be what they ask for."""
LOOKED = 20
"""Of so many records of that name the figures are looked at for the number that was typed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: the folded text and its words, the hits, where the words lead, questions answered.

    `complete` tells that there are no further hits; `owners` are the firms, projects and parks named.
    """

    catalogue: Catalogue
    text: str
    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    leads: tuple[Lead, ...]
    questions: tuple[Answer, ...]
    complete: bool
    owners: tuple[Owner, ...] = ()

    @property
    def named(self) -> tuple[Hit, ...]:
        """The hits whose own names hold the words."""
        return tuple(hit for hit in self.hits if hit.matched in BY_NAME)

    def led(self, how: How) -> tuple[Lead, ...]:
        """The leads of one sort."""
        return tuple(lead for lead in self.leads if lead.how is how)


def card(asked: Asked) -> Card | None:
    """Give the surest answer: the number itself, a name as a whole, a synonym, a part of a name, a count."""
    for find in (_number, _whole, _whole_lead):
        found = find(asked)
        if found:
            return found
    if any(fit(hit, asked.text)[0] is Fit.WHOLE for hit in asked.named):
        return None  # it is the record that was looked for
    telling: tuple[Callable[[Asked], Card | None], ...] = (
        _owned,
        _part,
        _held_lead,
        _count,
        _begun_lead,
        _question,
    )
    vague = (_owned, _held_lead, _begun_lead, _question)
    return _any(find(asked) for find in (vague if _vague(asked) else telling))


def _any(found: Iterable[Card | None]) -> Card | None:
    return next((each for each in found if each), None)


def _number(asked: Asked) -> FigureAnswer | None:
    """The only figure whose number was typed; a number with two meanings has no single answer."""
    likely = (*asked.named[:LOOKED], *(hit for hit in asked.hits if hit.figure))
    records = {hit.brief.id: hit.brief for hit in likely}
    figures = asked.catalogue.figures_of(*records)
    typed = [figure for figure in figures if says(figure, asked.words)]
    if len({figure.entity for figure in typed}) == 1:
        return answer_of(figures, typed[0], records[typed[0].entity], asked.catalogue.viewer)
    matched = [hit.figure for hit in asked.hits if hit.figure]
    if not typed and len(matched) == len(asked.hits) == 1 and any(map(str.isdigit, asked.text)):
        only = next((figure for figure in figures if figure.id == matched[0]), None)
        return answer_of(figures, only, records[only.entity], asked.catalogue.viewer) if only else None
    return None


def _whole(asked: Asked) -> FigureAnswer | None:
    """The first figure of a record that is called exactly this, or of what counts it."""
    for hit in asked.named:
        if fit(hit, asked.text)[0] is Fit.WHOLE and hit.brief.kind not in UNASKED:
            found = first_of(asked.catalogue, asked.words, hit.brief)
            if found:
                return found
    return None


def _part(asked: Asked) -> FigureAnswer | None:
    """The first figure of the one record whose name the words fit best."""
    fits = [(fit(hit, asked.text), hit.brief) for hit in asked.named if hit.brief.kind in NUMBERS]
    close = [(how, -share, brief) for (how, share), brief in fits if share >= ENOUGH.get(how, 2.0)]
    found: dict[str, tuple[tuple[Fit, float], FigureAnswer]] = {}
    for how, share, brief in close:
        answer = first_of(asked.catalogue, asked.words, brief)
        if answer:
            found.setdefault(answer.figure.id, ((how, share), answer))
    ranked = sorted(found.values(), key=_rank)
    alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][0] != ranked[1][0])
    return ranked[0][1] if alone else None


def _rank(found: tuple[tuple[Fit, float], FigureAnswer]) -> tuple[Fit, float]:
    return found[0]


def _whole_lead(asked: Asked) -> Card | None:
    return _any(_led(asked, lead) for lead in asked.led(How.WHOLE))


def _held_lead(asked: Asked) -> Card | None:
    return _any(_led(asked, lead) for lead in asked.led(How.HELD))


def _begun_lead(asked: Asked) -> Card | None:
    """Where a word is still being typed: its answer once it can be no other."""
    begun = asked.led(How.BEGUN)
    return _led(asked, begun[0]) if len(begun) == 1 and not asked.named else None


def _owned(asked: Asked) -> Card | None:
    """The figure of a named record whose heading the other words are of."""
    rest = _rest(asked, (owner.word for owner in asked.owners))
    for which, brief in {owner.brief.id: owner.brief for owner in asked.owners}.items():
        figures = stated(asked.catalogue, which)
        best = max(figures, key=lambda figure: heads(figure, rest), default=None)
        if best and heads(best, rest):
            return answer_of(figures, best, brief, asked.catalogue.viewer)
    return None


def _led(asked: Asked, lead: Lead) -> Card | None:
    """The figure that a synonym leads to, unless it is not of what is named; else its first question."""
    first = lead.synonym.refs[:1]
    figure = next(iter(asked.catalogue.figures_by_id(first).values()), None)
    if figure:
        if asked.owners and figure.entity not in {owner.brief.id for owner in asked.owners}:
            return None
        figures = stated(asked.catalogue, figure.entity)
        brief = asked.catalogue.briefs([figure.entity])[figure.entity]
        return answer_of(figures, _meant(asked, lead, (figure, *figures)), brief, asked.catalogue.viewer)
    wanted = lead.synonym.questions[:1]
    return next((each for each in asked.questions if each.question.id in wanted), None)


def _meant(asked: Asked, lead: Lead, figures: tuple[Figure, ...]) -> Figure:
    """The figure whose number stands beside the synonym, else the one the other words speak of most."""
    rest = _rest(asked, (fold(lead.word),))
    typed = next((figure for figure in figures if says(figure, rest)), None)
    return typed or max(figures, key=lambda figure: about(figure, rest))


def _rest(asked: Asked, words: Iterable[str]) -> tuple[str, ...]:
    """The words that are left without these and without those a question is asked with."""
    rest = without(asked.text, words)
    return tuple(word for word in (without_asking(rest) or rest).split() if len(word) >= SHORTEST_HANZI)


def _question(asked: Asked) -> Answer | None:
    """The only question whose text holds the words, where nothing else does."""
    return asked.questions[0] if len(asked.questions) == 1 and not asked.hits and not asked.owners else None


def _count(asked: Asked) -> CountAnswer | None:
    """Our own count of the records of one kind whose names hold the words, where all hits are known."""
    for kind, briefs in _by_kind(asked) if asked.complete else ():
        if len(briefs) > 1:
            return CountAnswer(kind, asked.text, briefs)
    return None


def _by_kind(asked: Asked) -> Iterator[tuple[str, tuple[Brief, ...]]]:
    for kind in dict.fromkeys(hit.brief.kind for hit in asked.named if hit.brief.kind in NAMED):
        every = [hit for hit in asked.hits if hit.brief.kind == kind]
        held = [hit for hit in every if hit.matched is not Matched.PINYIN]
        if all(hit.matched in BY_NAME for hit in held):  # else more are of this, and the count would mislead
            yield kind, tuple(hit.brief for hit in held)


def _vague(asked: Asked) -> bool:
    """Whether the words are too short or too common to ask for the number of any one record."""
    zone = asked.catalogue.edition.zone
    labels = (label for kind in KINDS for label in (kind.label, kind.plural))
    general = ANYWHERE | {fold(each) for label in labels for each in (label.zh, label.en)}
    short = len(asked.text) < SHORTEST_HANZI
    return short or asked.text in general or asked.text in fold(f"{zone.zh} {zone.en}")
