"""The indicators as a table, and in groups that may share an axis: growth apart from amounts, plans apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from zibo_app.domain.adding import why_no_sum
from zibo_app.domain.axis import UNDRAWN, why_not
from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Axis, Basis, Figure, Level, Measure, Nature, axis
from zibo_app.domain.kinds.indicator import Theme
from zibo_app.domain.listing import Brief, Query, Row
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.domain.wording import number_of
from zibo_app.store.catalogue import Catalogue

KIND = "indicator"
MOST = 1000
"""The most indicators that are read."""
THEMES = {theme.label: theme for theme in Theme}
OTHER, COMPLETION = Text("其他", "Other"), Text("完成率与计划", "Other")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: an actual and the plan of one indicator, nature and unit; one may be missing."""

    record: Brief
    theme: Theme
    label: Text
    actual: Figure | None = None
    plan: Figure | None = None

    @property
    def figure(self) -> Figure | None:
        """The figure the line is about, the actual where there is one."""
        return self.actual or self.plan


@dataclass(frozen=True, slots=True)
class Bars:
    """Figures that may share an axis, each with its short label, and what they have in common."""

    title: Text
    figures: tuple[Figure, ...]
    labels: tuple[Text, ...]

    @property
    def common(self) -> Text:
        """What sets the group apart within its tab: unit and level."""
        first = self.figures[0]
        return _joined(_unit(first), first.level.label)


@dataclass(frozen=True, slots=True)
class Panel:
    """A tab of charts: `why` says why its groups stand apart, or what must not be done with them.

    `plans` are never drawn as bars: they are numbers, each in a frame of its own.
    """

    key: str
    title: Text
    groups: tuple[Bars, ...]
    why: Text = Text()
    plans: tuple[Bars, ...] = ()


PANELS = (
    ("growth", Nature.GROWTH, None, Text("增速", "Growth")),
    ("amount", Nature.AMOUNT, None, Text("金额", "Amounts")),
    ("added", Nature.COUNT, Measure.ADDED, Text("数量（新增）", "Added")),
    ("unsaid", Nature.COUNT, Measure.UNSAID, Text("数量（性质未注明）", "Nature unstated")),
)
"""The tabs of charts in their order: key, nature, measure (None: any) and title; all else is `other`."""


def lines(catalogue: Catalogue) -> tuple[Line, ...]:
    """Give every line of the table by theme; an indicator in words only has a line without a figure."""
    figures = _by_record(catalogue)
    rows = catalogue.page((KIND,), Query(), 0, MOST)
    found = [line for row in rows for line in _lines(row, figures.get(row.brief.id, []))]
    order = list(Theme)
    return tuple(sorted(found, key=lambda line: order.index(line.theme)))


def _stated(catalogue: Catalogue) -> list[Figure]:
    """Give the figures that the source states; a derived one stands on its record, with its formula."""
    return [figure for figure in catalogue.figures((KIND,)) if figure.state is State.SOURCE]


def _by_record(catalogue: Catalogue) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {}
    for figure in _stated(catalogue):
        found.setdefault(figure.entity, []).append(figure)
    return found


def _lines(row: Row, figures: list[Figure]) -> Iterator[Line]:
    theme = THEMES.get(row.fields.get("theme", Text()), Theme.ECONOMY)
    plans = [figure for figure in figures if figure.basis is Basis.PLAN]
    for figure in figures:
        if figure.basis is Basis.ACTUAL:
            plan = next((p for p in plans if (p.nature, p.unit) == (figure.nature, figure.unit)), None)
            plans = [p for p in plans if p is not plan]
            yield Line(row.brief, theme, short(row, figure), figure, plan)
    for plan in plans:
        yield Line(row.brief, theme, short(row, plan), None, plan)
    if not figures:
        yield Line(row.brief, theme, row.fields.get("short") or row.brief.name)


def short(row: Row, figure: Figure) -> Text:
    """Name a figure in few words: the first of an indicator by its short name, another by its own label."""
    lead = row.lead is not None and row.lead.id == figure.id
    return (lead and row.fields.get("short")) or figure.label


def by_number(found: Iterable[Line]) -> tuple[tuple[Text, tuple[Line, ...]], ...]:
    """Sort lines by number, the greatest first, among those that may share an axis, under a heading."""
    groups: dict[Axis | None, list[Line]] = {}
    for line in found:
        groups.setdefault(axis(line.figure) if line.figure else None, []).append(line)
    order = sorted(groups, key=_place)
    return tuple((_heading(groups[key]), tuple(sorted(groups[key], key=_size))) for key in order)


def _place(key: Axis | None) -> tuple[int, ...]:
    if key is None:
        return (len(Nature),)
    nature, _, measure, basis, level, _ = key
    return (
        list(Nature).index(nature),
        list(Measure).index(measure),
        list(Basis).index(basis),
        list(Level).index(level),
    )


def _size(line: Line) -> float:
    number = number_of(line.figure) if line.figure else None
    return -float(number) if number is not None and number.is_finite() else 0.0


def _heading(group: list[Line]) -> Text:
    figure = group[0].figure
    return title_of(figure) if figure else Text("只有文字", "In words only")


def title_of(figure: Figure) -> Text:
    """Say what a figure has in common with all it may share an axis with: nature, unit, level and so on."""
    counted = figure.nature is Nature.COUNT
    return _joined(
        figure.nature.label,
        figure.measure.label if counted else Text(),
        _unit(figure) if counted else Text(),
        figure.level.label,
        figure.basis.label if figure.basis is Basis.PLAN else Text(),
    )


def _unit(figure: Figure) -> Text:
    """Word a unit as printed: counting words have no English, and yet they part two axes."""
    return Text(figure.unit, f"unit {figure.unit}") if figure.unit else Text()


def _joined(*said: Text) -> Text:
    return Text(*(" · ".join(filter(None, (say(part, lang) for part in said))) for lang in LANGS))


def panels(catalogue: Catalogue) -> tuple[Panel, ...]:
    """Give the tabs of charts that have any figures; plans, ranks and grades are never drawn as bars."""
    rows = {row.brief.id: row for row in catalogue.page((KIND,), Query(), 0, MOST)}
    figures = [figure for figure in _stated(catalogue) if figure.nature not in UNDRAWN]
    waiting = [figure for figure in figures if figure.basis is Basis.ACTUAL]
    planned = [figure for figure in figures if figure.basis is Basis.PLAN]
    found = []
    for key, nature, measure, title in PANELS:
        mine = [f for f in waiting if f.nature is nature and measure in {None, f.measure}]
        waiting = [f for f in waiting if f not in mine]
        found.append(_panel(key, title, mine, rows))
    rest = COMPLETION if any(f.nature is Nature.COMPLETION for f in waiting) else OTHER
    plans = _panel("plan", rest, planned, rows).groups
    found.append(replace(_panel("other", rest, waiting, rows), plans=plans))
    return tuple(panel for panel in found if panel.groups or panel.plans)


def _panel(key: str, title: Text, figures: list[Figure], rows: dict[str, Row]) -> Panel:
    groups: dict[Axis, list[Figure]] = {}
    for figure in figures:
        groups.setdefault(axis(figure), []).append(figure)
    bars = tuple(
        Bars(title_of(group[0]), tuple(group), tuple(_label(rows[f.entity], f) for f in group))
        for group in sorted(groups.values(), key=lambda group: -len(group))
    )
    apart = why_not(tuple(figures)) if len(bars) > 1 else None
    adding = next((group.figures for group in bars if len(group.figures) > 1), ())
    unadded = why_no_sum(adding) if adding and key not in {"growth", "other"} else None
    return Panel(key, title, bars, apart or unadded or Text())


def _label(row: Row, figure: Figure) -> Text:
    """Name a bar: where the tab says what is measured, the indicator's short name is enough."""
    told = figure.nature is Nature.COMPLETION and row.fields.get("short")
    return told or short(row, figure)
