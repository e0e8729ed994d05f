"""What the records say, field by field: queries that give a record, an audience, a figure, and the words."""

from collections.abc import Iterable

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import UNCONFIRMED
from zibo_app.domain.search import Matched
from zibo_app.domain.text import Text
from zibo_app.store.rows import own
from zibo_app.store.schema import detail
from zibo_app.store.search_schema import AUDIENCES

OF_FIGURE = "FROM figure f JOIN entity e ON e.id = f.entity"
PRINTED = "f.value || f.unit"


def _level(*tables: str) -> str:
    """The number of the audience that may see the rows of all these tables."""
    cases = " ".join(f"WHEN '{audience}' THEN {number}" for number, audience in enumerate(AUDIENCES))
    each = [f"CASE {table}.audience {cases} END" for table in tables]
    return f"max({', '.join(each)})" if len(each) > 1 else each[0]


def _quoted(keys: Iterable[str]) -> str:
    return ", ".join(f"'{key}'" for key in sorted(map(str, keys)))


def _names(table: str, joined: str, *seen: str) -> tuple[str, str]:
    """The names of a table's records; English ones that are not confirmed come apart, for staff."""
    open_ = f"{table}.name_en_state IN ({_quoted(UNCONFIRMED)})"
    known = f"CASE WHEN {open_} THEN '' ELSE {table}.name_en END"
    staff = AUDIENCES.index(str(Audience.STAFF))
    return (
        f"SELECT e.position, e.id, {_level(*seen)}, '', {table}.name_zh, {known} {joined}",
        f"SELECT e.position, e.id, {staff}, '', '', {table}.name_en {joined} WHERE {open_}",
    )


def _related(table: str, one: str, other: str) -> tuple[str, str]:
    """The names of the records at the other end of a table's links."""
    joined = f"FROM {table} r JOIN entity e ON e.id = r.{one} JOIN entity o ON o.id = r.{other}"
    return _names("o", joined, "e", "r", "o")


def _figures() -> tuple[str, str]:
    """Figures as they are worded, with heading and period; then as printed, where the wording differs."""
    worded = (
        f"f.label_{lang} || ' ' || f.text_{lang} || rtrim(' ' || f.period) AS {lang}" for lang in ("zh", "en")
    )
    head = f"SELECT e.position, e.id, {_level('e', 'f')}, f.id"
    return (
        f"{head}, {', '.join(worded)} {OF_FIGURE}",
        f"{head}, {PRINTED}, '' {OF_FIGURE} WHERE NOT instr(f.text_zh, {PRINTED})",
    )


def _statements() -> str:
    said = (f"ltrim(t.topic_{lang} || ' ' || t.text_{lang})" for lang in ("zh", "en"))
    joined = "FROM statement t JOIN entity e ON e.id = t.entity"
    return f"SELECT e.position, e.id, {_level('e', 't')}, '', {', '.join(said)} {joined}"


def _awards() -> str:
    joined = "FROM honour t JOIN entity e ON e.id = t.recipient JOIN entity o ON o.id = t.honour"
    return f"SELECT e.position, e.id, {_level('e', 't', 'o')}, '', t.detail_zh, t.detail_en {joined}"


def _own() -> tuple[str, ...]:
    """What the kinds' own fields say in words."""
    return tuple(
        f"SELECT e.position, e.id, {_level('e')}, '', d.{field.name}_zh, d.{field.name}_en"
        f" FROM {detail(kind)} d JOIN entity e ON e.id = d.id"
        for kind in KINDS
        for field in own(kind.record)
        if field.type is Text
    )


HEAD = f"SELECT e.position, e.id, {_level('e')}, ''"
SOURCES: dict[Matched, tuple[str, ...]] = {
    Matched.NAME: _names("e", "FROM entity e", "e"),
    Matched.ALIAS: (f"{HEAD}, a.name, '' FROM alias a JOIN entity e ON e.id = a.entity",),
    Matched.FIGURE: _figures(),
    Matched.TEXT: (
        f"{HEAD}, e.summary_zh, e.summary_en FROM entity e",
        _statements(),
        _awards(),
        *_own(),
    ),
    Matched.RELATED: (
        *_related("relation", "subject", "object"),
        *_related("relation", "object", "subject"),
        *_related("honour", "recipient", "honour"),
        *_related("honour", "honour", "recipient"),
    ),
}
"""For each field the queries, in the order of the pieces within a record."""
SPOKEN = (
    f"SELECT e.position, e.id, 0 AS place, {_level('e')}, e.name_zh, e.reading FROM entity e"
    f" UNION ALL SELECT e.position, e.id, a.position + 1, {_level('e')}, a.name, ''"
    " FROM alias a JOIN entity e ON e.id = a.entity ORDER BY 1, 3"
)
"""The names and aliases that are read aloud, with the audience and the reviewed reading."""
