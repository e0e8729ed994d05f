"""Before the fair: one list, each line saying how it stands and leading to what fills it."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.readiness import Check, Line, Opens, Standing
from zibo_app.overriding import override
from zibo_app.services.readiness import CONTACT, FAIR_ENDS, Office, readiness
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.page import Page
from zibo_app.ui.readiness.card import ContactForm
from zibo_app.ui.readiness.row import CheckRow
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.label import Elided
from zibo_app.ui.widgets.scroll import Scroll

DAY, DAY_WIDTH = "0000-00-00", 130
"""How a day is typed, and the field's width in px."""
NOTHING = Office()
Change = Callable[[], object]
"""What writes to the office store."""


class ReadinessPage(Page):
    """The list before the fair, as the catalogue and the office store have it now."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.counts = Elided("", "second")
        self.day = QLineEdit()
        self.day.setPlaceholderText("2026-12-31")
        self.day.setAccessibleName(ctx.tr("The fair's last day"))
        self.day.setFixedWidth(ctx.px(DAY_WIDTH))
        self.day.setMaxLength(len(DAY))
        self.day.editingFinished.connect(self._day_entered)
        content = QWidget()
        self._lines = column(gap=0, margins=(ctx.px(16), ctx.px(2), ctx.px(16), ctx.px(2)), parent=content)
        self._scroll = Scroll(content)
        self._kept = KeptScroll(self._scroll.verticalScrollBar())
        card = Surface("card")
        column(self._scroll, gap=0, margins=(1, 1, 1, 1), parent=card)
        head = row(
            Elided(ctx.tr("Before the fair"), "page-title"),
            self.counts,
            STRETCH,
            Elided(ctx.tr("The fair's last day"), "second"),
            self.day,
            gap=ctx.px(12),
        )
        margins = (ctx.px(20), ctx.px(12), ctx.px(20), ctx.px(16))
        column(head, card, gap=ctx.px(8), margins=margins, parent=self).setStretch(1, 1)
        self._facts: dict[str, str] = {}
        self._checks: tuple[Check, ...] = ()
        ctx.session.questions_changed.connect(self.reload)

    @override
    def show_place(self, record: str, state: State) -> None:
        """Look through everything anew, and scroll back."""
        self.reload()
        self._kept.restore(dict(state).get("scroll", ""))

    @override
    def state(self) -> State:
        """Keep the scroll."""
        return (("scroll", self._kept.at()),)

    def reload(self) -> None:
        """Show the list as everything stands now; where nothing has changed its lines stay."""
        office = self._office()
        self._facts = dict(office.facts)
        self.day.setText(self._facts.get(FAIR_ENDS, ""))
        checks = readiness(self.ctx.catalogue, office, date.today())  # noqa: DTZ011 the day at the stand
        if checks != self._checks:
            self._checks = checks
            self._lay_out(checks)

    def _lay_out(self, checks: tuple[Check, ...]) -> None:
        clear(self._lines)
        for number, check in enumerate(checks):
            if number:
                self._lines.addWidget(Rule())
            self._lines.addWidget(self._row(check))
        self._lines.addStretch(1)
        self._count(checks)

    def _row(self, check: Check) -> CheckRow:
        made = CheckRow(self.ctx, check, form=check.line is Line.CONTACT)
        made.opened.connect(self._go)
        made.settled.connect(self._settle)
        made.form_requested.connect(self._show_form)
        return made

    def _count(self, checks: tuple[Check, ...]) -> None:
        times = Counter(check.standing for check in checks)
        comma = " · "
        self.counts.setText(comma.join(f"{self.ctx.say(s)} {times[s]}" for s in Standing if times[s]))

    # -- what the lines wish -------------------------------------------------------------------------
    def _go(self, opens: Opens) -> None:
        self.place_requested.emit(Place(opens.page, opens.record, opens.state))

    def _settle(self, line: str, state: str, reason: str) -> None:
        if self.ctx.session.office:
            self._write(partial(self.ctx.session.office.settle, line, state, reason))

    def _show_form(self) -> None:
        """Open the contact form beneath its line."""
        self._checks = ()  # the lines are to be laid out anew without the form
        form = ContactForm(self.ctx, self._facts)
        form.saved.connect(self._keep_facts)
        form.closed.connect(self.reload)
        self._lines.insertWidget(1, form)
        form.fields[CONTACT[0]].setFocus()

    def _day_entered(self) -> None:
        if self.day.text() != self._facts.get(FAIR_ENDS, ""):
            self._keep_facts({FAIR_ENDS: self.day.text()})

    def _keep_facts(self, facts: dict[str, str]) -> None:
        self._write(partial(self._set, facts))

    def _set(self, facts: dict[str, str]) -> None:
        office = self.ctx.session.office
        for key, value in facts.items():
            if office and value != self._facts.get(key, ""):
                office.set_fact(key, value)

    def _write(self, change: Change) -> None:
        """Write to the office store; what could not be kept is said in the message bar."""
        try:
            change()
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
        self.reload()

    def _office(self) -> Office:
        """Read what the office store says; without a store nothing is settled."""
        office = self.ctx.session.office
        if office is None:
            return NOTHING
        try:
            facts = {key: office.fact(key) for key in (FAIR_ENDS, *CONTACT)}
            unanswered = sum(not noted.answered for noted in office.noted())
            stage = office.stage
            return Office(facts, office.settled(), unanswered, stage.routes(), stage.own_stops())
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            return NOTHING
