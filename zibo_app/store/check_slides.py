"""Whether every slide is drawn from what is there, and says no number that none of its figures holds."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Figure, share_axis
from zibo_app.domain.kind import Record
from zibo_app.domain.slide import MOST_BARS, MOST_FACTS, MOST_LINES, Layout
from zibo_app.domain.slide_numbers import digits, said, told, vouched
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import OF_FIGURE, SHOWN, Role, SlidePart, WrittenSlide
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
    """What slides may name: figures and records by id, and the refs of records and questions."""

    figures: Mapping[str, Figure]
    records: Mapping[str, Record]
    stops: frozenset[str]
    year: str

    def audience(self, ref: str) -> Audience | None:
        """Give to whom a figure or record is released; None where there is none."""
        found = self.figures.get(ref) or self.records.get(ref)
        return found.audience if found else None


def slide_problems(draft: Draft) -> Iterator[Problem]:
    """Find every slide that is wrong."""
    records = {record.id: record for _, _, record in draft.records}
    questions = (f"question:{question.id}" for _, question in draft.questions)
    known = Known(
        {figure.id: figure for _, _, figure in draft.figures()},
        records,
        frozenset({f"record:{which}" for which in records} | {*questions}),
        draft.edition.data_year if draft.edition else "",
    )
    for entry, slide in draft.slides:
        wrong = (*_whole(slide, known), *_parts(slide), *_named(slide, known), *_numbers(slide, known))
        for key, zh, en in wrong:
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
        if not _fitting(part):
            yield f"parts[{number}].refs", "所指的种类不符", "names something of another sort, or nothing"
        if part.role in {Role.LINE, Role.COLUMN} and not part.label:
            yield f"parts[{number}].label", "没有文字", "no words"


def _fitting(part: SlidePart) -> bool:
    """Whether a part names figures where figures are shown, records where they are listed."""
    figures = [OF_FIGURE in ref for ref in part.refs]
    if part.role in SHOWN:
        return bool(figures) and all(figures)
    if part.role is Role.COLUMN:
        return bool(figures) and not any(figures)
    return part.role is Role.LINE or bool(figures)


def _named(slide: WrittenSlide, known: Known) -> Wrong:
    for each in (*slide.figures, *slide.records):
        audience = known.audience(each)
        if audience is None:
            yield "parts", f"“{each}”不存在", f"“{each}” does not exist"
        elif audience not in slide.audience.sees():
            yield "parts", f"“{each}”未向该对象公开", f"“{each}” is not released to them"


def _numbers(slide: WrittenSlide, known: Known) -> Wrong:
    """Look for numbers that no figure of the slide holds, nor what is said of the records it names."""
    figures = [known.figures[each] for each in slide.figures if each in known.figures]
    named = (*slide.records, slide.of.partition(":")[2])
    records = [known.records[each] for each in named if each in known.records]
    allowed = {known.year, *vouched(figures), *told(text for each in records for text in _told(each))}
    for key, numbers in _words(slide):
        for number in numbers:
            if number not in allowed:
                yield key, f"“{number}”不是所列数字", f"“{number}” is none of its figures"


def _told(record: Record) -> Iterator[Text]:
    yield record.name
    yield record.summary
    for statement in record.statements:
        yield statement.text


def _words(slide: WrittenSlide) -> Iterator[tuple[str, Iterable[str]]]:
    yield "headline", said(slide.headline)
    yield "kicker", said(slide.kicker)
    yield "note", digits(slide.note.zh, slide.note.en)
    for number, part in enumerate(slide.parts):
        yield f"parts[{number}].label", said(part.label)
