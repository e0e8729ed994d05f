"""Arrow keys: up and down in a column, left and right along stated links only."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import MakeContext
from zibo_app.services.chain import ChainMap, chain_map
from zibo_app.ui.chains.walk import step

UP, DOWN, LEFT, RIGHT = (getattr(Qt.Key, f"Key_{name}") for name in ("Up", "Down", "Left", "Right"))


@pytest.fixture
def chart(make_ctx: MakeContext) -> ChainMap:
    return chain_map(make_ctx().catalogue)


def test_a_column_is_walked_from_end_to_end(chart: ChainMap) -> None:
    for column in range(4):
        ids = [node.id for node in chart.column(column)]
        assert [step(chart, here, DOWN) for here in ids] == [*ids[1:], ""]
        assert [step(chart, here, UP) for here in ids] == ["", *ids[:-1]]


def test_right_leads_along_links_to_the_park(chart: ChainMap) -> None:
    firm = step(chart, "new-materials", RIGHT)
    assert {firm, "new-materials"} in [{edge.left, edge.right} for edge in chart.edges]
    assert step(chart, "xiandao", RIGHT) == "xiandao-ito"
    assert step(chart, "xiandao-ito", RIGHT) == "weixitong-c"
    assert step(chart, "weixitong-c", RIGHT) == ""


def test_left_leads_back(chart: ChainMap) -> None:
    assert step(chart, "weixitong-c", LEFT) == "xiandao-ito"
    assert step(chart, "xiandao-ito", LEFT) == "xiandao"
    assert step(chart, "xiandao", LEFT) == "new-materials"
    assert step(chart, "new-materials", LEFT) == ""


def test_a_chain_that_names_no_firm_leads_to_what_is_said_of_it_only(chart: ChainMap) -> None:
    assert step(chart, "it-chain", RIGHT) == "chain-chief"
    assert step(chart, "other-chains", RIGHT) == ""


def test_every_step_aside_is_a_stated_link(chart: ChainMap) -> None:
    pairs = [{edge.left, edge.right} for edge in chart.edges]
    for node in chart.nodes:
        for key in (LEFT, RIGHT):
            target = step(chart, node.id, key)
            assert not target or {node.id, target} in pairs


def test_every_node_is_reached_by_keys(chart: ChainMap) -> None:
    seen = {chart.column(0)[0].id}
    waiting = list(seen)
    while waiting:
        here = waiting.pop()
        new = {step(chart, here, key) for key in (UP, DOWN, LEFT, RIGHT)} - seen - {""}
        seen |= new
        waiting += new
    assert seen == {node.id for node in chart.nodes}
