"""What staff type for the exhibition, and what a file brings: cleaned, and bounded in length and number."""

from dataclasses import replace

from zibo_app.domain.evidence import Audience
from zibo_app.domain.hall import LONGEST_SLIDE, Loop, Score, Touched
from zibo_app.domain.noting import UNFIT, clean
from zibo_app.domain.own_stop import PICTURE_NAME, OwnKind, OwnStop
from zibo_app.domain.review_number import read as review_number
from zibo_app.domain.route import MOST_KEPT, Route, Stop
from zibo_app.domain.text import Text

NAME, REF, LINE, CAPTION, NOTE = 80, 160, 120, 300, 1000
"""Letters kept of a name, of a ref, of a line on a slide, of a caption, of a note for the presenter."""
MOST_NAMES, MOST_REFS, MOST_COUNTS = 12, 400, 2000
SHORTEST_SLIDE, LONGEST_STOP, LONGEST_MEETING, MANY = 3, 3600, 240, 10**9
UNSEEN = dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF))
"""What is not seen but turns or hides what is: it has no place in a name on a big screen."""


def line(text: str, most: int = LINE) -> str:
    """Clean words that stand on one line: no breaks, no doubled spaces, nothing unseen."""
    return " ".join(clean(text).translate(UNSEEN).split())[:most].strip()


def both(text: Text, most: int = LINE) -> Text:
    """Clean words of both languages that stand on one line."""
    return Text(line(text.zh, most), line(text.en, most))


def plain(text: str, most: int = REF) -> str:
    """Clean a key or a ref: no space at either end, no control characters."""
    return UNFIT.sub("", text[: most * 2]).strip()[:most]


def refs(given: tuple[str, ...]) -> tuple[str, ...]:
    """Clean refs of stops: each once, none empty."""
    return tuple(dict.fromkeys(ref for ref in map(plain, given) if ref))[:MOST_REFS]


def route(given: Route) -> Route:
    """Clean a route; what is for staff only is never shown to guests, so no route is."""
    stops = tuple(
        Stop(ref=plain(each.ref), seconds=within(each.seconds, 1, LONGEST_STOP), note=clean(each.note)[:NOTE])
        for each in given.stops[:MOST_KEPT]
        if plain(each.ref)
    )
    return replace(
        given,
        name=line(given.name, NAME),
        stops=stops,
        id=plain(given.id),
        sector=plain(given.sector),
        audience=Audience.PUBLIC if given.audience is Audience.STAFF else given.audience,
        minutes=within(given.minutes, 1, LONGEST_MEETING),
    )


def own(given: OwnStop) -> OwnStop:
    """Clean an own stop; a map is released only with its review number."""
    number = review_number(given.review_number)
    names = (both(each) for each in given.names[: MOST_NAMES * 2])
    return replace(
        given,
        id=plain(given.id),
        guests=both(given.guests),
        names=tuple(each for each in names if each)[:MOST_NAMES],
        caption=both(given.caption, CAPTION),
        owner=line(given.owner),
        taken=line(given.taken, len("2026-12-01")),
        picture=given.picture if PICTURE_NAME.fullmatch(given.picture) else "",
        review_number=number,
        released=given.released and (given.kind is not OwnKind.MAP or bool(number)),
    )


def loop(given: Loop) -> Loop:
    """Clean the loop: a slide stays as long as it can be read, and no longer than is allowed."""
    seconds = within(given.seconds, SHORTEST_SLIDE, LONGEST_SLIDE)
    return Loop(refs(given.refs), refs(given.left_out), seconds)


def touched(given: Touched) -> Touched:
    """Clean a count of touches."""
    return Touched(plain(given.page), plain(given.hour, len("2026-12-01T09")), within(given.times, 0, MANY))


def score(given: Score) -> Score:
    """Clean a rehearsal's score."""
    right, asked, seconds = (within(each, 0, MANY) for each in (given.right, given.asked, given.seconds))
    return Score(plain(given.at), right, asked, seconds)


def within(number: int, least: int, most: int) -> int:
    """Give the nearest number that is allowed."""
    return min(max(number, least), most)
