"""What lists can be filtered and sorted by, from the kinds' own descriptions."""

from collections.abc import Iterable

from zibo_app.domain.kind import Facet, Field, Kind, Predicate
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.text import Choice, Text
from zibo_app.store.reader import visible
from zibo_app.store.rows import own
from zibo_app.store.schema import detail

KIND = Facet("kind", Text("类别", "Kind"))
INDUSTRIES = (
    "SELECT r.subject AS entity, r.object AS value FROM relation r JOIN entity o ON o.id = r.object"
    f" WHERE r.predicate = '{Predicate.REPORTED_UNDER}' AND {visible('r', 'o')}"
)
HONOURS = (
    "SELECT h.recipient AS entity, h.honour AS value FROM honour h"
    f" JOIN entity o ON o.id = h.honour WHERE {visible('h', 'o')}"
)


def kinds_of(keys: Iterable[str]) -> tuple[Kind, ...]:
    """Give the kinds of these keys that there are."""
    return tuple(BY_KEY[key] for key in keys if key in BY_KEY)


def facets_of(kinds: tuple[Kind, ...]) -> tuple[Facet, ...]:
    """Give the facets of a list of these kinds; a list of several kinds can be filtered by kind, too."""
    several = (KIND,) if len(kinds) > 1 else ()
    found = {facet.key: facet for kind in kinds for facet in kind.facets}
    return (*several, *found.values())


def columns(key: str, kinds: Iterable[Kind]) -> list[tuple[str, str]]:
    """Find where the kinds keep a field: table and column, the Chinese one of a text."""
    return [
        (detail(kind), f"{key}_zh" if column_type(kind, field) is Text else key)
        for kind in kinds
        for field in kind.fields
        if field.key == key
    ]


def choices(key: str, kinds: Iterable[Kind]) -> tuple[Choice, ...]:
    """Give the choices of a field of the kinds in their order; none where it is not of fixed choices."""
    found = (field.choices for kind in kinds for field in kind.fields if field.key == key)
    return next((tuple(each) for each in found if each), ())


def column_type(kind: Kind, field: Field) -> object:
    """Give the type of a kind's field."""
    return next(each.type for each in own(kind.record) if each.name == field.key)
