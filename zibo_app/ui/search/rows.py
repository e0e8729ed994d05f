"""The lines under the answer: hits by kind, the checklist's questions, pages of the program."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import LANGS, say
from zibo_app.services.faq import Answer
from zibo_app.services.faq_words import unstated_word
from zibo_app.services.search import Found
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.search.answers import OTHER, coverage_words
from zibo_app.ui.search.marking import Span, flat, spans

QUESTIONS = "questions"
"""The page of the checklist, in both views."""
IN_NAME = {Matched.NAME, Matched.PINYIN}


class Row(Frozen):
    """A line to choose: its sort, its name and second words with what is marked in them, where it leads."""

    sort: str
    name: str
    place: Place
    marks: tuple[Span, ...] = ()
    said: str = ""
    said_marks: tuple[Span, ...] = ()
    note: str = ""

    @property
    def spoken(self) -> str:
        """Give the line as a screen reader reads it."""
        return ", ".join(filter(None, (self.sort, self.name, self.said, self.note)))


def rows_of(ctx: Context, found: Found, specs: Iterable[PageSpec]) -> tuple[Row, ...]:
    """Give all lines: what matches by name first, then questions, then what only mentions the words."""
    hits = [_hit(ctx, found, hit) for hit in grouped(found.hits)]
    asked = [_question(ctx, found, answer) for answer in found.questions]
    named = any(hit.matched in IN_NAME | {Matched.ALIAS} for hit in found.hits)
    pages = _pages(ctx, found.query, specs) if ctx.staff else ()
    return (*((*hits, *asked) if named else (*asked, *hits)), *pages)


def grouped(hits: Iterable[Hit]) -> list[Hit]:
    """Bring hits of one kind together: the kind of the best hit first, the order within a kind kept."""
    kinds: dict[str, list[Hit]] = {}
    for hit in hits:
        kinds.setdefault(hit.brief.kind, []).append(hit)
    return [hit for group in kinds.values() for hit in group]


def _hit(ctx: Context, found: Found, hit: Hit) -> Row:
    name, said = flat(ctx.name(hit.brief)), _said(ctx, found, hit)
    said = "" if said in name else said
    kind = BY_KEY.get(hit.brief.kind)
    return Row(
        sort=ctx.say(kind.label) if kind else "",
        name=name,
        place=Place("", hit.brief.id),
        marks=spans(name, found.words),
        said=said,
        said_marks=spans(said, found.words),
        note=flat(ctx.say(hit.note)),
    )


def _said(ctx: Context, found: Found, hit: Hit) -> str:
    """Give what else of the record holds the words: in this language, else in the one it was found in."""
    other = replace(ctx, lang=OTHER[ctx.lang])
    own = flat(ctx.say(hit.said) or other.say(hit.said))
    if (own and spans(own, found.words)) or spans(flat(ctx.name(hit.brief)), found.words):
        return own
    tries = (flat(other.say(hit.said)), flat(other.name(hit.brief)))
    return next((words for words in tries if spans(words, found.words)), own)


def _question(ctx: Context, found: Found, answer: Answer) -> Row:
    text = flat(ctx.say(answer.question.text))
    stated = {Coverage.FULL: "", Coverage.NONE: f"? {ctx.say(unstated_word(ctx.viewer))}"}
    note = stated.get(answer.coverage, coverage_words(ctx, answer.coverage)[0])
    place = Place(QUESTIONS, answer.question.id)
    return Row(ctx.tr("Question"), text, place, spans(text, found.words), note=note)


def _pages(ctx: Context, query: str, specs: Iterable[PageSpec]) -> Iterator[Row]:
    """Offer the pages whose name, in either language, holds what was typed."""
    wanted = query.casefold()
    for spec in specs:
        names = [say(spec.label, lang).casefold() for lang in LANGS if spec.label]
        if wanted and any(wanted in name for name in names):
            name = ctx.tr(spec.label)
            yield Row(ctx.tr("Page"), name, Place(spec.id), spans(name, (query,)))
