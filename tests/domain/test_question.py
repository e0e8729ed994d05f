"""How far a question is answered follows from its parts, of which only the source's count."""

import pytest

from zibo_app.domain.evidence import State
from zibo_app.domain.question import (
    Coverage,
    Question,
    QuestionGroup,
    QuestionPart,
    coverage_of,
)
from zibo_app.domain.text import Text

IN, GAP, DERIVED, LOCAL = State.SOURCE, State.NOT_STATED, State.DERIVED, State.LOCAL


@pytest.mark.parametrize(
    ("states", "coverage"),
    [
        ((), Coverage.NONE),
        ((GAP,), Coverage.NONE),
        ((GAP, GAP), Coverage.NONE),
        ((IN,), Coverage.FULL),
        ((IN, IN), Coverage.FULL),
        ((IN, GAP), Coverage.PARTIAL),
        ((GAP, IN, IN), Coverage.PARTIAL),
        ((IN, DERIVED), Coverage.FULL),
        ((IN, GAP, DERIVED), Coverage.PARTIAL),
        ((LOCAL,), Coverage.NONE),
        ((LOCAL, GAP), Coverage.NONE),
        ((LOCAL, DERIVED, IN), Coverage.FULL),
    ],
)
def test_coverage_follows_from_the_parts(states: tuple[State, ...], coverage: Coverage) -> None:
    assert coverage_of(states) is coverage
    assert coverage_of(iter(reversed(states))) is coverage


def test_a_question_refers_to_what_its_parts_refer_to() -> None:
    parts = (
        QuestionPart(label=Text("一", "one"), refs=("a", "b.c")),
        QuestionPart(label=Text("二", "two")),
        QuestionPart(label=Text("三", "three"), refs=("d#e",)),
    )
    asked = Question(id="q", group=QuestionGroup.LAND, text=Text("何？", "What?"), parts=parts)
    assert asked.refs == ("a", "b.c", "d#e")


def test_groups_and_coverages_are_worded_in_both_languages() -> None:
    assert all(each.label.zh and each.label.en for each in (*QuestionGroup, *Coverage))
    assert [group.label.zh for group in QuestionGroup] == [
        "产业",
        "土地厂房",
        "能源环保",
        "资金政策",
        "人才配套",
        "落地服务",
    ]
