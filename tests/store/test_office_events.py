"""Events: never changed, in order whatever the clock does, and all that the present state comes from."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.offices import connection, note, present
from zibo_app.domain.noting import clean, topic
from zibo_app.store import office_events
from zibo_app.store.office import Office
from zibo_app.store.office_events import Event, append, apply, events, replay

WORDS = st.text(st.characters(exclude_categories=()), min_size=1, max_size=12)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("note"), WORDS, st.sampled_from(["", "power", "land.price"])),
        st.tuples(st.just("withdraw"), st.integers(0, 9), st.just("")),
        st.tuples(st.just("answer"), st.integers(0, 9), st.sampled_from(["", "open"])),
        st.tuples(
            st.just("settle"), st.sampled_from(["a", "b"]), st.sampled_from(["done", "waived", "open"])
        ),
        st.tuples(st.just("fact"), st.sampled_from(["x", "y"]), WORDS),
    ),
    max_size=20,
)


class Model:
    """What the store should hold, kept the plainest way."""

    def __init__(self) -> None:
        self.notes: dict[str, list[Any]] = {}
        self.lines: dict[str, str] = {}
        self.facts: dict[str, str] = {}

    def act(self, office: Office, kind: str, one: Any, two: str) -> None:
        {"note": self.note, "withdraw": self.withdraw, "answer": self.answer}.get(kind, self.keep)(
            office, one, two, **({"kind": kind} if kind in {"settle", "fact"} else {})
        )

    def note(self, office: Office, text: str, ref: str) -> None:
        if clean(text):
            self.notes[note(office, text, ref=ref).id] = [clean(text), ref, False]

    def withdraw(self, office: Office, at: int, _two: str) -> None:
        if at < len(self.notes):
            which = [*self.notes][at]
            office.withdraw(which)
            del self.notes[which]

    def answer(self, office: Office, at: int, two: str) -> None:
        if at < len(self.notes):
            which = [*self.notes][at]
            office.answer(which, answered=not two)
            self.notes[which][2] = not two

    def keep(self, office: Office, key: str, value: str, kind: str) -> None:
        if kind == "settle":
            office.settle(key, value)
            self.lines[key] = value
        else:
            office.set_fact(key, value)
            self.facts[key] = clean(value)

    def check(self, office: Office) -> None:
        assert {n.id: [n.text, n.ref, n.answered] for n in office.noted()} == self.notes
        assert {line: str(each.state) for line, each in office.settled().items()} == self.lines
        assert {key: office.fact(key) for key in self.facts} == self.facts
        topics = [topic(text, ref) for text, ref, _ in self.notes.values()]
        assert office.counts() == {each: topics.count(each) for each in topics}


@settings(max_examples=60, deadline=None)
@given(ACTS)
def test_the_present_state_is_what_the_events_say(acts: list[tuple[str, Any, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office, model = Office(Path(folder) / "office.db"), Model()
        note(office)
        office.withdraw(office.noted()[0].id)
        for act in acts:
            model.act(office, *act)
        model.check(office)
        connected = connection(office)
        before, told = present(connected), events(connected)
        assert [event.seq for event in told] == [*range(1, len(told) + 1)]
        connected.execute("DELETE FROM fact")
        connected.execute("UPDATE question_noted SET text = '', withdrawn = 1")
        connected.execute("BEGIN IMMEDIATE")
        replay(connected, told)
        connected.execute("COMMIT")
        assert present(connected) == before
        model.check(office)
        office.close()


@pytest.fixture
def connected(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    office = Office(tmp_path / "office.db")
    note(office)
    yield connection(office)
    office.close()


@pytest.mark.parametrize("change", ["UPDATE event SET at = ''", "DELETE FROM event"])
def test_events_never_change(connected: sqlite3.Connection, change: str) -> None:
    before = events(connected)
    with pytest.raises(sqlite3.IntegrityError, match="events"):
        connected.execute(change)
    assert events(connected) == before


def test_a_device_has_each_number_once(connected: sqlite3.Connection) -> None:
    first = events(connected)[0]
    values = (first.id + "x", first.device, first.seq, "", "", "{}")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        connected.execute("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)", values)


def test_an_event_says_who_when_and_what(connected: sqlite3.Connection) -> None:
    event = events(connected)[0]
    assert datetime.fromisoformat(event.at).tzinfo == UTC
    assert (event.type, event.seq, len(event.device)) == ("question_noted", 1, 32)
    assert json.loads(event.payload) == {
        "key": "",
        "lang": "zh",
        "origin": "typed",
        "ref": "",
        "text": "电价？",
        "viewer": "staff",
    }


class Backward(datetime):
    """A clock that goes back a day each time it is read."""

    day = 28

    @classmethod
    def now(cls, tz: Any = None) -> datetime:
        cls.day -= 1
        return datetime(2026, 11, cls.day, tzinfo=tz)


def test_a_clock_that_goes_back_keeps_the_order(
    connected: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_events, "datetime", Backward)
    made = [append(connected, "fact_set", {"key": "k", "value": str(n)}) for n in range(5)]
    assert [event.id for event in made] == sorted(event.id for event in made)
    assert [event.seq for event in made] == [2, 3, 4, 5, 6]
    assert [event.at for event in made] == sorted((event.at for event in made), reverse=True)
    assert events(connected)[1:] == made


def test_an_event_of_an_unknown_type_changes_nothing(connected: sqlite3.Connection) -> None:
    before = present(connected)
    apply(connected, Event(id="z", device="d", seq=1, at="", type="visitor_met", payload="{}"))
    assert present(connected) == before


def test_two_stores_are_two_devices(tmp_path: Path, connected: sqlite3.Connection) -> None:
    other = Office(tmp_path / "other.db")
    note(other)
    assert events(connection(other))[0].device != events(connected)[0].device
    other.close()
