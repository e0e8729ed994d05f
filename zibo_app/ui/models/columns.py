"""The columns of a table over any kinds of record, derived from how the kinds are described."""

from collections.abc import Callable
from dataclasses import dataclass

from zibo_app.domain.kind import HONOUR_LEVEL, INDUSTRY, Kind
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Row
from zibo_app.domain.text import Text
from zibo_app.domain.wording import standing_scope
from zibo_app.services.charting import COMPANY
from zibo_app.ui.context import Context

NAME = Text("名称", "Name")
KIND = Text("类型", "Kind")
HONOURS = Text("荣誉", "Honours")
LEAD = Text("主要数字", "Lead figure")
NAME_WIDTH, WIDTH, WIDE = 280, 104, 180


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the key it is sorted by (empty: it cannot be), heading, wording of a row, width in px."""

    sort: str
    label: Text
    word: Callable[[Context, Row], str]
    width: int = WIDTH


def columns_of(kinds: tuple[str, ...]) -> tuple[Column, ...]:
    """Give the columns of a list of these kinds: name, kind, own fields, industries, honours, lead figure."""
    described = tuple(BY_KEY[key] for key in kinds)
    return (
        Column("name", NAME, _name, NAME_WIDTH),
        *((Column("kind", KIND, _kind),) if len(kinds) > 1 else ()),
        *_fields(described),
        *((Column("", INDUSTRY.label, _industries, WIDE),) if _has(described, INDUSTRY.key) else ()),
        *((Column("", HONOURS, _honours, WIDE),) if _has(described, HONOUR_LEVEL.key) else ()),
        Column("lead", LEAD, _lead, WIDE),
    )


def _has(kinds: tuple[Kind, ...], facet: str) -> bool:
    return any(own.key == facet for kind in kinds for own in kind.facets)


def _fields(kinds: tuple[Kind, ...]) -> tuple[Column, ...]:
    labels: dict[str, Text] = {}
    for kind in kinds:
        for field in kind.fields:
            labels.setdefault(field.key, field.label)
    return tuple(Column(key, label, _field(key)) for key, label in labels.items())


def _field(key: str) -> Callable[[Context, Row], str]:
    def word(ctx: Context, row: Row) -> str:
        return ctx.say(row.fields.get(key, Text()))

    return word


def _name(ctx: Context, row: Row) -> str:
    return ctx.name(row.brief)


def _kind(ctx: Context, row: Row) -> str:
    return ctx.say(BY_KEY[row.brief.kind].label)


def joined(ctx: Context, texts: tuple[Text, ...]) -> str:
    """Join words as a list reads in the language: 新材料、电子信息 or new materials, electronics."""
    return ("、" if ctx.lang == "zh" else ", ").join(filter(None, map(ctx.say, texts)))


def _industries(ctx: Context, row: Row) -> str:
    return joined(ctx, row.industries)


def _honours(ctx: Context, row: Row) -> str:
    return joined(ctx, row.honours)


def lead_text(ctx: Context, row: Row) -> str:
    """Word a row's first figure with its label, a rank's scope, and who says it; empty where it has none."""
    if row.lead is None:
        return ""
    said = COMPANY if row.lead.attribution else Text()
    notes = filter(None, (ctx.say(standing_scope(row.lead)), ctx.say(said)))
    return " · ".join((f"{ctx.say(row.lead.label)} {ctx.figure(row.lead)}", *notes))


_lead = lead_text
