"""The bar along the top: what this is, which data year and view, and the controls that serve every page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.search.field import SearchField
from zibo_app.ui.widgets.boxes import STRETCH, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, tip

HEIGHT = 56
ROOMY, NARROW, LEAST = 860, 420, 360
"""From which width, in px at 100 %, the bar has room for the data year, its usual gaps, and its title."""


class TopBar(Surface):
    """The bar; `action_requested` carries the key of an action, `search_requested` what to search for."""

    action_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("topbar", parent)
        self._ctx = ctx
        edition = ctx.catalogue.edition
        self._title = Elided(f"{ctx.say(edition.zone)} · {ctx.say(edition.title)}", "mark")
        self._about = Elided(f"{ctx.tr('Data year')} {edition.data_year} · {ctx.tr('Staff view')}", "second")
        self.search = SearchField(ctx)
        on_click(self.search, self.action_requested.emit, "search")
        self.search.typed.connect(self.search_requested)
        self.back = self._icon("arrow-left", msg("Back"), "back")
        self.forward = self._icon("arrow-right", msg("Forward"), "forward")
        theme = self._icon("moon" if ctx.theme.name == "light" else "sun", msg("Light / dark"), "theme")
        language = self._button("EN" if ctx.lang == "zh" else "中文", "language", msg("Chinese / English"))
        viewer = self._button(ctx.tr("For visitors"), "viewer", msg("Show the visitor view (Ctrl+Shift+V)"))
        self._row = row(
            self._title,
            self._about,
            STRETCH,
            self.search,
            self.back,
            self.forward,
            theme,
            language,
            viewer,
            gap=ctx.px(10),
            margins=(ctx.px(20), 0, ctx.px(20), 0),
            parent=self,
        )
        self.setFixedHeight(ctx.px(HEIGHT))

    def _icon(self, icon: str, name: str, action: str) -> QPushButton:
        button = icon_button(self._ctx, icon, self._ctx.tr(name))
        on_click(button, self.action_requested.emit, action)
        return button

    def _button(self, text: str, action: str, hint: str) -> QPushButton:
        button = Button(text)
        tip(button, self._ctx.tr(hint))
        on_click(button, self.action_requested.emit, action)
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand closer where room is short, without what the pages and the window's frame say too."""
        super().resizeEvent(event)
        px, room = self._ctx.px, event.size().width()
        self._about.setVisible(room >= px(ROOMY))
        self._title.setVisible(room >= px(LEAST))  # the window's own title says it too
        edge, gap = (px(20), px(10)) if room >= px(NARROW) else (px(8), px(4))
        self._row.setContentsMargins(edge, 0, edge, 0)
        self._row.setSpacing(gap)
        self.search.fit_in(room, self._row)

    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Say whether there is a place to go back or forward to."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)
