"""Data that no release writes: a dash in its place, a line in the list of flaws, never a crash."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made import sample_file
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.kind import NameBasis
from zibo_app.domain.listing import Query
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.faults import Code

DASH = "—"


class Spoilt:
    """A catalogue as another program may leave it: without strict types, keys and digest."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.opened: list[Catalogue] = []

    def open(self, *statements: str) -> Catalogue:
        connection = sqlite3.connect(self.path, isolation_level=None)
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ')') WHERE type = 'table'"
        )
        connection.close()
        connection = sqlite3.connect(self.path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()
        self.opened.append(open_catalogue(self.path))
        return self.opened[-1]


@pytest.fixture
def spoilt(tmp_path: Path) -> Iterator[Spoilt]:
    made = Spoilt(sample_file(tmp_path, sealed=False))
    yield made
    for opened in made.opened:
        opened.close()


def flaws(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [(flaw.table, flaw.message.en) for flaw in catalogue.query_problems()]


def test_a_good_catalogue_has_no_flaws(catalogue: Catalogue) -> None:
    assert catalogue.query_problems() == ()


def test_loose_types_alone_are_no_flaw(spoilt: Spoilt) -> None:
    assert flaws(spoilt.open()) == []


@pytest.mark.parametrize(
    ("statement", "flaw"),
    [
        ("DELETE FROM entity WHERE id = 'cloud-industry'", ("relation", "refers to no entity")),
        (
            "UPDATE figure SET number = 'many' WHERE key = 'scale'",
            ("figure", "the number is not a finite number"),
        ),
        (
            "UPDATE figure SET number = 9e999 WHERE key = 'scale'",
            ("figure", "the number is not a finite number"),
        ),
        ("UPDATE figure SET nature = 'magic' WHERE key = 'scale'", ("figure", "of unknown nature")),
        ("UPDATE term SET note_en = CAST(x'41ff' AS TEXT)", ("term", "text in a wrong encoding")),
    ],
)
def test_flaws_are_listed(spoilt: Spoilt, statement: str, flaw: tuple[str, str]) -> None:
    opened = spoilt.open(statement)
    assert flaw in flaws(opened)
    assert all(each.message.zh and each.row for each in opened.query_problems())


def test_a_figure_of_unknown_nature_is_a_dash(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE figure SET nature = 'magic' WHERE key = 'scale'")
    figure = opened.figure("cloud-industry.scale")
    assert figure is not None
    assert (figure.value, figure.label.zh, figure.unit) == (DASH, "产业链规模", "")


def test_a_value_that_is_no_text_is_shown_as_it_is(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE figure SET value = 7, unit = x'00' WHERE key = 'scale'")
    figure = opened.figure("cloud-industry.scale")
    assert figure is not None
    assert (figure.value, figure.unit) == ("7", DASH)


def test_a_number_that_is_no_number_still_sorts(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE figure SET number = 'many' WHERE key = 'total_investment'")
    assert len(opened.page(("project",), Query(sort="lead"), 0, 9)) == 2


def test_a_field_of_no_known_choice_is_a_dash_in_lists(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE project_detail SET stage = 'lost' WHERE id = 'med-project'")
    lines = opened.page(("project",), Query(), 0, 9)
    assert lines[1].fields["stage"] == Text(DASH, DASH)
    stages = [each.value for each in opened.facets(("project",)) if each.facet == "stage"]
    assert stages == ["advancing", "done"]  # counted when the catalogue was built


def test_a_record_hidden_afterwards_is_on_no_guests_page(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE entity SET audience = 'staff' WHERE id = 'med-project'")
    guest = opened.seen_by(Audience.PUBLIC)
    assert [row.brief.id for row in guest.page(("project",), Query(), 0, 9)] == ["foil-project"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE listing_order SET entities = x'0000', ranks = x''",
        "UPDATE listing_order SET entities = zeroblob(80000), ranks = zeroblob(3)",
        "UPDATE listing_mask SET bits = x'ffffffffffffffffffffffff'",
        "UPDATE listing_mask SET bits = x''",
        "UPDATE listing_mask SET facet = 'kind', value = 'project', audience = sort || rowid",
        "DELETE FROM listing_order",
        "DELETE FROM listing_mask",
        "DELETE FROM listing_count",
        "UPDATE listing_count SET records = -5",
    ],
)
@pytest.mark.parametrize("sort", ["position", "name", "lead", "status", "stage"])
def test_spoilt_orders_and_masks_spoil_lists_only(spoilt: Spoilt, statement: str, sort: str) -> None:
    opened = spoilt.open(statement)
    for viewer in Audience:
        seen = opened.seen_by(viewer)
        for query in (Query(sort=sort), Query(filters=(("stage", "done"),), sort=sort, descending=True)):
            assert len(seen.page(("project",), query, 0, 9)) <= 9
            assert isinstance(seen.count(("project",), query), int)
            assert seen.facets(("project",), query) is not None
            assert seen.position(("project",), query, "med-project") >= -1
            assert seen.seek(("project",), query, "m") >= -1
    assert opened.record("foil-project") is not None


def test_a_record_of_no_known_choice_is_refused_alone(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE project_detail SET stage = 'lost' WHERE id = 'med-project'")
    with pytest.raises(Refused) as caught:
        opened.record("med-project")
    assert caught.value.fault.code == Code.CELL.code
    assert opened.record("foil-project") is not None


def test_a_record_without_its_details_is_refused(spoilt: Spoilt) -> None:
    opened = spoilt.open("DELETE FROM project_detail WHERE id = 'med-project'")
    with pytest.raises(Refused):
        opened.record("med-project")
    assert opened.page(("project",), Query(), 1, 1)[0].fields == {}


def test_a_record_of_no_known_kind_is_none(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE entity SET kind = 'castle' WHERE id = 'med-project'")
    assert opened.record("med-project") is None
    assert opened.find("med-project")[0].kind == "castle"
    assert opened.lines(["med-project"])["med-project"].fields == {}


def test_a_huge_cell_spoils_its_line_only(spoilt: Spoilt) -> None:
    opened = spoilt.open(
        "UPDATE entity SET summary_zh = printf('%*c', 2000000, 'x') WHERE id = 'med-project'"
    )
    foil, med = opened.page(("project",), Query(), 0, 9)
    assert foil.brief.name.zh == "5GW薄箔项目"
    assert (med.brief.id, med.brief.name) == ("med-project", Text(DASH, DASH))


def test_unknown_bases_and_levels_fall_back(spoilt: Spoilt) -> None:
    opened = spoilt.open(
        "UPDATE entity SET name_en_state = '?' WHERE id = 'moon-med'", "UPDATE honour SET level = '?'"
    )
    assert opened.briefs(["moon-med"])["moon-med"].name_basis is NameBasis.CONFIRM
    assert {str(each.level) for each in opened.conferred_to("moon-med")} == {"unsaid"}


def test_an_unreadable_citation_is_left_out(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE citation SET start = 'x' WHERE id = 'report:20-30'", "DELETE FROM section")
    assert opened.cited(["report:20-30", "report:40-50"]) == ()


def test_no_edition_is_refused(spoilt: Spoilt) -> None:
    opened = spoilt.open("DELETE FROM edition")
    with pytest.raises(Refused) as caught:
        _ = opened.edition
    assert caught.value.fault.code == Code.PART.code


def test_bytes_that_are_no_text_are_marked(spoilt: Spoilt) -> None:
    opened = spoilt.open("UPDATE entity SET name_zh = CAST(x'e6ff' AS TEXT) WHERE id = 'moon-med'")
    assert "\ufffd" in opened.briefs(["moon-med"])["moon-med"].name.zh
