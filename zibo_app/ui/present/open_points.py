"""Beside the stop: the questions noted while presenting, and what the source does not state about it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.question import Coverage
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Text
from zibo_app.domain.visitor import Ask, Noted, Origin
from zibo_app.overriding import override
from zibo_app.services.faq import Answer, answers
from zibo_app.ui.context import Context
from zibo_app.ui.present.reading import Panel
from zibo_app.ui.visitors.writing import NoteField
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label, Wrapped
from zibo_app.ui.widgets.note import NoteButton

MOST = 30
"""Questions listed, the latest first."""


class QuestionsPanel(Panel):
    """The questions noted since the route began, and a field for the next."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("Questions noted"), parent)
        self._before = {each.id for each in self._noted()}
        self.field = NoteField(ctx)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.field)
        ctx.session.questions_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what has been noted by now."""
        fresh = [each for each in self._noted() if each.id not in self._before]
        lines: list[QWidget] = [Wrapped(f"· {each.text}", "text") for each in fresh[:MOST]]
        self.fill(*(lines or [Label(self.ctx.tr("None yet"), "second")]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter here, which saves the question: outside it would go on to the next stop."""
        event.setAccepted(event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter})

    def _noted(self) -> tuple[Noted, ...]:
        office = self.ctx.session.office
        try:
            return office.noted() if office else ()
        except Refused:
            return ()


class UnstatedPanel(Panel):
    """What the source does not state about the stop: known before it is asked, noted with one press."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("Not stated in the source"), parent)
        self._general: tuple[Answer, ...] | None = None

    def tell(self, slide: Slide | None, lacking: tuple[Text, ...]) -> None:
        """Show what is lacking of a stop; where nothing is, the questions the source leaves open."""
        asks = [*self._asks(slide, lacking)] if slide and lacking else [*self._open()]
        holder = QWidget()
        flow = FlowLayout(self.ctx.px(6), holder)
        for heading, ask in asks:
            flow.addWidget(self._button(heading, ask))
        self.fill(holder)

    def _asks(self, slide: Slide, lacking: tuple[Text, ...]) -> Iterator[tuple[str, Ask]]:
        """Word the question after each; it counts by record and field, or by the question itself."""
        say, (sort, _, which) = self.ctx.say, slide.ref.partition(":")
        brief = self.ctx.catalogue.briefs((slide.record,)).get(slide.record) if slide.record else None
        keys = {heading: key for key, heading in BY_KEY[brief.kind].expected} if brief else {}
        about = self.ctx.name(brief) if brief else say(slide.headline)
        for heading in lacking:
            words = f"{about} · {say(heading)}"
            if brief and heading in keys:
                yield say(heading), Ask(words, Origin.RECORD, f"{brief.id}.{keys[heading]}")
            else:
                yield say(heading), Ask(words, Origin.TYPED, which if sort == "question" else "")

    def _open(self) -> Iterator[tuple[str, Ask]]:
        if self._general is None:
            found = answers(self.ctx.catalogue)
            self._general = tuple(each for each in found if each.coverage is Coverage.NONE)
        for each in self._general:
            text = self.ctx.say(each.question.text)
            yield text, Ask(text, Origin.CHECKLIST, each.question.id)

    def _button(self, heading: str, ask: Ask) -> QWidget:
        if self.ctx.session.office is None:
            return Label(f"? {heading}", "second")
        return NoteButton(self.ctx, ask, "chip", heading)
