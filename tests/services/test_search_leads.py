"""Where words lead: whole, held within what is typed, or begun; never a word inside another."""

import pytest

from zibo_app.domain.question import Question, QuestionGroup, QuestionPart
from zibo_app.domain.synonym import Synonym
from zibo_app.domain.text import Text
from zibo_app.services.search_leads import QUESTIONS, How, asked, holds, leads, tells

POWER = Synonym(id="power", words=("电价", "供电", "electricity price", "power"), questions=("power",))
WATER = Synonym(id="water", words=("水", "water"), questions=("water",))
QUALITY = Synonym(id="quality", words=("水质", "water quality"), refs=("grade.class",))
LIGHT = Synonym(id="light", words=("电池", "PV", "electrolyte"), refs=("foil",))
ALL = (POWER, WATER, QUALITY, LIGHT)


def question(which: str, zh: str, en: str) -> Question:
    return Question(
        id=which, group=QuestionGroup.ENERGY, text=Text(zh, en), parts=(QuestionPart(label=Text("a", "a")),)
    )


ASKED = (
    question("power", "电价和供电容量？", "Electricity price and capacity?"),
    question("water", "水、气、蒸汽价格？", "Price of water, gas and steam?"),
    question("port", "到港口的距离？", "Distance to the port?"),
)


def found(text: str) -> list[tuple[str, str, How]]:
    return [(lead.synonym.id, lead.word, lead.how) for lead in leads(ALL, text)]


@pytest.mark.parametrize(
    ("text", "which", "word"),
    [("电价", "power", "电价"), ("electricity price", "power", "electricity price"), ("水", "water", "水")],
)
def test_a_whole_word_leads_alone(text: str, which: str, word: str) -> None:
    assert found(text) == [(which, word, How.WHOLE)]


def test_a_whole_word_hides_those_within_it() -> None:
    assert found("water quality") == [("quality", "water quality", How.WHOLE)]


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("电价多少", ["power"]),
        ("what is the electricity price?", ["power"]),
        ("the water quality here", ["quality"]),
        ("water or power", ["water", "power"]),
        ("2 gw pv", ["light"]),
        ("pv项目", ["light"]),
    ],
)
def test_words_within_a_question_lead(text: str, which: list[str]) -> None:
    assert [each for each, _, how in found(text) if how is How.HELD] == which


@pytest.mark.parametrize("text", ["powerful", "waterway", "svpv", "油水分离", "empower"])
def test_a_part_of_another_word_leads_nowhere(text: str) -> None:
    assert found(text) == []


def test_the_longer_word_comes_first() -> None:
    assert [each for each, *_ in found("power and water quality")] == ["quality", "power"]


def test_a_word_being_typed_leads_to_all_that_it_may_become() -> None:
    assert found("electr") == [
        ("power", "electricity price", How.BEGUN),
        ("light", "electrolyte", How.BEGUN),
    ]


@pytest.mark.parametrize("text", ["电", "el", "p", ""])
def test_too_little_leads_nowhere(text: str) -> None:
    assert found(text) == []


def test_a_synonym_is_reached_once() -> None:
    assert found("电价 供电") == [("power", "电价", How.HELD)]


@pytest.mark.parametrize(
    ("text", "word", "there"),
    [
        ("the port", "port", True),
        ("report", "port", False),
        ("ports", "port", False),
        ("port2", "port", False),
        ("report on a port", "port", True),
        ("锂电池", "电池", True),
        ("5gw电池", "gw", False),
        ("gw电池", "gw", True),
    ],
)
def test_what_holds_a_word(text: str, word: str, there: bool) -> None:
    assert holds(text, word) is there


def test_leads_name_questions_first() -> None:
    assert asked(lambda: ASKED, leads(ALL, "电价"), ("电价",)) == ("power",)
    assert asked(lambda: ASKED, leads(ALL, "power or water"), ("power", "or", "water")) == ("power", "water")


def test_without_leads_the_questions_text_is_read() -> None:
    assert asked(lambda: ASKED, (), ("蒸汽",)) == ("water",)
    assert asked(lambda: ASKED, (), ("distance", "port")) == ("port",)
    assert asked(lambda: ASKED, (), ("distance", "steam")) == ()


@pytest.mark.parametrize("words", [("的",), ("到",), ("of",), ("a",)])
def test_a_letter_names_no_question(words: tuple[str, ...]) -> None:
    assert asked(lambda: ASKED, (), words) == ()


def test_both_languages_of_a_question_are_read_apart() -> None:
    assert tells(ASKED[2], ("港口", "距离"))
    assert tells(ASKED[2], ("distance", "port"))
    assert not tells(ASKED[2], ("港口", "distance"))


def test_questions_are_few() -> None:
    many = tuple(question(f"q{n}", "价格？", "Price?") for n in range(QUESTIONS + 3))
    assert len(asked(lambda: many, (), ("价格",))) == QUESTIONS
