"""Routes, own stops and the loop as written down: read back the same, and whatever is there read safely."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain import bounded
from zibo_app.domain.evidence import Audience
from zibo_app.domain.hall import Loop
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Guests, Route, Stop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.store import office_bodies as bodies

WORDS = st.text(max_size=20)
TEXTS = st.builds(Text, WORDS, WORDS)
ROUTES = st.builds(
    Route,
    name=WORDS,
    stops=st.lists(st.builds(Stop, ref=WORDS, seconds=st.integers(0, 9999), note=WORDS), max_size=5).map(
        tuple
    ),
    sector=WORDS,
    guests=st.sampled_from(Guests),
    audience=st.sampled_from(Audience),
    minutes=st.integers(0, 300),
    tongues=st.sampled_from(Tongues),
)
OWN = st.builds(
    OwnStop,
    kind=st.sampled_from(OwnKind),
    guests=TEXTS,
    names=st.lists(TEXTS, max_size=5).map(tuple),
    caption=TEXTS,
    owner=WORDS,
    released=st.booleans(),
)
LOOPS = st.builds(
    Loop, st.lists(WORDS, max_size=5).map(tuple), st.lists(WORDS, max_size=5).map(tuple), st.integers(0, 20)
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=10,
)


def on_paper(body: Any) -> Any:
    """A body after it was on disk."""
    return json.loads(json.dumps(body))


@given(ROUTES)
def test_a_route_is_read_as_it_was_written(given_route: Route) -> None:
    kept = bounded.route(given_route)
    assert bodies.route(on_paper(bodies.route_body(kept))) == kept
    assert bodies.route(on_paper(bodies.route_body(kept)), "0190").id == "0190"
    assert "id" not in bodies.route_body(kept)


@given(OWN)
def test_an_own_stop_is_read_as_it_was_written(stop: OwnStop) -> None:
    kept = bounded.own(stop)
    assert bodies.own(on_paper(bodies.own_body(kept)), "") == kept


@given(LOOPS)
def test_the_loop_is_read_as_it_was_written(loop: Loop) -> None:
    kept = bounded.loop(loop)
    assert bodies.loop(on_paper(bodies.loop_body(kept))) == kept


KEYS = sorted(
    {*bodies.route_body(Route(name="a")), *bodies.own_body(OwnStop(kind=OwnKind.MAP)), "refs", "left_out"}
)


@given(st.dictionaries(st.sampled_from(KEYS), JSON))
def test_whatever_is_there_is_read(body: dict[str, Any]) -> None:
    route, loop = bodies.route(body), bodies.loop(body)
    assert route.audience is not Audience.STAFF
    assert bounded.route(route) == route
    assert bounded.loop(loop) == loop
    stop = bodies.own({**body, "kind": "map"}, "x")
    assert stop is not None
    assert bounded.own(stop) == stop
    assert not stop.released or stop.review_number


@pytest.mark.parametrize("released", [1, "true", "yes", [True], None])
def test_only_a_plain_yes_releases(released: object) -> None:
    stop = bodies.own({"kind": "welcome", "released": released}, "x")
    assert stop is not None
    assert not stop.released


@pytest.mark.parametrize(
    ("found", "text"), [([], ""), (["a"], "a"), (["a", "b", "c"], "a"), ([1, "b"], ""), ("ab", "")]
)
def test_a_pair_of_words_that_is_none(found: object, text: str) -> None:
    stop = bodies.own({"kind": "picture", "caption": found}, "x")
    assert stop is not None
    assert stop.caption.zh == text


def test_a_yes_is_no_number() -> None:
    assert bodies.number({"a": True}, "a", 7) == 7
    assert bodies.number({"a": 3.5}, "a", 7) == 7
    assert bodies.number({"a": 3}, "a", 7) == 3
    assert bodies.word({"a": 3}, "a") == ""
    assert bodies.several({"a": "xy"}, "a") == []
    assert bodies.parts({"a": [{}, 3, {"b": 1}]}, "a") == [{}, {"b": 1}]
    assert bodies.choice({"a": "ghosts"}, "a", Guests.OFFICIALS) is Guests.OFFICIALS
