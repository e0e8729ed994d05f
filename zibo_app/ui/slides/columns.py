"""A chain in columns: a heading over the names the source gives, and a word where it gives more."""

from collections.abc import Sequence

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Column
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.frames import HAIRLINE
from zibo_app.ui.slides.piece import Mark
from zibo_app.ui.slides.setting import Face, Setting

HEAD, NAME, OTHER = 32, 38, 32
GAP, BETWEEN = 56.0, 24
MOST = 8
"""Names a column shows at most; how many more there are is said."""
NONE = Text("原文未点名", "none named")
MORE = Text("等", "and others")


def columns(shown: Sequence[Column], setting: Setting, room: float, across: int = 4) -> Block:
    """Set the columns side by side, at most `across` in a row."""
    rows = [shown[at : at + across] for at in range(0, len(shown), across)]
    wide = (room - GAP * (min(across, len(shown)) - 1)) / max(min(across, len(shown)), 1)
    lefts = [number * (wide + GAP) for number in range(across)]
    made = [[_column(column, setting, wide) for column in row] for row in rows]
    return stacked([beside(row, lefts[: len(row)]) for row in made], setting.body(BETWEEN * 2))


def _column(column: Column, setting: Setting, wide: float) -> Block:
    head = setting.pair(
        column.heading,
        Face("heading", setting.body(HEAD), 1, colour="brand"),
        Face("english", setting.body(HEAD), 1, colour="second"),
        wide,
        gap=4,
    )
    rule = Block(wide, HAIRLINE * 2, (Mark("rule", Box(0, 0, wide, HAIRLINE * 2), "brand"),))
    return stacked((rule, head, _names(column, setting, wide)), setting.body(BETWEEN))


def _names(column: Column, setting: Setting, wide: float) -> Block:
    name = Face("name", setting.body(NAME), 2, bold=True)
    other = Face("english", setting.body(OTHER), 2, colour="second")
    quiet = Face("more", setting.body(OTHER), 2, colour="second")
    kept = column.names[:MOST]
    blocks = [setting.pair(text, name, other, wide, gap=4) for text in kept]
    left = len(column.names) - len(kept)
    end = MORE if column.more else Text()
    if left:
        end = Text(f"另 {left} 个", f"{left} more")
    if not kept:
        end = NONE
    blocks.append(setting.pair(end, quiet, quiet._replace(role="english"), wide, gap=4))
    return stacked(blocks, setting.body(BETWEEN))
