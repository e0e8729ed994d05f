"""An answer in words: what belongs to a figure is never lost, nor lent to another."""

from dataclasses import replace

import pytest

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Nature, Qualifier
from zibo_app.domain.kind import Statement
from zibo_app.domain.listing import Brief
from zibo_app.domain.question import Coverage, Question, QuestionGroup
from zibo_app.domain.text import LANGS, Lang, Text, say
from zibo_app.services.faq import Answer, Item, Part
from zibo_app.services.faq_words import (
    answer_runs,
    coverage_word,
    is_leading,
    part_runs,
    plain,
    shared_when,
    unstated_word,
)

STAFF, GUEST = Audience.STAFF, Audience.PUBLIC
BRIEF = Brief("firm", "enterprise", Text("某企业", "A firm"))
RECORD = Item(BRIEF, Text("某企业", "A firm"))
PROJECT = Item(BRIEF, Text("某项目", "A project, 甲"))
FIGURE = Figure(
    key="n", label=Text("个数", "Number"), nature=Nature.COUNT, cite=("c",), value="7", unit="个",
    period="2023", entity="firm",
)  # fmt: skip
QUESTION = Question(id="q", group=QuestionGroup.LAND, text=Text("问？", "Q?"), parts=())


def item(**changes: object) -> Item:
    return Item(BRIEF, BRIEF.name, replace(FIGURE, **changes))


def said(text: str = "说。", **changes: object) -> Item:
    made = Statement(key="s", topic=Text("题", "Topic"), text=Text(text, "Said."), cite=("c",), **changes)
    return Item(BRIEF, BRIEF.name, None, made)


def part(*items: Item, **more: object) -> Part:
    return Part(Text("项", "Part"), items, **more)


def worded(made: Part, viewer: Audience = STAFF, lang: Lang = "zh", *, dated: bool = True) -> str:
    return plain(part_runs(made, viewer, dated=dated), lang)


@pytest.mark.parametrize(
    ("made", "zh", "en"),
    [
        (part(item()), "项 7个（2023 年）", "Part 7 (2023)"),
        (part(item(), RECORD), "项 7个：某企业（2023 年）", "Part 7: A firm (2023)"),
        (part(RECORD, RECORD), "项：某企业、某企业", "Part: A firm, A firm"),
        (part(PROJECT, RECORD), "项：某项目、某企业", "Part: A project, 甲; A firm"),
        (part(PROJECT), "项：某项目", "Part: A project, 甲"),
        (part(RECORD, open_list=True), "项：某企业 等", "Part: A firm and others"),
        (part(RECORD, item()), "项：某企业、个数 7个（2023 年）", "Part: A firm, Number 7 (2023)"),
        (part(item(), item()), "项：个数 7个、个数 7个（2023 年）", "Part: Number 7, Number 7 (2023)"),
        (part(item(), open_list=True), "项 7个（2023 年）", "Part 7 (2023)"),
        (part(said()), "项：说", "Part: Said"),
        (part(RECORD, text=Text("注", "note")), "项：某企业（注）", "Part: A firm (note)"),
        (
            part(item(qualifier=Qualifier.OVER), text=Text("注", "note")),
            "项 超7个（注；2023 年）",
            "Part over 7 (note; 2023)",
        ),
        (
            part(item(period="2024", basis=Basis.PLAN)),
            "项 7个（2024 年计划 · 完成情况未载）",
            "Part 7 (Plan for 2024 · outcome not stated)",
        ),
        (part(item(state=State.DERIVED)), "项 7个（2023 年；ƒ 推算）", "Part 7 (2023; ƒ Derived)"),
    ],
)
def test_a_part(made: Part, zh: str, en: str) -> None:
    assert (worded(made, lang="zh"), worded(made, lang="en")) == (zh, en)


def test_who_says_it_is_said_once() -> None:
    own = item(attribution="firm")
    assert worded(part(own, own)) == "项：个数 7个、个数 7个（据企业介绍；2023 年）"
    assert worded(part(said(attribution="firm"))) == "项：说（据企业介绍）"
    assert worded(part(said("据企业介绍：说。", attribution="firm"))) == "项：据企业介绍：说"


def test_what_differs_stands_with_each() -> None:
    mixed = part(item(attribution="firm", period=""), item(), RECORD)
    assert worded(mixed) == "项：个数 7个（据企业介绍；时间未注明）、个数 7个（2023 年）、某企业"
    assert worded(mixed, GUEST) == "项：个数 7个（据企业介绍）、个数 7个（2023 年）、某企业"


def test_guests_are_not_told_that_a_period_is_missing() -> None:
    assert worded(part(item(period=""))) == "项 7个（时间未注明）"
    assert worded(part(item(period="")), GUEST) == "项 7个"
    assert worded(part(item(state=State.DERIVED)), GUEST) == "项 7个（2023 年；ƒ 据此计算）"


def test_a_single_figure_leads_its_part() -> None:
    assert is_leading(part(item()))
    assert is_leading(part(item(), RECORD))
    assert not is_leading(part(item(), item()))
    assert not is_leading(part(RECORD, item()))
    assert not is_leading(part())


def test_a_period_all_share_is_said_once() -> None:
    found = Answer(QUESTION, (part(item()), part(item()), part()))
    assert plain(answer_runs(found, STAFF), "zh") == "项 7个；项 7个；以上均为 2023 年；原文未载：项"
    assert plain(answer_runs(found, GUEST), "en") == (
        "Part 7; Part 7; all of the above: 2023; Not in published material: Part"
    )


@pytest.mark.parametrize(
    "parts",
    [
        (part(item()),),
        (part(item()), part(item(period="2022"))),
        (part(item()), part(RECORD)),  # the record is of no year
        (part(item(period="")), part(item(period=""))),
        (part(RECORD), part(RECORD)),
        (part(item()), part(item(period=""))),
    ],
)
def test_a_period_not_shared_by_all_is_said_with_each(parts: tuple[Part, ...]) -> None:
    found = Answer(QUESTION, parts)
    assert not shared_when(found)
    text = plain(answer_runs(found, STAFF), "zh")
    assert text == "；".join(worded(each) for each in parts)


def test_plans_are_of_one_year_with_what_belongs_to_them() -> None:
    plan = part(item(period="2024", basis=Basis.PLAN))
    assert shared_when(Answer(QUESTION, (plan, part(RECORD)))).zh == "以上均为 2024 年计划 · 完成情况未载"


def test_each_piece_leads_to_what_it_names() -> None:
    one, other = item(), item(key="m")
    runs = answer_runs(Answer(QUESTION, (part(one, RECORD), part(other), part())), STAFF)
    assert [run.item for run in runs if run.item] == [one, RECORD, other]
    assert all(run.text.zh for run in runs)


@pytest.mark.parametrize("lang", LANGS)
def test_guests_words_say_nothing_of_the_source(lang: Lang) -> None:
    words = [say(coverage_word(coverage, GUEST), lang) for coverage in Coverage]
    assert len(set(words)) == 3
    assert not any("原文" in word or "source" in word for word in (*words, say(unstated_word(GUEST), lang)))
    assert say(coverage_word(Coverage.NONE, STAFF), lang) == say(Coverage.NONE.label, lang)
