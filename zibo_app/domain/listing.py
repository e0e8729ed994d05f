"""What lists, tables and trees show of records, and how a list is asked for."""

from dataclasses import field

from zibo_app.domain.evidence import Audience, Citation, Place, Source
from zibo_app.domain.figure import Figure, Level
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import Award, NameBasis, Predicate
from zibo_app.domain.text import Text


class Brief(Frozen):
    """Just enough of a record to name it and lead to it."""

    id: str
    kind: str
    name: Text
    name_basis: NameBasis = NameBasis.LITERAL
    reading: str = ""


UNCONFIRMED = frozenset({NameBasis.CONFIRM, NameBasis.PINYIN})
"""Bases of English names that their firms have not confirmed."""


def shown_name(brief: Brief, viewer: Audience) -> Text:
    """Name a record in both languages: where there is no English the Chinese stands.

    Guests never read an English name that its firm has not confirmed.
    """
    known = viewer is Audience.STAFF or brief.name_basis not in UNCONFIRMED
    return Text(brief.name.zh, (known and brief.name.en) or brief.name.zh)


class Link(Frozen):
    """A stated relation seen from one record; `forward` is True where that record is the subject."""

    predicate: Predicate
    forward: bool
    other: Brief
    cite: tuple[str, ...]
    audience: Audience = Audience.PUBLIC


class Conferred(Frozen):
    """An honour with its level, who received it, and the award itself."""

    honour: Brief
    level: Level
    recipient: Brief
    award: Award


class Cited(Frozen):
    """A citation with its source and the place people look it up by."""

    citation: Citation
    source: Source
    place: Place


class Row(Frozen):
    """One line of a list: the record's name, its own fields worded, and what it is filtered by."""

    brief: Brief
    summary: Text
    fields: dict[str, Text] = field(default_factory=dict)
    industries: tuple[Text, ...] = ()
    honours: tuple[Text, ...] = ()
    lead: Figure | None = None


class Query(Frozen):
    """How a list is asked for.

    `filters` are pairs of a facet's key and a value; values of one facet add up, facets narrow each other.
    The facet `kind` filters by kind. `sort` is `position` (the catalogue's order), `name`, `kind`, `lead`
    (the first figure's number) or the key of a field; `text` is looked for in names and aliases.
    """

    filters: tuple[tuple[str, str], ...] = ()
    text: str = ""
    sort: str = "position"
    descending: bool = False


class FacetCount(Frozen):
    """A value of a facet, its label, and how many records of the list have it."""

    facet: str
    value: str
    label: Text
    count: int
