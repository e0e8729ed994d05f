"""The office store: what is noted is there, taken back, answered, counted; facts; one key is one note."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.offices import ask, connection, made, note
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.noting import LONGEST
from zibo_app.domain.settled import Settling
from zibo_app.domain.visitor import Origin
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path / "deep" / "数据 %#?" / "office.db")
    yield opened
    opened.close()


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.fault.code


def test_nothing_is_made_by_reading(office: Office) -> None:
    assert (office.noted(), office.counts(), office.settled(), office.fact("a")) == ((), {}, {}, "")
    assert office.trouble() == ()
    assert not office.path.parent.exists()


def test_a_note_is_given_back_and_stays(office: Office) -> None:
    told = ask("  电价\x00？ ", Origin.RECORD, "xinhengyuan.cost")
    noted = office.note(told, lang="en", viewer=Audience.PUBLIC)
    assert (noted.text, noted.origin, noted.ref) == ("电价？", Origin.RECORD, "xinhengyuan.cost")
    assert (noted.lang, noted.viewer, noted.answered) == ("en", Audience.PUBLIC, False)
    assert noted.noted_at.endswith("Z")
    office.close()
    assert office.noted() == (noted,)


def test_notes_come_newest_first(office: Office) -> None:
    texts = [f"问题{n}" for n in range(5)]
    ids = [note(office, text).id for text in texts]
    assert [each.text for each in office.noted()] == texts[::-1]
    assert ids == sorted(ids)


def test_a_note_taken_back_is_neither_shown_nor_counted(office: Office) -> None:
    kept, gone = note(office), note(office)
    office.withdraw(gone.id)
    assert office.noted() == (kept,)
    assert office.counts() == {"电价": 1}
    with pytest.raises(Refused) as refused:
        office.withdraw(gone.id)
    assert code_of(refused) == OfficeCode.UNKNOWN.code


def test_a_question_is_answered_and_open_again(office: Office) -> None:
    noted = note(office)
    office.answer(noted.id)
    assert [each.answered for each in office.noted()] == [True]
    office.answer(noted.id, answered=False)
    assert office.noted() == (noted,)
    with pytest.raises(Refused):
        office.answer("no such note")


def test_questions_count_by_what_they_are_about_or_their_folded_words(office: Office) -> None:
    for text in ("电价？", "电 价", "ＥＩＡ", "eia?"):
        note(office, text)
    for text in ("How much is power?", "用电多少钱"):
        note(office, text, ref="power")
    note(office, "最后一问")
    assert office.counts() == {"power": 2, "eia": 2, "电价": 2, "最后一问": 1}
    assert [*office.counts()][-1] == "最后一问"


def test_the_same_key_is_one_note(office: Office) -> None:
    first = note(office, key="k")
    assert note(office, key="k") == first
    assert note(office).id != note(office).id
    assert len(office.noted()) == 3
    office.withdraw(first.id)
    assert note(office, key="k").id != first.id


@pytest.mark.parametrize("text", ["", "  \n", "\x00\x07", "\ud800"])
def test_a_question_without_words_is_refused(office: Office, text: str) -> None:
    with pytest.raises(Refused) as refused:
        note(office, text)
    assert code_of(refused) == OfficeCode.EMPTY.code
    assert not office.path.exists()


@pytest.mark.parametrize("text", ["'); DROP TABLE event; --", "<b>\u202e</b>", "𠮷" * 3000, "a\ud800b\nc"])
def test_hostile_words_are_kept_as_words(office: Office, text: str) -> None:
    noted = note(office, text)
    assert noted.text == text.replace("\ud800", "")[:LONGEST]
    assert office.noted() == (noted,)


def test_lines_are_settled_with_a_reason(office: Office) -> None:
    office.settle("power", "waived", "不参展")
    office.settle("land", Settling.DONE)
    office.settle("power", "done")
    settled = office.settled()
    assert {line: (each.state, each.reason) for line, each in settled.items()} == {
        "land": (Settling.DONE, ""),
        "power": (Settling.DONE, ""),
    }
    assert all(each.at.endswith("Z") for each in settled.values())


def test_the_last_fact_holds(office: Office) -> None:
    office.set_fact("fair_ends", "2026-12-01")
    office.set_fact("fair_ends", "2026-12-02")
    assert (office.fact("fair_ends"), office.fact("other")) == ("2026-12-02", "")


def test_words_of_a_newer_release_are_read_as_the_nearest(office: Office) -> None:
    connected = (note(office), connection(office))[1]
    connected.execute("UPDATE question_noted SET origin = 'telepathy', viewer = 'ghost', lang = 'tlh'")
    read = office.noted()[0]
    assert (read.origin, read.viewer, read.lang) == (Origin.TYPED, Audience.STAFF, "zh")


def test_two_stores_of_one_file_note_in_turn(tmp_path: Path) -> None:
    one, two = Office(tmp_path / "office.db"), Office(tmp_path / "office.db")
    told = [note(office).id for _ in range(3) for office in (one, two)]
    assert [each.id for each in one.noted()] == [each.id for each in two.noted()] == told[::-1]
    one.close()
    two.close()
    one.close()


def test_it_is_written_to_last(office: Office) -> None:
    note(office)
    found = {
        setting: connection(office).execute(f"PRAGMA {setting}").fetchone()[0]
        for setting in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
    }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 2000,
    }


def test_the_whole_is_one_transaction(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    note(office)
    monkeypatch.setattr("zibo_app.store.office._noted", lambda _row: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        note(office)
    events = connection(office).execute("SELECT count(*) FROM event").fetchone()
    assert (events, connection(office).in_transaction) == ((1,), False)


def test_a_store_that_was_moved_away_is_begun_anew(tmp_path: Path) -> None:
    office = Office(made(tmp_path))
    assert len(office.noted()) == 2
    office.path.rename(tmp_path / "moved.db")
    noted = note(office)
    assert office.noted() == (noted,)
    office.close()
    with sqlite3.connect(office.path) as other:
        assert other.execute("SELECT count(*) FROM question_noted").fetchone() == (1,)
    other.close()
