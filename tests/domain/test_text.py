"""Words in two languages, and the one look-up between them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain import edition, evidence, figure, kind, question, stage, text
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.text import LANGS, Choice, Text, load, say

CHOICES = [
    each
    for module in (edition, evidence, figure, kind, question, stage)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, Choice) and each is not Choice
] + [field.choices for kind in KINDS for field in kind.fields if field.choices]
UNNAMED = {figure.Qualifier.EXACT}


@pytest.fixture
def words() -> Iterator[dict[str, str]]:
    kept = dict(text._CATALOGUES)
    found = {"Parks": "园区", "{n} of {total}": "共 {total}，其中 {n}"}
    load({"zh": lambda message: found.get(message, message), "en": str})
    yield found
    load(kept)


@pytest.mark.parametrize(
    ("zh", "en", "truth"), [("", "", False), ("一", "", True), ("", "one", True), ("一", "one", True)]
)
def test_any_wording_counts(zh: str, en: str, truth: bool) -> None:
    assert bool(Text(zh, en)) is truth


def test_a_text_is_said_in_its_language() -> None:
    assert [say(Text("园区", "Parks"), lang) for lang in LANGS] == ["园区", "Parks"]


def test_a_choice_is_said_by_its_label() -> None:
    assert [say(evidence.State.SOURCE, lang) for lang in LANGS] == ["原文", "In source"]


def test_a_message_is_said_from_its_catalogue(words: dict[str, str]) -> None:
    assert [say("Parks", lang) for lang in LANGS] == [words["Parks"], "Parks"]
    assert say("{n} of {total}", "zh", n=2, total=5) == "共 5，其中 2"
    assert say("Not translated", "zh") == "Not translated"


def test_without_a_catalogue_a_message_is_its_own_wording() -> None:
    load({})
    assert say("Parks", "zh") == "Parks"


@given(st.text())
def test_text_without_values_is_said_as_it_is(word: str) -> None:
    """A brace in the data is no place for a value."""
    assert say(Text(word, word), "zh") == word


@given(st.text())
def test_braces_in_values_stay(word: str) -> None:
    assert say(Text("<{name}>", "<{name}>"), "en", name=word) == f"<{word}>"


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: choice.__name__)
def test_choices_are_stored_by_key_and_labelled(choice: type[Choice]) -> None:
    members = [*choice]
    assert len({str(member) for member in members}) == len(members)
    for member in members:
        assert choice(str(member)) is member  # type: ignore[call-arg, arg-type]
        assert (member == str(member), hash(member)) == (True, hash(str(member)))
        assert (bool(member.label.zh), bool(member.label.en)) == ((member not in UNNAMED),) * 2
