"""The way out of a locked exhibition fails closed, and its delays survive a restart."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from zibo_app.domain.fault import Refused
from zibo_app.domain.hall import Pin
from zibo_app.store import pin, pin_copy
from zibo_app.store.gate import Gate, Tried
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode

RIGHT, WRONG = "135790", "135791"
START = datetime(2026, 12, 1, 9, tzinfo=UTC)


class Hands:
    """Two clocks: one that only runs, and one people can set."""

    def __init__(self) -> None:
        self.running = 100.0
        self.wall = START

    def __call__(self) -> float:
        return self.running

    def now(self) -> datetime:
        return self.wall

    def passes(self, seconds: float) -> None:
        self.running += seconds
        self.wall += timedelta(seconds=seconds)


class Shelf:
    """A store in memory, as the office store keeps the PIN; it can break."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.kept = Pin()
        self.broken = False

    def _sound(self) -> None:
        if self.broken:
            raise OfficeCode.UNREADABLE.refused()

    def pin(self) -> Pin:
        self._sound()
        return self.kept

    def set_pin(self, scheme: str) -> None:
        self._sound()
        self.kept = Pin(scheme)

    def pin_failed(self) -> None:
        self._sound()
        self.kept = Pin(self.kept.scheme, self.kept.failures + 1, self.hands.wall.isoformat())

    def pin_passed(self) -> None:
        self._sound()
        self.kept = Pin(self.kept.scheme)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cheaper hash: what it costs is tried elsewhere."""
    monkeypatch.setattr(pin, "COST", 2**14)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def shelf(hands: Hands) -> Shelf:
    return Shelf(hands)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / pin_copy.NAME


def opened(shelf: Shelf | None, copy: Path, hands: Hands) -> Gate:
    return Gate(shelf, copy, hands, hands.now)


@pytest.fixture
def gate(shelf: Shelf, copy: Path, hands: Hands) -> Gate:
    gate = opened(shelf, copy, hands)
    gate.set(RIGHT)
    return gate


def test_without_a_pin_nothing_is_locked(shelf: Shelf, copy: Path, hands: Hands) -> None:
    assert not opened(shelf, copy, hands).locked
    assert not opened(None, copy, hands).locked


def test_the_right_pin_opens(gate: Gate) -> None:
    assert gate.locked
    assert not gate.blind
    assert gate.trap() is None
    assert gate.attempt(RIGHT) is Tried.PASSED


def test_a_wrong_one_has_to_wait_longer_each_time(gate: Gate, hands: Hands) -> None:
    waits = []
    for _ in range(8):
        assert gate.attempt(WRONG) is Tried.WRONG
        waits.append(gate.wait())
        assert gate.attempt(RIGHT) is Tried.WAIT
        hands.passes(gate.wait())
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert gate.attempt(RIGHT) is Tried.PASSED
    assert gate.attempt(WRONG) is Tried.WRONG
    assert gate.wait() == 1


def test_a_try_is_counted_before_it_is_looked_at(
    gate: Gate, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unplugged(_scheme: str, _digits: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("zibo_app.store.gate.matches", unplugged)
    with pytest.raises(KeyboardInterrupt):
        gate.attempt(WRONG)
    assert shelf.kept.failures == 1


def test_a_restart_saves_no_waiting(gate: Gate, shelf: Shelf, copy: Path, hands: Hands) -> None:
    for _ in range(5):
        gate.attempt(WRONG)
        hands.passes(gate.wait())
    assert gate.attempt(WRONG) is Tried.WRONG
    hands.passes(2)
    again = opened(shelf, copy, hands)
    assert again.wait() == 30
    assert again.attempt(RIGHT) is Tried.WAIT
    hands.passes(30)
    assert again.attempt(WRONG) is Tried.WRONG
    assert again.wait() == 60


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=-20_000)])
def test_a_clock_set_back_before_a_restart_saves_no_waiting(
    gate: Gate, shelf: Shelf, copy: Path, hands: Hands, jump: timedelta
) -> None:
    gate.attempt(WRONG)
    hands.wall += jump
    again = opened(shelf, copy, hands)
    assert again.wait() == 1
    hands.passes(1)
    assert again.attempt(RIGHT) is Tried.PASSED


def test_a_clock_that_jumps_while_it_runs_changes_no_delay(gate: Gate, hands: Hands) -> None:
    gate.attempt(WRONG)
    hands.wall += timedelta(days=3650)
    assert gate.attempt(RIGHT) is Tried.WAIT


# -- a store that is not what it was ---------------------------------------------------------------
def test_a_store_that_cannot_be_read_keeps_it_locked(
    gate: Gate, shelf: Shelf, copy: Path, hands: Hands
) -> None:
    shelf.broken = True
    assert gate.locked
    assert gate.fault
    again = opened(shelf, copy, hands)
    assert again.locked
    assert again.attempt(RIGHT) is Tried.WAIT
    hands.passes(60)
    assert again.attempt(WRONG) is Tried.WRONG
    assert again.wait() == 60
    hands.passes(60)
    assert again.attempt(RIGHT) is Tried.PASSED


def test_without_store_and_copy_nothing_opens(gate: Gate, shelf: Shelf, copy: Path, hands: Hands) -> None:
    copy.unlink()
    shelf.broken = True
    again = opened(shelf, copy, hands)
    assert again.locked
    assert again.blind
    trap = again.trap()
    assert trap
    assert trap.code == OfficeCode.UNREADABLE.code
    hands.passes(60)
    assert again.attempt(RIGHT) is Tried.WRONG
    assert again.attempt("") is Tried.WAIT


def test_a_store_that_was_lost_or_put_aside_keeps_it_locked(
    gate: Gate, shelf: Shelf, copy: Path, hands: Hands
) -> None:
    shelf.kept = Pin()
    again = opened(shelf, copy, hands)
    assert again.locked
    assert again.attempt(RIGHT) is Tried.PASSED


def test_a_running_one_forgets_nothing(gate: Gate, shelf: Shelf, copy: Path) -> None:
    shelf.kept = Pin()
    copy.unlink()
    assert gate.locked
    assert gate.attempt(RIGHT) is Tried.PASSED


def test_an_edited_hash_opens_nothing(shelf: Shelf, copy: Path, hands: Hands, gate: Gate) -> None:
    shelf.kept = Pin("plain$1234")
    assert opened(shelf, copy, hands).attempt("1234") is Tried.WRONG
    copy.write_text("1234", "ascii")
    again = opened(shelf, copy, hands)
    hands.passes(60)
    assert again.locked
    assert again.attempt("1234") is Tried.WRONG
    assert again.attempt(RIGHT) is not Tried.PASSED


def test_a_lost_copy_is_made_again(gate: Gate, shelf: Shelf, copy: Path) -> None:
    copy.unlink()
    assert gate.locked
    assert pin_copy.read(copy) == shelf.kept.scheme


# -- setting it ------------------------------------------------------------------------------------
def test_the_owner_sets_another_while_it_runs(gate: Gate, shelf: Shelf, copy: Path, hands: Hands) -> None:
    for _ in range(6):
        gate.attempt(WRONG)
        hands.passes(gate.wait())
    opened(shelf, copy, hands).set("246813")
    assert gate.attempt(RIGHT) is Tried.WRONG
    assert gate.wait() == 1
    hands.passes(1)
    assert gate.attempt("246813") is Tried.PASSED


def test_taken_away_it_locks_nothing_after_a_restart(
    gate: Gate, shelf: Shelf, copy: Path, hands: Hands
) -> None:
    gate.set("")
    assert not copy.exists()
    assert not gate.locked
    assert not opened(shelf, copy, hands).locked


def test_one_that_cannot_be_kept_is_refused(shelf: Shelf, copy: Path, hands: Hands) -> None:
    gate = opened(shelf, copy, hands)
    shelf.broken = True
    with pytest.raises(Refused):
        gate.set(RIGHT)
    shelf.broken = False
    copy.mkdir()
    with pytest.raises(Refused, match="E-O"):
        gate.set("")


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
