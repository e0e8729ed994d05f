"""What the evidence drawer says of a figure: the number, what it is, where it stands, whom it counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Level, Measure, Nature
from zibo_app.domain.listing import Brief, Cited
from zibo_app.domain.wording import figure_text, number_of, period_text
from zibo_app.services.plans import NOTE
from zibo_app.ui.context import Context
from zibo_app.ui.spoken import spoken
from zibo_app.ui.widgets.badge import Badge, state_badge
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Rule
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.tile import number_row

KEY_WIDTH = 72
Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A figure with all that is said of it: its record, who said it, the records it names, its citations.

    `inputs` are the figures a derived one follows from.
    """

    figure: Figure
    record: Brief | None
    speaker: Brief | None
    members: tuple[Brief, ...]
    cited: tuple[Cited, ...]
    inputs: tuple[Figure, ...] = ()


def gather(ctx: Context, figure_id: str) -> Evidence | None:
    """Read a figure's evidence; None where this viewer has no such figure."""
    figure = ctx.catalogue.figure(figure_id)
    if figure is None:
        return None
    known = ctx.catalogue.briefs((figure.entity, figure.attribution, *figure.members))
    members = tuple(known[m] for m in figure.members if m in known)
    cited = ctx.catalogue.cited(figure.cite)
    sources = ctx.catalogue.figures_by_id(figure.inputs) if figure.inputs else {}
    inputs = tuple(sources[each] for each in figure.inputs if each in sources)
    return Evidence(figure, known.get(figure.entity), known.get(figure.attribution), members, cited, inputs)


def head(ctx: Context, evidence: Evidence) -> Iterator[QWidget | QLayout]:
    """Give the label, the number large, its reading in the other language, the state and the exceptions."""
    figure = evidence.figure
    yield Label(breakable(ctx.say(figure.label)), "card-title", wrap=True)
    yield number_row(ctx, figure)
    yield Label(breakable(_other_reading(ctx, figure)), "second", wrap=True)
    badges = [state_badge(ctx, figure.state)]
    if figure.basis is Basis.PLAN:
        badges.append(Badge(ctx, ctx.say(figure.basis)))
    if figure.query and ctx.staff:
        badges.append(Badge(ctx, f"? {ctx.tr('As printed')}", "query"))
    yield row(*badges, STRETCH, gap=ctx.px(6))


def read_aloud(ctx: Context, evidence: Evidence) -> Iterator[QWidget | QLayout]:
    """Give the figure as it is said, and how its record's name is read, for who interprets."""
    yield Rule()
    yield Label(ctx.tr("Read aloud"), "card-title")
    yield spoken(ctx, evidence.figure, evidence.record)


def _other_reading(ctx: Context, figure: Figure) -> str:
    zh = ctx.lang == "zh"
    label, text = (figure.label.en if zh else figure.label.zh), figure_text(figure, "en" if zh else "zh")
    return " · ".join(filter(None, (text, label)))


def facts(ctx: Context, evidence: Evidence) -> Iterator[Fact]:
    """Give what the figure is, as pairs of a heading and words; what is not said is left out for guests."""
    figure = evidence.figure
    if figure.period or ctx.staff:
        yield ctx.tr("Period"), ctx.say(period_text(figure.period))
    yield ctx.tr("Nature"), " · ".join(map(ctx.say, _nature(ctx, figure)))
    if figure.basis is Basis.PLAN:
        told = figure.note or figure.state is State.DERIVED  # a derived plan was not made at the start of it
        yield ctx.tr("Basis"), ctx.say(figure.basis if told else NOTE)
    level = "" if figure.level is Level.UNSAID and not ctx.staff else ctx.say(figure.level)
    yield ctx.tr("Level"), " · ".join(filter(None, (level, ctx.say(figure.scope))))
    if figure.attribution:
        speaker = ctx.name(evidence.speaker) if evidence.speaker else ""
        yield ctx.tr("Stated by"), " · ".join(filter(None, (ctx.tr("According to the company"), speaker)))
    yield ctx.tr("Formula"), ctx.say(figure.formula)
    yield ctx.tr("Assumption"), ctx.say(figure.assumption)
    yield ctx.tr("Note"), ctx.say(figure.note)
    if ctx.staff:
        yield ctx.tr("To check"), ctx.say(figure.query)


def _nature(ctx: Context, figure: Figure) -> Iterator[Nature | Measure]:
    yield figure.nature
    if figure.measure is not Measure.UNSAID or (ctx.staff and figure.nature is Nature.COUNT):
        yield figure.measure


def fact_rows(ctx: Context, pairs: Iterable[Fact]) -> QLayout:
    """Lay out pairs of a heading and words, leaving out those without words."""
    lines = []
    for heading, words in pairs:
        if words:
            key = Label(heading, "note")
            key.setFixedWidth(max(ctx.px(KEY_WIDTH), key.sizeHint().width()))
            line = row(key, Label(breakable(words), "second", wrap=True), gap=ctx.px(8))
            line.setStretch(1, 1)
            line.setAlignment(key, Qt.AlignmentFlag.AlignTop)
            lines.append(line)
    return column(*lines, gap=ctx.px(6))


def sources(ctx: Context, citations: tuple[Cited, ...]) -> Iterator[QWidget | QLayout]:
    """Give each place something is cited from, once, with the spans in it for staff."""
    if not citations:
        return
    yield Rule()
    yield Label(ctx.tr("Where it stands"), "card-title")
    places: dict[Fact, list[Cited]] = {}
    for cited in citations:
        section, number = ctx.say(cited.place.section), cited.place.paragraph
        where = ctx.tr("{section} · paragraph {n}", section=section, n=number)
        places.setdefault((ctx.say(cited.source.title), where), []).append(cited)
    for (title, where), spans in places.items():
        yield Label(breakable(title), "second", wrap=True)
        yield Label(breakable(where), "second", wrap=True)
        if ctx.staff:
            yield Label(breakable(", ".join(_span(ctx, c) for c in spans)), "note", wrap=True)


def _span(ctx: Context, cited: Cited) -> str:
    span = cited.citation
    return ctx.tr("characters {start}–{end}", start=span.start, end=span.end)


def named(ctx: Context, evidence: Evidence) -> str:
    """Say how many of a count's members the source names; empty where the figure counts nothing."""
    figure, total, n = evidence.figure, number_of(evidence.figure), len(evidence.members)
    if not n:
        return _none_named(ctx) if figure.nature is Nature.COUNT else ""
    if total is None:
        return ctx.tr("Named: {n}", n=n)
    if total == n and not figure.open_list:
        return ctx.tr("Named: {n} of {total}", n=n, total=total)
    if ctx.staff:
        return ctx.tr("Named: {n} of {total} (the source lists some only)", n=n, total=total)
    return ctx.tr("Named: {n} of {total} (published material lists some only)", n=n, total=total)


def _none_named(ctx: Context) -> str:
    if ctx.staff:
        return ctx.tr("The source names none of them")
    return ctx.tr("Published material names none of them")
