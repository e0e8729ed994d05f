"""Making what was laid out for a desk large enough for a finger and for eyes farther away."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.ui.browse.parts import BESIDE, RecordLink
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Label

LARGER = {
    "name": "guest-name",
    "text": "guest-text",
    "link": "guest-link",
    "strong": "guest-strong",
    "card-title": "guest-strong",
    "second": "guest-second",
    "note": "guest-second",
    "figure": "guest-figure",
    "unit": "guest-unit",
    "figure-mid": "guest-figure-mid",
    "compare-name": "guest-strong",
    "compare-block": "guest-strong",
}
TARGET, TOUCHED, WIDER = 48, 56, 1.25
"""The height of what is touched, on a desk and at a hall's touch screen, and how much wider labels are."""
LINE, LOWER = 26, 2
"""The height of a line of a link, about, and how much lower a label begins, whose lines are less high."""
LARGER_BUTTONS = {"chip": "guest-chip"}


def target(ctx: Context) -> int:
    """Say how high, in px, what visitors touch must be."""
    return ctx.px(TOUCHED if ctx.session.touch else TARGET)


def enlarge(ctx: Context, content: QWidget) -> None:
    """Give every label and button within its larger role; to be called before the content is first shown."""
    high = target(ctx)
    for active in content.findChildren(Active):
        active.setMinimumHeight(high)
    for label in content.findChildren(Label):
        if label.property(BESIDE):
            _level(ctx, label, (high - ctx.px(LINE)) // 2)
        if label.minimumWidth() == label.maximumWidth():
            label.setFixedWidth(round(label.minimumWidth() * WIDER))
    for kind, roles in ((Label, LARGER), (Button, LARGER_BUTTONS)):
        for widget in content.findChildren(kind):
            role = widget.property("role")
            widget.setProperty("role", roles.get(role, role))


def _level(ctx: Context, label: Label, above: int) -> None:
    """Let a label and the first lines of the links beside it begin so many px below their row's top."""
    label.setContentsMargins(0, above + ctx.px(LOWER), 0, 0)
    row = label.parentWidget()
    for link in row.findChildren(RecordLink) if row is not None else ():
        box = link.layout()
        if isinstance(box, QBoxLayout):
            margins = box.contentsMargins()
            box.setContentsMargins(margins.left(), above, margins.right(), above)
            box.addStretch(1)
