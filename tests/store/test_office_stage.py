"""What the office keeps for the exhibition: routes, own stops, the loop, touches, the PIN, rehearsals."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.offices import connection
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.hall import Loop, Pin, Score, Touched
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import MOST_KEPT, Guests, Route, Stop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode
from zibo_app.store.office_stage import Stage

ROUTE = Route(
    name="新材料考察",
    stops=(Stop(ref="own:1", seconds=30, note="欢迎"), Stop(ref="record:xiandao")),
    sector="new-materials",
    guests=Guests.OFFICIALS,
    audience=Audience.DOMESTIC,
    minutes=15,
    tongues=Tongues.EN,
)
WELCOME = OwnStop(
    kind=OwnKind.WELCOME,
    guests=Text("山东大学", "Shandong University"),
    names=(Text("王明 教授", "Prof. Wang Ming"),),
    released=True,
)
SCHEME = "scrypt$16384$8$1$00ff$aabb"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path / "office.db")
    yield opened
    opened.close()


@pytest.fixture
def stage(office: Office) -> Stage:
    return office.stage


def test_nothing_is_kept_and_no_file_made_before_something_is_saved(office: Office) -> None:
    stage = office.stage
    assert (stage.routes(), stage.own_stops(), stage.touches(), stage.rehearsals()) == ((), (), (), ())
    assert (stage.loop(), stage.pin()) == (None, Pin())
    assert not office.path.exists()


def test_a_route_is_saved_changed_and_dropped(office: Office) -> None:
    first = office.stage.save_route(ROUTE)
    assert replace(first, id="") == ROUTE
    second = office.stage.save_route(replace(ROUTE, name="第二条"))
    assert office.stage.routes() == (second, first)
    changed = office.stage.save_route(replace(first, name="改名", stops=first.stops[::-1]))
    office.close()
    assert changed.id == first.id
    assert Office(office.path).stage.routes() == (changed, second)
    office.stage.drop_route(first.id)
    assert office.stage.routes() == (second,)


@pytest.mark.parametrize("name", ["", "  ", "\u202e\x00"])
def test_a_route_without_a_name_is_refused(stage: Stage, name: str) -> None:
    with pytest.raises(Refused) as told:
        stage.save_route(replace(ROUTE, name=name))
    assert told.value.fault == OfficeCode.NAMELESS.fault()
    assert stage.routes() == ()


def test_what_is_not_there_is_neither_changed_nor_dropped(stage: Stage) -> None:
    kept = stage.save_route(ROUTE)
    own = stage.save_own(WELCOME)
    stage.drop_route(kept.id)
    stage.drop_own(own.id)
    with pytest.raises(Refused, match="E-O10"):
        stage.save_route(kept)
    with pytest.raises(Refused, match="E-O10"):
        stage.save_own(own)
    for drop in (stage.drop_route, stage.drop_own):
        for identity in (kept.id, own.id, "", "?"):
            with pytest.raises(Refused, match="E-O10"):
                drop(identity)


def test_own_stops_are_saved_changed_and_dropped(stage: Stage) -> None:
    first = stage.save_own(WELCOME)
    picture = OwnStop(
        kind=OwnKind.MAP,
        caption=Text("区位图", "Where we are"),
        owner="淄博高新区",
        taken="2026-11-20",
        picture="0123456789abcdef0123456789abcdef.jpg",
        review_number="GS(2023)1234号",
        released=True,
    )
    second = stage.save_own(picture)
    assert (replace(first, id=""), replace(second, id="")) == (WELCOME, picture)
    assert stage.own_stops() == (second, first)
    hidden = stage.save_own(replace(first, released=False))
    assert stage.own_stops() == (hidden, second)
    stage.drop_own(second.id)
    assert stage.own_stops() == (hidden,)


def test_pictures_are_named_that_any_stop_has(office: Office) -> None:
    name = "0123456789abcdef0123456789abcdef.jpg"
    office.stage.save_own(OwnStop(kind=OwnKind.PICTURE, picture=name))
    connection(office).execute("UPDATE own_stop SET body = replace(body, '\"picture\",', '\"hologram\",')")
    assert (office.stage.own_stops(), office.stage.kept_pictures()) == ((), frozenset({name}))


def test_the_loop_is_the_one_set_last(stage: Stage) -> None:
    stage.set_loop(Loop(("slide:a", "own:1"), ("slide:b",), 8))
    stage.set_loop(Loop(("own:1", "slide:a"), (), 10))
    assert stage.loop() == Loop(("own:1", "slide:a"), (), 10)


def test_touches_are_added_up_by_page_and_hour(stage: Stage, office: Office) -> None:
    stage.touched({("parks", "2026-12-01T09"): 3, ("home", "2026-12-01T09"): 1, ("x", "2026-12-01T10"): 0})
    stage.touched({("parks", "2026-12-01T09"): 2, ("parks", "2026-12-01T08"): 7, ("", "2026-12-01T08"): 7})
    stage.touched({})
    expected = (("parks", "T08", 7), ("home", "T09", 1), ("parks", "T09", 5))
    assert stage.touches() == tuple(Touched(page, f"2026-12-01{hour}", n) for page, hour, n in expected)
    assert connection(office).execute("SELECT count(*) FROM event").fetchone() == (2,)


def test_many_touches_are_told_in_parts(stage: Stage, office: Office) -> None:
    stage.touched({(f"record:{n}", "2026-12-01T09"): 1 for n in range(2001)})
    assert len(stage.touches()) == 2001
    assert connection(office).execute("SELECT count(*) FROM event").fetchone() == (2,)


def test_wrong_tries_are_counted_and_survive_a_restart(office: Office) -> None:
    stage = office.stage
    assert stage.pin_failed() == Pin()
    assert stage.set_pin(SCHEME) == Pin(SCHEME)
    assert stage.pin_failed().failures == 1
    failed = stage.pin_failed()
    assert (failed.scheme, failed.failures, failed.failed_at[-1:]) == (SCHEME, 2, "Z")
    office.close()
    assert Office(office.path).stage.pin() == failed
    assert stage.pin_passed() == Pin(SCHEME)
    stage.pin_failed()
    assert stage.set_pin("") == Pin() == stage.pin()


def test_rehearsals_are_kept_the_latest_first(stage: Stage) -> None:
    stage.rehearsed(Score("2026-11-24T08:00:00Z", 7, 10, 95))
    stage.rehearsed(Score("", 9, 10, 80))
    latest, first = stage.rehearsals()
    assert first == Score("2026-11-24T08:00:00Z", 7, 10, 95)
    assert (latest.right, latest.at[:2]) == (9, "20")


def test_words_are_cleaned_and_bounded(stage: Stage) -> None:
    stops = (Stop(ref=" a\x00 ", seconds=10**12, note="备\x07注\n" + "长" * 5000), Stop(ref="\x00"))
    named = replace(ROUTE, name="考\u202e察\n" + "长" * 500, stops=stops + stops * 40, minutes=-1)
    kept = stage.save_route(replace(named, audience=Audience.STAFF))
    assert (len(kept.name), kept.name[:4], kept.minutes) == (80, "考察 长", 1)
    assert (kept.stops[0].ref, kept.stops[0].seconds, len(kept.stops[0].note)) == ("a", 3600, 1000)
    assert (kept.audience, len(kept.stops) <= MOST_KEPT) == (Audience.PUBLIC, True)
    assert stage.routes() == (kept,)
    hostile = Text("<img src=x>\ud800" * 100, "a\u2066b\u0007")
    own = stage.save_own(
        OwnStop(kind=OwnKind.MAP, guests=hostile, names=(hostile, Text()) * 20, released=True)
    )
    assert (own.guests.zh[:11], len(own.guests.zh), own.guests.en) == ("<img src=x>", 120, "ab")
    assert (len(own.names), own.released, own.review_number) == (12, False, "")
    stage.set_loop(Loop(("a", "a", "", "b"), (), 100))
    assert stage.loop() == Loop(("a", "b"), (), 12)


@pytest.mark.parametrize("body", ["", "[]", "nul", '{"name": 1, "stops": [3, {"ref": []}]}', "[" * 9000])
def test_what_was_changed_by_hand_is_read_as_far_as_it_goes(office: Office, body: str) -> None:
    kept = office.stage.save_route(ROUTE)
    office.stage.save_own(WELCOME)
    office.stage.set_loop(Loop(("a",)))
    for table in ("route", "own_stop", "loop"):
        connection(office).execute(f"UPDATE {table} SET body = ?", (body,))
    assert office.stage.routes() == (Route(name="", id=kept.id, guests=Guests.PUBLIC),)
    assert (office.stage.own_stops(), office.stage.loop()) == ((), Loop(()))


def test_what_only_a_newer_release_knows_is_read_as_what_is_safe(office: Office) -> None:
    office.stage.save_route(ROUTE)
    connection(office).execute(
        "UPDATE route SET body = replace(replace(body, 'domestic', 'press'), 'officials', 'robots')"
    )
    (read,) = office.stage.routes()
    assert (read.audience, read.guests, read.stops) == (Audience.PUBLIC, Guests.PUBLIC, ROUTE.stops)


def test_a_full_disk_says_so_and_keeps_what_was_there(office: Office) -> None:
    kept = office.stage.save_route(ROUTE)
    pages = connection(office).execute("PRAGMA page_count").fetchone()[0]
    connection(office).execute(f"PRAGMA max_page_count = {pages}")
    large = replace(WELCOME, names=(Text("长" * 120, "l" * 120),) * 12)
    with pytest.raises(Refused, match="E-O02"):
        [office.stage.save_own(large) for _ in range(30)]
    assert office.stage.routes() == (kept,)
