"""A chain in columns: a heading over the names the source gives, and a word where it gives more."""

from collections.abc import Sequence

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Column, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.frames import HAIRLINE
from zibo_app.ui.slides.piece import Mark
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.words import told

HEAD, NAME, OTHER = 32, 36, 28
GAP, BETWEEN, NAMES, CLOSER = 56.0, 14, 15, 11
MOST = 8
"""Names a column shows at most; how many more there are is said."""
NONE = Text("未点名", "none named")
MORE = Text("等", "and others")
HEADED = Text(" 等", ", among others")
"""The same with the last name, and with the heading."""
LEAST, LARGEST = 0.7, 1.7
"""How narrow and how wide a column may be, in shares of an equal one."""


def columns(shown: Sequence[Column], setting: Setting, room: float, across: int = 4) -> Block:
    """Set the columns side by side, at most `across` in a row, wider where names are longer."""
    rows = [shown[at : at + across] for at in range(0, len(shown), across)]
    return stacked([_row(row, setting, room) for row in rows], setting.body(BETWEEN * 2))


def _row(row: Sequence[Column], setting: Setting, room: float) -> Block:
    widths = shares([_natural(column, setting) for column in row], room - GAP * (len(row) - 1))
    lefts = [sum(widths[:number]) + GAP * number for number in range(len(row))]
    made = [_column(column, setting, wide) for column, wide in zip(row, widths, strict=True)]
    return beside(made, lefts)


def shares(wished: Sequence[float], room: float) -> list[float]:
    """Share a room among columns as they wish, none far from an equal share."""
    equal = room / max(len(wished), 1)
    mean = max(sum(wished) / max(len(wished), 1), 1.0)
    bounded = [min(max(wish / mean, LEAST), LARGEST) for wish in wished]
    return [equal * share * len(wished) / sum(bounded) for share in bounded]


def _natural(column: Column, setting: Setting) -> float:
    texts = [told(text, setting.tongues) for text in (*column.names[:MOST], column.heading)]
    wide = [max(setting.width(one, NAME, bold=True), setting.width(other, OTHER)) for one, other in texts]
    return max(wide, default=0.0)


def _column(column: Column, setting: Setting, wide: float) -> Block:
    """Set a column; that there are more is told with its last name and, in English, in its heading."""
    face = Face("heading", setting.body(HEAD), colour="brand")
    other = Face("english", setting.body(OTHER), colour="second")
    told_heading = Text(column.heading.zh, column.heading.en + HEADED.en)
    head = setting.one_line(told_heading, face, other, wide) if _open(column) else Block()
    names = _names(column, setting, wide, ended=bool(head))
    head = head or setting.inline(column.heading, face, other, wide)
    rule = Block(wide, HAIRLINE * 2, (Mark("rule", Box(0, 0, wide, HAIRLINE * 2), "brand"),))
    return stacked((rule, head, names), setting.body(BETWEEN))


def _names(column: Column, setting: Setting, wide: float, *, ended: bool) -> Block:
    name = Face("name", setting.body(NAME), 3, bold=True)
    other = Face("english", setting.body(OTHER), 3, colour="second")
    quiet = Face("more", setting.body(OTHER), colour="second")
    kept = [*column.names[:MOST]]
    if ended and setting.tongues is not Tongues.EN:
        last = kept[-1]
        kept[-1] = Text((last.zh or last.en) + HEADED.zh, last.en if last.en != last.zh else "")
    blocks = [setting.pair(text, name, other, wide, gap=4) for text in kept]
    if not ended:
        blocks.append(setting.inline(ending(column), quiet, quiet._replace(role="english"), wide))
    return stacked(blocks, setting.body(CLOSER if setting.compact else NAMES))


def _open(column: Column) -> bool:
    """Say whether the source names more than there are, all of which are shown."""
    return column.more and 0 < len(column.names) <= MOST


def ending(column: Column) -> Text:
    """Say what follows a column's names: that there are more, or that there are none."""
    left = len(column.names) - MOST
    if left > 0:
        return Text(f"另 {left} 个", f"{left} more")
    if not column.names:
        return NONE
    return MORE if column.more else Text()
