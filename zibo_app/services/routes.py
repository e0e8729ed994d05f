"""A route assembled from the catalogue, as a good host would order it, and as long as it may be."""

from collections.abc import Iterator, Mapping

from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.pace import MINUTE, shared_out
from zibo_app.domain.route import MOST_STOPS, Guests, Route, Stop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Lang, Text, say
from zibo_app.services.faq import sectors
from zibo_app.services.route_parts import Part, Parts, parts
from zibo_app.store.catalogue import Catalogue

CARRIES = {1: 3, 3: 5, 10: 10, 15: MOST_STOPS}
"""How many stops these minutes carry; other numbers carry a stop a minute."""
SHORT = frozenset({Part.WELCOME, Part.CLOSING})
"""Parts that are over soon: a third of another stop's time."""
SOME, MUCH = 1, 3
LONGEST_NAME = 80
WHOLE_ZONE = Text("全区", "Whole zone")
WANTED: dict[Guests, tuple[Part, ...]] = {
    Guests.INVESTORS: (
        *(Part.CHAIN, Part.WHOLE, Part.PROJECT, Part.WELCOME, Part.FIRM),
        *(Part.POLICY, Part.PARK, Part.CLOSING, Part.FIRM, Part.UNSTATED, Part.PROJECT, Part.PLAN),
        *(Part.FIRM, Part.PROJECT, Part.POLICY, Part.CHAIN, Part.ASKED, Part.WHOLE, Part.PARK) * MOST_STOPS,
    ),
    Guests.OFFICIALS: (
        *(Part.WHOLE, Part.CHAIN, Part.POLICY, Part.WELCOME, Part.WHOLE),
        *(Part.PARK, Part.FIRM, Part.CLOSING, Part.PROJECT, Part.POLICY, Part.PLAN, Part.WHOLE),
        *(Part.POLICY, Part.CHAIN, Part.PROJECT, Part.FIRM, Part.PARK, Part.WHOLE, Part.ASKED) * MOST_STOPS,
    ),
    Guests.PUBLIC: (
        *(Part.WHOLE, Part.CHAIN, Part.FIRM, Part.WELCOME, Part.PARK),
        *(Part.PROJECT, Part.WHOLE, Part.CLOSING, Part.FIRM, Part.POLICY, Part.PLAN, Part.PROJECT),
        *(Part.CHAIN, Part.FIRM, Part.PROJECT, Part.PARK, Part.WHOLE, Part.POLICY, Part.ASKED) * MOST_STOPS,
    ),
}
"""What matters to these guests, the first thing first; what there is none of is passed over."""


def assemble(  # noqa: PLR0913 the choices of a route, by name
    catalogue: Catalogue,
    sector: str = "",
    *,
    guests: Guests = Guests.INVESTORS,
    audience: Audience = Audience.PUBLIC,
    minutes: int = 10,
    tongues: Tongues = Tongues.BOTH,
    own: Mapping[str, OwnStop] | None = None,
) -> Route:
    """Choose what is shown to these guests in this time, and in which order; only what they may see.

    The order is that of a meeting: welcome, the whole picture, the sector, its firms and projects, the park,
    policies, what is asked and what is not stated, plans, closing. The seconds add up to the minutes.
    """
    there = parts(catalogue.seen_by(audience), sector, own or {})
    most = CARRIES.get(minutes, max(1, min(minutes, MOST_STOPS)))
    chosen = sorted(_chosen(there, WANTED[guests], most), key=lambda each: each[0])
    weights = tuple(SOME if part in SHORT else MUCH for part, _ in chosen)
    seconds = shared_out(minutes * MINUTE, weights)
    return Route(
        name="",
        stops=tuple(Stop(ref=ref, seconds=each) for (_, ref), each in zip(chosen, seconds, strict=True)),
        sector=sector,
        guests=guests,
        audience=audience,
        minutes=minutes,
        tongues=tongues,
    )


def _chosen(there: Parts, wanted: tuple[Part, ...], most: int) -> Iterator[tuple[Part, str]]:
    """Take what is wanted, as often as it is wanted, while there is any and time for it."""
    left = {part: iter(refs) for part, refs in there.items()}
    seen: set[str] = set()
    for part in wanted:
        ref = next((each for each in left.get(part, iter(())) if each not in seen), None)
        if ref is not None and len(seen) < most:
            seen.add(ref)
            yield part, ref


def sector_name(catalogue: Catalogue, sector: str) -> Text:
    """Name a sector; an empty one is the whole zone, one that is gone its own id."""
    if not sector:
        return WHOLE_ZONE
    known = {brief.id: brief.name for brief in sectors(catalogue)}
    known |= {brief.id: brief.name for brief in catalogue.briefs((sector,)).values()}
    return known.get(sector, Text(sector, sector))


def name_for(catalogue: Catalogue, route: Route, lang: Lang) -> str:
    """Suggest a name for a route: 新医药 · 投资客商 · 15 分钟."""
    minutes = Text(f"{route.minutes} 分钟", f"{route.minutes} min")
    told = (sector_name(catalogue, route.sector), route.guests.label, minutes)
    return " · ".join(say(text, lang) for text in told)[:LONGEST_NAME]
