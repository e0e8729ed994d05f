"""Review numbers of maps: read leniently in width and space, and never taken for something else."""

import pytest

from zibo_app.domain.review_number import read


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("GS(2023)1234号", "GS(2023)1234号"),
        (" gs（2023） 1234 号 ", "GS(2023)1234号"),
        ("鲁S(2023)045号", "鲁S(2023)045号"),
        ("ＧＳ京(2022)1061号", "GS京(2022)1061号"),
    ],
)
def test_numbers_are_read(typed: str, number: str) -> None:
    assert read(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["", "无", "GS(2023)号", "GS(23)1234号", "GS(2023)1234", "(2023)1号", "x" * 100, "GS(2023)1234号 见附件"],
)
def test_what_is_none_is_not(typed: str) -> None:
    assert read(typed) == ""
