"""Making what was laid out for a desk large enough for a finger and for eyes farther away."""

from PySide6.QtWidgets import QWidget

from zibo_app.ui.browse.parts import BESIDE
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
LINE = 24
"""The height of a line of a label, about."""
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
            label.setContentsMargins(0, (high - ctx.px(LINE)) // 2, 0, 0)
        if label.minimumWidth() == label.maximumWidth():
            label.setFixedWidth(round(label.minimumWidth() * WIDER))
    for kind, roles in ((Label, LARGER), (Button, LARGER_BUTTONS)):
        for widget in content.findChildren(kind):
            role = widget.property("role")
            widget.setProperty("role", roles.get(role, role))
