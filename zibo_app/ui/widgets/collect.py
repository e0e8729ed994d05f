"""The toggle that collects a record for comparing; wherever it stands, it follows the tray."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from zibo_app.services.compare import why_not_with
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import tip

ICON = 16
"""The icon's size in px at 100 %."""


def collected(ctx: Context, record: str) -> str:
    """Put a record into the tray or take it out; where it cannot be collected, give the sentence why not."""
    session = ctx.session
    if record in session.tray:
        session.drop(record)
        return ""
    reason = why_not_with(ctx.catalogue, session.tray, record)
    if reason is None and session.collect(record):
        return ""
    said = ctx.say(reason) if reason is not None else ""
    session.tray_refused.emit(said)
    return said


def toggle_words(ctx: Context, record: str) -> str:
    """Say what the toggle would do with a record."""
    if record in ctx.session.tray:
        return ctx.tr("Take out of the comparison")
    return ctx.tr("Add to the comparison")


class CollectButton(Button):
    """Stays down while its record is in the tray; `bare` shows the icon only. Guests do not see it."""

    def __init__(
        self, ctx: Context, record: str, *, bare: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "collect-icon" if bare else "collect", parent)
        self._ctx = ctx
        self._record = record
        self._bare = bare
        self._name = ctx.name(brief) if (brief := ctx.catalogue.briefs((record,)).get(record)) else ""
        self.setCheckable(True)
        self.setIconSize(QSize(ctx.px(ICON), ctx.px(ICON)))
        on_click(self, self.swap)
        ctx.session.tray_changed.connect(self.follow)
        self.follow()
        if not (ctx.staff and self._name):
            self.hide()

    def swap(self) -> None:
        """Put the record into the tray or take it out; say in place why it cannot be collected."""
        refused = collected(self._ctx, self._record)
        if refused:
            self._show(refused)

    def follow(self) -> None:
        """Show whether the record is in the tray; what was refused before may be possible now."""
        self._show("")

    def _show(self, refused: str) -> None:
        ctx, inside = self._ctx, self._record in self._ctx.session.tray
        mark, token = ("check", "brand") if inside else ("git-compare", "second")
        if refused:
            mark, token = "triangle-alert", "kiln_text"
        self.setChecked(inside)
        self.setIcon(icons.icon(mark, ctx.theme.colours[token], ctx.px(ICON)))
        said = refused or toggle_words(ctx, self._record)
        self.setAccessibleName(f"{said}: {self._name}")
        tip(self, said)
        if not self._bare:
            self.setText(self._words(refused=bool(refused), inside=inside))

    def _words(self, *, refused: bool, inside: bool) -> str:
        if refused:
            return self._ctx.tr("Not added")
        return self._ctx.tr("In the comparison") if inside else self._ctx.tr("Compare")
