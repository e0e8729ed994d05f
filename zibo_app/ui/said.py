"""Evidence of what is no figure: a statement, an honour given, the record itself; asked for by a key."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import Award, Record, Statement
from zibo_app.domain.listing import Brief, Cited
from zibo_app.domain.tie import Tie
from zibo_app.domain.wording import period_text
from zibo_app.ui.context import Context
from zibo_app.ui.evidence import Fact
from zibo_app.ui.widgets.badge import state_badge
from zibo_app.ui.widgets.boxes import STRETCH, row
from zibo_app.ui.widgets.label import Label, breakable

BETWEEN = "|"
STATEMENT, AWARD, RECORD, TIE = "statement", "award", "record", "tie"
MOST_TIES = 4_000
"""Of so many ties of a record the one is found whose evidence is wanted."""
Words = tuple[str, str]
"""A heading and what stands under it."""


class Said(Frozen):
    """Something the source says: heading and words, what it is, the record it is said of, its citations."""

    heading: str
    text: str
    facts: tuple[Fact, ...]
    record: Brief | None
    cited: tuple[Cited, ...]


def key_of(sort: str, record: str, part: str = "") -> str:
    """Make the key by which the evidence of a part of a record is asked for; no figure has such an id."""
    return BETWEEN.join((sort, record, part))


def is_said(key: str) -> bool:
    """Whether a key asks for something said, and not for a figure."""
    return BETWEEN in key


def gather(ctx: Context, key: str) -> Said | None:
    """Read what a key asks for; None where this viewer has no such thing."""
    sort, which, part = (*key.split(BETWEEN), "", "")[:3]
    record = ctx.catalogue.record(which)
    if record is None:
        return None
    makers = {STATEMENT: _statement, AWARD: _award, RECORD: _record, TIE: _tie}
    maker = makers.get(sort)
    return maker(ctx, record, part) if maker else None


def _statement(ctx: Context, record: Record, part: str) -> Said | None:
    found = next((each for each in record.statements if each.key == part), None)
    if found is None:
        return None
    words = (ctx.say(found.topic), ctx.say(found.text))
    return _said(ctx, record, words, _told(ctx, found), found.cite)


def _award(ctx: Context, record: Record, part: str) -> Said | None:
    found = next((each for each in record.honours if each.honour == part), None)
    honour = ctx.catalogue.briefs([part]).get(part)
    if found is None or honour is None:
        return None
    return _said(ctx, record, (ctx.tr("Honour"), ctx.name(honour)), _given(ctx, found), found.cite)


def _record(ctx: Context, record: Record, part: str) -> Said | None:
    brief = ctx.catalogue.briefs([record.id])[record.id]
    return _said(ctx, record, (ctx.tr("Named in the source"), ctx.name(brief)), (), record.cite)


def tie_key(tie: Tie) -> str:
    """Make the key by which the evidence of a tie is asked for."""
    return key_of(TIE, tie.subject, tie.part)


def _tie(ctx: Context, record: Record, part: str) -> Said | None:
    held = ctx.catalogue.ties((record.id,), MOST_TIES)
    found = [tie for tie in held if tie.subject == record.id and tie.part == part]
    known = ctx.catalogue.briefs(end for tie in found for end in (tie.subject, tie.object))
    if not found or not {found[0].subject, found[0].object} <= known.keys():
        return None
    tie, cite = found[0], tuple(dict.fromkeys(cite for tie in found for cite in tie.cite))
    subject, object_ = (ctx.name(known[end]) for end in (tie.subject, tie.object))
    words = f"{subject} — {ctx.say(tie.bond)} — {object_}"
    heading = ctx.tr("Stated relation") if ctx.staff else ctx.tr("Published relation")
    return _said(ctx, record, (heading, words), _stands(ctx, tie, known), cite)


def _stands(ctx: Context, tie: Tie, known: Mapping[str, Brief]) -> Iterator[Fact]:
    yield ctx.tr("Subject"), ctx.name(known[tie.subject])
    yield ctx.tr("Relation"), ctx.say(tie.bond)
    yield ctx.tr("Object"), ctx.name(known[tie.object])
    figure = ctx.catalogue.figure(tie.via) if tie.via else None
    if figure is not None:
        yield ctx.tr("Figure"), f"{ctx.say(figure.label)} {ctx.figure(figure)}"
    if ctx.staff and tie.audience is not Audience.PUBLIC:
        yield ctx.tr("Released to"), ctx.say(tie.audience)


def _said(ctx: Context, record: Record, words: Words, facts: Iterable[Fact], cite: tuple[str, ...]) -> Said:
    brief = ctx.catalogue.briefs([record.id]).get(record.id)
    return Said(*words, tuple(facts), brief, ctx.catalogue.cited(cite))


def _told(ctx: Context, statement: Statement) -> Iterator[Fact]:
    if statement.period:
        yield ctx.tr("Period"), ctx.say(period_text(statement.period))
    if statement.basis is Basis.PLAN:
        yield ctx.tr("Basis"), ctx.say(statement.basis)
    speaker = ctx.catalogue.briefs([statement.attribution]).get(statement.attribution)
    if speaker:
        yield ctx.tr("Stated by"), f"{ctx.tr('According to the company')} · {ctx.name(speaker)}"
    if ctx.staff and statement.audience is not Audience.PUBLIC:
        yield ctx.tr("Released to"), ctx.say(statement.audience)


def _given(ctx: Context, award: Award) -> Iterator[Fact]:
    if award.year:
        yield ctx.tr("Period"), ctx.say(period_text(award.year))
    if award.detail:
        yield ctx.tr("Note"), ctx.say(award.detail)


def head(ctx: Context, said: Said) -> Iterator[QWidget | QLayout]:
    """Give the heading, the words, and the state."""
    yield Label(breakable(said.heading), "card-title", wrap=True)
    yield Label(breakable(said.text), "text", wrap=True)
    yield row(state_badge(ctx, State.SOURCE), STRETCH, gap=ctx.px(6))
