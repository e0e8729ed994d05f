"""Touches added up by page and by local hour, for some days; hostile pages and hours harm nothing."""

import os
import time
from collections.abc import Iterator
from datetime import date

import pytest

from zibo_app.domain.hall import Touched
from zibo_app.services.touches import (
    MOST,
    PAGES,
    Span,
    by_hour,
    by_page,
    counted,
    name_of,
    of_span,
    rows,
    summed,
)
from zibo_app.ui.guest.frame import GUEST_PAGES

TODAY = date(2026, 12, 8)
GIVEN = (
    Touched("home", "2026-12-07T17", 3),
    Touched("projects", "2026-12-07T17", 4),
    Touched("home", "2026-12-08T01", 5),
    Touched("home", "2026-12-01T02", 1),
    Touched("record", "2026-11-20T02", 10),
)


@pytest.fixture(autouse=True)
def _shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Eight hours ahead of UTC: 17 h is 1 h of the next day."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    os.environ.setdefault("TZ", "")
    if not os.environ["TZ"]:
        del os.environ["TZ"]
    time.tzset()


def test_hours_and_days_are_local() -> None:
    found = counted(GIVEN)
    assert [f"{each.at:%d %H}" for each in found] == ["08 01", "08 01", "08 09", "01 10", "20 10"]
    assert sum(each.times for each in of_span(found, Span.TODAY, TODAY)) == 12
    assert sum(each.times for each in of_span(found, Span.WEEK, TODAY)) == 12
    assert sum(each.times for each in of_span(found, Span.WEEK, date(2026, 12, 7))) == 1
    assert of_span(found, Span.ALL, TODAY) == found


def test_sums() -> None:
    sums = summed(counted(GIVEN))
    assert (sums.times, sums.page.zh, sums.hour.zh) == (23, "单个条目", "10:00–11:00")
    assert summed(()).times == 0
    assert not summed(()).page


def test_pages_are_drawn_the_most_touched_first_and_the_least_together() -> None:
    chart = by_page(counted(GIVEN))
    assert [(bar.label.en, bar.number, bar.note.zh) for bar in chart.ordered] == [
        ("A single record", 10, "占 43%"),
        ("Home", 9, "占 39%"),
        ("Projects", 4, "占 17%"),
    ]
    many = counted(Touched(f"p{n}", "2026-12-08T01", n + 1) for n in range(MOST + 3))
    last = by_page(many).ordered[-1]
    assert (len(by_page(many).bars), last.label.zh, last.number) == (MOST + 1, "其他 3 页", 1 + 2 + 3)


def test_hours_are_drawn_in_their_order_without_a_gap() -> None:
    chart = by_hour(counted(GIVEN))
    assert [bar.label.zh for bar in chart.ordered][:2] == ["1:00–2:00", "2:00–3:00"]
    assert [bar.number for bar in chart.ordered] == [7, 0, 0, 0, 0, 0, 0, 0, 5, 11]
    assert by_hour(()).bars == by_page(()).bars == ()


def test_the_table_has_the_latest_hour_first() -> None:
    table = rows(counted(GIVEN), "en")
    assert table[0] == ("Home", "2026-12-08", "9:00–10:00", "5", "2026-12-08T01", "home")
    assert [line[3] for line in table] == ["5", "4", "3", "1", "10"]


@pytest.mark.parametrize("hour", ["", "x", "2026-13-40T99", "2026-12-08", "0001-01-01T00", "9999-12-31T23"])
def test_an_hour_that_cannot_be_read_is_counted_without_one(hour: str) -> None:
    found = counted((Touched("home", hour, 2), Touched("a\u202e\n<b>" + "x" * 99, hour, 1)))
    assert summed(found).times == 3
    assert of_span(found, Span.TODAY, TODAY) == ()
    assert len(rows(found, "zh")) == 2
    assert by_page(found).bars
    assert sum(bar.number for bar in by_hour(found).bars) in {0, 3}


def test_every_page_of_the_visitor_view_has_a_name() -> None:
    assert {spec.id for spec in GUEST_PAGES} <= {*PAGES}
    assert name_of("nowhere").zh == name_of("nowhere").en == "nowhere"
    assert all(text.zh and text.en for text in PAGES.values())
