"""What visitors touched, page by page and hour by hour, for staff: sums, two charts, a table to take away."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.hall import Touched
from zibo_app.domain.text import Choice, Lang, Text, say

PAGES = {
    "loop": Text("轮播", "Loop"),
    "home": Text("首页", "Home"),
    "search": Text("搜索", "Search"),
    "industries": Text("产业", "Industries"),
    "projects": Text("项目", "Projects"),
    "policies": Text("政策与服务", "Policies and services"),
    "questions": Text("常见问题", "Common questions"),
    "record": Text("单个条目", "A single record"),
    "compare": Text("对比", "Compare"),
}
"""How the places are called that are touched; another is called by its own key."""
OTHERS = Text("其他 {n} 页", "{n} others")
BY_PAGE = Text("各页触摸次数", "Touches by page")
BY_HOUR = Text("各时段触摸次数", "Touches by hour of the day")
TIMES = Text("次", "touches")
SHARE = Text("占 {n}%", "{n}%")
HEADINGS = (
    Text("页面", "Page"),
    Text("日期（本地）", "Day (local)"),
    Text("时段（本地）", "Hour (local)"),
    Text("次数", "Touches"),
    Text("时间（UTC）", "Hour (UTC)"),
    Text("编号", "Id"),
)
MOST, LONGEST, WEEK = 9, 60, 7
"""Pages that have a bar of their own, letters of a name, days of a week."""


class Span(Choice):
    """Of which days touches are shown."""

    TODAY = "today", "今天", "Today"
    WEEK = "week", "近 7 天", "Last 7 days"
    ALL = "all", "全部", "All"


class Count(NamedTuple):
    """A count with its hour in local time, None where that cannot be read."""

    page: str
    at: datetime | None
    times: int
    hour: str


class Summed(NamedTuple):
    """All touches together: how many, which page and which hour of the day had most."""

    times: int
    page: Text
    hour: Text


def counted(touches: Iterable[Touched]) -> tuple[Count, ...]:
    """Give each count with its local hour."""
    return tuple(Count(each.page, _local(each.hour), each.times, each.hour) for each in touches)


def _local(hour: str) -> datetime | None:
    try:
        return datetime.strptime(hour, "%Y-%m-%dT%H").replace(tzinfo=UTC).astimezone()
    except (ValueError, OverflowError):
        return None


def of_span(counts: Sequence[Count], span: Span, today: date) -> tuple[Count, ...]:
    """Give the counts of these days; one without a time that can be read is among all only."""
    if span is Span.ALL:
        return tuple(counts)
    first = today if span is Span.TODAY else today - timedelta(days=WEEK - 1)
    return tuple(each for each in counts if each.at is not None and first <= each.at.date() <= today)


def name_of(page: str) -> Text:
    """Name a place that was touched."""
    plain = " ".join(page.split())[:LONGEST]
    return PAGES.get(page, Text(plain, plain))


def summed(counts: Sequence[Count]) -> Summed:
    """Add up."""
    pages, hours = _pages(counts), _hours(counts)
    page = name_of(pages.most_common(1)[0][0]) if pages else Text()
    hour = hour_text(hours.most_common(1)[0][0]) if hours else Text()
    return Summed(sum(pages.values()), page, hour)


def hour_text(hour: int) -> Text:
    """Word an hour of the day: 9:00–10:00."""
    words = f"{hour}:00–{hour + 1}:00"
    return Text(words, words)


def by_page(counts: Sequence[Count]) -> Chart:
    """Draw how often each page was touched; the least together."""
    found = _pages(counts).most_common()
    whole = sum(times for _, times in found)
    bars = [_bar(name_of(page), times, whole) for page, times in found[:MOST]]
    rest = found[MOST:]
    if rest:
        label = Text(OTHERS.zh.format(n=len(rest)), OTHERS.en.format(n=len(rest)))
        bars.append(_bar(label, sum(times for _, times in rest), whole))
    return Chart(title=BY_PAGE, bars=tuple(bars), unit=TIMES, in_order=True)


def by_hour(counts: Sequence[Count]) -> Chart:
    """Draw in which hours of the day the screen was touched, from the first to the last."""
    found = _hours(counts)
    whole = sum(found.values())
    hours = range(min(found, default=0), max(found, default=-1) + 1)
    bars = tuple(_bar(hour_text(hour), found[hour], whole) for hour in hours)
    return Chart(title=BY_HOUR, bars=bars, unit=TIMES, in_order=True)


def rows(counts: Sequence[Count], lang: Lang) -> tuple[tuple[str, ...], ...]:
    """Give the counts as a table, the latest hour first."""
    latest = sorted(counts, key=lambda each: (each.hour, each.times), reverse=True)
    return tuple(
        (
            say(name_of(each.page), lang),
            f"{each.at:%Y-%m-%d}" if each.at else "",
            say(hour_text(each.at.hour), lang) if each.at else "",
            str(each.times),
            each.hour,
            each.page,
        )
        for each in latest
    )


def _pages(counts: Sequence[Count]) -> Counter[str]:
    found: Counter[str] = Counter()
    for each in counts:
        found[each.page] += each.times
    return found


def _hours(counts: Sequence[Count]) -> Counter[int]:
    found: Counter[int] = Counter()
    for each in counts:
        if each.at is not None:
            found[each.at.hour] += each.times
    return found


def _bar(label: Text, times: int, whole: int) -> Bar:
    share = round(100 * times / whole) if whole else 0
    note = Text(SHARE.zh.format(n=share), SHARE.en.format(n=share)) if times else Text()
    said = f"{times:,}"
    return Bar(label=label, number=times, value=Text(f"{said} 次", said), note=note)
