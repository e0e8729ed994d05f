"""Sources and citations, the glossary, the edition and slots of pages, from a catalogue."""

from collections.abc import Iterable

from zibo_app.domain.edition import Edition, Slot, Term
from zibo_app.domain.evidence import Citation, Section, Source, place_of
from zibo_app.domain.listing import Cited
from zibo_app.store.faults import Code
from zibo_app.store.read_figures import grouped
from zibo_app.store.reader import View, array, visible
from zibo_app.store.rows import BadCell, number, restore

CITATIONS = "SELECT * FROM citation WHERE id IN (SELECT value FROM json_each(:ids))"
SLOTS = (
    "SELECT s.* FROM slot s LEFT JOIN figure f ON f.id = s.ref"
    " JOIN entity e ON e.id = coalesce(f.entity, s.ref) WHERE s.page = :page AND"
    f" {visible('e')} AND (f.id IS NULL OR {visible('f')}) ORDER BY s.position"
)
ASIDES = (
    "SELECT a.slot AS owner, a.figure AS item FROM slot_aside a JOIN figure f ON f.id = a.figure"
    f" WHERE {visible('f')} ORDER BY a.slot, a.position"
)


def edition(view: View) -> Edition:
    """Give the catalogue's names, edition and data year."""
    rows = view.rows("SELECT * FROM edition")
    if not rows:
        raise Code.PART.refused("edition")
    return restore(Edition, rows[0])


def terms(view: View) -> tuple[Term, ...]:
    """Give the glossary."""
    return tuple(restore(Term, row) for row in view.rows("SELECT * FROM term ORDER BY position"))


def sources(view: View) -> dict[str, Source]:
    """Give every source with its sections and paragraphs, by id."""
    sections: dict[str, list[Section]] = {}
    for row in view.rows("SELECT * FROM section ORDER BY source, position"):
        sections.setdefault(row["source"], []).append(restore(Section, row))
    starts: dict[str, list[int]] = {}
    for row in view.rows("SELECT * FROM paragraph ORDER BY source, start"):
        starts.setdefault(row["source"], []).append(number(row["start"]))
    found = {}
    for row in view.rows("SELECT * FROM source"):
        key = row["id"]
        lists = {"sections": tuple(sections.get(key, ())), "paragraphs": tuple(starts.get(key, ()))}
        found[key] = restore(Source, row, **lists)
    return found


def cited(view: View, known: dict[str, Source], ids: Iterable[str]) -> tuple[Cited, ...]:
    """Give these citations, in the order asked for, with source and place; an unreadable one is left out."""
    wanted = tuple(dict.fromkeys(ids))
    found = {}
    for row in view.rows(CITATIONS, ids=array(wanted)):
        source = known.get(row["source"])
        try:
            citation = restore(Citation, row)
        except BadCell:
            continue
        if source and source.sections:
            found[citation.id] = Cited(citation, source, place_of(source, citation.start))
    return tuple(found[each] for each in wanted if each in found)


def slots(view: View, page: str) -> tuple[Slot, ...]:
    """Give what a page shows, in order, of what the viewer may see."""
    rows = view.rows(SLOTS, page=page)
    asides = grouped(view.rows(ASIDES)) if rows else {}
    return tuple(restore(Slot, row, aside=asides.get(row["id"], ())) for row in rows)
