"""The investor's questions: content, not code; the answers are drawn from the catalogue by reference."""

from dataclasses import dataclass

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text


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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Question(Frozen):
    """One question an investor asks.

    `refs` are ids of figures (`record.key`) and records that answer it, in order; `open` says what the source
    leaves unsaid of it. Without refs nothing is stated; with refs and something open it is partly stated.
    """

    id: str
    group: QuestionGroup
    text: Text
    refs: tuple[str, ...] = ()
    open: Text = Text()
    audience: Audience = Audience.PUBLIC

    @property
    def coverage(self) -> Coverage:
        """How far the source answers it."""
        if not self.refs:
            return Coverage.NONE
        return Coverage.PARTIAL if self.open else Coverage.FULL
