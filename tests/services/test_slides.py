"""The stops of the sample: each has its slide, in the eyes of whoever sees it."""

from dataclasses import replace
from datetime import date

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Layout
from zibo_app.domain.text import Text
from zibo_app.services.slides import every_ref, evidence_line, loop_refs, not_stated, slide, title
from zibo_app.store.catalogue import Catalogue

EARLY, LATE = date(2023, 6, 1), date(2024, 6, 1)
GUEST = Audience.PUBLIC


@pytest.fixture
def seen(catalogue: Catalogue) -> Catalogue:
    return catalogue.seen_by(GUEST)


def test_a_written_slide_is_drawn_from_its_figures(seen: Catalogue) -> None:
    made = slide(seen, "slide:sample-bars", today=EARLY)
    assert made is not None
    assert made.hero is not None
    assert (made.hero.said.zh, made.hero.label.zh) == ("超百亿元", "规模")
    assert [(bar.quantity.said.zh, bar.share) for bar in made.bars] == [("23.8亿元", 1.0)]
    assert made.bars[0].quantity.aside.zh == "完成率 103% · 据企业介绍"
    assert [fact.said.zh for fact in made.facts] == ["前列"]
    assert made.foot == Text(
        "✓ 有出处 · 数据年度 2023 · 口径可能重叠", "✓ Sourced · Data year 2023 · may overlap"
    )
    assert made.figures == (
        "cloud-industry.scale", "foil-project.total_investment", "key-projects.listing_rank",
        "key-projects.started", "key-projects.completion",
    )  # fmt: skip
    assert made.record == "cloud-industry"


def test_a_slide_of_a_record_keeps_what_is_not_written(seen: Catalogue) -> None:
    made, base = slide(seen, "slide:sample-record"), slide(seen, "record:cloud-industry")
    assert made is not None
    assert base is not None
    assert (made.kicker, made.hero, made.record) == (base.kicker, base.hero, "cloud-industry")
    assert [line.zh for line in made.lines] == ["5GW 薄箔"]
    assert [(c.heading.zh, c.more, len(c.names)) for c in made.columns] == [("列名", True, 2)]


def test_a_slide_of_a_question_is_its_answer(seen: Catalogue) -> None:
    made, base = slide(seen, "slide:sample-question"), slide(seen, "question:projects")
    assert made is not None
    assert base is not None
    assert (made.headline, made.lines, made.hero) == (base.headline, base.lines, base.hero)
    assert made.foot == base.foot, "how far it is answered is said on either"


@pytest.mark.parametrize(
    "ref", ["", "slide:", "slide:none", "record:none", "question:none", "odd:x", "record"]
)
def test_what_is_unknown_has_no_slide(catalogue: Catalogue, ref: str) -> None:
    assert slide(catalogue, ref) is None
    assert title(catalogue, ref) == Text()
    assert not_stated(catalogue, ref) == ()


@pytest.mark.parametrize("ref", ["slide:sample-staff", "record:person-zhang", "question:staff-question"])
def test_what_is_not_released_has_none_for_guests(catalogue: Catalogue, seen: Catalogue, ref: str) -> None:
    assert slide(catalogue, ref) is not None
    assert title(catalogue, ref)
    assert slide(seen, ref) is None
    assert title(seen, ref) == Text()


def test_every_stop_has_a_slide_and_its_title_is_the_headline(catalogue: Catalogue) -> None:
    for viewer in (Audience.STAFF, GUEST):
        eyes = catalogue.seen_by(viewer)
        for ref in every_ref(eyes):
            made = slide(eyes, ref)
            assert made is not None, ref
            assert (made.ref, made.headline) == (ref, title(eyes, ref))


def test_every_ref_lists_slides_records_and_questions(seen: Catalogue) -> None:
    refs = every_ref(seen)
    assert refs[0] == "slide:sample-bars"
    assert {"record:foil-project", "record:cloud-park", "question:power-price"} <= {*refs}
    assert len({*refs}) == len(refs)


def test_the_loop_leaves_out_plans_whose_year_has_begun(seen: Catalogue) -> None:
    assert loop_refs(seen, EARLY) == ("slide:sample-bars", "slide:sample-record", "slide:sample-plan")
    assert loop_refs(seen, LATE) == ("slide:sample-bars", "slide:sample-record")
    assert "slide:sample-plan" not in loop_refs(seen), "today is later than that, too"


def test_on_request_a_past_plan_says_that_its_outcome_is_not_stated(seen: Catalogue) -> None:
    early, late = (slide(seen, "slide:sample-plan", today=day) for day in (EARLY, LATE))
    assert early
    assert late
    assert (early.foot.zh, late.foot.zh) == (
        "✓ 有出处 · 数据年度 2023 · 2024 年计划",
        "✓ 有出处 · 数据年度 2023 · 2024 年计划 · 完成情况未载",
    )
    assert early.hero
    assert early.hero.plan


def test_not_stated_of_each_sort_of_stop(catalogue: Catalogue) -> None:
    of_record = not_stated(catalogue, "record:foil-project")
    assert [text.zh for text in of_record] == ["产能", "用地面积", "竣工日期"]
    assert [text.zh for text in not_stated(catalogue, "question:power-price")] == ["电价"]
    assert not_stated(catalogue, "slide:sample-record") == not_stated(catalogue, "record:cloud-industry")
    assert not_stated(catalogue, "slide:sample-question") == not_stated(catalogue, "question:projects")
    assert not_stated(catalogue, "slide:sample-bars") == not_stated(catalogue, "record:cloud-industry")
    assert not_stated(catalogue, "own:x") == ()


def test_evidence_is_found_for_figures_records_and_answers(catalogue: Catalogue) -> None:
    for ref in ("slide:sample-bars", "record:cloud-park-c", "question:firms"):
        made = slide(catalogue, ref)
        assert made
        said = evidence_line(catalogue, made)
        assert "第" in said.zh
        assert "paragraph" in said.en
    bare = slide(catalogue, "question:power-price")
    assert bare
    assert evidence_line(catalogue, bare) == Text()
    assert evidence_line(catalogue, replace(bare, ref="own:x")) == Text()


def test_several_places_are_counted(catalogue: Catalogue) -> None:
    made = slide(catalogue, "slide:sample-bars")
    assert made
    assert made.layout is Layout.BARS
    alone = replace(made, figures=made.figures[:1])
    assert "等" not in evidence_line(catalogue, alone).zh
