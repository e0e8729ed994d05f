"""Shipped records side by side: lines by question, what is missing, what is not drawn, what is refused."""

from collections.abc import Iterator

import pytest

from tests import shipped
from zibo_app.domain.chart import Chart
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Query
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.services import compare as comparing
from zibo_app.services.compare import Comparison, compare, why_not_with
from zibo_app.services.compared import Line, Part
from zibo_app.services.plans import NOTE
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.session import TRAY

ITO, PACKAGING, PV, CELLS = "xiandao-ito", "xinhenghui-packaging", "huaneng-pv", "weilan-battery"
INDICATORS = ("prov-key-projects", "city-major-projects", "tech-upgrade")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder = tmp_path_factory.mktemp("shipped")
    with shipped.opened(folder) as catalogue:
        yield catalogue


def made(catalogue: Catalogue, *ids: str) -> Comparison:
    found = compare(catalogue, ids)
    assert isinstance(found, Comparison), found
    return found


def line(found: Comparison, heading: str) -> Line:
    return next(each for each in found.lines if each.heading.zh == heading)


def texts(of: Line) -> list[list[str]]:
    return [[part.text.zh for part in cell] for cell in of.cells]


def notes(part: Part) -> list[str]:
    return [note.zh for note in part.notes]


def test_one_project_states_what_the_other_does_not(real: Catalogue) -> None:
    found = made(real, ITO, PACKAGING)
    assert [block.heading.zh for block in found.blocks][:3] == ["投资与金额", "面积", "产能"]
    cost = line(found, "总投资")
    assert texts(cost) == [["23.8亿元"], []]
    assert "据企业介绍" in notes(cost.cells[0][0])
    assert (cost.differs, cost.drawn) == (False, None)
    assert texts(line(found, "进展")) == [["相继投产"], ["加快推进"]]
    assert line(found, "进展").differs
    assert ("land_area", Text("用地面积", "Land area")) in found.empty
    assert "总投资" not in [heading.zh for _, heading in found.empty]


def test_capacities_of_different_things_stand_in_one_line_that_says_so(real: Catalogue) -> None:
    capacity = line(made(real, PV, CELLS), "产能")
    assert texts(capacity) == [["3GW"], ["2GW"]]
    assert isinstance(capacity.drawn, Text)
    assert "不是同一样东西（智慧光伏规模、固态锂电池规模）" in capacity.drawn.zh
    assert [notes(cell[0])[0] for cell in capacity.cells] == ["智慧光伏规模", "固态锂电池规模"]
    mixed = line(made(real, ITO, PV, CELLS), "产能")
    assert isinstance(mixed.drawn, Text)
    assert "单位不同" in mixed.drawn.zh


def test_amounts_alike_are_drawn_and_levels_mixed_are_not(real: Catalogue) -> None:
    found = made(real, *INDICATORS)
    amounts = found.blocks[0].lines[0]
    assert isinstance(amounts.drawn, Chart)
    assert next(bar.label.zh for bar in amounts.drawn.ordered) == "市重大项目"
    assert len(amounts.drawn.bars) == 3
    assert [note.zh for note in amounts.shared][:2] == ["2023 年", "期内"]
    counts = line(found, "数量")
    assert isinstance(counts.drawn, Text)
    assert "层级不同（省级、市级）" in counts.drawn.zh


def test_a_plan_and_an_actual_never_stand_in_one_line(real: Catalogue) -> None:
    found = made(real, *INDICATORS)
    for each in found.lines:
        bases = {part.figure.basis for cell in each.cells for part in cell if part.figure}
        natures = {part.figure.nature for cell in each.cells for part in cell if part.figure}
        assert max(len(bases), len(natures)) <= 1
    planned = line(found, "数量（计划）")
    assert texts(planned) == [["23个"], ["76个"], ["60个"]]
    assert NOTE in planned.shared
    assert any("完成情况未载" in note.zh for note in planned.shared)


def test_derived_figures_say_so_and_guests_do_not_see_them(real: Catalogue) -> None:
    staff = [part for each in made(real, ITO, PACKAGING).lines for cell in each.cells for part in cell]
    assert any("ƒ 推算" in notes(part) for part in staff)
    guests = made(real.seen_by(Audience.PUBLIC), ITO, PACKAGING)
    said = [note for each in guests.lines for cell in each.cells for part in cell for note in notes(part)]
    assert not {"ƒ 推算", "ƒ 据此计算", "时间未注明"} & set(said)


def test_honours_stand_by_level(real: Catalogue) -> None:
    found = made(real, "zhiyang", "xinhua-medical", "xinhua-pharma")
    national, municipal = line(found, "国家级"), line(found, "市级")
    assert texts(national) == [["国家企业技术中心"], [], []]
    assert all(len(cell) == 1 for cell in municipal.cells)
    assert municipal.cells[0][0].evidence == ("award", "zhiyang", "chain-leader")
    guests = made(real.seen_by(Audience.PUBLIC), "zhiyang", "xinhua-medical")
    assert "级别未注明" not in [each.heading.zh for each in guests.lines]


def test_honours_have_the_recipients_the_source_names(real: Catalogue) -> None:
    found = line(made(real, "chain-leader", "green-factory", "little-giant"), "列名的获得者")
    leaders, factory, unnamed = texts(found)
    assert set(leaders) == {"新华制药", "新华医疗", "智洋创新", "新恒汇"}
    assert (factory, unnamed) == (["金晶科技"], [])
    assert found.cells[1][0].evidence == ("award", "jinjing", "green-factory")


def test_a_name_in_short_is_nothing_to_compare(real: Catalogue) -> None:
    assert "简称" not in [each.heading.zh for each in made(real, *INDICATORS).lines]


def test_what_several_are_said_to_be_is_compared_and_what_one_is_not(real: Catalogue) -> None:
    found = made(real, "zhongcai", "niushidate", "xincai-tech")
    assert all(line(found, "引进战略投资").cells)
    alone = made(real, ITO, PACKAGING)
    assert "项目现场" not in [each.heading.zh for each in alone.lines]


def test_links_lead_to_the_records_they_name(real: Catalogue) -> None:
    found = made(real, ITO, PACKAGING)
    firm = line(found, "实施企业").cells[0][0]
    assert (firm.target, firm.evidence) == ("xiandao", ())
    assert texts(line(found, "所在园区")) == [["齐鲁智能微系统产业园C区"], []]


def test_many_names_are_counted_past_a_few(real: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "NAMED", 1)
    cell = line(made(real, "xinhua-medical", "zhiyang"), "项目").cells[0]
    assert [part.text.zh for part in cell][1:] == ["另有 1 项"]
    assert cell[-1].target == "xinhua-medical"
    cell = line(made(real, "chain-leader", "little-giant"), "列名的获得者").cells[0]
    assert [part.text.zh for part in cell][1:] == ["另有 3 项"]


def test_parks_fold_what_is_stated_of_none(real: Catalogue) -> None:
    found = made(real, "chunengu", "weixitong-c", "bio-park", "bonded-zone")
    assert {"factory_rent", "available_plots", "honours"} <= {key for key, _ in found.empty}
    assert all(each.stated for each in found.lines)
    assert all(len(each.cells) == 4 for each in found.lines)


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ((), "两项以上"),
        ((ITO,), "两项以上"),
        ((ITO, ITO), "两项以上"),
        ((ITO, "no-such-record"), "两项以上"),
        ((ITO, "xiandao"), "不是一类"),
        ((ITO, PACKAGING, PV, CELLS, "inov-pu"), "最多对比四项"),
    ],
)
def test_what_cannot_be_compared_says_why(real: Catalogue, ids: tuple[str, ...], words: str) -> None:
    reason = compare(real, ids)
    assert isinstance(reason, Text)
    assert words in reason.zh
    assert reason.en


def test_guests_cannot_compare_what_is_not_released(real: Catalogue) -> None:
    people = [row.brief.id for row in real.page(("person",), Query(), 0, 2)]
    assert isinstance(compare(real, people), Comparison)
    assert compare(real.seen_by(Audience.PUBLIC), people) == comparing.FEW


def test_the_tray_takes_one_kind_and_four(real: Catalogue) -> None:
    assert comparing.MOST == TRAY
    assert why_not_with(real, (), ITO) is None
    assert why_not_with(real, (ITO,), PACKAGING) is None
    assert why_not_with(real, (ITO, PACKAGING, PV, CELLS), ITO) is None
    assert why_not_with(real, (ITO, PACKAGING, PV, CELLS), "inov-pu") == comparing.FULL
    other = why_not_with(real, (ITO,), "xiandao")
    assert other is not None
    assert "项目" in other.zh
    assert "企业" in other.zh


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_compares(real: Catalogue, kind: object) -> None:
    key = kind.key  # type: ignore[attr-defined]
    ids = [row.brief.id for row in real.page((key,), Query(), 0, 4)]
    found = compare(real, ids)
    assert isinstance(found, Comparison) == (len(ids) > 1)
    for each in found.lines if isinstance(found, Comparison) else ():
        assert len(each.cells) == len(ids)
        words = [part.text for cell in each.cells for part in cell]
        assert all(say(text, lang) or text.zh for text in words for lang in LANGS)
