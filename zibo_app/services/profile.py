"""What a page about one record shows of it and of those it stands with, for this viewer."""

from collections.abc import Iterable
from dataclasses import dataclass

from zibo_app.domain.figure import Figure
from zibo_app.domain.kind import Certainty, Kind, Predicate, Record
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.kinds.policy import Need
from zibo_app.domain.listing import Brief, Conferred, Link, Query, Row
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue

SERVED = frozenset({"enterprise", "project"})
"""Kinds of record beside which the zone's general policies stand."""
HELPING = (Need.FUNDING, Need.LAND, Need.APPROVAL, Need.TALENT)
SERVICES = 6
READ = 12
"""Of so many related records of one sort the lines are read; the rest is counted."""
ORDER = (
    Predicate.CARRIES_OUT,
    Predicate.LOCATED_IN,
    Predicate.PART_OF,
    Predicate.REPORTED_UNDER,
    Predicate.CONCERNS,
    Predicate.USED,
    Predicate.OFFICER_OF,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that stand together: on the record itself, on its project, or on a count that concerns it."""

    of: Brief | None
    figures: tuple[Figure, ...]
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Branches:
    """Records related in one way, of one kind: the first with their lines, and where their projects stand."""

    predicate: Predicate
    forward: bool
    kind: str
    links: tuple[Link, ...]
    rows: dict[str, Row]
    places: tuple[Brief, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A record with all that is shown beside it.

    `same` are records and `perhaps` names that may mean the same, `also` names that do; `missing` heads what
    its kind expects and the source does not state; `services` hold for the whole zone, not for this record.
    """

    brief: Brief
    kind: Kind
    record: Record
    groups: tuple[Group, ...]
    branches: tuple[Branches, ...]
    same: tuple[Brief, ...]
    also: tuple[str, ...]
    perhaps: tuple[str, ...]
    honours: tuple[Conferred, ...]
    recipients: tuple[Conferred, ...]
    named_in: tuple[Figure, ...]
    services: tuple[Brief, ...]
    missing: tuple[Text, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures shown, in order."""
        return tuple(figure for group in self.groups for figure in group.figures)


def profile(catalogue: Catalogue, which: str) -> Profile | None:
    """Gather a record's profile; None where this viewer has no such record."""
    record = catalogue.record(which)
    if record is None:
        return None
    brief = catalogue.briefs([which])[which]
    links = catalogue.links(which)
    kind = BY_KEY[brief.kind]
    return Profile(
        brief=brief,
        kind=kind,
        record=record,
        groups=_groups(catalogue, record, links),
        branches=_branches(catalogue, links),
        same=tuple(link.other for link in links if link.predicate is Predicate.POSSIBLY_SAME),
        also=tuple(alias.name for alias in record.aliases if alias.certainty is Certainty.CERTAIN),
        perhaps=tuple(alias.name for alias in record.aliases if alias.certainty is Certainty.POSSIBLE),
        honours=catalogue.conferred_to(which),
        recipients=catalogue.recipients(which),
        named_in=catalogue.counts_naming(which),
        services=_services(catalogue) if brief.kind in SERVED else (),
        missing=missing(record, kind),
    )


def missing(record: Record, kind: Kind) -> tuple[Text, ...]:
    """Head what an investor expects of such a record and the source does not state."""
    stated = {figure.key for figure in record.figures} | {statement.key for statement in record.statements}
    return tuple(heading for key, heading in kind.expected if key not in stated)


def _groups(catalogue: Catalogue, record: Record, links: Iterable[Link]) -> tuple[Group, ...]:
    beside = {link.other.id: link for link in links if _carried(link) or _counting(link)}
    figures = catalogue.figures_of(*beside) if beside else ()
    own = Group(None, record.figures)
    others = (
        Group(link.other, tuple(f for f in figures if f.entity == link.other.id), counts=_counting(link))
        for link in beside.values()
    )
    return tuple(group for group in (own, *others) if group.figures)


def _carried(link: Link) -> bool:
    return link.forward and link.predicate is Predicate.CARRIES_OUT


def _counting(link: Link) -> bool:
    """Whether the other record concerns this one: what it counts says something of this one, too."""
    return not link.forward and link.predicate is Predicate.CONCERNS


def _branches(catalogue: Catalogue, links: Iterable[Link]) -> tuple[Branches, ...]:
    sorts: dict[tuple[bool, int, str], list[Link]] = {}
    for link in links:
        if link.predicate in ORDER:
            sorts.setdefault((not link.forward, ORDER.index(link.predicate), link.other.kind), []).append(
                link
            )
    rows = catalogue.lines(link.other.id for group in sorts.values() for link in group[:READ])
    return tuple(
        Branches(ORDER[at], not backward, kind, tuple(sorts[key]), rows, _places(catalogue, sorts[key]))
        for key in sorted(sorts, key=_way)
        for backward, at, kind in (key,)
    )


def _way(key: tuple[bool, int, str]) -> tuple[bool, int]:
    return key[:2]


def _places(catalogue: Catalogue, links: Iterable[Link]) -> tuple[Brief, ...]:
    """Give the parks the source places a firm's projects in, each once."""
    stand = (
        each.other
        for link in links
        if _carried(link)
        for each in catalogue.links(link.other.id)
        if each.forward and each.predicate is Predicate.LOCATED_IN
    )
    return tuple({brief.id: brief for brief in stand}.values())


def _services(catalogue: Catalogue) -> tuple[Brief, ...]:
    query = Query(filters=tuple(("need", str(need)) for need in HELPING))
    return tuple(row.brief for row in catalogue.page(("policy",), query, 0, SERVICES))
