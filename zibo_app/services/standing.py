"""Ranks and grades with their scope, and honours by level with who received them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from zibo_app.domain.figure import Basis, Figure, Level, Nature
from zibo_app.domain.kind import Predicate
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.kinds.honour import KIND as HONOUR
from zibo_app.domain.listing import Brief, Conferred, Query
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue

MOST = 1000
"""The most honours that are read."""
NAMING = "chains"
"""The page whose slots may name an honour more fully, as an open list."""
LEVELS = {level.label: level for level in Level}


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank or grade, and the record it is of; never a bar."""

    record: Brief
    figure: Figure


@dataclass(frozen=True, slots=True)
class Honoured:
    """An honour: its recipients the source names, and the count of recipients where the source gives one."""

    honour: Brief
    name: Text
    summary: Text
    recipients: tuple[Conferred, ...]
    count: Figure | None = None

    @property
    def open(self) -> bool:
        """Whether there are more recipients than are named."""
        return self.count is not None and (self.count.open_list or not self.count.members)


@dataclass(frozen=True, slots=True)
class HonourGroup:
    """The honours of one level."""

    level: Level
    honours: tuple[Honoured, ...]


def ranks(catalogue: Catalogue) -> tuple[Rank, ...]:
    """Give every rank and grade of any record, ranks first."""
    kinds = tuple(kind.key for kind in KINDS)
    figures = (*catalogue.figures(kinds, Nature.RANK), *catalogue.figures(kinds, Nature.GRADE))
    briefs = catalogue.briefs({figure.entity for figure in figures})
    return tuple(Rank(briefs[figure.entity], figure) for figure in figures)


def honours(catalogue: Catalogue) -> tuple[HonourGroup, ...]:
    """Give the honours by level, the highest first, each with its named recipients."""
    rows = catalogue.page((HONOUR.key,), Query(), 0, MOST)
    names = {slot.ref: slot.label for slot in catalogue.slots(NAMING)}
    given = {row.brief.id: catalogue.recipients(row.brief.id) for row in rows}
    counts = _counts(catalogue, given)
    found: dict[Level, list[Honoured]] = {level: [] for level in Level}
    for row in rows:
        which, level = row.brief.id, LEVELS.get(row.fields.get("level", Text()), Level.UNSAID)
        name = names.get(which) or row.brief.name
        found[level].append(Honoured(row.brief, name, row.summary, given[which], counts.get(which)))
    return tuple(HonourGroup(level, tuple(group)) for level, group in found.items() if group)


def _counts(catalogue: Catalogue, given: Mapping[str, tuple[Conferred, ...]]) -> dict[str, Figure]:
    """Find the count of each honour's recipients; one that would fit two honours counts neither for sure."""
    fitting = {which: list(_fitting(catalogue, which, names)) for which, names in given.items()}
    times = Counter(figure.id for figures in fitting.values() for figure in figures)
    sure = {which: [f for f in figures if times[f.id] == 1] for which, figures in fitting.items()}
    return {which: figures[0] for which, figures in sure.items() if figures}


def _fitting(catalogue: Catalogue, honour: str, given: tuple[Conferred, ...]) -> Iterator[Figure]:
    """Give the counts on records that concern an honour, of which no member is without it."""
    names = {conferred.recipient.id for conferred in given}
    near = [link.other.id for link in catalogue.links(honour) if link.predicate is Predicate.CONCERNS]
    for figure in catalogue.figures_of(*near) if near else ():
        counted = figure.nature is Nature.COUNT and figure.basis is Basis.ACTUAL
        if counted and set(figure.members) <= names and (figure.members or not names):
            yield figure
