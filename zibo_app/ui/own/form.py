"""The form of an own stop: the fields of its kind, whether guests may see it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.bounded import CAPTION
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.review_number import LONGEST
from zibo_app.domain.text import Text
from zibo_app.ui.context import Context
from zibo_app.ui.own.chooser import PictureField
from zibo_app.ui.own.fields import LineField, NamesField, PairField
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.tick_box import TickBox

EXAMPLE_NUMBER, EXAMPLE_DAY = "GS(2023)1234号", "2026-12-01"
GUESTS = Text("例如：某某集团", "For example: Example Group")
NAMES = Text("一行一位：姓名 职务", "One a line: name, title")
CONTACTS = Text("一行一条：科室 姓名 电话", "One a line: office, name, telephone")
CAPTION_HINT = Text("例如：园区鸟瞰", "For example: View of the park")
Fields = list[tuple[str, QWidget]]
"""Widgets with a signal `edited`, each with the name of what it holds; without a name it holds nothing."""


def _welcome(ctx: Context, stop: OwnStop) -> Fields:
    names = NamesField(ctx, ctx.tr("Names with titles, one a line"), stop.names, NAMES)
    return [("guests", PairField(ctx, ctx.tr("Who is welcomed"), stop.guests, hint=GUESTS)), ("names", names)]


def _closing(ctx: Context, stop: OwnStop) -> Fields:
    names = NamesField(ctx, ctx.tr("Whom to turn to, one a line (may be empty)"), stop.names, CONTACTS)
    return [("names", names)]


def _pictured(ctx: Context, stop: OwnStop) -> Fields:
    owner = LineField(ctx, ctx.tr("Whose picture it is"), stop.owner)
    day = LineField(ctx, ctx.tr("Day it was taken"), stop.taken, hint=EXAMPLE_DAY, most=len(EXAMPLE_DAY))
    caption = PairField(ctx, ctx.tr("Caption"), stop.caption, hint=CAPTION_HINT, most=CAPTION)
    return [
        ("picture", PictureField(ctx, stop.picture)),
        ("caption", caption),
        ("owner", owner),
        ("taken", day),
    ]


def _map(ctx: Context, stop: OwnStop) -> Fields:
    label = ctx.tr("Review number of the map")
    number = LineField(ctx, label, stop.review_number, hint=EXAMPLE_NUMBER, most=LONGEST)
    return [*_pictured(ctx, stop), ("review_number", number)]


MAKERS: dict[OwnKind, Callable[[Context, OwnStop], Fields]] = {
    OwnKind.PICTURE: _pictured,
    OwnKind.MAP: _map,
    OwnKind.WELCOME: _welcome,
    OwnKind.CLOSING: _closing,
}
ALL = 100
"""A share beside which another is next to nothing."""
SIDE_BY_SIDE = frozenset({"owner", "taken", "review_number"})
"""Short fields, which share a line."""


class OwnForm(QWidget):
    """`edited` carries the stop as it is written now."""

    edited = Signal(object)

    def __init__(self, ctx: Context, stop: OwnStop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = stop
        self.fields = dict(MAKERS[stop.kind](ctx, stop))
        for name, field in self.fields.items():
            field.edited.connect(partial(self._set, name))  # type: ignore[attr-defined]  # see Fields
        self.released = TickBox(ctx, ctx.tr("Released: guests may see it"), checked=stop.released)
        self.released.toggled.connect(partial(self._set, "released"))
        long = [field for name, field in self.fields.items() if name not in SIDE_BY_SIDE]
        short = [field for name, field in self.fields.items() if name in SIDE_BY_SIDE]
        beside = [row(*short, gap=ctx.px(10))] if short else []
        title = Label(ctx.say(stop.kind), "card-title")
        box = column(title, *long, *beside, self.released, gap=ctx.px(10), parent=self)
        if "names" in self.fields:
            box.setStretch(box.indexOf(self.fields["names"]), ALL)
        box.addStretch(1)

    def first(self) -> QWidget:
        """Give the field to begin with."""
        return next(iter(self.fields.values()))

    def _set(self, name: str, value: object) -> None:
        self.stop = replace(self.stop, **{name: value})  # type: ignore[arg-type]  # each field gives its own kind
        self.edited.emit(self.stop)
