"""CSV: read back cell for cell, computed by no spreadsheet, and what was changed is said."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.export.csv_file import FORMULA, GUARD, GUARDED, REMARK, REMOVED, encode

HEADINGS = (Text("问题", "Question"), Text("次数", "Times"))
PLAIN = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), max_size=20)
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=20)


def read(data: bytes) -> list[list[str]]:
    text = data.decode("utf-8-sig")
    return [*csv.reader(io.StringIO(text, newline=""), strict=True)]


def test_the_file_says_that_it_is_utf_8_and_ends_its_lines_as_spreadsheets_do() -> None:
    data = encode(HEADINGS, [("电价？", "2")], "zh")
    assert data == b"\xef\xbb\xbf" + "问题,次数\r\n电价？,2\r\n".encode()


@pytest.mark.parametrize("lang", LANGS)
def test_headings_are_in_the_language(lang: Lang) -> None:
    assert read(encode(HEADINGS, [], lang)) == [["问题", "次数"] if lang == "zh" else ["Question", "Times"]]


@given(st.lists(st.tuples(PLAIN, PLAIN), max_size=5))
def test_plain_cells_come_back_as_they_were(rows: list[tuple[str, str]]) -> None:
    plain = [row for row in rows if not any(map(FORMULA.match, row))]
    assert read(encode(HEADINGS, plain, "en"))[1:] == [[*row] for row in plain]


@pytest.mark.parametrize("cell", ['a "b", c', "a\nb", "'quoted", " a ", "1-2", "电价=？", ""])
def test_what_only_looks_odd_stays(cell: str) -> None:
    assert read(encode(HEADINGS, [(cell, "x")], "en"))[1] == [cell, "x"]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "＋1", '=HYPERLINK("x","y")', "\n=1"]
)
def test_what_a_spreadsheet_would_compute_is_guarded_and_said(cell: str) -> None:
    head, row = read(encode(HEADINGS, [(cell, "x")], "en"))
    assert row == [GUARD + cell, "x", GUARDED.en]
    assert head[-1] == REMARK.en


def test_control_characters_are_removed_and_said() -> None:
    rows = [("a\x00\x1b\ud800\ufffe\rb", "x"), ("\x00=1", "x"), ("good", "x")]
    assert read(encode(HEADINGS, rows, "zh"))[1:] == [
        ["ab", "x", REMOVED.zh],
        ["'=1", "x", f"{GUARDED.zh}；{REMOVED.zh}"],
        ["good", "x", ""],
    ]


@given(st.lists(st.tuples(ANYTHING, ANYTHING), min_size=1, max_size=4))
def test_anything_is_written_and_computes_nothing(rows: list[tuple[str, str]]) -> None:
    found = read(encode(HEADINGS, rows, "en"))
    assert len(found) == len(rows) + 1
    for cells in found[1:]:
        assert not any(FORMULA.match(cell) for cell in cells)
        assert "\x00" not in "".join(cells)
