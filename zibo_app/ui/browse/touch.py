"""Making what was laid out for a desk large enough for a finger and for eyes farther away."""

from PySide6.QtWidgets import QWidget

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
TARGET, WIDER = 48, 1.25
LARGER_BUTTONS = {"chip": "guest-chip"}


def enlarge(ctx: Context, content: QWidget) -> None:
    """Give every label and button within its larger role; to be called before the content is first shown."""
    for active in content.findChildren(Active):
        active.setMinimumHeight(ctx.px(TARGET))
    for label in content.findChildren(Label):
        if label.minimumWidth() == label.maximumWidth():
            label.setFixedWidth(round(label.minimumWidth() * WIDER))
    for kind, roles in ((Label, LARGER), (Button, LARGER_BUTTONS)):
        for widget in content.findChildren(kind):
            role = widget.property("role")
            widget.setProperty("role", roles.get(role, role))
