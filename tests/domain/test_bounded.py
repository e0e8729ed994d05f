"""Words are cleaned and bounded, and safe to show; cleaning twice is cleaning once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain import bounded
from zibo_app.domain.evidence import Audience
from zibo_app.domain.hall import Loop, Score, Touched
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import MOST_KEPT, Route, Stop
from zibo_app.domain.text import Text

ANY = st.text(st.characters(exclude_categories=()), max_size=200)
TEXTS = st.builds(Text, ANY, ANY)
STOPS = st.builds(Stop, ref=ANY, seconds=st.integers(), note=ANY)
ROUTES = st.builds(
    Route,
    name=ANY,
    sector=ANY,
    stops=st.lists(STOPS, max_size=70).map(tuple),
    audience=st.sampled_from(Audience),
    minutes=st.integers(),
)
OWN = st.builds(
    OwnStop,
    kind=st.sampled_from(OwnKind),
    guests=TEXTS,
    names=st.lists(TEXTS, max_size=30).map(tuple),
    caption=TEXTS,
    owner=ANY,
    taken=ANY,
    picture=ANY,
    review_number=ANY | st.just("GS(2023)1234号"),
    released=st.booleans(),
)


@given(ROUTES)
def test_a_route_is_bounded_and_never_for_staff(given_route: Route) -> None:
    found = bounded.route(given_route)
    assert bounded.route(found) == found
    assert found.audience is not Audience.STAFF
    assert len(found.name) <= bounded.NAME
    assert len(found.stops) <= MOST_KEPT
    assert all(1 <= each.seconds <= 3600 and each.ref and len(each.note) <= 1000 for each in found.stops)


@given(OWN)
def test_an_own_stop_is_bounded_and_a_map_never_without_its_number(stop: OwnStop) -> None:
    found = bounded.own(stop)
    assert bounded.own(found) == found
    assert len(found.names) <= bounded.MOST_NAMES
    assert not (found.kind is OwnKind.MAP and found.released and not found.review_number)
    words = [found.owner, *(w for each in (found.guests, *found.names) for w in (each.zh, each.en))]
    assert all(len(word) <= bounded.LINE and "\n" not in word and "\u202e" not in word for word in words)


def test_a_map_is_released_with_its_number_only() -> None:
    stop = OwnStop(kind=OwnKind.MAP, review_number="GS（2023）1234号", released=True)
    assert bounded.own(stop) == replace(stop, review_number="GS(2023)1234号")
    assert not bounded.own(replace(stop, review_number="1234")).released
    assert bounded.own(replace(stop, kind=OwnKind.PICTURE, review_number="")).released


def test_a_picture_is_a_kept_files_name_and_no_path() -> None:
    stop = OwnStop(kind=OwnKind.PICTURE, picture="0123456789abcdef0123456789abcdef.png")
    assert bounded.own(stop) == stop
    for path in ("../a.png", "/etc/passwd", "C:\\a.png", stop.picture + "\n", "x" + stop.picture[1:]):
        assert bounded.own(replace(stop, picture=path)).picture == ""


def test_the_loop_has_each_slide_once_and_for_a_time_that_can_be_read() -> None:
    assert bounded.loop(Loop(("a", " a", "", "b\x00"), ("c",), 1)) == Loop(("a", "b"), ("c",), 3)
    assert bounded.loop(Loop((), (), 99)).seconds == 12
    assert len(bounded.loop(Loop(tuple(map(str, range(9999))))).refs) == bounded.MOST_REFS


def test_numbers_stay_within_what_can_be_kept() -> None:
    assert bounded.touched(Touched("p" * 999, "2026-12-01T09:30", 10**20)) == (
        "p" * 160,
        "2026-12-01T09",
        10**9,
    )
    assert bounded.score(Score("x", -1, 10**20, 5)) == Score("x", 0, 10**9, 5)
