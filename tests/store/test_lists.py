"""Lists: counted, sorted, filtered and paged by the database."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import sample_file
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.listing import Query
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue, open_catalogue

PLACES = ("park", "project")
EVERY = tuple(BY_KEY)


def ids(catalogue: Catalogue, kinds: tuple[str, ...], query: Query) -> list[str]:
    return [row.brief.id for row in catalogue.page(kinds, query, 0, 100)]


def counts(catalogue: Catalogue, kinds: tuple[str, ...], query: Query, facet: str) -> dict[str, int]:
    return {each.value: each.count for each in catalogue.facets(kinds, query) if each.facet == facet}


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("position", ["cloud-park", "cloud-park-c", "foil-project", "med-project"]),
        ("kind", ["cloud-park", "cloud-park-c", "foil-project", "med-project"]),
        ("name", ["foil-project", "med-project", "cloud-park", "cloud-park-c"]),
        ("lead", ["cloud-park", "med-project", "foil-project", "cloud-park-c"]),
        ("stage", ["cloud-park", "med-project", "foil-project", "cloud-park-c"]),
        ("status", ["cloud-park", "foil-project", "med-project", "cloud-park-c"]),
        ("no such key; DROP TABLE entity", ["cloud-park", "cloud-park-c", "foil-project", "med-project"]),
    ],
)
def test_lists_are_sorted(catalogue: Catalogue, sort: str, expected: list[str]) -> None:
    assert ids(catalogue, PLACES, Query(sort=sort)) == expected


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("position", ["med-project", "foil-project", "cloud-park-c", "cloud-park"]),
        ("lead", ["cloud-park", "foil-project", "med-project", "cloud-park-c"]),
        ("status", ["med-project", "foil-project", "cloud-park", "cloud-park-c"]),
    ],
)
def test_lists_are_sorted_downwards_with_what_is_missing_last(
    catalogue: Catalogue, sort: str, expected: list[str]
) -> None:
    assert ids(catalogue, PLACES, Query(sort=sort, descending=True)) == expected


@pytest.mark.parametrize(
    ("kinds", "filters", "expected"),
    [
        (PLACES, (("stage", "done"),), ["foil-project"]),
        (PLACES, (("stage", "done"), ("stage", "advancing")), ["cloud-park", "foil-project", "med-project"]),
        (PLACES, (("stage", "advancing"), ("kind", "park")), ["cloud-park"]),
        (PLACES, (("industry", "cloud-industry"),), ["cloud-park", "foil-project"]),
        (("enterprise",), (("honour_level", "provincial"),), ["moon-med"]),
        (
            ("enterprise",),
            (("honour_level", "national"), ("honour_level", "provincial")),
            ["star-gas", "moon-med"],
        ),
        (("enterprise",), (("listing", "listed_2023"),), ["moon-med"]),
        (("enterprise",), (("listing", "no such value"),), []),
        (("enterprise",), (("no such facet", "x"),), ["star-gas", "moon-med"]),
        (("nothing",), (), []),
        ((), (), []),
    ],
)
def test_lists_are_filtered(
    catalogue: Catalogue, kinds: tuple[str, ...], filters: tuple[tuple[str, str], ...], expected: list[str]
) -> None:
    query = Query(filters=filters)
    assert ids(catalogue, kinds, query) == expected
    assert catalogue.count(kinds, query) == len(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("月影", ["moon-med", "med-project"]),
        ("星尘瓦斯", ["star-gas"]),
        ("MOONMED", ["moon-med"]),
        ("%", []),
        ("''", EVERY),
    ],
)
def test_lists_are_searched(catalogue: Catalogue, text: str, expected: list[str]) -> None:
    found = ids(catalogue, EVERY, Query(text=text))
    assert found == expected or (expected is EVERY and len(found) == catalogue.count(EVERY))


def test_guests_do_not_find_by_what_is_for_staff(catalogue: Catalogue) -> None:
    guest = catalogue.seen_by(Audience.PUBLIC)
    query = Query(filters=(("honour_level", "national"),))
    assert ids(catalogue, ("enterprise",), query) == ["star-gas", "moon-med"]
    assert ids(guest, ("enterprise",), query) == ["star-gas"]
    assert guest.count(("person",)) == 0


def test_pages_follow_each_other(catalogue: Catalogue) -> None:
    whole = ids(catalogue, EVERY, Query())
    pages = [catalogue.page(EVERY, Query(), offset, 5) for offset in range(0, len(whole), 5)]
    assert [row.brief.id for page in pages for row in page] == whole
    assert catalogue.page(EVERY, Query(), 1000, 5) == ()


def test_a_line_says_what_its_list_needs(catalogue: Catalogue) -> None:
    park, _, project, _ = catalogue.page(PLACES, Query(), 0, 10)
    assert project.fields == {
        "stage": Text("已投产/竣工", "In production or completed"),
        "status": Text("相继投产", "entered production one after another"),
    }
    assert [industry.zh for industry in park.industries] == ["云上产业"]
    assert (park.lead is not None and park.lead.key, park.summary) == ("national_rank", Text())
    (firm, _) = catalogue.page(("enterprise",), Query(), 0, 10)
    assert [honour.zh for honour in firm.honours] == ["小星企业"]


def test_numbers_among_fields_are_worded(catalogue: Catalogue) -> None:
    assert catalogue.page(("industry",), Query(), 0, 1)[0].fields["colour"] == Text("1", "1")


def test_lines_come_by_id(catalogue: Catalogue) -> None:
    found = catalogue.lines(["foil-project", "nobody", "star-gas"])
    assert found.keys() == {"foil-project", "star-gas"}
    assert found["star-gas"] == catalogue.page(("enterprise",), Query(), 0, 1)[0]


def test_facets_count(catalogue: Catalogue) -> None:
    assert counts(catalogue, PLACES, Query(), "kind") == {"park": 2, "project": 2}
    assert counts(catalogue, PLACES, Query(), "stage") == {"advancing": 2, "done": 1, "unstated": 1}
    assert counts(catalogue, ("enterprise",), Query(), "honour_level") == {"national": 2, "provincial": 1}


def test_a_facet_counts_with_the_others_filters(catalogue: Catalogue) -> None:
    query = Query(filters=(("stage", "done"),))
    assert counts(catalogue, PLACES, query, "kind") == {"park": 0, "project": 1}
    assert counts(catalogue, PLACES, query, "stage") == {"advancing": 2, "done": 1, "unstated": 1}
    assert counts(catalogue, PLACES, Query(text="微创"), "stage") == {
        "advancing": 1,
        "done": 0,
        "unstated": 0,
    }


def test_facets_are_worded_in_their_own_order(catalogue: Catalogue) -> None:
    found = [(each.facet, each.label.zh) for each in catalogue.facets(PLACES)]
    assert found == [
        ("kind", "园区"),
        ("kind", "项目"),
        ("industry", "云上产业"),
        ("stage", "推进中"),
        ("stage", "已投产/竣工"),
        ("stage", "状态未载"),
    ]


def test_one_kind_has_no_facet_of_kinds(catalogue: Catalogue) -> None:
    assert "kind" not in {each.facet for each in catalogue.facets(("park",))}
    assert catalogue.facets(("zone",)) == ()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_can_be_sorted_and_filtered_by_all_it_says(catalogue: Catalogue, kind: object) -> None:
    key = kind.key
    for field in kind.fields:
        assert len(ids(catalogue, (key,), Query(sort=field.key))) == catalogue.count((key,))
    for each in catalogue.facets((key,)):
        assert catalogue.count((key,), Query(filters=((each.facet, each.value),))) == each.count


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return open_catalogue(sample_file(tmp_path_factory.mktemp("lists")))


FILTERS = st.lists(
    st.sampled_from(
        [
            ("kind", "park"),
            ("kind", "project"),
            ("stage", "done"),
            ("stage", "advancing"),
            ("industry", "cloud-industry"),
        ]
    ),
    max_size=4,
)


@settings(max_examples=40, deadline=None)
@given(
    filters=FILTERS,
    text=st.sampled_from(["", "云", "项目", "x"]),
    sort=st.sampled_from(["position", "name", "lead", "stage", "status"]),
    descending=st.booleans(),
)
def test_count_page_and_facets_agree(
    shared: Catalogue, filters: list[tuple[str, str]], text: str, sort: str, descending: bool
) -> None:
    query = Query(tuple(filters), text, sort, descending)
    found = ids(shared, PLACES, query)
    assert len(found) == len(set(found)) == shared.count(PLACES, query)
    assert set(found) == set(ids(shared, PLACES, Query(tuple(filters), text)))
    kinds = counts(shared, PLACES, Query(tuple(f for f in filters if f[0] != "kind"), text), "kind")
    chosen = {value for key, value in filters if key == "kind"} or set(kinds)
    assert sum(kinds[kind] for kind in chosen) == len(found)


def test_a_record_knows_its_line(catalogue: Catalogue) -> None:
    for query in (Query(), Query(sort="name"), Query(sort="lead", descending=True)):
        found = ids(catalogue, PLACES, query)
        assert [catalogue.position(PLACES, query, which) for which in found] == [*range(len(found))]
    assert catalogue.position(PLACES, Query(), "star-gas") == -1


@pytest.mark.parametrize(
    ("letters", "line"),
    [("yun", 0), ("ymcyyc", 1), ("月", 3), ("Moon", 3), ("5gw", 2), ("", -1), ("%", -1), ("q", -1)],
)
def test_typing_leads_to_a_line(catalogue: Catalogue, letters: str, line: int) -> None:
    assert catalogue.seek(PLACES, Query(), letters) == line


def test_the_same_file_can_be_open_twice(file: Path) -> None:
    one, two = open_catalogue(file), open_catalogue(file)
    assert one.count(EVERY) == two.count(EVERY) == 17
    one.close()
    assert two.count(EVERY) == 17
    two.close()
