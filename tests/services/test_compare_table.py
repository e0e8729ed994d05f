"""A comparison to paste holds its states and what is missing; suggestions can all be compared."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests import shipped
from zibo_app.domain.chart import tsv
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Text
from zibo_app.services.compare import Comparison, compare
from zibo_app.services.compare_table import EACH, suggestions, table
from zibo_app.store.catalogue import Catalogue

IDS = ("xiandao-ito", "huaneng-pv", "weilan-battery")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with shipped.opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def made(catalogue: Catalogue, *ids: str) -> Comparison:
    found = compare(catalogue, ids)
    assert isinstance(found, Comparison)
    return found


def test_the_table_has_names_states_and_what_is_missing(real: Catalogue) -> None:
    rows = table(made(real, *IDS), "zh", Audience.STAFF)
    heads = {row[0].split("（")[0]: row for row in rows}
    assert rows[0] == ("项目", *(real.briefs(IDS)[which].name.zh for which in IDS))
    assert heads["总投资"][1:] == ("23.8亿元（时间未注明 · 据企业介绍）", "原文未载", "原文未载")
    assert heads["总投资÷总建筑面积"][2:] == ("未推算", "未推算")
    assert heads["用地面积"][1:] == ("原文未载",) * 3
    assert "单位不同" in heads["产能"][0]
    assert "ƒ 推算" in heads["总投资÷总建筑面积"][1]
    assert rows[-1] == ("未另注明者均为：✓ 原文", "", "", "")
    assert {len(row) for row in rows} == {4}


def test_the_table_in_english_and_for_guests_uses_their_words(real: Catalogue) -> None:
    rows = table(made(real.seen_by(Audience.PUBLIC), *IDS), "en", Audience.PUBLIC)
    whole = tsv(rows)
    assert "RMB 2.38 billion (according to the company)" in whole
    assert "Not in published material" in whole
    assert "Unless noted: ✓ Sourced" in whole
    assert not {"Derived", "Not stated in the source", "period not stated"} & set(whole.split("\t"))


def test_no_cell_becomes_a_formula(real: Catalogue) -> None:
    found = made(real, *IDS)
    first = found.blocks[0].lines[0]
    evil = replace(first, heading=Text("=1+1", "=1+1"))
    harmed = replace(found, blocks=(replace(found.blocks[0], lines=(evil,)),))
    assert "\n'=1+1" in tsv(table(harmed, "zh", Audience.STAFF))


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_every_suggestion_can_be_compared(real: Catalogue, viewer: Audience) -> None:
    catalogue = real.seen_by(viewer)
    found = suggestions(catalogue)
    assert found
    for each in found:
        compared = compare(catalogue, each.ids)
        assert isinstance(compared, Comparison)
        assert compared.briefs[0].kind == compared.briefs[-1].kind
        assert all(getattr(each.label, lang) and "{" not in getattr(each.label, lang) for lang in LANGS)


def test_suggestions_are_few_and_name_what_is_stated(real: Catalogue) -> None:
    labels = [each.label.zh for each in suggestions(real)]
    assert "写明产能的项目" in labels
    assert len(labels) == len(set(labels)) <= 8
    assert suggestions(real, 2) == suggestions(real)[:2]
    assert sum(label.endswith("企业") for label in labels) <= EACH
