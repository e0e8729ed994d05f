"""The foot says state, data year, whether it is planned; evidence is found or not made up."""

from dataclasses import replace
from datetime import date

import pytest

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Nature
from zibo_app.domain.slide import Layout, Slide
from zibo_app.domain.text import Text
from zibo_app.services.slides_foot import evidence_line, foot, year_said
from zibo_app.services.slides_quantity import Making
from zibo_app.store.catalogue import Catalogue

FIGURE = Figure(
    key="n", label=Text("个数", "Number"), nature=Nature.COUNT, cite=("c",), value="7", unit="个",
    period="2023", entity="firm",
)  # fmt: skip
PLAN = replace(FIGURE, basis=Basis.PLAN, period="2024")
SLIDE = Slide(ref="record:x", layout=Layout.NUMBERS, headline=Text("题", "Title"))
YEAR = "数据年度 2023"


@pytest.fixture
def making(catalogue: Catalogue) -> Making:
    return Making(catalogue.seen_by(Audience.PUBLIC), date(2023, 6, 1))


@pytest.mark.parametrize(
    ("figures", "more", "zh"),
    [
        ([], {}, f"✓ 有出处 · {YEAR}"),
        ([FIGURE], {}, f"✓ 有出处 · {YEAR}"),
        ([FIGURE, replace(FIGURE, state=State.DERIVED)], {}, f"✓ 有出处 · ƒ 据此计算 · {YEAR}"),
        ([FIGURE], {"note": Text("注", "note")}, f"✓ 有出处 · {YEAR} · 注"),
        ([FIGURE], {"state": Text("◐ 部分", "part")}, f"◐ 部分 · {YEAR}"),
        ([PLAN], {}, f"✓ 有出处 · {YEAR} · 2024 年计划"),
        ([], {"year": "2023"}, f"✓ 有出处 · {YEAR} · 2023 年计划 · 完成情况未载"),
        ([FIGURE, PLAN], {}, f"✓ 有出处 · {YEAR} · 年初计划数，与全年完成数口径不同"),
    ],
)
def test_foot(making: Making, figures: list[Figure], more: dict[str, str], zh: str) -> None:
    assert foot(making, figures, **more).zh == zh


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        ([], ""),
        (["列入 2024 年计划"], "2024"),
        (["2024年计划 76 个"], "2024"),
        (["2024 年计划", "另一项（完成情况未载）"], ""),
        (["按计划推进"], ""),
    ],
)
def test_a_plan_that_is_only_spoken_of_has_its_year_found(lines: list[str], year: str) -> None:
    assert year_said([Text(line, "x") for line in lines]) == year


def test_staff_read_their_own_words(catalogue: Catalogue, making: Making) -> None:
    said = foot(Making(catalogue, making.today), [FIGURE])
    assert said == Text(f"✓ 原文 · {YEAR}", "✓ In source · Data year 2023")


def test_evidence_names_title_section_and_paragraph(catalogue: Catalogue) -> None:
    figure = "foil-project.total_investment"
    said = evidence_line(catalogue, replace(SLIDE, figures=(figure,)))
    source = next(iter(catalogue.sources.values()))
    place = catalogue.cited(catalogue.figures_by_id([figure])[figure].cite)[0].place
    assert said == Text(
        f"《{source.title.zh}》{place.section.zh} 第 {place.paragraph} 段",
        f"{source.title.en}, {place.section.en}, paragraph {place.paragraph}",
    )


def test_the_first_figure_comes_first_and_further_places_are_counted(catalogue: Catalogue) -> None:
    ids = ("key-projects.listing_rank", "star-gas.rd_share")
    there, back = (evidence_line(catalogue, replace(SLIDE, figures=each)) for each in (ids, ids[::-1]))
    alone = evidence_line(catalogue, replace(SLIDE, figures=ids[:1]))
    assert there.zh == f"{alone.zh} 等 2 处"
    assert there.en == f"{alone.en} and others, 2 in all"
    assert there != back


def test_without_figures_its_record_is_cited_and_without_that_nothing(catalogue: Catalogue) -> None:
    assert evidence_line(catalogue, replace(SLIDE, record="cloud-park"))
    assert evidence_line(catalogue, replace(SLIDE, record="nobody")) == Text()
    assert evidence_line(catalogue, SLIDE) == Text()


def test_a_question_is_cited_by_what_answers_it(catalogue: Catalogue) -> None:
    asked = evidence_line(catalogue, replace(SLIDE, ref="question:firms"))
    assert asked == evidence_line(catalogue, replace(SLIDE, record="star-gas"))
    assert evidence_line(catalogue, replace(SLIDE, ref="question:nothing")) == Text()


def test_a_written_slide_is_cited_by_the_records_it_names(catalogue: Catalogue) -> None:
    said = evidence_line(catalogue, replace(SLIDE, ref="slide:sample-record"))
    assert said.zh.startswith(evidence_line(catalogue, replace(SLIDE, record="foil-project")).zh)
