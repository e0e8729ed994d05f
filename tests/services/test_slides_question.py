"""A slide of a question: numbers large, the rest in lines, what is not stated always last."""

from dataclasses import replace
from datetime import date

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.listing import Brief
from zibo_app.domain.question import Question, QuestionGroup
from zibo_app.domain.slide import MOST_LINES, Layout
from zibo_app.domain.text import Text
from zibo_app.services import slides_question
from zibo_app.services.faq import Answer, Item, Part
from zibo_app.services.slides_quantity import Making
from zibo_app.services.slides_question import covered, of_question
from zibo_app.store.catalogue import Catalogue

GUEST = Audience.PUBLIC
BRIEF = Brief("firm", "enterprise", Text("某企业", "A firm"))
RECORD = Item(BRIEF, BRIEF.name)
FIGURE = Figure(
    key="n", label=Text("个数", "Number"), nature=Nature.COUNT, cite=("c",), value="7", unit="个",
    period="2023", entity="firm",
)  # fmt: skip
NUMBER = Item(BRIEF, BRIEF.name, FIGURE)
QUESTION = Question(id="q", group=QuestionGroup.LAND, text=Text("问？", "Q?"), parts=())


def part(label: str, *items: Item, **more: object) -> Part:
    return Part(Text(label, label.upper()), items, **more)


@pytest.fixture
def making(catalogue: Catalogue) -> Making:
    return Making(catalogue.seen_by(GUEST), date(2023, 6, 1))


def asked(monkeypatch: pytest.MonkeyPatch, making: Making, *parts: Part) -> list[str]:
    monkeypatch.setattr(slides_question, "answer", lambda *_: Answer(QUESTION, parts))
    made = of_question(making, "q", "question:q")
    assert made
    assert made.layout is Layout.ANSWER
    assert len(made.lines) <= MOST_LINES
    return [line.zh for line in made.lines]


def test_a_question_of_the_sample(making: Making) -> None:
    made = of_question(making, "projects", "question:projects")
    assert made
    assert made.kicker == Text("常见问题 · 产业", "Questions · Industry")
    assert made.headline == Text("有哪些样例项目？", "Which sample projects are there?")
    assert made.hero
    assert (made.hero.label.zh, made.hero.said.zh) == ("投资", "23.8亿元")
    assert [line.zh for line in made.lines] == [
        "开工 14个：5GW薄箔项目 等（2023 年）",
        "公开资料未载明：名单",
    ]
    assert made.lines[0].en == "Started 14: 5 GW foil project and others (2023)"
    assert made.figures == ("key-projects.started", "foil-project.total_investment")


def test_what_is_for_staff_is_no_gap_for_guests(catalogue: Catalogue, making: Making) -> None:
    guests, staff = (
        of_question(Making(eyes, making.today), "firms", "r") for eyes in (making.catalogue, catalogue)
    )
    assert guests
    assert staff
    assert [line.zh for line in guests.lines] == ["公开资料未载明：企业"]
    assert guests.foot.zh.startswith("? 公开资料未载明")
    assert any("自称首创" in line.zh for line in staff.lines)


def test_a_question_that_is_not_there(making: Making) -> None:
    assert of_question(making, "staff-question", "r") is None
    assert of_question(making, "nothing", "r") is None


def test_lines_that_do_not_fit_are_named(monkeypatch: pytest.MonkeyPatch, making: Making) -> None:
    parts = [part(each, RECORD) for each in "abcde"]
    assert asked(monkeypatch, making, *parts) == ["a：某企业", "b：某企业", "c：某企业", "另有：d、e"]
    assert asked(monkeypatch, making, *parts[:4])[-1] == "d：某企业"
    said = asked(monkeypatch, making, *parts, part("z"))
    assert said == ["a：某企业", "b：某企业", "另有：c、d、e", "公开资料未载明：z"]


def test_many_more_are_named_in_part(monkeypatch: pytest.MonkeyPatch, making: Making) -> None:
    parts = [part(each, RECORD) for each in "abcdefghijkl"]
    assert asked(monkeypatch, making, *parts)[-1] == "另有：d、e、f、g、h、i 等"


def test_numbers_that_do_not_fit_become_lines(monkeypatch: pytest.MonkeyPatch, making: Making) -> None:
    parts = [
        part(each, replace(NUMBER, figure=replace(FIGURE, key=each, value=str(n))))
        for n, each in enumerate("abcdef", 1)
    ]
    assert asked(monkeypatch, making, *parts) == ["e 5个（2023 年）", "f 6个（2023 年）"]


def test_many_names_are_cut_and_counted(monkeypatch: pytest.MonkeyPatch, making: Making) -> None:
    assert asked(monkeypatch, making, part("a", *[RECORD] * 8)) == [
        "a：" + "、".join(["某企业"] * 6) + " 等（列名 8）"
    ]


@pytest.mark.parametrize(
    ("parts", "viewer", "zh", "en"),
    [
        ((part("a", RECORD),), GUEST, "✓ 有出处", "✓ Sourced"),
        ((part("a", RECORD), part("b")), GUEST, "◐ 部分载明", "◐ Partly stated"),
        (
            (part("b"),),
            GUEST,
            "? 公开资料未载明，可留言由专人答复",
            "? Not in published material; leave your question",
        ),
        ((part("b"),), Audience.STAFF, "? 原文未载", "? Not stated in the source"),
        ((part("a", RECORD),), Audience.STAFF, "✓ 已载明", "✓ Stated"),
    ],
)
def test_how_far_it_is_answered(parts: tuple[Part, ...], viewer: Audience, zh: str, en: str) -> None:
    assert covered(Answer(QUESTION, parts), viewer) == Text(zh, en)
