"""Parts of a line: those there are, and no mark of direction reaches the next."""

import pytest

from zibo_app.ui.browse.dots import dotted, isolated


@pytest.mark.parametrize(
    ("parts", "line"),
    [((), ""), (("a",), "a"), (("a", "", "b"), "a · b"), (("", ""), ""), (("甲", "乙"), "甲 · 乙")],
)
def test_joins_what_is_there(parts: tuple[str, ...], line: str) -> None:
    assert dotted(*parts) == line


@pytest.mark.parametrize("mark", [chr(0x202E), chr(0x202A), chr(0x2066), chr(0x2067)])
def test_marks_of_direction_stay_in_their_part(mark: str) -> None:
    assert isolated(f"x{mark}y") == f"{chr(0x2068)}x{mark}y{chr(0x2069)}"
    assert dotted(f"x{mark}y", "plain").endswith(f"{chr(0x2069)} · plain")


def test_plain_text_is_left_alone() -> None:
    assert isolated("先导薄膜 (Xiāndǎo)") == "先导薄膜 (Xiāndǎo)"
