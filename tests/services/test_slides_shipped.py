"""The shipped slides: what guests read, every number, every list, the loop."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, share_axis
from zibo_app.domain.slide import MOST_BARS, MOST_FACTS, MOST_LINES, Layout, Quantity, Slide
from zibo_app.domain.slide_numbers import digits, vouched
from zibo_app.domain.text import Text
from zibo_app.services.slides import every_ref, evidence_line, loop_refs, not_stated, slide
from zibo_app.services.slides_names import MOST_NAMES
from zibo_app.store.catalogue import Catalogue

TODAY = date(2026, 11, 25)
GUEST, DOMESTIC, STAFF = Audience.PUBLIC, Audience.DOMESTIC, Audience.STAFF
STAFF_WORDS = re.compile(
    r"工作人员|内部|原文|待核|待确认|未封存|推算|本地补充|打破国外|完全依靠|北方最大|"
    r"\bStaff\b|staff only|\bclaims?\b|[Uu]nsealed|Not stated in the source|In source|Derived"
    r"|to be confirmed"
)
PERSONS = re.compile("张文涛|荣卫龙|齐菲|Zhang Wentao|Rong Weilong|Qi Fei")
PLANNED = re.compile(r"计划|[Pp]lan(ned|s)?\b")
Made = dict[str, Slide]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("slides")) as catalogue:
        yield catalogue


@pytest.fixture(scope="module")
def guests(shipped: Catalogue) -> Catalogue:
    return shipped.seen_by(GUEST)


@pytest.fixture(scope="module")
def made(guests: Catalogue) -> Made:
    found = {ref: slide(guests, ref, today=TODAY) for ref in every_ref(guests)}
    assert None not in found.values()
    return {ref: each for ref, each in found.items() if each}


def quantities(each: Slide) -> list[Quantity]:
    return [*filter(None, [each.hero]), *(bar.quantity for bar in each.bars), *each.facts]


def words(each: Slide) -> Iterator[Text]:
    yield from (each.headline, each.kicker, each.foot, *each.lines)
    for number in quantities(each):
        yield from (number.label, number.said, number.period, number.aside)
    for column in each.columns:
        yield from (column.heading, *column.names)


def both(each: Slide) -> str:
    return "\n".join(f"{text.zh}\n{text.en}" for text in words(each))


def test_every_record_has_a_slide_for_guests_or_is_not_released(
    shipped: Catalogue, guests: Catalogue
) -> None:
    for ref in every_ref(shipped):
        sort, _, which = ref.partition(":")
        if sort == "record":
            released = which in guests.briefs([which])
            assert (slide(guests, ref, today=TODAY) is not None) is released, ref
        assert slide(shipped, ref, today=TODAY) is not None, ref


def test_guests_read_no_words_for_staff(made: Made) -> None:
    for ref, each in made.items():
        assert not STAFF_WORDS.search(both(each)), ref
        assert not PERSONS.search(both(each)), ref


def test_domestic_guests_read_none_either(shipped: Catalogue) -> None:
    eyes = shipped.seen_by(DOMESTIC)
    for ref in every_ref(eyes):
        each = slide(eyes, ref, today=TODAY)
        assert each
        assert not STAFF_WORDS.search(both(each)), ref


def test_everything_is_said_in_both_languages(made: Made) -> None:
    for ref, each in made.items():
        for text in words(each):
            assert bool(text.zh) == bool(text.en), (ref, text)
            assert text.zh == text.zh.strip(), (ref, text)


def test_every_number_of_a_written_slide_is_one_of_its_figures(guests: Catalogue, made: Made) -> None:
    """What a slide says of a record it names in words may hold that record's own numbers."""
    written = {f"slide:{each.id}": each for each in guests.slides()}
    for ref, each in made.items():
        if ref not in written or not written[ref].headline:
            continue
        allowed = {*vouched(guests.figures_by_id(each.figures).values()), guests.edition.data_year}
        for which in filter(None, (*written[ref].records, each.record)):
            record = guests.record(which)
            assert record, (ref, which)
            said = (record.name, record.summary, *(statement.text for statement in record.statements))
            allowed |= {*digits(*(word for text in said for word in (text.zh, text.en)))}
        found = {*digits(each.headline.zh, each.headline.en, each.kicker.zh, each.kicker.en)}
        assert found <= allowed, (ref, found - allowed)


def test_every_number_shown_is_of_a_figure_of_the_slide(guests: Catalogue, made: Made) -> None:
    for ref, each in made.items():
        figures = guests.figures_by_id(each.figures)
        assert set(figures) == set(each.figures), ref
        for number in quantities(each):
            assert number.figure in figures, ref
            assert {*digits(number.said.zh, number.said.en)} <= vouched([figures[number.figure]]), ref
            assert number.state is State.SOURCE, ref
            assert number.plan is (figures[number.figure].basis is Basis.PLAN), ref


def test_what_a_firm_says_is_told_to_be_so(guests: Catalogue, made: Made) -> None:
    for ref, each in made.items():
        figures = guests.figures_by_id(each.figures)
        for number in quantities(each):
            if figures[number.figure].attribution:
                assert "据企业介绍" in number.aside.zh, ref
                assert "according to the company" in number.aside.en, ref


def test_bars_share_an_axis_and_their_lengths_are_in_proportion(guests: Catalogue, made: Made) -> None:
    barred = {ref: each for ref, each in made.items() if each.bars}
    assert {"slide:delivery", "slide:growth"} <= set(barred)
    for ref, each in barred.items():
        known = guests.figures_by_id(each.figures)
        figures = tuple(known[bar.quantity.figure] for bar in each.bars)
        assert share_axis(figures), ref
        longest = float(figures[0].value)
        assert [bar.share for bar in each.bars] == [float(f.value) / longest for f in figures], ref


def test_no_slide_carries_more_than_fits(made: Made) -> None:
    for ref, each in made.items():
        assert len(each.bars) <= MOST_BARS, ref
        assert len(each.facts) <= MOST_FACTS, ref
        assert len(each.lines) <= MOST_LINES, ref
        assert all(len(column.names) <= MOST_NAMES for column in each.columns), ref


def test_the_data_year_is_always_there(made: Made) -> None:
    for ref, each in made.items():
        assert "数据年度 2023" in each.foot.zh, ref
        assert "Data year 2023" in each.foot.en, ref


def test_no_plan_is_in_the_loop_and_on_request_its_outcome_is_not_stated(
    guests: Catalogue, made: Made
) -> None:
    for ref in loop_refs(guests, TODAY):
        assert not any(number.plan for number in quantities(made[ref])), ref
        assert not PLANNED.search(both(made[ref]).replace("quota nor an offer", "")), ref
        assert "名单以" not in both(made[ref]), "a line worded for a page, where the slide writes none"
    assert "slide:plans" not in loop_refs(guests, TODAY)
    assert "slide:plans" in loop_refs(guests, date(2023, 12, 31))
    assert "2024 年计划 · 完成情况未载" in made["slide:plans"].foot.zh
    for ref, each in made.items():
        for number in quantities(each):
            assert not number.plan or number.period.zh == "2024 年计划 · 完成情况未载", ref


def test_the_loop_is_long_enough_and_shows_every_way_a_slide_is_laid_out(
    guests: Catalogue, made: Made
) -> None:
    loop = loop_refs(guests, TODAY)
    assert 12 <= len(loop) <= 16
    own = {Layout.PICTURE, Layout.WELCOME, Layout.CLOSING, Layout.PLANS}
    assert {made[ref].layout for ref in loop} == {*Layout} - own
    assert len({*loop}) == len(loop)
    assert loop[0] == "slide:delivery"


def test_plans_beside_actuals_are_told_apart(made: Made) -> None:
    for ref, each in made.items():
        plans = {number.plan for number in quantities(each)}
        if len(plans) > 1:
            assert "年初计划数，与全年完成数口径不同" in each.foot.zh, ref
    assert made["record:prov-key-projects"].facts[-1].plan


def test_whoever_reads_of_a_plan_reads_that_its_outcome_is_not_stated(made: Made) -> None:
    for ref, each in made.items():
        said = both(each)
        assert "计划" not in said or "完成情况未载" in said or "年初计划数" in said, ref


def test_the_first_slide_is_the_one_of_the_picture(made: Made) -> None:
    first = made["slide:delivery"]
    assert first.headline.zh == "新引进过亿元项目 70 个，淄博市第一"
    assert first.hero
    assert first.hero.said == Text("128亿元", "RMB 12.8 billion")
    assert [(bar.quantity.label.zh, bar.quantity.said.zh, bar.quantity.aside.zh) for bar in first.bars] == [
        ("市重大项目 86个", "175亿元", "完成率 103%"),
        ("省重点项目 14个", "48.8亿元", "完成率 100%"),
        ("市重点技改 86个", "46.3亿元", "增长 5.77%"),
    ]
    assert first.foot.zh == "✓ 有出处 · 数据年度 2023 · 三类项目口径可能重叠"


def test_open_lists_are_marked(made: Made) -> None:
    for ref in ("record:new-medicine", "record:new-materials", "record:electronic-info", "record:new-energy"):
        assert made[ref].columns, ref
        firms, projects, *parks = made[ref].columns
        assert firms.more, ref
        assert projects.more, ref
        assert not any(park.more for park in parks), ref
    assert "山东工陶院、一诺威 等" in "".join(line.zh for line in made["record:materials-leaders"].lines)
    assert all(" 等" in made["slide:loans"].lines[n].zh for n in (0,))
    assert made["slide:zone"].headline.zh.endswith(" 等")


def test_an_unanswered_question_says_so(made: Made) -> None:
    power = made["question:power"]
    assert power.foot.zh.startswith("? 公开资料未载明，可留言由专人答复")
    assert [line.zh for line in power.lines] == ["公开资料未载明：电价、供电容量"]
    assert made["question:loans"].foot.en.startswith("◐ Partly stated")
    assert made["question:growth"].foot.zh.startswith("✓ 有出处")


def test_figures_of_a_project_are_told_to_be_its_own(made: Made) -> None:
    firm = made["record:xiandao"]
    assert firm.hero
    assert firm.hero.label.zh == "项目 · 总投资"
    assert any(line.zh.startswith("项目：新型显示用ITO靶材") for line in firm.lines)


def test_what_the_presenter_is_told(guests: Catalogue, made: Made) -> None:
    assert [text.zh for text in not_stated(guests, "slide:ito-project")] == ["用地面积", "竣工日期"]
    assert [text.zh for text in not_stated(guests, "question:power")] == ["电价", "供电容量"]
    for ref, each in made.items():
        unanswered = each.layout is Layout.ANSWER and each.foot.zh.startswith("?")
        assert bool(evidence_line(guests, each)) is not unanswered, ref


def test_no_slide_for_guests_shows_the_derived(shipped: Catalogue, made: Made) -> None:
    told = both(made["record:xiandao-ito"])
    assert "3.56" not in told
    assert slide(shipped, "record:xiandao-ito") is not None
    assert "推算" not in told
