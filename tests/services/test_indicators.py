"""The indicators: actual and plan beside each other, and only what may share an axis together."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from zibo_app import paths
from zibo_app.domain.adding import OVERLAP
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Nature, share_axis
from zibo_app.domain.kinds.indicator import Theme
from zibo_app.services.indicators import Line, Panel, by_number, lines, panels, title_of
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def real() -> Iterator[Catalogue]:
    if not paths.data_db().is_file():
        pytest.skip("data.db is not there: the indicators of the shipped catalogue are NOT tested")
    opened = open_catalogue(paths.data_db())
    yield opened
    opened.close()


def tab(catalogue: Catalogue, key: str) -> Panel:
    return next(panel for panel in panels(catalogue) if panel.key == key)


def labels(found: tuple[Line, ...]) -> list[str]:
    return [line.label.zh for line in found]


# -- the sample ------------------------------------------------------------------------------------
def test_a_line_pairs_an_actual_with_its_plan(catalogue: Catalogue) -> None:
    first = lines(catalogue)[0]
    assert first.actual is not None
    assert first.plan is not None
    assert (first.label.zh, first.actual.value, first.plan.value) == ("省重点", "14", "23")
    assert first.theme is Theme.PROJECTS


def test_a_figure_of_another_nature_has_a_line_of_its_own(catalogue: Catalogue) -> None:
    assert labels(lines(catalogue)) == ["省重点", "投资完成率", "上市各阶段企业数"]
    assert [line.plan for line in lines(catalogue)[1:]] == [None, None]


def test_the_sample_has_tabs_for_what_it_has(catalogue: Catalogue) -> None:
    assert [panel.key for panel in panels(catalogue)] == ["unsaid", "other"]
    other = tab(catalogue, "other")
    assert [group.figures[0].key for group in other.groups] == ["completion"]
    assert [group.figures[0].key for group in other.plans] == ["planned"]


def test_a_title_says_what_is_shared(catalogue: Catalogue) -> None:
    figure = catalogue.figure("key-projects.planned")
    assert figure is not None
    assert title_of(figure).zh == "数量 · 性质未注明 · 个 · 省级 · 计划"
    assert title_of(figure).en == "Count · Nature not stated · unit 个 · Provincial · Plan"


def test_a_line_in_words_only_stands_last(catalogue: Catalogue) -> None:
    found = lines(catalogue)
    bare = replace(found[0], actual=None, plan=None)
    groups = by_number((bare, *found))
    assert groups[-1][0].zh == "只有文字"
    assert groups[-1][1] == (bare,)


# -- the shipped catalogue -------------------------------------------------------------------------
def test_every_figure_the_source_states_is_in_the_table_once(real: Catalogue) -> None:
    shown = [f.id for line in lines(real) for f in (line.actual, line.plan) if f is not None]
    figures = real.figures(("indicator",))
    assert sorted(shown) == sorted(f.id for f in figures if f.state is State.SOURCE)
    assert any(f.state is State.DERIVED for f in figures)  # a derived plan is no plan of the year's start


def test_every_indicator_is_in_the_table(real: Catalogue) -> None:
    assert len({line.record.id for line in lines(real)}) == real.count(("indicator",))


def test_plans_are_paired_within_one_indicator(real: Catalogue) -> None:
    pairs = [(line.actual, line.plan) for line in lines(real) if line.actual and line.plan]
    assert {(a.entity, a.value, p.value) for a, p in pairs} >= {("city-major-projects", "86", "76")}
    assert all(a.entity == p.entity and (a.nature, a.unit) == (p.nature, p.unit) for a, p in pairs)
    assert all(a.basis is Basis.ACTUAL and p.basis is Basis.PLAN for a, p in pairs)


def test_each_group_may_share_an_axis_and_no_two_may(real: Catalogue) -> None:
    for panel in panels(real):
        for group in panel.groups:
            assert share_axis(group.figures), group.title.en
        firsts = [group.figures[0] for group in panel.groups]
        assert all(not share_axis((a, b)) for n, a in enumerate(firsts) for b in firsts[n + 1 :])


def test_growth_stands_alone(real: Catalogue) -> None:
    growth = tab(real, "growth")
    assert len(growth.groups) == 1
    assert {figure.nature for figure in growth.groups[0].figures} == {Nature.GROWTH}
    assert all(
        f.nature is not Nature.GROWTH
        for p in panels(real)
        if p.key != "growth"
        for g in p.groups
        for f in g.figures
    )


def test_no_plan_is_among_the_bars(real: Catalogue) -> None:
    bars = [figure for panel in panels(real) for group in panel.groups for figure in group.figures]
    plans = [figure for panel in panels(real) for group in panel.plans for figure in group.figures]
    assert {figure.basis for figure in bars} == {Basis.ACTUAL}
    assert {figure.basis for figure in plans} == {Basis.PLAN}
    assert all(figure.nature not in {Nature.RANK, Nature.GRADE} for figure in (*bars, *plans))


def test_added_stands_apart_from_what_is_not_said(real: Catalogue) -> None:
    added, unsaid = tab(real, "added"), tab(real, "unsaid")
    assert {f.measure.value for g in added.groups for f in g.figures} == {"added"}
    assert {f.measure.value for g in unsaid.groups for f in g.figures} == {"unsaid"}
    assert added.why
    assert unsaid.why


def test_amounts_must_not_be_added_up(real: Catalogue) -> None:
    amount = tab(real, "amount")
    assert (len(amount.groups), amount.why) == (1, OVERLAP)


def test_a_bar_is_named_by_what_it_measures(real: Catalogue) -> None:
    named = {
        f.id: label.zh
        for p in panels(real)
        for g in p.groups
        for f, label in zip(g.figures, g.labels, strict=True)
    }
    assert named["rd-spend.growth"] == "研发经费投入"
    assert named["tech-upgrade.growth"] == "市重点技改项目完成投资增速"
    assert named["prov-key-projects.completion"] == "省重点项目"


def test_sorting_by_number_never_mixes_axes(real: Catalogue) -> None:
    groups = by_number(lines(real))
    assert sum(len(group) for _, group in groups) == len(lines(real))
    growth = next(group for heading, group in groups if heading.zh.startswith("增速"))
    assert [line.actual.value for line in growth if line.actual][:2] == ["32", "30.6"]
    for heading, group in groups:
        figures = tuple(line.figure for line in group if line.figure and line.figure.nature is Nature.COUNT)
        assert not figures or share_axis(figures), heading.en


def test_lines_stand_in_the_order_of_the_themes(real: Catalogue) -> None:
    order = [list(Theme).index(line.theme) for line in lines(real)]
    assert order == sorted(order)


def test_guests_have_no_more_than_staff(real: Catalogue) -> None:
    guest = {line.record.id for line in lines(real.seen_by(Audience.PUBLIC))}
    assert guest <= {line.record.id for line in lines(real)}
    assert guest
