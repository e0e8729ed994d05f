"""The investor's questions with their answers, drawn from the catalogue for whoever is looking."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.kind import Statement
from zibo_app.domain.kinds.industry import IndustryRole
from zibo_app.domain.listing import Brief, Query, shown_name
from zibo_app.domain.question import COUNTED, Coverage, Question, QuestionPart, coverage_of
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue

MOST = 60
"""How many records of a sector a part names at most, and how many sectors are offered."""
LONG = 13
"""A name longer than this many letters is given as its shorter alias, where there is one."""
SECTORS = Query(filters=(("role", str(IndustryRole.LEADING)), ("role", str(IndustryRole.ECONOMY))))
"""The industries an investor may be of: chains are another list of the source."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that answers: a figure or a statement with the record it stands on, or a record alone."""

    brief: Brief
    name: Text
    figure: Figure | None = None
    statement: Statement | None = None

    @property
    def state(self) -> State:
        """The state of what answers; statements and records are the source's."""
        return self.figure.state if self.figure else State.SOURCE

    @property
    def said(self) -> Figure | Statement | None:
        """What has a period and a basis, if anything has."""
        return self.figure or self.statement

    @property
    def plan(self) -> bool:
        """Whether it is intended rather than done."""
        return self.said is not None and self.said.basis is Basis.PLAN

    @property
    def attributed(self) -> bool:
        """Whether a firm says it of itself."""
        return self.said is not None and bool(self.said.attribution)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an answer: what is asked, and what answers it; no items where nothing is stated."""

    label: Text
    items: tuple[Item, ...] = ()
    text: Text = Text()
    open_list: bool = False

    @property
    def state(self) -> State:
        """The part's own state: the source's where anything of the source answers."""
        states = [item.state for item in self.items]
        return State.SOURCE if State.SOURCE in states else next(iter(states), State.NOT_STATED)


@dataclass(frozen=True, slots=True)
class Answer:
    """A question with the parts of its answer, for the sector asked about (its id, empty for all)."""

    question: Question
    parts: tuple[Part, ...]
    sector: str = ""

    @property
    def coverage(self) -> Coverage:
        """How far it is answered for this viewer: what is not released to them answers nothing."""
        return coverage_of(part.state for part in self.parts)

    @property
    def stated(self) -> tuple[Part, ...]:
        """The parts that something answers."""
        return tuple(part for part in self.parts if part.items)

    @property
    def unstated(self) -> tuple[Part, ...]:
        """The parts that nothing answers."""
        return tuple(part for part in self.parts if not part.items)

    @property
    def beside(self) -> tuple[State, ...]:
        """The states of its local and derived parts, which tell nothing of the source."""
        return tuple(part.state for part in self.parts if part.state not in COUNTED)


def sectors(catalogue: Catalogue) -> tuple[Brief, ...]:
    """Give the sectors an investor may be of."""
    return tuple(row.brief for row in catalogue.page(("industry",), SECTORS, 0, MOST))


def answers(catalogue: Catalogue, sector: str = "") -> tuple[Answer, ...]:
    """Answer every question from what this viewer may see, for a sector (an industry's id) or for all."""
    return _answered(catalogue, catalogue.questions(), sector)


def answers_to(catalogue: Catalogue, questions: Iterable[str], sector: str = "") -> dict[str, Answer]:
    """Answer these questions, by id; those that this viewer has not are left out."""
    wanted = frozenset(questions)
    asked = tuple(each for each in catalogue.questions() if each.id in wanted)
    return {each.question.id: each for each in _answered(catalogue, asked, sector)}


def answer(catalogue: Catalogue, question: str, sector: str = "") -> Answer | None:
    """Answer one question by its id; None where this viewer has no such question."""
    return answers_to(catalogue, (question,), sector).get(question)


def _answered(catalogue: Catalogue, asked: tuple[Question, ...], sector: str) -> tuple[Answer, ...]:
    known = {brief.id: brief for brief in sectors(catalogue)}
    chosen = sector if sector in known else ""
    drawing = _Drawing(catalogue, chosen, tuple(known.values()))
    drafts = [(q, [each for part in q.parts for each in drawing.refs_of(part)]) for q in asked]
    items = drawing.items(ref for _, parts in drafts for part in parts for ref in part.refs)
    return tuple(Answer(q, tuple(_parts(parts, items)), chosen) for q, parts in drafts)


def _parts(parts: list[QuestionPart], items: dict[str, Item]) -> Iterator[Part]:
    """Fill in what answers; a part for staff only that nothing answers is no gap and left out."""
    for part in parts:
        found = tuple(items[ref] for ref in part.refs if ref in items)
        if found:
            yield Part(part.label, found, part.text, part.open_list)
        elif part.audience is Audience.PUBLIC:
            yield Part(part.label)


@dataclass(slots=True)
class _Drawing:
    """What answers are drawn from: the catalogue, the sector asked about, all sectors."""

    catalogue: Catalogue
    sector: str
    sectors: tuple[Brief, ...]
    reported: dict[str, dict[str, tuple[Brief, ...]]] = field(default_factory=dict)

    def refs_of(self, part: QuestionPart) -> Iterator[QuestionPart]:
        """Give the part with the references that answer it for the sector, for all sectors maybe several."""
        if self.sector and part.by_sector:
            yield replace(part, refs=self._under(self.sector, part.by_sector))
        elif self.sector and part.narrow:
            inside = self.catalogue.of_industry(self.sector, (_record(ref) for ref in part.refs))
            yield replace(part, refs=tuple(ref for ref in part.refs if _record(ref) in inside))
        elif part.by_sector and not part.refs:
            yield from self._each_sector(part)
        else:
            yield part

    def _each_sector(self, part: QuestionPart) -> Iterator[QuestionPart]:
        found = ((each, self._under(each.id, part.by_sector)) for each in self.sectors)
        parts = [
            replace(part, label=shown_name(each, self.catalogue.viewer), refs=refs)
            for each, refs in found
            if refs
        ]
        yield from parts or [part]

    def _under(self, sector: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
        """Give what is reported under a sector, kind by kind; each kind is read once, for all sectors."""
        every = [brief.id for brief in self.sectors]
        for kind in kinds:
            if kind not in self.reported:
                self.reported[kind] = self.catalogue.reported_under(every, kind, MOST)
        return tuple(brief.id for kind in kinds for brief in self.reported[kind].get(sector, ()))

    def items(self, refs: Iterable[str]) -> dict[str, Item]:
        """Give what the references name, of what this viewer may see."""
        wanted = tuple(dict.fromkeys(refs))
        figures = self.catalogue.figures_by_id(wanted)
        statements = self.catalogue.statements_by_ref(wanted)
        briefs = self.catalogue.briefs({_record(ref) for ref in wanted})
        names = self._names(briefs)
        return {
            ref: Item(
                briefs[_record(ref)],
                names[_record(ref)],
                figures.get(ref),
                statements[ref][1] if ref in statements else None,
            )
            for ref in wanted
            if _record(ref) in briefs and (ref in figures or ref in statements or ref in briefs)
        }

    def _names(self, briefs: dict[str, Brief]) -> dict[str, Text]:
        """Name records, long ones as briefly as is certain; without an English name the Chinese stands."""
        short = self.catalogue.short_names(key for key, brief in briefs.items() if len(brief.name.zh) > LONG)
        found = {}
        for key, brief in briefs.items():
            name, zh = shown_name(brief, self.catalogue.viewer), short.get(key, brief.name.zh)
            found[key] = Text(zh, zh if name.en == brief.name.zh else name.en)
        return found


def _record(ref: str) -> str:
    """Give the id of the record that a reference is of."""
    return ref.partition(".")[0].partition("#")[0]
