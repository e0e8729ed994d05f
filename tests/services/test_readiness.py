"""Before the fair: what the catalogue lacks, what the office settled, and where each gap is filled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.shipped import opened
from zibo_app.domain.listing import UNCONFIRMED, Query
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.readiness import Check, Line, Opens, Standing
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.settled import Settled, Settling
from zibo_app.services.readiness import BY_HAND, CONTACT, FAIR_ENDS, Office, day_of, readiness
from zibo_app.services.routes import assemble
from zibo_app.store.catalogue import Catalogue

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def looked(catalogue: Catalogue, office: Office | None = None) -> dict[Line, Check]:
    return {check.line: check for check in readiness(catalogue, office or Office(), TODAY)}


def test_every_line_is_there_in_order(shipped: Catalogue) -> None:
    assert list(looked(shipped)) == list(Line)


def test_a_shipped_catalogue_alone_is_not_ready(shipped: Catalogue) -> None:
    checks = looked(shipped)
    ready = {line for line, check in checks.items() if check.standing is Standing.FILLED}
    assert ready == {Line.QUESTIONS}


def test_unanswered_questions_of_the_checklist_are_named(shipped: Catalogue) -> None:
    power = looked(shipped)[Line.POWER]
    assert power.lacking.zh.startswith("原文未载：")
    assert "电价" in power.lacking.zh
    assert power.opens == Opens("questions", "power")


def test_english_names_to_confirm_are_counted(shipped: Catalogue) -> None:
    rows = shipped.page(("enterprise", "zone"), Query(), 0, 500)
    n = sum(row.brief.name_basis in UNCONFIRMED for row in rows)
    english = looked(shipped)[Line.ENGLISH]
    assert english.lacking.en == f"{n} English names are to be confirmed."
    assert n > 5
    assert english.opens
    assert english.opens.page == "enterprises"


def test_policy_documents_without_a_number(shipped: Catalogue) -> None:
    documents = looked(shipped)[Line.DOCUMENTS]
    assert documents.lacking.en == "Documents without a number: 1 of 1."
    assert documents.opens == Opens("policies", "sci-policy")


@pytest.mark.parametrize("line", BY_HAND)
def test_what_people_must_see_to_is_open_until_they_did(shipped: Catalogue, line: Line) -> None:
    assert looked(shipped)[line].standing is Standing.OPEN
    done = Office(settled={line: Settled(Settling.DONE, "", "2026-11-20T00:00:00Z")})
    assert looked(shipped, done)[line].standing is Standing.DONE


def test_a_line_can_be_waived_and_opened_again(shipped: Catalogue) -> None:
    waived = Office(settled={Line.POWER: Settled(Settling.WAIVED, "no factory guests", "")})
    assert looked(shipped, waived)[Line.POWER].standing is Standing.WAIVED
    again = Office(settled={Line.POWER: Settled(Settling.OPEN, "", "")})
    assert looked(shipped, again)[Line.POWER].standing is Standing.OPEN


@pytest.mark.parametrize(
    ("facts", "ready"),
    [
        ((), False),
        (("招商一科",), False),
        (("招商一科", "0533-0000000"), True),
        (("招商一科", "", "a@example.invalid"), True),
        (("", "0533-0000000"), False),
        ((" ", "0533-0000000"), False),
    ],
)
def test_the_contact_card_needs_a_name_and_a_way(
    shipped: Catalogue, facts: tuple[str, ...], ready: bool
) -> None:
    check = looked(shipped, Office(dict(zip(CONTACT, facts, strict=False))))[Line.CONTACT]
    assert (check.standing is Standing.FILLED) == ready


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("", "Enter"),
        ("tomorrow", "Enter"),
        ("2026-02-30", "Enter"),
        ("2026-11-23", "past"),
        ("2026-11-24", ""),
    ],
)
def test_the_fairs_last_day(shipped: Catalogue, day: str, words: str) -> None:
    lacking = looked(shipped, Office({FAIR_ENDS: day}))[Line.EXPIRY].lacking
    assert words in lacking.en
    assert bool(lacking) == bool(words)


def test_open_questions_lead_to_their_list(shipped: Catalogue) -> None:
    check = looked(shipped, Office(unanswered=3))[Line.QUESTIONS]
    assert check.lacking.en == "3 questions are not answered."
    assert check.opens
    assert check.opens.page == "visitors"


def test_routes_are_ready_when_every_stop_can_be_shown(shipped: Catalogue) -> None:
    route = replace(assemble(shipped, minutes=3), name="r")
    gone = Stop(ref="record:nowhere")
    none, whole = looked(shipped)[Line.ROUTES], looked(shipped, Office(routes=(route,)))[Line.ROUTES]
    assert none.lacking.en == "No route is saved yet."
    assert none.opens == Opens("stage", "", (("tab", "routes"),))
    assert whole.standing is Standing.FILLED
    for broken in (replace(route, stops=(*route.stops, gone)), replace(route, stops=())):
        check = looked(shipped, Office(routes=(route, broken)))[Line.ROUTES]
        assert check.lacking.en == "Routes without stops or with stops gone: 1."


def test_a_route_with_an_own_stop_needs_it_released(shipped: Catalogue) -> None:
    route = Route(name="r", stops=(Stop(ref="own:1"),))
    own = OwnStop(kind=OwnKind.WELCOME, id="1")
    for each, standing in ((own, Standing.OPEN), (replace(own, released=True), Standing.FILLED)):
        check = looked(shipped, Office(routes=(route,), own=(each,)))[Line.ROUTES]
        assert check.standing is standing


def test_pictures_are_ready_when_one_is_released(shipped: Catalogue) -> None:
    picture = OwnStop(kind=OwnKind.PICTURE, id="1", picture="a.png")
    none = "No picture of the zone yet; make sure it may be shown before you attach one."
    for own, words in (
        ((), none),
        ((replace(picture, picture=""),), none),
        ((picture,), "No picture is released yet."),
        ((picture, replace(picture, released=True)), ""),
    ):
        check = looked(shipped, Office(own=own))[Line.PICTURES]
        assert check.lacking.en == words
        assert check.opens == Opens("stage", "", (("tab", "own"),))


def test_days_are_read_strictly() -> None:
    assert day_of("2026-12-01") == date(2026, 12, 1)
    assert [day_of(text) for text in ("20261201", "2026-W01-1", "２０２６-12-01", "")] == [None] * 4
