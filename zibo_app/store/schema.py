"""The tables of a catalogue, described once: built from this, and checked against it on opening."""

from zibo_app.domain.edition import Edition, Slot, Term
from zibo_app.domain.evidence import Citation, Section, Source
from zibo_app.domain.figure import Figure
from zibo_app.domain.kind import Alias, Award, Kind, Record, Relation, Statement
from zibo_app.domain.kinds import KINDS
from zibo_app.store.rows import column_types, own, stored
from zibo_app.store.schema_asked import ASKED, SLIDES
from zibo_app.store.schema_table import Foreign, Table

APPLICATION_ID = 0x5A69_626F
"""PRAGMA application_id: "Zibo" in ASCII."""
USER_VERSION = 3
PAGE_SIZE = 4096


def detail(kind: Kind) -> str:
    """Name the table of the fields a kind adds."""
    return f"{kind.key}_detail"


def _of_entity(column: str = "entity") -> Foreign:
    return (column, "entity", "id")


HOLDERS = {
    "alias": "entity",
    "figure": "entity",
    "statement": "entity",
    "relation": "subject",
    "honour": "recipient",
}
"""The tables of what records hold, and how each calls the record."""


def _part(name: str, cls: type, index: tuple[tuple[str, ...], ...], **more: type) -> Table:
    """A table of what records hold: an id, the record, its position there, and the class's own fields.

    What leads to other records has a `line`, too: the record's own position, in which they are listed there.
    """
    holder = HOLDERS[name]
    columns = {"id": str, holder: str, "position": int} | column_types(stored(cls)) | more
    objects = tuple(_of_entity(c) for c in (holder, "object", "honour", "attribution") if c in columns)
    return Table(
        name, columns, "id", objects, ((holder, "position"), *index), frozenset({"attribution", "number"})
    )


CITING = ("entity", *HOLDERS)
"""The tables whose rows have citations, in a table of their own each."""


def citing(owner: str) -> str:
    """Name the table that ties the rows of `owner` to their citations."""
    return f"{owner}_citation"


def _citing(owner: str) -> Table:
    columns = {"owner": str, "position": int, "citation": str}
    return Table(
        citing(owner),
        columns,
        ("owner", "position"),
        (("owner", owner, "id"), ("citation", "citation", "id")),
    )


NAMED = {"pinyin": str, "typed": str, "initials": str}
"""What a record's name is sorted by, and what is typed to find it: its pinyin in one word, its initials."""
ENTITY = Table(
    "entity",
    {"id": str, "kind": str, "position": int, **column_types(stored(Record)), **NAMED},
    "id",
    indexes=(("kind", "position"), ("position",), ("typed",), ("initials",)),
)
DETAILS = tuple(
    Table(detail(kind), {"id": str} | column_types(own(kind.record)), "id", (_of_entity("id"),))
    for kind in KINDS
    if kind.fields
)
LISTS = (
    Table(
        "listing_order",
        {"sort": str, "chunk": int, "entities": bytes, "ranks": bytes},
        ("sort", "chunk"),
    ),
    Table(
        "listing_mask",
        {"sort": str, "facet": str, "value": str, "audience": str, "bits": bytes},
        ("sort", "facet", "value", "audience"),
    ),
    Table(
        "listing_count",
        {"viewer": str, "facet": str, "other": str, "other_value": str}
        | {"kind": str, "value": str, "records": int},
        ("viewer", "facet", "other", "other_value", "kind", "value"),
    ),
)
"""What lists are counted, filtered and sorted by: filled from the other tables by store/listing_rows.py."""
SEARCHED = (
    Table(
        "search_text",
        {"entity": str, "field": str, "place": int, "ref": str, "audience": str, "zh": str, "en": str},
        ("entity", "field", "place"),
        (_of_entity(),),
    ),
    Table("search_name", {"folded": str, "record": int, "audience": str}, ("folded", "record")),
    Table(
        "search_reading",
        {"entity": str, "place": int, "name": str, "letters": str, "syllables": str},
        ("entity", "place", "syllables"),
        (_of_entity(),),
    ),
    Table("search_word", {"word": str, "audience": str, "times": int}, ("word", "audience")),
    Table(
        "typed_word",
        {"initials": str, "word": str, "syllables": str, "audience": str, "times": int},
        ("initials", "word", "syllables", "audience"),
    ),
)
"""What is searched besides the full-text indexes of search_schema, filled by store/search_rows.py; and what
may be meant by what is typed, filled by store/typed_words.py."""
TABLES: tuple[Table, ...] = (
    Table("edition", {"id": int} | column_types(stored(Edition)) | {"built_from": str}, "id"),
    Table("term", {"position": int} | column_types(stored(Term)), "id"),
    Table("source", column_types(stored(Source)), "id"),
    Table(
        "section",
        {"source": str, "position": int} | column_types(stored(Section)),
        ("source", "position"),
        (("source", "source", "id"),),
    ),
    Table("paragraph", {"source": str, "start": int}, ("source", "start"), (("source", "source", "id"),)),
    Table("citation", column_types(stored(Citation)), "id", (("source", "source", "id"),)),
    ENTITY,
    *DETAILS,
    Table(
        "name",
        {"entity": str, "position": int, "name": str, "folded": str},
        ("entity", "position"),
        (_of_entity(),),
        (("folded",),),
    ),
    _part("alias", Alias, ()),
    _part("figure", Figure, (("nature",),), number=float, text_zh=str, text_en=str),
    Table(
        "figure_member",
        {"figure": str, "position": int, "member": str},
        ("figure", "position"),
        (("figure", "figure", "id"), _of_entity("member")),
        (("member",),),
    ),
    Table(
        "figure_input",
        {"figure": str, "position": int, "input": str},
        ("figure", "position"),
        (("figure", "figure", "id"), ("input", "figure", "id")),
    ),
    _part("statement", Statement, ()),
    _part("relation", Relation, (("object", "line", "position"),), line=int),
    _part("honour", Award, (("honour", "line", "position"),), level=str, line=int),
    *(_citing(owner) for owner in CITING),
    Table(
        "slot",
        {"id": int, "position": int} | column_types(stored(Slot)),
        "id",
        indexes=(("page", "position"),),
    ),
    Table(
        "slot_aside",
        {"slot": int, "position": int, "figure": str},
        ("slot", "position"),
        (("slot", "slot", "id"), ("figure", "figure", "id")),
    ),
    *ASKED,
    *SLIDES,
    *LISTS,
    *SEARCHED,
)
