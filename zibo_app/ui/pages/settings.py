"""Settings: how the program looks, where it begins, and which catalogue it shows. A change acts at once."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.store.seal import measure
from zibo_app.store.versions import sqlite_version
from zibo_app.ui import jobs, settings
from zibo_app.ui.context import Context
from zibo_app.ui.hall import choices
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.settings import LAST, SCALES
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, Margins, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Card
from zibo_app.ui.widgets.facts import Copied, fact
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Scroll

CARD = 400
"""The least width of a card, in px at 100 %."""
SHORT = 12
"""How many letters of the digest are shown; the whole is copied."""
LANGUAGES = (("zh", "中文"), ("en", "English"))
THEMES = (("light", msg("Light")), ("dark", msg("Dark")))
Listing = tuple[tuple[str, str], ...]
"""Pages by id and label (msgid)."""


class SettingsPage(Page):
    """The settings; `pages` are those the program may begin with."""

    def __init__(self, ctx: Context, pages: Listing = (), parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._pages = pages
        self._touched = ""
        self.controls: dict[str, QWidget] = {}
        inner = QWidget()
        cards = EvenGrid(ctx.px(CARD), ctx.px(12))
        for card in (self._look(), self._exhibition(), self._data()):
            cards.addWidget(card)
        title = Label(ctx.tr("Settings"), "page-title")
        margins: Margins = (ctx.px(20), ctx.px(12), ctx.px(20), ctx.px(12))
        column(title, cards, STRETCH, gap=ctx.px(12), margins=margins, parent=inner)
        self.area = Scroll(inner)
        column(self.area, parent=self)
        jobs.run(self, partial(measure, ctx.catalogue.path), self._measured)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Give the focus back to the control that was used last: a change builds the page anew."""
        kept = dict(state)
        control = self.controls.get(kept.get("touched", ""))
        if control is not None:
            self._touched = kept["touched"]
            control.setFocus()
        self.area.restore(kept.get("scroll", ""))

    @override
    def state(self) -> State:
        """Give the control used last and how far the page is scrolled."""
        return (("touched", self._touched), ("scroll", self.area.at()))

    def _look(self) -> Card:
        ctx = self.ctx
        card = Card(ctx, ctx.tr("Appearance and start"))
        sizes = tuple((str(scale), f"{scale:.0%}") for scale in SCALES)
        pages = ((LAST, ctx.tr("Where I left off")), *((page, ctx.tr(label)) for page, label in self._pages))
        themes = tuple((key, ctx.tr(label)) for key, label in THEMES)
        for heading, key, listed, now in (
            (ctx.tr("Language"), "lang", LANGUAGES, ctx.lang),
            (ctx.tr("Theme"), "theme", themes, ctx.theme.name),
            (ctx.tr("Text size"), "scale", sizes, str(ctx.theme.scale)),
            (ctx.tr("First page"), "first_page", pages, settings.load().first_page),
        ):
            card.body.addWidget(fact(ctx, heading, self._chips(heading, key, listed, now)))
        note = ctx.tr("Changes act at once and are kept for the next start.")
        card.body.addWidget(Label(note, "note", wrap=True))
        card.body.addStretch(1)
        return card

    def _exhibition(self) -> Card:
        ctx = self.ctx
        card = Card(ctx, ctx.tr("Exhibition and presenting"))
        for line in choices.lines(ctx, settings.load()):
            chips = self._chips(line.heading, line.key, line.choices, line.now)
            card.body.addWidget(fact(ctx, line.heading, chips))
        note = ctx.tr("PIN, loop, routes and own stops are prepared on the page Exhibition.")
        card.body.addWidget(Label(note, "note", wrap=True))
        card.body.addStretch(1)
        return card

    def _chips(self, heading: str, key: str, listed: Listing, now: str) -> QWidget:
        holder, group = QWidget(), QButtonGroup(self)
        flow = FlowLayout(self.ctx.px(6), holder)
        for value, label in listed:
            button = chip(label, checked=value == now)
            button.setAccessibleName(f"{heading}: {label}")
            wish = settings.wish(key, value)
            on_click(button, self._ask, wish)
            self.controls[wish] = button
            group.addButton(button)
            flow.addWidget(button)
        return holder

    def _ask(self, wish: str) -> None:
        self._touched = wish
        self.action_requested.emit(wish)

    def _data(self) -> Card:
        ctx, catalogue = self.ctx, self.ctx.catalogue
        edition, card = catalogue.edition, Card(ctx, ctx.tr("Catalogue and data"))
        self.digest = Copied(ctx, ctx.tr("Digest"), ctx.tr("Being computed…"))
        where = ctx.tr("Catalogue file"), str(catalogue.path.absolute())
        folder = ctx.tr("Data folder"), str(paths.user_data())
        lines: tuple[tuple[str, QWidget], ...] = (
            (ctx.tr("Zone"), Elided(ctx.say(edition.zone_full))),
            (ctx.tr("Edition"), Elided(edition.edition)),
            (ctx.tr("Data year"), Elided(edition.data_year)),
            (where[0], Copied(ctx, *where)),
            (ctx.tr("Digest"), self.digest),
            (ctx.tr("Seal"), self._seal()),
            (folder[0], Copied(ctx, *folder)),
            ("SQLite", Elided(sqlite_version())),
        )
        for heading, part in lines:
            card.body.addWidget(fact(ctx, heading, part))
        about = Button(ctx.tr("Help and about"), "link")
        on_click(about, self.wish_page, "about")
        fair = Button(ctx.tr("Before the fair"), "link")
        on_click(fair, self.wish_page, "readiness")
        card.body.addLayout(row(about, fair, STRETCH, gap=ctx.px(12)))
        card.body.addStretch(1)
        return card

    def _seal(self) -> QWidget:
        seal, holder = self.ctx.catalogue.seal, QWidget()
        mark, tone = ("✓", "source") if seal is Seal.SEALED else ("!", "query")
        row(Badge(self.ctx, f"{mark} {self.ctx.say(seal)}", tone), STRETCH, parent=holder)
        return holder

    def _measured(self, digest: str) -> None:
        self.digest.show_text(digest[:SHORT], digest)
