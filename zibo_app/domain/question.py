"""The investor's questions: content, not code; the answers are drawn from the catalogue by reference."""

from collections.abc import Iterable

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text

OF_RECORD = "#"
"""Stands in a reference between a record and the key of a statement about it."""


class QuestionGroup(Choice):
    """Under which heading a question stands."""

    INDUSTRY = "industry", "产业", "Industry"
    LAND = "land", "土地厂房", "Land and buildings"
    ENERGY = "energy", "能源环保", "Energy and environment"
    FUNDING = "funding", "资金政策", "Funding and policy"
    TALENT = "talent", "人才配套", "Talent and living"
    SETTLING = "settling", "落地服务", "Setting up"


class Coverage(Choice):
    """How far the source answers a question."""

    FULL = "full", "已载明", "Stated"
    PARTIAL = "partial", "部分载明", "Partly stated"
    NONE = "none", "原文未载", "Not stated in the source"


COUNTED = frozenset({State.SOURCE, State.NOT_STATED})
"""The states that tell how far the source answers; local and derived parts are counted beside."""


def coverage_of(states: Iterable[State]) -> Coverage:
    """Compute from the states of an answer's parts how far the source answers."""
    counted = [state for state in states if state in COUNTED]
    stated = counted.count(State.SOURCE)
    if not stated:
        return Coverage.NONE
    return Coverage.FULL if stated == len(counted) else Coverage.PARTIAL


class QuestionPart(Frozen, kw_only=True):
    """One thing a question asks: what it is called, and what answers it.

    `refs` are ids of figures (`record.key`), statements (`record#key`) and records, in order; without them it
    is not stated. `text` is said beside the answer, `open_list` that the source names some only (等).
    `by_sector` names kinds: for an investor of one sector the records of these kinds that the source reports
    under it answer, for all others `refs`, or without these the same industry by industry. With `narrow`
    only those of the `refs` stay that are reported under the sector. What is for staff only (something
    derived, say) is no gap where it is missing.
    """

    label: Text
    refs: tuple[str, ...] = ()
    text: Text = Text()
    open_list: bool = False
    by_sector: tuple[str, ...] = ()
    narrow: bool = False
    audience: Audience = Audience.PUBLIC


class Question(Frozen, kw_only=True):
    """One question an investor asks, part by part."""

    id: str
    group: QuestionGroup
    text: Text
    parts: tuple[QuestionPart, ...]
    audience: Audience = Audience.PUBLIC

    @property
    def refs(self) -> tuple[str, ...]:
        """Everything the parts refer to, in order."""
        return tuple(ref for part in self.parts for ref in part.refs)
