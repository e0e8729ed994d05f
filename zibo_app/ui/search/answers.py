"""The one answer in words: what the card shows, what fills the screen, what is copied."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from zibo_app.domain.evidence import State, marked
from zibo_app.domain.figure import Basis, Figure, Level, Measure, Nature
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import CountAnswer, FigureAnswer
from zibo_app.domain.text import LANGS, Lang, Text, say
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.domain.wording import Parts, figure_text, parts, period_text
from zibo_app.services import faq_words
from zibo_app.services.charting import COMPANY
from zibo_app.services.faq import Answer
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.spoken import line

OTHER: dict[Lang, Lang] = {"zh": "en", "en": "zh"}
NO_NUMBER = Parts("", "", "")
COUNTED = {"enterprise": Text("家"), "policy": Text("项"), "plan": Text("项"), "person": Text("位")}
COUNTED_ELSE = Text("个")
"""How records of a kind are counted in Chinese; English says it in the label."""
COVERED = {
    Coverage.FULL: ("✓", "source"),
    Coverage.PARTIAL: ("◐", "unstated"),
    Coverage.NONE: ("?", "unstated"),
}
"""The mark of how far a question is answered, and the tone of its badge."""


class Shown(Frozen, kw_only=True):
    """An answer in words of one language, and the reading in the other.

    `spoken` is a figure as it is said, for who reads it out.
    `badge` is a state's words and tone, `where` the place in the source, `evidence` the figure whose
    evidence there is, `lines` what is said below, `place` where more of it stands, `ask` a question that
    the source leaves open.
    """

    heading: str
    badge: tuple[str, str]
    number: Parts = NO_NUMBER
    caption: str = ""
    other: str = ""
    spoken: str = ""
    where: str = ""
    lines: tuple[str, ...] = ()
    evidence: str = ""
    place: Place | None = None
    ask: Ask | None = None
    planned: bool = False

    @property
    def value(self) -> str:
        """Give the number with the words around it, on one line."""
        return " ".join(filter(None, (self.number.before, self.number.number, self.number.after)))


def shown(ctx: Context, answer: FigureAnswer | CountAnswer | Answer) -> Shown:
    """Word an answer for this viewer in this language."""
    return MAKERS[type(answer)](ctx, answer)


def copied(ctx: Context, answer: FigureAnswer | CountAnswer | Answer) -> str:
    """Word an answer for the clipboard: one line in the present language, one in the other."""
    if isinstance(answer, Answer):
        return faq_words.copied(answer, ctx.viewer, ctx.catalogue.edition)
    langs = sorted(LANGS, key=lambda lang: lang != ctx.lang)
    return "\n".join(_line(replace(ctx, lang=lang), answer) for lang in langs)


def _line(ctx: Context, answer: FigureAnswer | CountAnswer) -> str:
    said = shown(ctx, answer)
    value = ctx.figure(answer.figure) if isinstance(answer, FigureAnswer) else said.value
    told = (value, said.caption, *said.lines, said.badge[0], said.where)
    return said.heading + ctx.say(faq_words.COLON) + " · ".join(filter(None, told))


def _figure(ctx: Context, answer: FigureAnswer) -> Shown:
    figure = answer.figure
    return Shown(
        heading=_heading(ctx, answer),
        badge=_state(ctx, figure.state),
        number=parts(figure, ctx.lang),
        caption=" · ".join(filter(None, _particulars(ctx, figure))),
        other=_other(figure, OTHER[ctx.lang]),
        spoken=line(figure),
        where=_where(ctx, figure),
        lines=tuple(filter(None, _below(ctx, answer))),
        evidence=figure.id,
        place=Place("", answer.record.id),
        planned=figure.basis is Basis.PLAN,
    )


def _below(ctx: Context, answer: FigureAnswer) -> Iterator[str]:
    """Say below the number how it was reached, what the source leaves out, what must be read beside it."""
    yield _formula(ctx, answer.figure)
    yield ctx.say(answer.unsaid)
    yield _beside(ctx, answer.beside)


def _heading(ctx: Context, answer: FigureAnswer) -> str:
    """Say whose figure it is, unless its label or the record's own name says so already."""
    name, label = ctx.name(answer.record), ctx.say(answer.figure.label)
    return label if name in label or label in name else f"{name} · {label}"


def _other(figure: Figure, lang: Lang) -> str:
    return " · ".join(filter(None, (figure_text(figure, lang), say(figure.label, lang))))


def _particulars(ctx: Context, figure: Figure) -> Iterator[str]:
    if figure.period or ctx.staff:
        yield ctx.say(period_text(figure.period))
    if figure.basis is Basis.PLAN:
        yield ctx.say(figure.basis)
    yield ctx.say(figure.nature)
    if figure.measure is not Measure.UNSAID or (ctx.staff and figure.nature is Nature.COUNT):
        yield ctx.say(figure.measure)
    if figure.level is not Level.UNSAID or ctx.staff:
        yield ctx.say(figure.level)
    yield ctx.say(figure.scope)
    if figure.attribution:
        yield ctx.say(COMPANY)


def _state(ctx: Context, state: State) -> tuple[str, str]:
    tone = "source" if state is State.SOURCE else "unstated"
    return ctx.say(marked(state, ctx.viewer)), tone


def _where(ctx: Context, figure: Figure) -> str:
    cited = ctx.catalogue.cited(figure.cite[:1])
    if not cited:
        return ""
    place = cited[0].place
    return ctx.tr("{section} · paragraph {n}", section=ctx.say(place.section), n=place.paragraph)


def _formula(ctx: Context, figure: Figure) -> str:
    """Say how a derived figure was reached, and what was assumed."""
    return ctx.say(faq_words.SEMICOLON).join(filter(None, map(ctx.say, (figure.formula, figure.assumption))))


def _beside(ctx: Context, figures: tuple[Figure, ...]) -> str:
    """Say what must be read beside it; what is planned is said to be."""
    if not figures:
        return ""
    return ctx.tr("Beside it: {figures}", figures=_listed(ctx, [_whole(ctx, each) for each in figures]))


def _whole(ctx: Context, figure: Figure) -> str:
    period = ctx.say(period_text(figure.period)) if figure.period else ""
    plan = ctx.say(figure.basis) if figure.basis is Basis.PLAN else ""
    said = ctx.say(COMPANY) if figure.attribution else ""
    told = " · ".join(filter(None, (period, plan, said)))
    brackets = ctx.say(faq_words.OPEN), ctx.say(faq_words.CLOSE)
    return f"{ctx.say(figure.label)} {ctx.figure(figure)}" + (told.join(brackets) if told else "")


def _listed(ctx: Context, said: list[str]) -> str:
    return ctx.say(faq_words.SEMICOLON).join(said)


def _count(ctx: Context, answer: CountAnswer) -> Shown:
    kind, n = BY_KEY[answer.kind], len(answer.briefs)
    unit = COUNTED.get(answer.kind, COUNTED_ELSE)
    other = replace(ctx, lang=OTHER[ctx.lang])
    named = other.say(kind.label if n == 1 else kind.plural)
    return Shown(
        heading=_count_heading(ctx, answer),
        badge=(ctx.tr("Our own count of what is named"), "unstated"),
        number=Parts("", str(n), ctx.say(unit)),
        caption=_listed(ctx, [ctx.name(brief) for brief in answer.briefs]),
        other=other.tr("{n}{unit} {kind} named", n=n, unit=other.say(unit), kind=named.lower()),
    )


def _count_heading(ctx: Context, answer: CountAnswer) -> str:
    plural = ctx.say(BY_KEY[answer.kind].plural)
    return ctx.tr('{kind} named in public reports with "{words}"', kind=plural, words=answer.words)


def coverage_words(ctx: Context, coverage: Coverage) -> tuple[str, str]:
    """Say how far a question is answered, with the tone of its badge."""
    mark, tone = COVERED[coverage]
    return f"{mark} {ctx.say(faq_words.coverage_word(coverage, ctx.viewer))}", tone


def _question(ctx: Context, answer: Answer) -> Shown:
    question, text = answer.question, ctx.say(answer.question.text)
    said = faq_words.plain(faq_words.answer_runs(answer, ctx.viewer), ctx.lang) if answer.stated else ""
    return Shown(
        heading=text,
        badge=coverage_words(ctx, answer.coverage),
        other=question.text.en if ctx.lang == "zh" else question.text.zh,
        lines=(said,) if said else (),
        place=Place("questions", question.id),
        ask=Ask(text, Origin.SEARCH, question.id) if answer.coverage is not Coverage.FULL else None,
    )


MAKERS: dict[type, Callable[[Context, Any], Shown]] = {
    FigureAnswer: _figure,
    CountAnswer: _count,
    Answer: _question,
}
