"""The slides written in a catalogue."""

from zibo_app.domain.written_slide import SlidePart, WrittenSlide
from zibo_app.store.read_figures import grouped
from zibo_app.store.reader import View, visible
from zibo_app.store.rows import restore

SLIDES = f"SELECT s.* FROM slide s WHERE {visible('s')} ORDER BY s.position"
PARTS = "SELECT * FROM slide_part ORDER BY slide, position"
REFS = "SELECT part AS owner, ref AS item FROM slide_ref ORDER BY part, position"


def slides(view: View) -> tuple[WrittenSlide, ...]:
    """Give the slides in order, those meant for the viewer; what they name may still not be released."""
    refs = grouped(view.rows(REFS))
    parts: dict[str, list[SlidePart]] = {}
    for row in view.rows(PARTS):
        parts.setdefault(row["slide"], []).append(restore(SlidePart, row, refs=refs.get(row["id"], ())))
    rows = view.rows(SLIDES)
    return tuple(restore(WrittenSlide, row, parts=tuple(parts.get(row["id"], ()))) for row in rows)
