"""Whether every slide is drawn from what is there, and says no number that none of its figures holds."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Figure, share_axis
from zibo_app.domain.slide import MOST_BARS, MOST_FACTS, MOST_LINES, Layout
from zibo_app.domain.slide_numbers import digits, said, vouched
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import SHOWN, Role, WrittenSlide
from zibo_app.store.draft import Draft, problem
from zibo_app.store.problems import Problem

MOST = {Role.HERO: 1, Role.BAR: MOST_BARS, Role.FACT: MOST_FACTS, Role.LINE: MOST_LINES}
OWN = {Layout.PICTURE, Layout.WELCOME, Layout.CLOSING}
"""Layouts of the office's own stops, which no catalogue writes."""
WIDEST_ZH, WIDEST_EN = 44, 92
"""Letters of a headline that fit on two lines; in Chinese a Latin letter counts as half a hanzi."""
HANZI_FROM = "\u2e80"

Wrong = Iterator[tuple[str, str, str]]
"""A key of the slide, and what is wrong with it in Chinese and English."""


class Known(NamedTuple):
    """What slides may name: figures and records with their audiences and names, the ids of questions."""

    figures: Mapping[str, Figure]
    released: Mapping[str, Audience]
    names: Mapping[str, Text]
    stops: frozenset[str]
    year: str


def slide_problems(draft: Draft) -> Iterator[Problem]:
    """Find every slide that is wrong."""
    figures = {figure.id: figure for _, _, figure in draft.figures()}
    records = {record.id: record for _, _, record in draft.records}
    known = Known(
        figures,
        {which: figure.audience for which, figure in figures.items()}
        | {which: record.audience for which, record in records.items()},
        {which: record.name for which, record in records.items()},
        frozenset({f"record:{which}" for which in records})
        | {f"question:{question.id}" for _, question in draft.questions},
        draft.edition.data_year if draft.edition else "",
    )
    for entry, slide in draft.slides:
        for key, zh, en in (*_whole(slide, known), *_parts(slide), *_named(slide, known)):
            yield problem("slides.toml", entry, key, zh, en)
        for key, zh, en in _numbers(slide, known):
            yield problem("slides.toml", entry, key, zh, en)


def _whole(slide: WrittenSlide, known: Known) -> Wrong:
    if not slide.headline and not slide.of:
        yield "headline", "没有标题", "no headline"
    if slide.layout in OWN:
        yield "layout", "这种版式只用于自备内容", "a layout for the office's own stops"
    if slide.of and slide.of not in known.stops:
        yield "of", f"“{slide.of}”不存在", f"“{slide.of}” does not exist"
    if width(slide.headline.zh) > WIDEST_ZH or len(slide.headline.en) > WIDEST_EN:
        yield "headline", "两行放不下", "does not fit on two lines"
    bars = (known.figures.get(ref) for part in slide.of_role(Role.BAR) for ref in part.refs[:1])
    if not share_axis(tuple(filter(None, bars))):
        yield "parts", "条形不能画在同一坐标轴上", "the bars may not share an axis"


def width(text: str) -> float:
    """Give about how many hanzi wide a text is."""
    return sum(0.5 if letter < HANZI_FROM else 1.0 for letter in text)


def _parts(slide: WrittenSlide) -> Wrong:
    times = Counter(part.role for part in slide.parts)
    for role, most in MOST.items():
        if times[role] > most:
            yield "parts", f"“{role.label.zh}”多于 {most} 项", f"more than {most}: {role.label.en.lower()}"
    for number, part in enumerate(slide.parts):
        if part.role in SHOWN | {Role.SAID, Role.COLUMN} and not part.refs:
            yield f"parts[{number}].refs", "没有所指", "names nothing"
        if part.role in {Role.LINE, Role.COLUMN} and not part.label:
            yield f"parts[{number}].label", "没有文字", "no words"


def _named(slide: WrittenSlide, known: Known) -> Wrong:
    for key, wanted, there in (
        ("figures", slide.figures, known.figures),
        ("records", slide.records, known.names),
    ):
        for each in wanted:
            if each not in there:
                yield key, f"“{each}”不存在", f"“{each}” does not exist"
            elif known.released[each] not in slide.audience.sees():
                yield key, f"“{each}”未向该对象公开", f"“{each}” is not released to them"


def _numbers(slide: WrittenSlide, known: Known) -> Wrong:
    """Look for numbers that no figure of the slide and no name in it holds."""
    figures = [known.figures[each] for each in slide.figures if each in known.figures]
    of = slide.of.partition(":")[2]
    names = [known.names[each] for each in (*slide.records, of) if each in known.names]
    allowed = vouched(figures) | {
        *digits(*(word for name in names for word in (name.zh, name.en)), known.year)
    }
    for key, numbers in _words(slide):
        for number in numbers:
            if number not in allowed:
                yield key, f"“{number}”不是所列数字", f"“{number}” is none of its figures"


def _words(slide: WrittenSlide) -> Iterator[tuple[str, Iterable[str]]]:
    yield "headline", said(slide.headline)
    yield "kicker", said(slide.kicker)
    yield "note", digits(slide.note.zh, slide.note.en)
    for number, part in enumerate(slide.parts):
        yield f"parts[{number}].label", said(part.label)
