"""The visitor view: a quiet bar above, the pages, and five doors to touch below; no rail, no tools."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.frame import COMPARE, Frame, Over
from zibo_app.ui.guest.alone import Clock, since_boot
from zibo_app.ui.guest.ask import AskPanel
from zibo_app.ui.guest.cards import CardsPage
from zibo_app.ui.guest.doors import NARROW, Doors
from zibo_app.ui.guest.home import HomePage
from zibo_app.ui.guest.industries import IndustriesPage
from zibo_app.ui.guest.questions import QuestionsPage
from zibo_app.ui.guest.record import RecordPage
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.compare import ComparePage
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.search.field import SearchField
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, Label, tip

BAR, TOUCH_BAR, EDGE = 64, 72, 40
ROOMY = 900
"""From which width, in px at 100 %, the bar has room for the zone's name in the other language too."""
GUEST_PAGES: tuple[PageSpec, ...] = (
    PageSpec("home", msg("Home"), "house", HomePage),
    PageSpec("industries", msg("Industries"), "share-2", IndustriesPage, kinds=("industry",)),
    PageSpec(
        "projects",
        msg("Projects"),
        "folder-kanban",
        partial(CardsPage, kinds=("project",), title=msg("Projects")),
    ),
    PageSpec(
        "policies",
        msg("Policies and services"),
        "file-text",
        partial(CardsPage, kinds=("policy",), title=msg("Policies and services")),
    ),
    PageSpec("questions", msg("Common questions"), "circle-help", QuestionsPage),
    PageSpec(
        "record",
        "",
        "",
        RecordPage,
        kinds=("enterprise", "project", "park", "platform", "policy", "indicator", "honour", "plan", "zone"),
    ),
    PageSpec(COMPARE, "", "", ComparePage),
)
"""The five doors, and the pages of a single record and of several compared, which have no door."""


class GuestBar(Surface):
    """The bar above: the zone's name, the search, the data year, larger text and the other language."""

    action_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("topbar", parent)
        self._ctx = ctx
        edition = ctx.catalogue.edition
        other = edition.zone.en if ctx.lang == "zh" else edition.zone.zh
        back = icon_button(ctx, "arrow-left", ctx.tr("Back"))
        back.setProperty("role", "guest-icon")
        on_click(back, self.action_requested.emit, "back")
        self.back = back
        larger = self._button(ctx, "A＋", "text", ctx.tr("Larger text"))
        language = self._button(
            ctx, "English" if ctx.lang == "zh" else "中文", "language", ctx.tr("Chinese / English")
        )
        self.search = SearchField(ctx)
        on_click(self.search, self.action_requested.emit, "search")
        self.search.typed.connect(self.search_requested)
        self._other, self._roomy = Elided(other, "guest-second"), ctx.px(ROOMY)
        self._row = row(
            Elided(ctx.say(edition.zone), "name"),
            self._other,
            STRETCH,
            self.search,
            back,
            Label(f"{ctx.tr('Data year')} {edition.data_year}", "guest-second"),
            larger,
            language,
            gap=ctx.px(14),
            margins=(ctx.px(EDGE), 0, ctx.px(EDGE), 0),
            parent=self,
        )
        self.setFixedHeight(ctx.px(TOUCH_BAR if ctx.session.touch else BAR))
        # What it needs before it has made room for itself would push the window over the screen's edge.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the zone's other name out where room is short, and stand closer."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def offer_back(self, there: bool) -> None:
        """Show the way back, or none; the search makes room for it."""
        if self.back.isHidden() is there:
            self.back.setVisible(there)
            self._fit(self.width())

    def _fit(self, room: int) -> None:
        px = self._ctx.px
        self._other.setVisible(room >= self._roomy)
        edge, gap = (px(EDGE), px(14)) if room >= px(NARROW) else (px(12), px(6))
        self._row.setContentsMargins(edge, 0, edge, 0)
        self._row.setSpacing(gap)
        self.search.fit_in(room, self._row)

    def _button(self, ctx: Context, text: str, action: str, hint: str) -> Button:
        button = Button(text, "guest")
        tip(button, hint)
        button.setAccessibleName(f"{text} {hint}")
        on_click(button, self.action_requested.emit, action)
        return button


class GuestFrame(Frame):
    """The visitor view's frame."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, GUEST_PAGES, parent)
        self.setProperty("touch", ctx.session.touch)
        self._asking: AskPanel | None = None
        self.clock: Clock = since_boot
        self.bar = GuestBar(ctx)
        self.bar.action_requested.connect(self.action_requested)
        self.bar.search_requested.connect(self.open_search)
        self.doors = Doors(ctx, GUEST_PAGES)
        self.doors.chosen.connect(self._chosen)
        self.doors.asked.connect(self.ask)
        column(self.bar, self.stack, self.doors, gap=0, parent=self).setStretch(1, 1)

    def _chosen(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    def ask(self, text: str = "") -> None:
        """Let a question be left, over whatever is shown."""
        self.close_search()
        self.close_drawer()
        self.close_ask()
        self._asking = AskPanel(self.ctx, self, self.clock)
        self._asking.closed.connect(self.close_ask)
        self._fit_ask(self._asking)
        self._asking.open(text)

    def close_ask(self) -> None:
        """Put the sheet for a question away, with all that was typed."""
        asking, self._asking = self._asking, None
        if asking is not None:
            asking.hide()
            asking.deleteLater()
            self.setFocus()

    @override
    def open_search(self, text: str = "") -> None:
        """Open the search; a question being typed is put away."""
        self.close_ask()
        super().open_search(text)

    @override
    def over(self) -> Over:
        """Say what lies over the pages, for `lay_over`."""
        return super().over()._replace(question=self._asking.text() if self._asking else None)

    @override
    def lay_over(self, over: Over) -> None:
        """Lay over the pages what lay over them before."""
        super().lay_over(over)
        if over.question is not None:
            self.ask(over.question)

    @override
    def close_top(self) -> None:
        """Put away what lies on top."""
        if self._asking is not None:
            self.close_ask()
        else:
            super().close_top()

    def _fit_ask(self, asking: AskPanel) -> None:
        asking.setGeometry(self.rect())
        asking.fit(self.rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet for a question over everything."""
        super().resizeEvent(event)
        if self._asking is not None:
            self._fit_ask(self._asking)

    @override
    def go(self, place: Place) -> None:
        """Show a resolved place and mark its door."""
        self.close_ask()
        super().go(place)
        self.doors.mark(place.page)

    @override
    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Offer the way back only where there is one."""
        self.bar.offer_back(back)
