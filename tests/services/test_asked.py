"""The questions noted as a list: counted by question, led back to their record, worded for a file."""

import time
from collections.abc import Iterator

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.domain.visitor import Noted, Origin
from zibo_app.services.asked import GUESTS, HEADINGS, STAFF, lines, local_time, most_asked, rows
from zibo_app.store.catalogue import Catalogue

AT = "2026-11-24T08:00:00.000Z"
ABOUT = "foil-project.land_area"


def noted(number: int, text: str, origin: Origin = Origin.TYPED, ref: str = "", **more: object) -> Noted:
    values = {"lang": "zh", "viewer": Audience.PUBLIC, "noted_at": AT} | more
    return Noted(id=f"n{number}", text=text, origin=origin, ref=ref, **values)  # type: ignore[arg-type]


@pytest.fixture
def _in_shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "CST-8")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_each_line_knows_how_often_its_question_was_asked(catalogue: Catalogue) -> None:
    notes = [noted(1, "电价？"), noted(2, "电 价"), noted(3, "水价"), noted(4, "电费", ref="power")]
    assert [line.times for line in lines(notes, catalogue)] == [2, 2, 1, 1]
    assert lines([], catalogue) == ()


def test_a_line_leads_to_its_record_and_field(catalogue: Catalogue) -> None:
    (line,) = lines([noted(1, "用地？", Origin.RECORD, ABOUT)], catalogue)
    assert line.brief == catalogue.briefs(["foil-project"])["foil-project"]
    assert line.field == Text("用地面积", "Land area")
    assert line.view == GUESTS
    assert lines([noted(1, "x", viewer=Audience.STAFF)], catalogue)[0].view == STAFF


@pytest.mark.parametrize(
    ("origin", "ref"),
    [
        (Origin.RECORD, "gone.cost"),
        (Origin.RECORD, ""),
        (Origin.CHECKLIST, "foil-project"),
        (Origin.RECORD, "."),
    ],
)
def test_a_record_that_is_not_in_the_catalogue_is_none(
    catalogue: Catalogue, origin: Origin, ref: str
) -> None:
    (line,) = lines([noted(1, "x", origin, ref)], catalogue)
    assert (line.brief, line.field) == (None, Text())


def test_a_field_no_longer_expected_is_left_out(catalogue: Catalogue) -> None:
    (line,) = lines([noted(1, "x", Origin.RECORD, "foil-project.mood")], catalogue)
    assert (bool(line.brief), line.field) == (True, Text())


def test_what_is_asked_most_comes_first_in_its_latest_words() -> None:
    notes = [noted(1, "电价是多少", ref="power"), noted(2, "水价"), noted(3, "电价？", ref="power")]
    asked = most_asked(notes, 5)
    assert [(each.text, each.times, each.topic) for each in asked] == [
        ("电价是多少", 2, "power"),
        ("水价", 1, "水价"),
    ]
    assert len(most_asked(notes, 1)) == 1


@pytest.mark.usefixtures("_in_shanghai")
def test_times_are_those_of_the_machines_clock() -> None:
    assert local_time(AT) == "2026-11-24 16:00"
    assert local_time("2026-11-24T17:30:00Z") == "2026-11-25 01:30"
    assert local_time("some time") == "some time"


@pytest.mark.usefixtures("_in_shanghai")
@pytest.mark.parametrize("lang", LANGS)
def test_a_file_has_a_cell_for_each_heading(catalogue: Catalogue, lang: Lang) -> None:
    notes = [noted(1, "用地？", Origin.RECORD, ABOUT, lang="en"), noted(2, "电价", answered=True)]
    first, second = rows(lines(notes, catalogue), lang)
    assert len(first) == len(second) == len(HEADINGS)
    chinese = (
        "用地？", "1", "记录", catalogue.briefs(["foil-project"])["foil-project"].name.zh, "英文", "访客",
        "2026-11-24 16:00:00", AT, "", "n1",
    )  # fmt: skip
    if lang == "zh":
        assert first == chinese
        assert second[2:6] == ("手记", "", "中文", "访客")
    assert second[8] == ("是" if lang == "zh" else "yes")
