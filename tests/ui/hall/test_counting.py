"""Touches are counted by page and hour, written now and then, kept where they cannot be written."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.ui.offices import Full
from zibo_app.domain.hall import Touched
from zibo_app.store.office import Office
from zibo_app.ui.hall import counting
from zibo_app.ui.hall.counting import Counting
from zibo_app.ui.session import Session


class Day:
    def __init__(self) -> None:
        self.now = datetime(2026, 12, 1, 9, 59, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_they_are_written_by_page_and_hour(tmp_path: Path) -> None:
    office, day = Office(tmp_path / "office.db"), Day()
    counts = Counting(Session(office), day)
    for page in ("loop", "home", "home"):
        counts.touch(page)
    day.now = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
    counts.touch("home")
    assert office.stage.touches() == ()
    counts.flush()
    assert not counts.held
    counts.flush()
    assert office.stage.touches() == (
        Touched("home", "2026-12-01T09", 2),
        Touched("loop", "2026-12-01T09", 1),
        Touched("home", "2026-12-01T10", 1),
    )
    office.close()


def test_what_cannot_be_written_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    logged: list[Exception] = []
    monkeypatch.setattr("zibo_app.ui.errors.log", logged.append)
    office = Full(tmp_path / "office.db")
    counts = Counting(Session(office), Day())
    counts.touch("home")
    counts.flush()
    assert counts.held == {("home", "2026-12-01T09"): 1}
    assert len(logged) == 1
    office.full = False
    counts.flush()
    assert [each.times for each in office.stage.touches()] == [1]
    office.close()


def test_it_holds_no_more_than_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "MOST", 2)
    counts = Counting(Session(), Day())
    for page in ("a", "b", "c", "b"):
        counts.touch(page)
    counts.flush()
    assert dict(counts.held) == {("a", "2026-12-01T09"): 1, ("b", "2026-12-01T09"): 2}


def test_it_writes_by_itself_every_few_minutes() -> None:
    counts = Counting(Session())
    assert counts._timer.isActive()
    assert counts._timer.interval() == counting.EVERY
    assert counts._now().tzinfo is UTC
