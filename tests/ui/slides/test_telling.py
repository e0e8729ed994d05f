"""What is told of a figure beside its number, and of a slide in words."""

from dataclasses import replace

from tests.ui.slides.figures import CITY, FOOT, INVEST, LAND, PAID, PLAN, PLATFORMS, RANK, quantity
from tests.ui.slides.samples import SLIDES
from zibo_app.domain.evidence import State
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.spoken import description
from zibo_app.ui.slides.telling import label_of, notes
from zibo_app.ui.slides.words import LONGEST, flat, joined, told

BARE = Slide(ref="slide:x", layout=Layout.NUMBERS, headline=Text("标题", "Headline"), foot=FOOT)


def test_told_in_one_language_or_both() -> None:
    text = Text("淄博", "Zibo")
    assert told(text, Tongues.BOTH) == ("淄博", "Zibo")
    assert told(text, Tongues.ZH) == ("淄博", "")
    assert told(text, Tongues.EN) == ("Zibo", "")
    assert told(text, Tongues.ALTERNATING) == ("淄博", "")


def test_what_is_missing_is_told_in_the_other_language() -> None:
    assert told(Text("淄博"), Tongues.EN) == ("淄博", "")
    assert told(Text("", "Zibo"), Tongues.ZH) == ("Zibo", "")
    assert told(Text("", "Zibo"), Tongues.BOTH) == ("Zibo", "")
    assert told(Text("淄博", "淄博"), Tongues.BOTH) == ("淄博", "")
    assert told(Text(), Tongues.BOTH) == ("", "")


def test_letters_that_are_not_seen_are_left_out() -> None:
    assert flat("一\u202e二\n三\t四\x00五\ufeff") == "一 二 三 四 五"
    assert flat("👩\u200d👧") == "👩\u200d👧"
    assert len(flat("x" * 100_000)) <= 4 * LONGEST


def test_joined() -> None:
    assert joined(Text("甲", "A"), Text("乙")) == Text("甲 · 乙", "A · 乙")
    assert joined() == Text()


def test_english_says_the_amount_where_it_reads_otherwise() -> None:
    assert label_of(PAID, Tongues.BOTH).en == "RMB 12.8 billion · paid in from outside Shandong"
    assert label_of(PLATFORMS, Tongues.BOTH) == PLATFORMS.label, "120 is 120"
    assert label_of(PAID, Tongues.EN) == PAID.label, "the number itself says it"


def test_a_second_number_is_told() -> None:
    assert notes(CITY, BARE) == CITY.aside
    assert notes(CITY, BARE, aside=False) == Text()


def test_the_year_of_the_foot_is_not_told_again() -> None:
    assert notes(PAID, BARE) == Text()
    assert notes(replace(PAID, period=Text("2022 年", "2022")), BARE) == Text("2022 年", "2022")
    elsewhere = replace(BARE, foot=Text("✓ 有出处", "Sourced"))
    assert notes(PAID, elsewhere) == Text("2023 年", "2023")
    unclear = Text("时间未注明", "period not stated")
    assert notes(replace(PAID, period=unclear), BARE) == unclear


def test_what_the_kicker_says_is_not_told_again() -> None:
    company = replace(PAID, aside=Text("据企业介绍", "according to the company"))
    assert notes(company, BARE) == company.aside
    said = replace(BARE, kicker=Text("企业 · 据企业介绍", "Enterprise · according to the company"))
    assert notes(company, said) == Text()


def test_a_plan_says_so() -> None:
    assert notes(PLAN, BARE) == Text("2024 年 · 计划", "2024 · plan")
    assert notes(INVEST, BARE) == Text("2024 年", "2024"), "its label says it"
    begun = replace(PLAN, period=Text("2024 年计划 · 完成情况未载", "Plan for 2024 · outcome not stated"))
    assert notes(begun, BARE) == begun.period


def test_another_state_is_told() -> None:
    derived = replace(PAID, state=State.DERIVED)
    assert "据此计算" in notes(derived, BARE).zh
    assert "Calculated" in notes(derived, BARE).en
    assert notes(replace(PAID, state=State.LOCAL), BARE).zh == "✎ 园区提供"


def test_what_is_not_stated_is_told_in_place_of_the_number() -> None:
    assert notes(LAND, BARE) == Text()
    assert "公开资料未载明" in description(replace(BARE, hero=LAND), Tongues.ZH)


def test_a_slide_in_words_has_every_number_once() -> None:
    for name in ("numbers", "bars", "plans", "enterprise"):
        slide = SLIDES[name]
        said = description(slide, Tongues.ZH)
        shown = [*filter(None, (slide.hero,)), *(bar.quantity for bar in slide.bars), *slide.facts]
        for each in shown:
            assert f"{each.label.zh}: {each.said.zh}" in said
        assert said.endswith(slide.foot.zh)


def test_a_rank_has_its_scope() -> None:
    assert "第25位 · 全国" in description(replace(BARE, hero=RANK), Tongues.ZH)


def test_sample_figures_are_whole() -> None:
    made = quantity(("标签", "label"), "第|1|位", "|1st|")
    assert (made.said.zh, made.said.en) == ("第1位", "1st")
