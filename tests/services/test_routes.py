"""A route is assembled as a good host would: in a meeting's order, for these guests, in this time."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import MINUTES, MOST_STOPS, Guests, Route
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.domain.text import LANGS
from zibo_app.services import routes
from zibo_app.services.faq import sectors
from zibo_app.services.route_parts import Part, Parts, parts
from zibo_app.services.routes import CARRIES, LONGEST_NAME, assemble, name_for, sector_name
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue

PHARMA = "new-medicine"
OWN = {
    "w": OwnStop(kind=OwnKind.WELCOME, id="w", released=True),
    "c": OwnStop(kind=OwnKind.CLOSING, id="c", released=True),
}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def slides(catalogue: Catalogue, route: Route, own: dict[str, OwnStop] | None = None) -> list[Slide]:
    made = [slide(catalogue.seen_by(route.audience), stop.ref, own or {}) for stop in route.stops]
    assert None not in made
    return [each for each in made if each]


def layouts(catalogue: Catalogue, route: Route) -> list[Layout]:
    return [each.layout for each in slides(catalogue, route)]


@pytest.mark.parametrize("minutes", MINUTES)
@pytest.mark.parametrize("guests", Guests)
def test_every_route_fits_its_time_and_holds_only_what_is_released(
    shipped: Catalogue, guests: Guests, minutes: int
) -> None:
    for number, sector in enumerate(("", *(brief.id for brief in sectors(shipped)))):
        audience = (Audience.PUBLIC, Audience.DOMESTIC)[number % 2]
        route = assemble(shipped, sector, guests=guests, audience=audience, minutes=minutes)
        assert sum(stop.seconds for stop in route.stops) == minutes * 60
        assert min(stop.seconds for stop in route.stops) >= 15
        assert 3 <= len(route.stops) <= CARRIES[minutes] <= MOST_STOPS
        assert len({stop.ref for stop in route.stops}) == len(route.stops)
        assert len(slides(shipped, route)) == len(route.stops)
        chosen = (route.sector, route.guests, route.audience, route.minutes)
        assert chosen == (sector, guests, audience, minutes)


@pytest.mark.parametrize("guests", Guests)
def test_the_stops_are_in_a_meetings_order(shipped: Catalogue, guests: Guests) -> None:
    route = assemble(shipped, PHARMA, guests=guests, minutes=15)
    playing = {ref: part for part, refs in parts(shipped, PHARMA, {}).items() for ref in refs}
    known = [playing[stop.ref] for stop in route.stops]
    assert known == sorted(known)
    assert {Part.WHOLE, Part.CHAIN, Part.FIRM, Part.PARK, Part.POLICY, Part.PLAN} <= set(known)


def test_a_delegation_of_a_sector_sees_its_sector(shipped: Catalogue) -> None:
    made = slides(shipped, assemble(shipped, PHARMA, minutes=15))
    chains = [each.record for each in made if each.layout is Layout.CHAIN]
    assert chains == [PHARMA]
    firms = [each.record for each in made if each.layout is Layout.ENTERPRISE]
    reported = shipped.reported_under((PHARMA,), "enterprise", 60)[PHARMA]
    assert len(firms) >= 2
    assert set(firms) <= {brief.id for brief in reported}


def test_what_is_not_stated_is_not_hidden_from_investors(shipped: Catalogue) -> None:
    route = assemble(shipped, PHARMA, guests=Guests.INVESTORS, minutes=15)
    assert "question:land-price" in {stop.ref for stop in route.stops}


def test_without_a_sector_the_sectors_are_shown(shipped: Catalogue) -> None:
    route = assemble(shipped, minutes=10, guests=Guests.PUBLIC)
    assert layouts(shipped, route).count(Layout.CHAIN) >= 2


def test_a_sector_that_is_gone_is_no_error(shipped: Catalogue) -> None:
    assert assemble(shipped, "gone", minutes=10).stops


def test_welcome_comes_first_and_closing_last_and_both_are_short(shipped: Catalogue) -> None:
    route = assemble(shipped, PHARMA, minutes=15, own=OWN)
    first, *others, last = route.stops
    assert (first.ref, last.ref) == ("own:w", "own:c")
    assert max(first.seconds, last.seconds) < min(stop.seconds for stop in others)
    assert sum(stop.seconds for stop in route.stops) == 900
    assert len(route.stops) == MOST_STOPS


def test_a_welcome_that_is_not_released_stays_out(shipped: Catalogue) -> None:
    own = {"w": OwnStop(kind=OwnKind.WELCOME, id="w"), "p": OwnStop(kind=OwnKind.PICTURE, released=True)}
    route = assemble(shipped, PHARMA, minutes=15, own=own)
    assert not [stop for stop in route.stops if stop.ref.startswith("own:")]


def test_the_welcome_saved_last_is_taken(shipped: Catalogue) -> None:
    own = {"new": OwnStop(kind=OwnKind.WELCOME, released=True), **OWN}
    assert assemble(shipped, minutes=3, own=own).stops[0].ref == "own:new"


@pytest.mark.parametrize("minutes", [0, 1, 2, 7, 20, 60])
def test_other_times_carry_a_stop_a_minute(shipped: Catalogue, minutes: int) -> None:
    stops = assemble(shipped, PHARMA, minutes=minutes).stops
    assert len(stops) == CARRIES.get(minutes, max(1, min(minutes, MOST_STOPS)))


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.DOMESTIC])
def test_only_what_the_audience_may_see_is_looked_at(
    shipped: Catalogue, monkeypatch: pytest.MonkeyPatch, audience: Audience
) -> None:
    viewers: list[Audience] = []

    def seen(catalogue: Catalogue, sector: str, own: dict[str, OwnStop]) -> Parts:
        viewers.append(catalogue.viewer)
        return parts(catalogue, sector, own)

    monkeypatch.setattr(routes, "parts", seen)
    assemble(shipped, PHARMA, audience=audience, minutes=1)
    assert viewers == [audience]


def test_an_empty_catalogue_gives_an_empty_route(catalogue: Catalogue) -> None:
    route = assemble(catalogue, minutes=15, tongues=Tongues.EN)
    assert route.tongues is Tongues.EN
    assert sum(stop.seconds for stop in route.stops) in {0, 900}


@pytest.mark.parametrize("lang", LANGS)
def test_a_name_says_for_whom_it_is(shipped: Catalogue, lang: str) -> None:
    route = Route(name="", sector=PHARMA, minutes=15)
    said = {"zh": "新医药 · 投资客商 · 15 分钟", "en": "Investors · 15 min"}[lang]
    name = name_for(shipped, route, "en" if lang == "en" else "zh")
    assert said in name
    assert len(name) <= LONGEST_NAME


def test_sectors_have_names(shipped: Catalogue) -> None:
    assert sector_name(shipped, "").en == "Whole zone"
    assert sector_name(shipped, PHARMA).zh == "新医药"
    assert sector_name(shipped, "gone").zh == "gone"
