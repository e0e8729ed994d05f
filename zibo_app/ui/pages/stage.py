"""展示: what is prepared before guests come, in tabs; the exhibition itself begins with F5 or from here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.stage.part import Part
from zibo_app.ui.stage.parts import PARTS
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.tabs import Tabs

LOOP = "stage:loop"
"""The action that starts the exhibition."""
TAB, OF_TAB = "tab", "tab."
"""In the page's state: which tab is open, and what begins the keys of the tab's own state."""


class StagePage(Page):
    """The tabs under a head with the button that starts the exhibition."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        tabs = tuple((key, ctx.tr(title), partial(self._made, make)) for key, title, make in PARTS)
        self.tabs = Tabs(ctx, tabs, name=ctx.tr("Exhibition"))
        self.start = Button(ctx.tr("Start the exhibition (F5)"), "primary")
        on_click(self.start, self.action_requested.emit, LOOP)
        head = row(Label(ctx.tr("Exhibition"), "page-title"), STRETCH, self.start, gap=ctx.px(14))
        margins = (ctx.px(20), ctx.px(10), ctx.px(20), ctx.px(11))
        column(head, self.tabs, gap=ctx.px(8), margins=margins, parent=self).setStretch(1, 1)
        self.tabs.changed.connect(self._turned)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Open the tab the place names, and show in it what was shown there."""
        kept = dict(state)
        self.tabs.open(kept.get(TAB, ""))
        part = self._part()
        if part is not None:
            own = tuple((key.removeprefix(OF_TAB), value) for key, value in state if key.startswith(OF_TAB))
            part.restore(own)

    @override
    def state(self) -> State:
        """Give the open tab and what is shown in it."""
        part = self._part()
        own = part.state() if part is not None else ()
        return ((TAB, self.tabs.key), *((f"{OF_TAB}{key}", value) for key, value in own))

    def _part(self) -> Part | None:
        content = self.tabs.content(self.tabs.key)
        return content if isinstance(content, Part) else None

    def _made(self, make: Callable[[Context], Part]) -> Part:
        part = make(self.ctx)
        part.figure_requested.connect(self.figure_requested)
        part.place_requested.connect(self.place_requested)
        part.action_requested.connect(self.action_requested)
        part.settled.connect(self.settled)
        return part

    def _turned(self, _key: str) -> None:
        self.settled.emit()
