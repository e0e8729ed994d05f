"""The read-aloud line: a figure as it is said in both languages, and how its record's name is read."""

from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.domain.aloud import aloud
from zibo_app.domain.figure import Figure
from zibo_app.domain.listing import Brief, shown_name
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.label import Label, breakable

DOT = " · "


def line(figure: Figure) -> str:
    """Give all of it on one line: hanzi, pinyin, English."""
    return DOT.join(filter(None, aloud(figure)))


def name_line(ctx: Context, brief: Brief) -> str:
    """Give a record's name with its pinyin and, where this viewer may read one, its English name."""
    english = shown_name(brief, ctx.viewer).en
    told = (brief.name.zh, brief.reading, "" if english == brief.name.zh else english)
    return DOT.join(filter(None, told))


def spoken(ctx: Context, figure: Figure, brief: Brief | None = None, role: str = "second") -> QLayout:
    """Lay out how a figure is said, one line for each way, and how the name of its record is read."""
    said = aloud(figure)
    lines = [text for text in (*said, name_line(ctx, brief) if brief and brief.reading else "") if text]
    labels: list[QWidget] = [Label(breakable(text), role, wrap=True) for text in lines]
    if labels:
        labels[0].setAccessibleName(f"{ctx.tr('Read aloud')}: {lines[0]}")
    return column(*labels, gap=ctx.px(2))
