"""A gate fails closed: a store that is unreadable, lost or edited opens nothing."""

from pathlib import Path

import pytest

from tests.store.gates import RIGHT, WRONG, Way
from zibo_app.domain.hall import Pin
from zibo_app.store import pin, pin_copy
from zibo_app.store.gate import Tried
from zibo_app.store.office_faults import OfficeCode


@pytest.fixture
def way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Way:
    """A gate with a PIN; its hash is a cheaper one: what it costs is tried elsewhere."""
    monkeypatch.setattr(pin, "COST", 2**14)
    return Way(tmp_path)


def test_a_store_that_cannot_be_read_keeps_it_locked(way: Way) -> None:
    way.shelf.broken = True
    assert way.gate.locked
    assert way.gate.fault
    again = way.again()
    assert again.locked
    assert again.attempt(RIGHT) is Tried.WAIT
    way.hands.passes(60)
    assert again.attempt(WRONG) is Tried.WRONG
    assert again.wait() == 60
    way.hands.passes(60)
    assert again.attempt(RIGHT) is Tried.PASSED


def test_without_store_and_copy_nothing_opens(way: Way) -> None:
    way.copy.unlink()
    way.shelf.broken = True
    again = way.again()
    assert again.locked
    assert again.blind
    trap = again.trap()
    assert trap
    assert trap.code == OfficeCode.UNREADABLE.code
    way.hands.passes(60)
    assert again.attempt(RIGHT) is Tried.WRONG
    assert again.attempt("") is Tried.WAIT


def test_a_store_that_was_lost_or_put_aside_keeps_it_locked(way: Way) -> None:
    way.shelf.kept = Pin()
    again = way.again()
    assert again.locked
    assert again.attempt(RIGHT) is Tried.PASSED


def test_a_running_one_forgets_nothing(way: Way) -> None:
    way.shelf.kept = Pin()
    way.copy.unlink()
    assert way.gate.locked
    assert way.gate.attempt(RIGHT) is Tried.PASSED


def test_an_edited_hash_opens_nothing(way: Way) -> None:
    way.shelf.kept = Pin("plain$1234")
    assert way.again().attempt("1234") is Tried.WRONG
    way.copy.write_text("1234", "ascii")
    again = way.again()
    way.hands.passes(60)
    assert again.locked
    assert again.attempt("1234") is Tried.WRONG
    assert again.attempt(RIGHT) is not Tried.PASSED


def test_a_lost_copy_is_made_again(way: Way) -> None:
    way.copy.unlink()
    assert way.gate.locked
    assert pin_copy.read(way.copy) == way.shelf.kept.scheme
