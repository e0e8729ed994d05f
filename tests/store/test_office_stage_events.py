"""The exhibition's tables are what the events say: random acts against a plain model, then a replay."""

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.offices import connection, present
from zibo_app.domain import bounded
from zibo_app.domain.hall import Loop, Pin, Score
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Guests, Route, Stop
from zibo_app.domain.text import Text
from zibo_app.store.office import Office
from zibo_app.store.office_events import PRESENT, Event, apply, events, replay
from zibo_app.store.office_format import TABLES

WORDS = st.text(st.characters(exclude_categories=()), min_size=1, max_size=12)
TEXTS = st.builds(Text, WORDS, WORDS)
STOPS = st.builds(Stop, ref=WORDS, seconds=st.integers(), note=WORDS)
ROUTES = st.builds(
    Route, name=WORDS, stops=st.lists(STOPS, max_size=4).map(tuple), guests=st.sampled_from(Guests)
)
OWN = st.builds(OwnStop, kind=st.sampled_from(OwnKind), guests=TEXTS, caption=TEXTS, released=st.booleans())
HOURS = st.sampled_from(["2026-12-01T09", "2026-12-01T10"])
COUNTS = st.dictionaries(st.tuples(st.sampled_from(["home", "parks"]), HOURS), st.integers(0, 99), max_size=3)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("route"), ROUTES),
        st.tuples(st.just("own"), OWN),
        st.tuples(st.sampled_from(["again", "drop_route", "drop_own"]), st.integers(0, 5)),
        st.tuples(st.just("loop"), st.builds(Loop, st.lists(WORDS, max_size=4).map(tuple))),
        st.tuples(st.just("touch"), COUNTS),
        st.tuples(st.just("pin"), st.sampled_from(["set", "failed", "passed"])),
        st.tuples(st.just("score"), st.builds(Score, st.just("x"), *[st.integers(0, 10)] * 3)),
    ),
    max_size=16,
)


class Model:
    """What the exhibition's part of the store should hold, kept the plainest way."""

    def __init__(self, office: Office) -> None:
        self.stage = office.stage
        self.routes: list[Route] = []
        self.own_stops: list[OwnStop] = []
        self.scores: list[Score] = []
        self.counts: dict[tuple[str, str], int] = {}
        self.set: Loop | None = None
        self.failures, self.scheme = 0, ""

    def route(self, route: Route) -> None:
        if bounded.route(route).name:
            self.routes.insert(0, self.stage.save_route(route))

    def again(self, at: int) -> None:
        if at < len(self.routes):
            self.routes.insert(0, self.stage.save_route(self.routes.pop(at)))

    def drop_route(self, at: int) -> None:
        if at < len(self.routes):
            self.stage.drop_route(self.routes.pop(at).id)

    def own(self, stop: OwnStop) -> None:
        self.own_stops.insert(0, self.stage.save_own(stop))

    def drop_own(self, at: int) -> None:
        if at < len(self.own_stops):
            self.stage.drop_own(self.own_stops.pop(at).id)

    def loop(self, loop: Loop) -> None:
        self.stage.set_loop(loop)
        self.set = bounded.loop(loop)

    def touch(self, counts: dict[tuple[str, str], int]) -> None:
        self.stage.touched(counts)
        for key, times in counts.items():
            self.counts[key] = self.counts.get(key, 0) + times

    def pin(self, what: str) -> None:
        if what == "set":
            self.stage.set_pin("s")
            self.scheme, self.failures = "s", 0
        elif what == "failed":
            self.stage.pin_failed()
            self.failures += bool(self.scheme)
        else:
            self.stage.pin_passed()
            self.failures = 0

    def score(self, score: Score) -> None:
        self.stage.rehearsed(score)
        self.scores.insert(0, score)

    def check(self) -> None:
        stage = self.stage
        assert [*stage.routes()] == self.routes
        assert [*stage.own_stops()] == self.own_stops
        assert [*stage.rehearsals()] == self.scores
        assert {(t.page, t.hour): t.times for t in stage.touches()} == {
            k: n for k, n in self.counts.items() if n
        }
        assert stage.loop() == self.set
        found = stage.pin()
        assert (found.scheme, found.failures, bool(found.failed_at)) == (
            self.scheme,
            self.failures,
            bool(self.failures),
        )


@settings(max_examples=40, deadline=None)
@given(ACTS)
def test_the_present_state_is_what_the_events_say(acts: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder) / "office.db")
        office.stage.pin_passed()
        model = Model(office)
        for kind, what in acts:
            getattr(model, kind)(what)
        model.check()
        connected = connection(office)
        before, told = present(connected), events(connected)
        assert [event.seq for event in told] == [*range(1, len(told) + 1)]
        connected.execute("DELETE FROM route")
        connected.execute("UPDATE pin SET failures = 99")
        connected.execute("BEGIN IMMEDIATE")
        replay(connected, told)
        connected.execute("COMMIT")
        assert present(connected) == before
        model.check()
        office.close()


def test_every_table_but_the_events_own_is_made_anew() -> None:
    assert {*PRESENT} == TABLES[-1] - {"meta", "event"}


def test_an_event_says_what_was_done(tmp_path: Path) -> None:
    office = Office(tmp_path / "office.db")
    office.stage.touched({("parks", "2026-12-01T09"): 3})
    kept = office.stage.save_route(Route(name="考察"))
    office.stage.drop_route(kept.id)
    told = events(connection(office))
    assert [event.type for event in told] == ["touches_counted", "route_saved", "route_dropped"]
    counts, saved, dropped = (json.loads(event.payload) for event in told)
    assert counts == {"counts": [["parks", "2026-12-01T09", 3]]}
    assert (saved["which"], saved["body"]["name"], told[1].id) == ("", "考察", kept.id)
    assert dropped == {"which": kept.id}
    office.close()


def test_a_count_in_one_event_twice_is_added_up(tmp_path: Path) -> None:
    office = Office(tmp_path / "office.db")
    assert office.stage.set_pin("") == Pin()
    payload = json.dumps({"counts": [["home", "2026-12-01T09", 1], ["home", "2026-12-01T09", 2]]})
    apply(
        connection(office),
        Event(id="z", device="d", seq=2, at="", type="touches_counted", payload=payload),
    )
    assert [t.times for t in office.stage.touches()] == [3]
    office.close()
