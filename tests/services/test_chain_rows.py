"""Where nodes stand: side by side with what they are linked to, never two in one place."""

from hypothesis import given
from hypothesis import strategies as st

from zibo_app.services.chain_rows import Spot, spots

COLUMNS = {"i": 0, "j": 0, "f": 1, "g": 1, "p": 2, "q": 2, "k": 3}


def rows(*edges: tuple[str, str]) -> dict[str, Spot]:
    return spots(("i", "j"), COLUMNS, edges)


def test_an_industry_without_links_takes_no_row() -> None:
    assert rows() == {"i": Spot(0, 0), "j": Spot(1, 1)}


def test_a_firm_its_projects_and_their_park_stand_side_by_side() -> None:
    found = rows(("i", "f"), ("f", "p"), ("f", "q"), ("p", "k"))
    assert [found[node].row for node in "fpqk"] == [0, 0, 1, 0]


def test_the_next_firm_stands_below_all_projects_of_the_first() -> None:
    found = rows(("i", "f"), ("i", "g"), ("f", "p"), ("f", "q"))
    assert (found["g"].row, found["q"].row) == (2, 1)


def test_a_firm_reported_through_its_project_stands_in_the_projects_row() -> None:
    found = rows(("i", "p"), ("f", "p"), ("i", "q"), ("g", "q"))
    assert found["f"].row == found["p"].row
    assert found["g"].row == found["q"].row == found["p"].row + 1


def test_the_second_industry_begins_below_the_first() -> None:
    found = rows(("i", "f"), ("i", "k"), ("j", "g"))
    assert (found["g"], found["f"].band, found["k"].row) == (Spot(1, 1), 0, 0)


def test_a_node_of_two_industries_stands_once_with_the_first() -> None:
    assert rows(("i", "f"), ("j", "f"))["f"] == Spot(0, 0)


def test_what_no_edge_reaches_is_not_placed() -> None:
    assert set(rows(("i", "f"))) == {"i", "j", "f"}


EDGES = st.lists(st.tuples(st.sampled_from("ijfgpq"), st.sampled_from("fgpqk")), max_size=20)


@given(EDGES)
def test_no_two_nodes_share_a_place(pairs: list[tuple[str, str]]) -> None:
    edges = [(left, right) for left, right in pairs if COLUMNS[left] < COLUMNS[right]]
    found = rows(*edges)
    places = [(COLUMNS[node], spot.row) for node, spot in found.items()]
    assert len(places) == len(set(places))
    assert all(spot.row >= 0 for spot in found.values())
