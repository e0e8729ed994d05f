"""The main window: it knows a context, a history of places and which of the two frames stands in it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from zibo_app.domain.edition import Seal
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.store.seal import verify
from zibo_app.ui import jobs, settings
from zibo_app.ui.actions import ACTIONS, Action, page_actions
from zibo_app.ui.context import Context
from zibo_app.ui.frame import COMPARE, NOTHING, Frame, StaffFrame
from zibo_app.ui.later import ahead
from zibo_app.ui.navigator import Navigator, Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import GUEST_LARGEST, Settings, guests_next_scale, lang_of, look, next_scale
from zibo_app.ui.walk import Walk

Keep = Callable[[Settings], object]
"""What saves the settings."""
SMALLEST = (540, 380)
STAGES = ((2.8, 3800, 2100), (1.85, 2500, 1400), (1.4, 1900, 1060))
"""The visitor view's factors, each with the least width and height of the window, in px."""
STAGE = "stage:"
"""What begins the keys of the actions that put something on the big screen."""
NOT_FOR_GUESTS = msg("The visitor view is not shown: this catalogue differs from what was published.")
NOT_KEPT = msg("The settings could not be saved; they last until the program is closed.")
SEAL_WARNINGS = {
    Seal.UNSEALED: msg("This catalogue is unsealed: it has no published digest to check it against."),
    Seal.BROKEN: msg(
        "This catalogue differs from what was published. Check it before you show it to anyone."
    ),
}


def stage_factor(width: int, height: int) -> float:
    """Say how much larger than on a laptop the visitor view is drawn in a window of this size, in px.

    A screen that stands upright is as large, but narrow: there the text grows half as much.
    """
    if height > width:
        return 1 + (stage_factor(height, width) - 1) / 2
    fits = (
        factor
        for factor, least_width, least_height in STAGES
        if width >= least_width and height >= least_height
    )
    return next(fits, 1.0)


def dressed(ctx: Context, kept: Settings, size: QSize) -> Context:
    """Give a context the look the settings ask for; for guests text grows with the window."""
    guests = min(kept.scale, GUEST_LARGEST) * stage_factor(size.width(), size.height())
    scale = kept.scale if ctx.staff else guests
    return replace(ctx, lang=lang_of(kept), theme=replace(look(kept), scale=scale))


def left_at(kept: Settings, place: Place) -> Settings:
    """Give the settings with the place to come back to."""
    return replace(kept, page=place.page, record=place.record, state=place.state)


def _nothing(_loaded: object) -> None:
    """Ask nothing more of what was loaded."""


class Window(QMainWindow):
    """The program's window over one catalogue.

    `keep` saves the settings, says False where it could not; `look_changed` carries the context about to be
    shown, before anything is built from it; `stage_requested` what guests are to be shown on the big screen:
    `loop`, or `route:ID`.
    """

    look_changed = Signal(object)
    stage_requested = Signal(str)

    def __init__(self, ctx: Context, kept: Settings, start: Place, keep: Keep) -> None:
        super().__init__()
        self._keep = keep
        self.ctx = ctx
        self.settings = kept
        self._walks = {True: Walk(start, self), False: Walk(Place("home"), self)}
        self._seal = ctx.catalogue.seal
        self.frame: Frame
        self.setMinimumSize(*SMALLEST)
        self._make_actions()
        jobs.REPORTS.failed.connect(self._failed)
        self.use(ctx)

    @property
    def navigator(self) -> Navigator:
        """The history of the view now shown; each view has its own."""
        return self._walk.navigator

    @property
    def _walk(self) -> Walk:
        return self._walks[self.ctx.staff]

    def use(self, ctx: Context) -> None:
        """Look in another language, theme, size or view: build the frame anew, keep the place."""
        self.ctx = ctx
        self.setWindowTitle(
            ctx.say(ctx.catalogue.edition.zone) + " · " + ctx.say(ctx.catalogue.edition.title)
        )
        self.frame = StaffFrame(ctx) if ctx.staff else ahead().guest_frame(ctx)
        self.frame.action_requested.connect(self.act)
        self.setCentralWidget(self.frame)
        self.frame.setFocus()
        self._walk.enter(self.frame)
        self.warn_of_seal(self._seal)

    def go(self, place: Place) -> None:
        """Go to a place, completing it where it names only a record."""
        self._walk.go(place)

    def act(self, key: str) -> None:
        """Carry out an action of the window by its key."""
        if key.startswith("page:"):
            self.go(Place(key.removeprefix("page:")))
            return
        if key.startswith(STAGE):
            self.stage_requested.emit(key.removeprefix(STAGE))
            return
        if changes := settings.wished(key):
            self.change(**changes)
            return
        table: dict[str, Callable[[], object]] = {
            "back": partial(self._walk.step, -1),
            "forward": partial(self._walk.step, 1),
            "language": partial(self.change, lang="en" if self.ctx.lang == "zh" else "zh"),
            "theme": partial(self.change, theme="dark" if self.ctx.theme.name == "light" else "light"),
            "larger": partial(self.change, scale=next_scale(self.settings.scale, 1)),
            "smaller": partial(self.change, scale=next_scale(self.settings.scale, -1)),
            "text": partial(self.change, scale=guests_next_scale(self.settings.scale)),
            "viewer": self._swap_viewer,
            "fullscreen": self._swap_full_screen,
            "search": self.frame.open_search,
            "close": self.frame.close_top,
            "quit": self.close,
        }
        table[key]()

    def change(self, **changes: object) -> None:
        """Change language, theme or text size, at once and for the next start."""
        self._walk.settle()
        self.settings = replace(self.settings, **changes).valid()  # type: ignore[arg-type]  # mends wrong values
        kept = self._keep(self.settings)
        self._look(self.ctx.viewer)
        if kept is False:
            self.frame.say(self.ctx.tr(NOT_KEPT))

    def _look(self, viewer: Audience) -> None:
        """Look anew, as the settings, the viewer and, for guests, the size of the window ask."""
        ctx = dressed(self.ctx.seen_by(viewer), self.settings, self.size())
        over = self.frame.over() if viewer is self.ctx.viewer else NOTHING
        self.frame.stack.drop_hidden()
        self.look_changed.emit(ctx)
        self.use(ctx)
        self.frame.lay_over(over)

    def _swap_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _swap_viewer(self) -> None:
        if self.ctx.staff and self._seal is Seal.BROKEN:
            self.frame.say(self.ctx.tr(NOT_FOR_GUESTS))
            return
        self._walk.settle()
        here = self.navigator.here
        self._look(Audience.PUBLIC if self.ctx.staff else Audience.STAFF)
        if not self.ctx.staff and here.page == COMPARE:
            self.go(here)  # what staff compare is what guests are shown

    def warn_of_seal(self, seal: Seal) -> None:
        """Say in a lasting banner that this is not the published catalogue; guests are not shown one."""
        self._seal = seal
        if seal is Seal.BROKEN and not self.ctx.staff:
            self._swap_viewer()
        elif seal is not Seal.SEALED:
            self.frame.say(self.ctx.tr(SEAL_WARNINGS[seal]), lasting=True)

    def after_first_paint(self) -> None:
        """Check the catalogue's bytes in the background, now that its numbers can be read."""
        path = self.ctx.catalogue.path
        jobs.run(self, partial(verify, path), self.warn_of_seal)
        jobs.run(self, ahead, _nothing)

    def _failed(self, error: object) -> None:
        self.frame.report(error)

    def _make_actions(self) -> None:
        for entry in (*ACTIONS, *page_actions(tuple(spec.id for spec in PAGES if not spec.lower))):
            self.addAction(entry.made(partial(self._triggered, entry), self))

    def _triggered(self, entry: Action, _checked: bool = False) -> None:
        if self.ctx.staff or entry.guest:
            self.act(entry.key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the visitor view grow with a big screen."""
        super().resizeEvent(event)
        if not self.ctx.staff and self.ctx.theme != dressed(self.ctx, self.settings, self.size()).theme:
            self._walk.settle()
            self._look(self.ctx.viewer)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep place, size and language for the next start."""
        if self.ctx.staff:
            self._walk.settle()
        large = self.isMaximized() or self.isFullScreen()
        size = (self.normalGeometry() if large else self.geometry()).size()
        kept = left_at(self.settings, self._walks[True].navigator.here)
        self._keep(replace(kept, width=size.width(), height=size.height(), maximised=self.isMaximized()))
        super().closeEvent(event)
