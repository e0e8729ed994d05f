"""Every refusal speaks both languages, in three sentences, and is provoked by a test."""

from pathlib import Path

import pytest

from zibo_app.store.faults import CHOOSE, SAFE, WHOLE, Code

TESTS = Path(__file__).parents[1]


@pytest.mark.parametrize("code", Code)
def test_a_refusal_has_three_sentences_in_both_languages(code: Code) -> None:
    message = code.fault("X").message
    assert [message.zh.count("。"), message.zh.endswith("。")] == [3, True]
    assert message.en.endswith(".")
    assert len(message.en.split(". ")) == 3
    safe = WHOLE if code in {Code.UNWRITABLE, Code.INTERNAL} else SAFE
    assert safe.zh in message.zh
    assert safe.en in message.en


def test_codes_are_unique_and_look_alike() -> None:
    codes = [code.code for code in Code]
    assert codes == [f"E-C{number:02}" for number in range(1, len(codes) + 1)]


@pytest.mark.parametrize("code", Code)
def test_a_refusal_is_provoked_by_a_test(code: Code) -> None:
    tests = [path.read_text("utf-8") for path in TESTS.rglob("*.py") if path != Path(__file__)]
    assert any(f"Code.{code.name}" in text for text in tests)


def test_the_part_is_named_and_the_detail_kept() -> None:
    fault = Code.PART.fault("term{0}", "where")
    assert ("term{0}" in fault.message.zh, "term{0}" in fault.message.en, fault.detail) == (
        True,
        True,
        "where",
    )


def test_the_exception_carries_the_fault() -> None:
    refused = Code.MISSING.refused(detail="here")
    assert refused.fault == Code.MISSING.fault(detail="here")
    assert str(refused).startswith("E-C01 The catalogue was not found.")
    assert CHOOSE.en in str(refused)
