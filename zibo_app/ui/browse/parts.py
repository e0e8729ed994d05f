"""Pieces of a detail pane: titled sections, labelled rows, links to records."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.domain.listing import Brief
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Active, Rule
from zibo_app.ui.widgets.label import Elided, Label, breakable, tip

LABEL = {"zh": 88, "en": 108}
"""Width of a row's label, in px: English words are longer."""
INSET = 4
"""How far words stand in from a link's frame, in px."""
BESIDE = "beside"
"""The property of a label that stands beside what can be activated, to be as high."""
Go = Callable[[str], None]
"""What is called with a record's id to go there."""


def title(ctx: Context, text: str, aside: str = "") -> QWidget:
    """Give a section's title, with an aside at its right."""
    holder = QWidget()
    head = Label(text, "card-title", wrap=True)
    box = row(head, *([Elided(aside, "second")] if aside else []), gap=ctx.px(8), parent=holder)
    box.setStretch(0, 1)
    return holder


def section(ctx: Context, head: str, rows: Sequence[QWidget], aside: str = "") -> QWidget:
    """Give a titled section with hairlines between its rows."""
    holder = QWidget()
    parts: list[QWidget] = [title(ctx, head, aside)]
    for each in rows:
        parts += [each, Rule()]
    column(*parts[:-1] if len(rows) > 1 else parts[: 1 + len(rows)], gap=ctx.px(5), parent=holder)
    return holder


def labelled(ctx: Context, label: str, *body: QWidget | QLayout) -> QWidget:
    """Give a row with its label at the left."""
    holder = QWidget()
    head = Label(breakable(label), "second", wrap=True)
    head.setFixedWidth(ctx.px(LABEL[ctx.lang]))
    head.setAlignment(Qt.AlignmentFlag.AlignTop)
    head.setContentsMargins(0, ctx.px(2), 0, 0)
    head.setProperty(BESIDE, isinstance(first(body[0]) if body else None, Active))
    for part in body:
        if isinstance(part, Label):
            part.setContentsMargins(ctx.px(INSET), 0, 0, 0)
            part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    row(head, column(*body, gap=ctx.px(2)), gap=ctx.px(8), parent=holder).setStretch(1, 1)
    return holder


def first(part: QWidget | QLayout) -> QWidget | None:
    """Give a widget itself, or the first one in a layout."""
    if isinstance(part, QWidget):
        return part
    item = part.itemAt(0)
    return item.widget() if item is not None else None


def words(text: str, role: str = "text") -> Label:
    """Give text that takes as many lines as it needs and never widens what it stands in."""
    label = Label(breakable(text), role, wrap=True)
    label.setMinimumWidth(1)
    return label


class RecordLink(Active):
    """A record's name to activate, marks at its right, the reading beneath where the name stays Chinese."""

    def __init__(
        self, ctx: Context, brief: Brief, go: Go, marks: Sequence[QWidget] = (), note: str = ""
    ) -> None:
        name = ctx.name(brief)
        super().__init__(brief.id, "tile", ". ".join(filter(None, (name, note))))
        self.activated.connect(go)
        beside = list(marks) if ctx.lang == "zh" else []
        line = row(words(name, "link"), *beside, gap=ctx.px(8))
        line.setStretch(0, 1)
        below: list[QWidget | QLayout] = [
            words(text, "note") for text in (reading_of(ctx, brief), note) if text
        ]
        if marks and not beside:  # English names are long: the marks would leave them no room
            below.insert(0, row(*marks, STRETCH, gap=ctx.px(8), margins=(0, ctx.px(2), 0, ctx.px(2))))
        column(
            line,
            *below,
            gap=0,
            margins=(ctx.px(INSET) - 1, ctx.px(1), ctx.px(INSET) - 1, ctx.px(1)),
            parent=self,
        )


class SaidText(Active):
    """What the source says, in our words; activating it asks for its evidence by its key."""

    def __init__(self, ctx: Context, key: str, text: str, touch: Go) -> None:
        super().__init__(key, "tile", text)
        self.activated.connect(touch)
        inset = ctx.px(INSET) - 1
        column(words(text), gap=0, margins=(inset, 0, inset, 0), parent=self)


def reading_of(ctx: Context, brief: Brief) -> str:
    """Give the reading to stand beneath a name that stays Chinese in English; else nothing."""
    shown = ctx.name(brief)
    return brief.reading if ctx.lang == "en" and shown == brief.name.zh != brief.reading else ""


def cut(ctx: Context, text: str, widest: int, size: float = 13) -> str:
    """Cut a text at `widest` px, as it would be drawn at `size`."""
    return QFontMetrics(ctx.theme.font(size)).elidedText(text, Qt.TextElideMode.ElideRight, ctx.px(widest))


def status_badge(
    ctx: Context, word: str, widest: int, tone: str = "unstated", *, gives_way: bool = False
) -> Badge:
    """Give the source's word for a status as a badge, cut at `widest` px; it is heard whole."""
    shown = cut(ctx, word, widest, 12)
    badge = Badge(ctx, shown, tone, gives_way=gives_way)
    badge.setAccessibleName(word)
    tip(badge, word if shown != word else "")
    return badge


def chip_of(ctx: Context, brief: Brief, go: Go, widest: int) -> Button:
    """Give a record as a chip, its name cut at `widest` px where it is longer; it is heard whole."""
    name = ctx.name(brief)
    button = Button(name, "chip")
    shown = cut(ctx, name, widest)
    button.setText(shown.replace("&", "&&"))
    tip(button, name if shown != name else "")
    on_click(button, go, brief.id)
    return button
