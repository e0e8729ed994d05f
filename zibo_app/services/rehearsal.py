"""Ten questions for new staff, drawn from the catalogue; some of them the source does not answer."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from itertools import chain
from typing import TypeVar

from zibo_app.domain.drill import ASKED, CHOICES, UNSTATED, Drill
from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.domain.wording import figure_text, period_text
from zibo_app.services.faq import Answer, Part, answers
from zibo_app.store.catalogue import Catalogue

T = TypeVar("T")
NOT_STATED = State.NOT_STATED.label
PLAN = Text("（计划）", " (plan)")


def drills(catalogue: Catalogue, seed: str) -> tuple[Drill, ...]:
    """Draw the questions of one rehearsal: the same seed asks the same ones in the same order.

    Wrong answers are other figures of the catalogue, of the same nature before others: nothing is made up.
    A catalogue with fewer figures or gaps gives fewer questions.
    """
    figures = [f for f in catalogue.figures(tuple(BY_KEY)) if f.state is State.SOURCE and _plain(f)]
    names = catalogue.briefs({figure.entity for figure in figures})
    wordings = _only({figure.id: _asked(figure, names[figure.entity]) for figure in figures})
    gaps = _gaps(answers(catalogue))
    unstated = [_of_gap(gap, part, figures, seed) for gap, part in _mixed(gaps, seed, _gap_key)[:UNSTATED]]
    askable = _mixed([f for f in figures if f.id in wordings], seed, _figure_key)
    stated = [_of_figure(f, wordings[f.id], figures, seed) for f in askable[: ASKED - len(unstated)]]
    return tuple(_mixed([*stated, *unstated], seed, _drill_key))


def _plain(figure: Figure) -> bool:
    """Whether a figure can be asked for in a word: it has a number or a grade."""
    return bool(figure.value) and not figure.query


def _asked(figure: Figure, brief: Brief) -> Text:
    """Word what is asked: the record where its label does not name it, the label, the period, a plan."""
    plan = PLAN if figure.basis is Basis.PLAN and "计划" not in figure.label.zh else Text()
    period = period_text(figure.period) if figure.period else Text()
    zh, en = (f"{figure.label.zh}{plan.zh}", f"{figure.label.en}{plan.en}")
    if brief.name.zh not in figure.label.zh and brief.kind not in {"indicator", "plan"}:
        zh, en = f"{brief.name.zh}：{zh}", f"{brief.name.en or brief.name.zh}: {en}"
    return Text(" · ".join(filter(None, (zh, period.zh))), " · ".join(filter(None, (en, period.en))))


def _only(wordings: Mapping[str, Text]) -> dict[str, Text]:
    """Leave out what two figures would be asked for in the same words."""
    times = [wording.zh for wording in wordings.values()]
    return {key: wording for key, wording in wordings.items() if times.count(wording.zh) == 1}


def _gaps(found: Iterable[Answer]) -> list[tuple[Answer, Part]]:
    """Give what the checklist asks and nothing answers; only whole questions, so that none is half right."""
    return [(each, each.parts[0]) for each in found if not each.stated and each.parts]


def _of_gap(gap: Answer, part: Part, figures: list[Figure], seed: str) -> Drill:
    tempting = _mixed(figures, seed + gap.question.id, _figure_key)
    asked = gap.question.text if len(gap.parts) > 1 else part.label
    choices, right = _placed(NOT_STATED, (_said(f) for f in tempting), seed + gap.question.id)
    return Drill(asked=asked, choices=choices, right=right, question=gap.question.id)


def _of_figure(figure: Figure, asked: Text, figures: list[Figure], seed: str) -> Drill:
    others = _mixed(figures, seed + figure.id, _figure_key)
    others.sort(key=lambda other: (other.nature is not figure.nature, other.unit != figure.unit))
    wrong = chain((NOT_STATED,), (_said(other) for other in others))
    choices, right = _placed(_said(figure), wrong, seed + figure.id)
    return Drill(asked=asked, choices=choices, right=right, figure=figure.id)


def _placed(right: Text, wrong: Iterable[Text], seed: str) -> tuple[tuple[Text, ...], int]:
    """Mix the right answer among wrong ones; what is not stated always comes last, where it is looked for."""
    kept = [right]
    for each in wrong:
        if len(kept) < CHOICES and not any(each.zh == one.zh or each.en == one.en for one in kept):
            kept.append(each)
    choices = tuple(sorted(kept, key=lambda each: (each == NOT_STATED, _order(seed + each.zh))))
    return choices, choices.index(right)


def _said(figure: Figure) -> Text:
    return Text(figure_text(figure, "zh"), figure_text(figure, "en"))


def _figure_key(figure: Figure) -> str:
    return figure.id


def _gap_key(gap: tuple[Answer, Part]) -> str:
    return gap[0].question.id


def _drill_key(drill: Drill) -> str:
    return drill.figure or drill.question


def _mixed(items: Iterable[T], seed: str, key: Callable[[T], str]) -> list[T]:
    """Mix: the digests of seed and key give the order, so that the same seed gives the same one anywhere."""
    return sorted(items, key=lambda item: _order(seed + key(item)))


def _order(text: str) -> str:
    return sha256(text.encode()).hexdigest()
