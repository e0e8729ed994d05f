"""The tab of the rehearsal: start, question after question, the score; the score stays on this computer."""

import uuid
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.hall import Score
from zibo_app.overriding import override
from zibo_app.services.rehearsal import drills
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.rehearsal.asking import Asking
from zibo_app.ui.rehearsal.result import Start
from zibo_app.ui.rehearsal.run import Run, read
from zibo_app.ui.stage.part import Part
from zibo_app.ui.widgets.boxes import clear, column
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll

RUN = "run"


class RehearsalTab(Part):
    """One card: what stands in it follows from the run under way."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        inner = QWidget()
        margin = ctx.px(12)
        self._body = column(gap=0, margins=(margin, margin, margin, margin), parent=inner)
        column(Scroll(inner), parent=self)
        self.run: Run | None = None
        self.card: Start | Asking
        self._show()

    def begin(self, seed: str = "") -> None:
        """Begin a rehearsal; the same seed asks the same questions."""
        seed = seed or uuid.uuid4().hex[:12]
        self.run = Run(seed, drills(self.ctx.catalogue, seed))
        self._show()
        self.settled.emit()

    @override
    def state(self) -> State:
        """Give the run under way: it goes on in another language, its present question from the start."""
        return ((RUN, self.run.written()),) if self.run else ()

    @override
    def restore(self, state: State) -> None:
        """Go on with the run that was under way."""
        known = read(dict(state).get(RUN, ""))
        if known is not None and (self.run is None or self.run.seed != known[0]):
            seed, seconds, given = known
            asked = drills(self.ctx.catalogue, seed)
            self.run = Run(seed, asked, given[: len(asked)], seconds)
            self._show()

    def _show(self) -> None:
        clear(self._body)
        drill = self.run.drill if self.run else None
        if drill is None or self.run is None:
            self._put(self._start())
            return
        place = self.ctx.tr("Question {n} of {asked}", n=len(self.run.given) + 1, asked=len(self.run.drills))
        card = Asking(self.ctx, drill, place)
        card.answered.connect(self._answered)
        card.next_wished.connect(self._show)
        card.evidence_wished.connect(self.figure_requested)
        card.question_wished.connect(self._wish_question)
        self._put(card)

    def _put(self, card: Start | Asking) -> None:
        self.card = card
        self._body.addWidget(card)
        self._body.addStretch(1)
        card.setFocus()

    def _start(self) -> Start:
        office = self.ctx.session.office
        try:
            scores = office.stage.rehearsals() if office else ()
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            scores = ()
        card = Start(self.ctx, scores, self.run if self.run and self.run.drills else None)
        card.begun.connect(self.begin)
        if self.run and not self.run.drills:
            self._body.addWidget(Label(self.ctx.tr("This catalogue has nothing to ask about."), wrap=True))
        return card

    def _answered(self, choice: int, seconds: int) -> None:
        if self.run is None:
            return
        self.run = self.run.answered(choice, seconds)
        if self.run.drill is None:
            self._keep(self.run)
        self.settled.emit()

    def _keep(self, run: Run) -> None:
        office = self.ctx.session.office
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        try:
            if office is not None:
                office.stage.rehearsed(Score(now, run.right, len(run.drills), run.seconds))
        except Refused as refusal:  # the run goes on: only the list of scores lacks it
            jobs.REPORTS.failed.emit(refusal)

    def _wish_question(self, question: str) -> None:
        self.place_requested.emit(Place("questions", question))
