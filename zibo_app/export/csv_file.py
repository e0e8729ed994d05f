"""A table as a CSV file that spreadsheets open rightly and in which no cell is taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from zibo_app.domain.text import Lang, Text, say

MARK = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""
FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
"""How a cell begins that some spreadsheet would compute."""
GUARD = "'"
UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
REMARK = Text("备注", "Remark")
GUARDED = Text("以 ' 开头的格为防公式而加", "a ' was put before what looks like a formula")
REMOVED = Text("已去除控制字符", "control characters were removed")


def encode(headings: Sequence[Text], rows: Iterable[Sequence[str]], lang: Lang) -> bytes:
    """Write a table in `lang`: UTF-8 with its mark, lines ended by CR LF.

    A last column says of which rows something had to be changed; it is left out where none was.
    """
    written = [_safe(row, lang) for row in rows]
    told = any(remark for _, remark in written)
    head = [say(heading, lang) for heading in (*headings, *((REMARK,) if told else ()))]
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([*cells, *((remark,) if told else ())] for cells, remark in written)
    return (MARK + file.getvalue()).encode("utf-8")


def _safe(row: Sequence[str], lang: Lang) -> tuple[list[str], str]:
    """Make a row safe, and say what was changed in it."""
    clean = [UNFIT.sub("", cell) for cell in row]
    guarded = [GUARD + cell if FORMULA.match(cell) else cell for cell in clean]
    parts = ((guarded != clean, GUARDED), (clean != [*row], REMOVED))
    said = [say(text, lang) for changed, text in parts if changed]
    return guarded, ("；" if lang == "zh" else "; ").join(said)
