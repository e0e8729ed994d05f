"""A figure as the source prints it, and which figures may share an axis."""

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text


class Qualifier(Choice):
    """What the source says about the number's exactness; never dropped in any wording."""

    EXACT = "exact", "", ""
    OVER = "over", "超", "over"
    MORE = "more", "余", "over"
    MANY = "many", "多", "more than"
    AT_LEAST = "at_least", "以上", "at least"
    ABOUT = "about", "约", "about"
    FIRST_BATCH = "first_batch", "首批", "first batch"
    LEADING = "leading", "前列", "among the leading"


class Nature(Choice):
    """What sort of quantity a figure is."""

    AMOUNT = "amount", "金额", "Amount"
    COUNT = "count", "数量", "Count"
    GROWTH = "growth", "增速", "Growth rate"
    SHARE = "share", "占比", "Share"
    COMPLETION = "completion", "完成率", "Completion rate"
    RANK = "rank", "排名", "Rank"
    GRADE = "grade", "等级", "Grade"
    CAPACITY = "capacity", "产能规模", "Capacity"
    AREA = "area", "面积", "Area"
    DURATION = "duration", "时长", "Duration"
    RATIO = "ratio", "比值", "Ratio"


class Measure(Choice):
    """Whether a number was added in the period, stands at its end, or flowed through it."""

    ADDED = "added", "新增", "Added"
    STOCK = "stock", "存量", "Stock"
    FLOW = "flow", "期内", "Within the period"
    UNSAID = "unsaid", "性质未注明", "Nature not stated"


class Basis(Choice):
    """Whether a figure happened or is intended."""

    ACTUAL = "actual", "实际", "Actual"
    PLAN = "plan", "计划", "Plan"


class Level(Choice):
    """At which level of government a figure or honour stands."""

    NATIONAL = "national", "国家级", "National"
    PROVINCIAL = "provincial", "省级", "Provincial"
    MUNICIPAL = "municipal", "市级", "Municipal"
    ZONE = "zone", "高新区", "Zone"
    COMPANY = "company", "企业", "Company"
    UNSAID = "unsaid", "级别未注明", "Level not stated"


class Figure(Frozen, kw_only=True):
    """One figure of one record.

    `value` is the number as printed (`6.6818`, `百`), a grade (`AA+`, `第一`), or empty where the source
    gives only a qualifier (`前列`). `unit` is as printed. `period` is `2023`, `2021-` for "since 2021", or
    empty where the source names none. `attribution` is the id of the firm that says so. `query` says why
    a unit or number that looks odd is printed as it is. `members` are ids of the records the source names
    for a count. A derived figure has a `formula`, an `assumption` and the ids of the figures it follows from,
    its `inputs`.
    """

    key: str
    label: Text
    nature: Nature
    cite: tuple[str, ...]
    value: str = ""
    qualifier: Qualifier = Qualifier.EXACT
    unit: str = ""
    period: str = ""
    measure: Measure = Measure.UNSAID
    basis: Basis = Basis.ACTUAL
    level: Level = Level.ZONE
    scope: Text = Text()
    state: State = State.SOURCE
    audience: Audience = Audience.PUBLIC
    attribution: str = ""
    note: Text = Text()
    query: Text = Text()
    formula: Text = Text()
    assumption: Text = Text()
    inputs: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    open_list: bool = False
    entity: str = ""

    @property
    def id(self) -> str:
        """The figure's id, unique in a catalogue: its record's id and its own key."""
        return f"{self.entity}.{self.key}"


OF_THINGS = frozenset({Nature.CAPACITY, Nature.SHARE, Nature.RATIO})
"""Natures whose unit does not say what is measured: GW of what, % of which whole, what per what."""
Axis = tuple[Nature, str, Measure, Basis, Level, str]


def thing_of(figure: Figure) -> str:
    """Give what is measured where the unit does not say it: the label; 3 GW and 2 GW need not be alike."""
    return "".join(figure.label.zh.split()) if figure.nature in OF_THINGS else ""


def axis(figure: Figure) -> Axis:
    """Give what must be equal for two figures to share an axis."""
    return (figure.nature, figure.unit, figure.measure, figure.basis, figure.level, thing_of(figure))


def share_axis(figures: tuple[Figure, ...]) -> bool:
    """Whether all these figures may stand as bars on one axis; ranks and grades never may."""
    drawable = all(f.nature not in {Nature.RANK, Nature.GRADE} and f.value for f in figures)
    return drawable and len({axis(f) for f in figures}) <= 1
