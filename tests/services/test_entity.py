"""Everything on a record, as JSON holds it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.made import sample_content
from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.services.entity import entity, look_up
from zibo_app.services.profile import profile
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.faults import Code

IDS = [record.id for _, record in sample_content().records]


def whole(catalogue: Catalogue, which: str) -> Any:
    found = json.loads(json.dumps(entity(catalogue, which), ensure_ascii=False))
    assert found is not None
    return found


@pytest.mark.parametrize("which", IDS)
def test_every_record_can_be_told_whole(catalogue: Catalogue, which: str) -> None:
    found = whole(catalogue, which)
    record = catalogue.record(which)
    assert record is not None
    assert (found["id"], found["name_zh"]) == (which, record.name.zh)
    for part in ("figures", "statements", "aliases"):
        assert len(found[part]) == len(getattr(record, part))


@pytest.mark.parametrize("which", IDS)
def test_everything_told_is_cited(catalogue: Catalogue, which: str) -> None:
    found = whole(catalogue, which)
    assert found["citations"]
    for part in ("figures", "statements", "aliases", "relations", "honours", "recipients", "named_in"):
        assert all(each["citations"] for each in found[part])


def test_a_figure_is_told_with_all_its_parts(catalogue: Catalogue) -> None:
    (figure,) = whole(catalogue, "star-gas")["figures"]
    assert figure["id"] == "star-gas.rd_share"
    assert (figure["value"], figure["qualifier"], figure["unit"]) == ("6.5", "over", "%")
    assert (figure["nature"], figure["measure"], figure["basis"]) == ("share", "unsaid", "actual")
    assert (figure["level"], figure["state"], figure["period"]) == ("company", "source", "")
    assert (figure["text_zh"], figure["text_en"]) == ("超6.5%", "over 6.5%")
    assert figure["state_word"] == {"zh": "原文", "en": "In source"}
    assert figure["attribution"]["id"] == "star-gas"


def test_a_citation_says_where_it_stands(catalogue: Catalogue) -> None:
    (figure,) = whole(catalogue, "star-gas")["figures"]
    (citation,) = figure["citations"]
    assert (citation["start"], citation["end"], citation["context"]) == (200, 210, [250, 260])
    assert (citation["section"]["en"], citation["paragraph"]) == ("Introduction", 2)
    assert citation["source"]["zh"] == "虚构报道"


def test_relations_are_told_in_both_directions(catalogue: Catalogue) -> None:
    found = whole(catalogue, "star-gas")["relations"]
    assert [(each["predicate"], each["forward"], each["label"]["zh"]) for each in found] == [
        ("carries_out", True, "项目"),
        ("reported_under", True, "报道所列产业"),
        ("concerns", False, "相关计划与举措"),
        ("officer_of", False, "负责人"),
    ]
    assert found[3]["other"]["name_zh"] == "张虚构"


def test_a_projects_figures_stand_under_its_name(catalogue: Catalogue) -> None:
    (project,) = whole(catalogue, "star-gas")["projects"]
    assert project["id"] == "foil-project"
    assert [figure["key"] for figure in project["figures"]] == [
        "total_investment",
        "floor_area",
        "investment_per_area",
    ]
    assert [figure["key"] for figure in whole(catalogue, "star-gas")["figures"]] == ["rd_share"]


def test_honours_have_their_level_and_year(catalogue: Catalogue) -> None:
    (honour,) = whole(catalogue, "star-gas")["honours"]
    assert (honour["id"], honour["level"], honour["year"]) == ("little-star", "national", "2023")
    assert [each["id"] for each in whole(catalogue, "little-star")["recipients"]] == ["star-gas", "moon-med"]


def test_counts_that_name_the_record(catalogue: Catalogue) -> None:
    (count,) = whole(catalogue, "foil-project")["named_in"]
    assert count["id"] == "key-projects.started"
    assert [member["id"] for member in count["members"]] == ["foil-project", "med-project"]


def test_fields_are_worded(catalogue: Catalogue) -> None:
    fields = whole(catalogue, "foil-project")["fields"]
    assert fields["stage"] == {"key": "done", "zh": "已投产/竣工", "en": "In production or completed"}
    assert fields["status"]["zh"] == "相继投产"
    assert whole(catalogue, "cloud-industry")["fields"]["colour"] == 1


def test_what_is_missing_is_said(catalogue: Catalogue) -> None:
    missing = [each["zh"] for each in whole(catalogue, "foil-project")["not_stated"]]
    assert missing == ["产能", "用地面积", "竣工日期"]


def test_guests_are_told_what_is_released(catalogue: Catalogue) -> None:
    found = whole(catalogue.seen_by(Audience.PUBLIC), "star-gas")
    assert found["statements"] == []
    assert found["figures"][0]["state_word"]["zh"] == "有出处"
    assert [figure["key"] for figure in found["projects"][0]["figures"]] == ["total_investment", "floor_area"]


def test_no_record_is_none(catalogue: Catalogue) -> None:
    assert entity(catalogue, "nobody") is None


def test_a_name_leads_to_one_or_to_a_list(catalogue: Catalogue) -> None:
    one, several = look_up(catalogue, "月影医疗"), look_up(catalogue, "月影")
    assert isinstance(one, dict)
    assert one["id"] == "moon-med"
    assert isinstance(several, list)
    assert [each["id"] for each in several] == ["moon-med", "med-project"]


def test_an_unknown_name_is_refused_with_near_ones(catalogue: Catalogue) -> None:
    with pytest.raises(Refused) as caught:
        look_up(catalogue, "月影医药")
    assert caught.value.fault.code == Code.UNKNOWN.code
    assert "月影医疗" in caught.value.fault.detail


def test_an_honour_is_meant_among_its_own_counts(tmp_path: Path) -> None:
    with opened(tmp_path) as shipped:
        found = look_up(shipped, "山东省新材料领军企业")
        assert isinstance(found, dict)
        assert found["id"] == "materials-leader"
        assert [count["id"] for count in found["counts"]] == ["materials-leaders"]  # type: ignore[index, union-attr]
        assert found["projects"] == []


def test_counts_stand_beside_what_they_count(tmp_path: Path) -> None:
    with opened(tmp_path) as shipped:
        known = profile(shipped, "little-giant")
        assert known is not None
        group = next(group for group in known.groups if group.counts)
        assert group.of is not None
        assert (group.of.id, [figure.value for figure in group.figures]) == ("little-giants", ["7"])
        firm = profile(shipped, "xiandao")
        assert firm is not None
        assert not any(group.counts for group in firm.groups)
