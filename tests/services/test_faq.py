"""Answers drawn from the catalogue: for staff and guests, for all sectors and for one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.made import sample_content
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis
from zibo_app.domain.question import Coverage, QuestionGroup, QuestionPart
from zibo_app.domain.text import Text
from zibo_app.services import faq
from zibo_app.services.faq import Answer, answers
from zibo_app.store.build import make
from zibo_app.store.catalogue import Catalogue, open_catalogue

SECTOR = "cloud-industry"


@pytest.fixture
def with_sector(tmp_path: Path) -> Iterator[Catalogue]:
    """The sample, in which the industry is one that an investor may be of."""
    content = sample_content()
    records = tuple(
        (kind, replace(record, role="leading") if record.id == SECTOR else record)
        for kind, record in content.records
    )
    make(replace(content, records=records), tmp_path / "sector.db")
    opened = open_catalogue(tmp_path / "sector.db")
    yield opened
    opened.close()


def asked(catalogue: Catalogue, question: str, sector: str = "") -> Answer:
    found = faq.answer(catalogue, question, sector)
    assert found is not None
    return found


def told(answer: Answer) -> list[tuple[str, list[str]]]:
    return [
        (part.label.zh, [item.figure.id if item.figure else item.brief.id for item in part.items])
        for part in answer.parts
    ]


def test_every_question_is_answered_in_order(catalogue: Catalogue) -> None:
    found = answers(catalogue)
    assert [each.question.id for each in found] == ["projects", "firms", "power-price", "staff-question"]
    assert [each.coverage for each in found] == [
        Coverage.PARTIAL,
        Coverage.PARTIAL,
        Coverage.NONE,
        Coverage.NONE,
    ]
    assert [asked(catalogue, each.question.id).coverage for each in found] == [e.coverage for e in found]
    assert faq.answer(catalogue, "no-such") is None
    some = faq.answers_to(catalogue, ("firms", "no-such", "projects"))
    assert [*some.items()] == [(each.question.id, each) for each in found[:2]]


def test_parts_hold_figures_records_and_statements(catalogue: Catalogue) -> None:
    found = asked(catalogue, "projects")
    assert told(found) == [
        ("开工", ["key-projects.started", "foil-project"]),
        ("投资", ["foil-project.total_investment"]),
        ("名单", []),
    ]
    started, invested, rest = found.parts
    assert (started.open_list, started.state, invested.text.zh) == (True, State.SOURCE, "据称")
    assert (rest.state, rest.text, rest.open_list) == (State.NOT_STATED, Text(), False)
    assert found.stated == (started, invested)
    assert found.unstated == (rest,)
    assert started.items[0].said is started.items[0].figure
    assert started.items[1].said is None
    assert not started.items[0].plan
    assert invested.items[0].attributed


def test_a_statement_answers(catalogue: Catalogue) -> None:
    _, claim = asked(catalogue, "firms").parts
    assert claim.items[0].statement is not None
    assert claim.items[0].statement.text.zh == "自称首创。"
    assert claim.items[0].brief.id == "star-gas"
    assert (claim.state, claim.items[0].state) == (State.SOURCE, State.SOURCE)


def test_derived_parts_are_counted_beside(catalogue: Catalogue) -> None:
    found = asked(catalogue, "staff-question")
    assert found.parts[0].state is State.DERIVED
    assert (found.coverage, found.beside) == (Coverage.NONE, (State.DERIVED,))
    assert asked(catalogue, "projects").beside == ()


def test_what_is_not_released_answers_nothing(catalogue: Catalogue) -> None:
    guest = catalogue.seen_by(Audience.PUBLIC)
    found = answers(guest)
    assert [each.question.id for each in found] == ["projects", "firms", "power-price"]
    assert len(asked(guest, "firms").parts) == 1  # what is for staff only is no gap of the guests
    assert faq.answer(guest, "staff-question") is None


def test_a_part_whose_records_are_for_staff_is_not_stated_for_guests(tmp_path: Path) -> None:
    content = sample_content()
    hidden = tuple(
        (kind, replace(record, audience=Audience.STAFF) if record.id == "foil-project" else record)
        for kind, record in content.records
    )
    make(replace(content, records=hidden), tmp_path / "hidden.db")
    opened = open_catalogue(tmp_path / "hidden.db")
    staff, guest = opened, opened.seen_by(Audience.PUBLIC)
    assert [bool(part.items) for part in asked(staff, "projects").parts] == [True, True, False]
    assert [bool(part.items) for part in asked(guest, "projects").parts] == [True, False, False]
    assert told(asked(guest, "projects"))[0] == ("开工", ["key-projects.started"])
    opened.close()


def test_without_a_sector_firms_stand_by_sector(catalogue: Catalogue, with_sector: Catalogue) -> None:
    assert faq.sectors(catalogue) == ()
    assert told(asked(catalogue, "firms"))[0] == ("企业", [])
    assert [brief.id for brief in faq.sectors(with_sector)] == [SECTOR]
    assert told(asked(with_sector, "firms"))[0] == ("云上产业", ["star-gas"])
    assert asked(with_sector, "firms").parts[0].open_list


def test_a_sector_takes_what_is_reported_under_it(with_sector: Catalogue) -> None:
    found = asked(with_sector, "firms", SECTOR)
    assert found.sector == SECTOR
    assert told(found)[0] == ("企业", ["star-gas"])
    narrowed = asked(with_sector, "projects", SECTOR)
    assert told(narrowed)[1] == ("投资", ["foil-project.total_investment"])


def test_a_sector_leaves_out_what_is_not_reported_under_it(with_sector: Catalogue) -> None:
    drawing = faq._Drawing(with_sector, SECTOR, faq.sectors(with_sector))
    part = QuestionPart(
        label=Text("投资", "Investment"),
        refs=("med-project.total_investment", "foil-project.total_investment", "star-gas#claim"),
        narrow=True,
    )
    kept = ("foil-project.total_investment", "star-gas#claim")
    assert [each.refs for each in drawing.refs_of(part)] == [kept]
    assert [each.refs for each in drawing.refs_of(replace(part, narrow=False))] == [part.refs]
    nobody = replace(part, narrow=False, by_sector=("honour",))
    assert [each.refs for each in drawing.refs_of(nobody)] == [()]


def test_an_unknown_sector_is_none(with_sector: Catalogue) -> None:
    for sector in ("no-such", "star-gas", "unnamed-chains", "' OR 1=1"):
        assert answers(with_sector, sector)[1].sector == ""
        assert told(asked(with_sector, "firms", sector)) == told(asked(with_sector, "firms"))


def test_a_part_is_derived_only_where_nothing_of_the_source_answers(catalogue: Catalogue) -> None:
    derived = asked(catalogue, "staff-question").parts[0]
    sourced = asked(catalogue, "projects").parts[1]
    both = replace(derived, items=(*derived.items, *sourced.items))
    assert both.state is State.SOURCE
    planned = replace(sourced.items[0], figure=replace(sourced.items[0].figure, basis=Basis.PLAN))
    assert planned.plan


def test_groups_are_those_of_the_questions(catalogue: Catalogue) -> None:
    assert {each.question.group for each in answers(catalogue)} <= set(QuestionGroup)
