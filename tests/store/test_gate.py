"""The way out of a locked exhibition: tries, delays that survive a restart, and setting the PIN."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.gates import RIGHT, WRONG, Way, opened
from zibo_app.domain.fault import Refused
from zibo_app.store import pin, pin_copy
from zibo_app.store.gate import Gate, Tried
from zibo_app.store.office import Office


@pytest.fixture
def way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Way:
    """A gate with a PIN; its hash is a cheaper one: what it costs is tried elsewhere."""
    monkeypatch.setattr(pin, "COST", 2**14)
    return Way(tmp_path)


def test_without_a_pin_nothing_is_locked(way: Way) -> None:
    way.gate.set("")
    assert not way.again().locked
    assert not opened(None, way.copy, way.hands).locked


def test_the_right_pin_opens(way: Way) -> None:
    assert way.gate.locked
    assert not way.gate.blind
    assert way.gate.trap() is None
    assert way.gate.attempt(RIGHT) is Tried.PASSED


def test_a_wrong_one_has_to_wait_longer_each_time(way: Way) -> None:
    waits = []
    for _ in range(8):
        assert way.gate.attempt(WRONG) is Tried.WRONG
        waits.append(way.gate.wait())
        assert way.gate.attempt(RIGHT) is Tried.WAIT
        way.hands.passes(way.gate.wait())
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert way.gate.attempt(RIGHT) is Tried.PASSED
    assert way.gate.attempt(WRONG) is Tried.WRONG
    assert way.gate.wait() == 1


def test_a_try_is_counted_before_it_is_looked_at(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    def unplugged(_scheme: str, _digits: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("zibo_app.store.gate.matches", unplugged)
    with pytest.raises(KeyboardInterrupt):
        way.gate.attempt(WRONG)
    assert way.shelf.kept.failures == 1


def test_a_restart_saves_no_waiting(way: Way) -> None:
    for _ in range(5):
        way.gate.attempt(WRONG)
        way.hands.passes(way.gate.wait())
    assert way.gate.attempt(WRONG) is Tried.WRONG
    way.hands.passes(2)
    again = way.again()
    assert again.wait() == 30
    assert again.attempt(RIGHT) is Tried.WAIT
    way.hands.passes(30)
    assert again.attempt(WRONG) is Tried.WRONG
    assert again.wait() == 60


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=-20_000)])
def test_a_clock_set_back_before_a_restart_saves_no_waiting(way: Way, jump: timedelta) -> None:
    way.gate.attempt(WRONG)
    way.hands.wall += jump
    again = way.again()
    assert again.wait() == 1
    way.hands.passes(1)
    assert again.attempt(RIGHT) is Tried.PASSED


def test_a_clock_that_jumps_while_it_runs_changes_no_delay(way: Way) -> None:
    way.gate.attempt(WRONG)
    way.hands.wall += timedelta(days=3650)
    assert way.gate.attempt(RIGHT) is Tried.WAIT


# -- setting it ------------------------------------------------------------------------------------
def test_the_owner_sets_another_while_it_runs(way: Way) -> None:
    for _ in range(6):
        way.gate.attempt(WRONG)
        way.hands.passes(way.gate.wait())
    way.again().set("246813")
    assert way.gate.attempt(RIGHT) is Tried.WRONG
    assert way.gate.wait() == 1
    way.hands.passes(1)
    assert way.gate.attempt("246813") is Tried.PASSED


def test_taken_away_it_locks_nothing_after_a_restart(way: Way) -> None:
    way.gate.set("")
    assert not way.copy.exists()
    assert not way.gate.locked
    assert not way.again().locked


def test_one_that_cannot_be_kept_is_refused(way: Way) -> None:
    way.gate.set("")
    way.shelf.broken = True
    with pytest.raises(Refused):
        way.gate.set(RIGHT)
    way.shelf.broken = False
    way.copy.mkdir()
    with pytest.raises(Refused, match="E-O"):
        way.gate.set("")


def test_it_lives_in_the_office_store(tmp_path: Path) -> None:
    office, copy = Office(tmp_path / "office.db"), tmp_path / pin_copy.NAME
    gate = Gate(office.stage, copy)
    assert not gate.locked
    gate.set(RIGHT)
    assert gate.attempt(WRONG) is Tried.WRONG
    office.close()
    again = Gate(Office(tmp_path / "office.db").stage, copy)
    assert again.locked
    assert 0 < again.wait() <= 1
    assert again.attempt(RIGHT) is Tried.WAIT


def test_a_damaged_office_store_keeps_it_locked(tmp_path: Path) -> None:
    path, copy = tmp_path / "office.db", tmp_path / pin_copy.NAME
    office = Office(path)
    Gate(office.stage, copy).set(RIGHT)
    office.close()
    path.write_bytes(b"\0" * 5000)
    gate = Gate(Office(path).stage, copy)
    assert gate.locked
    assert not gate.blind
