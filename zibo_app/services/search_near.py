"""Who stands behind what was found by its sound: of a project the firms that carry it out."""

from itertools import takewhile

from zibo_app.domain.search import Hit, Matched
from zibo_app.services.carriers import carriers
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.read_said import note

LOOKED = 4
"""Behind so many of the best hits it is looked."""


def with_carriers(catalogue: Catalogue, hits: tuple[Hit, ...], limit: int) -> tuple[Hit, ...]:
    """Put behind the first hits, where pinyin alone found them, the firms that carry them out.

    Initials tell less than words: `fz` is typed for 封装, and whoever asks for it asks for its makers, too.
    """
    if not hits or hits[0].matched is not Matched.PINYIN:
        return hits
    first = tuple(takewhile(lambda hit: hit.brief.kind == hits[0].brief.kind, hits[:LOOKED]))
    known = {hit.brief.id for hit in hits}
    carried = {
        firm.id: hit for hit in first for firm in carriers(catalogue, hit.brief.id) if firm.id not in known
    }
    lines = catalogue.lines(carried) if carried else {}
    firms = (
        Hit(lines[which].brief, Matched.RELATED, hit.brief.name, note=note(lines[which]))
        for which, hit in carried.items()
        if which in lines
    )
    return (*first, *firms, *hits[len(first) :])[:limit]
