"""The visitor view: a quiet bar above, the pages, and five doors to touch below; no rail, no tools."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.frame import COMPARE, Frame
from zibo_app.ui.guest.cards import CardsPage
from zibo_app.ui.guest.home import HomePage
from zibo_app.ui.guest.industries import IndustriesPage
from zibo_app.ui.guest.parts import set_property
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

BAR, EDGE = 64, 40
NARROW = 700
"""Below which width, in px at 100 %, bar and doors stand closer and the doors are written smaller."""
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
        self.setFixedHeight(ctx.px(BAR))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the zone's other name out where room is short, and stand closer."""
        super().resizeEvent(event)
        room, px = event.size().width(), self._ctx.px
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


def halved(name: str) -> str:
    """Break a name in two lines, at the space nearest its middle; Chinese breaks anywhere."""
    middle = len(name) // 2
    spaces = [at for at, letter in enumerate(name) if letter == " "]
    at = min(spaces, key=lambda space: abs(space - middle), default=0 if name.isascii() else middle)
    return f"{name[:at].rstrip()}\n{name[at:].lstrip()}" if at else name


class Doors(Surface):
    """The five doors along the foot; `chosen` carries a page's id."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("doors", parent)
        self._ctx = ctx
        self._group = QButtonGroup(self)
        self._doors: dict[str, Button] = {}
        for spec in GUEST_PAGES:
            if spec.label:
                self._doors[spec.id] = self._door(ctx, spec)
        self._names = {key: door.accessibleName() for key, door in self._doors.items()}
        self._row = row(
            *self._doors.values(),
            gap=ctx.px(12),
            margins=(ctx.px(EDGE), ctx.px(14), ctx.px(EDGE), ctx.px(14)),
            parent=self,
        )

    def _door(self, ctx: Context, spec: PageSpec) -> Button:
        door = Button(ctx.tr(spec.label), "door")
        door.setCheckable(True)
        door.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        door.setProperty("page", spec.id)
        self._group.addButton(door)
        on_click(door, self.chosen.emit, spec.id)
        return door

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly; where it is short, break long names in two and write them smaller."""
        super().resizeEvent(event)
        narrow, px = event.size().width() < self._ctx.px(NARROW), self._ctx.px
        edge, gap = (px(16), px(6)) if narrow else (px(EDGE), px(12))
        self._row.setContentsMargins(edge, px(14), edge, px(14))
        self._row.setSpacing(gap)
        room = (event.size().width() - 2 * edge) // max(1, len(self._doors)) - gap - px(16)
        for key, door in self._doors.items():
            set_property(door, "narrow", narrow)
            name = self._names[key]
            long = door.fontMetrics().horizontalAdvance(name) > room
            door.setText((halved(name) if long else name).replace("&", "&&"))

    def mark(self, page: str) -> None:
        """Show which door stands open; on a record's page none does."""
        self._group.setExclusive(page in self._doors)
        for key, door in self._doors.items():
            door.setChecked(key == page)


class GuestFrame(Frame):
    """The visitor view's frame."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, GUEST_PAGES, parent)
        self.bar = GuestBar(ctx)
        self.bar.action_requested.connect(self.action_requested)
        self.bar.search_requested.connect(self.open_search)
        self.doors = Doors(ctx)
        self.doors.chosen.connect(self._chosen)
        column(self.bar, self.stack, self.doors, gap=0, parent=self).setStretch(1, 1)

    def _chosen(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    @override
    def go(self, place: Place) -> None:
        """Show a resolved place and mark its door."""
        super().go(place)
        self.doors.mark(place.page)

    @override
    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Offer the way back only where there is one."""
        self.bar.back.setVisible(back)
