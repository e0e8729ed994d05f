"""A slide of any record: its name, its figures, and what is said of it, in one way for all kinds."""

from collections.abc import Iterable, Iterator

from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.kind import UNSTATED, Field, Record, Statement
from zibo_app.domain.slide import MOST_LINES, Layout, Quantity, Slide
from zibo_app.domain.text import Choice, Text
from zibo_app.services.charting import COMPANY
from zibo_app.services.profile import Group, Profile, profile
from zibo_app.services.slides_foot import OUTCOME, foot, year_said
from zibo_app.services.slides_names import headed, heading, short
from zibo_app.services.slides_quantity import Making, joined, led, lesser, planned, quantity
from zibo_app.services.slides_ties import columns, tied

LAYOUTS = {
    "enterprise": Layout.ENTERPRISE,
    "person": Layout.ENTERPRISE,
    "project": Layout.PROJECT,
    "policy": Layout.POLICY,
    "industry": Layout.CHAIN,
    "plan": Layout.PLANS,
    "indicator": Layout.NUMBERS,
    "honour": Layout.NUMBERS,
}
"""How records of a kind are laid out; all others as a park."""
STATED = ("status", "beneficiary", "post")
"""Fields of a kind that say something of their own, in lines; a level or theme stands above the headline."""
ABOVE = ("level", "theme", "role", "type")
"""Fields that stand above the headline."""
PROJECT = Text("项目", "Project")
BESIDE_COLUMNS = 1
"""How many lines stand with the columns of a chain."""
LONG_ZH, LONG_EN, ENOUGH = 44, 140, 2
"""Letters of a line that is long to read from afar; so many short ones are enough."""


def of_record(making: Making, which: str, ref: str) -> Slide | None:
    """Make the slide of a record; None where the audience has no such record."""
    found = profile(making.catalogue, which)
    if found is None:
        return None
    record, layout = found.record, LAYOUTS.get(found.brief.kind, Layout.PARK)
    hero, facts = led([*_quantities(making, found)])
    shown = {each.figure for each in (hero, *facts) if each}
    listed = columns(making, found) if layout is Layout.CHAIN else ()
    lines = readable(_lines(making, found), BESIDE_COLUMNS if listed else _room(hero, facts))
    year = getattr(record, "year", "") or year_said(lines)
    goal = OUTCOME if layout is Layout.PLANS and not year else Text()
    figures = [f for group in found.groups for f in group.figures if f.id in shown]
    return Slide(
        ref=ref,
        layout=layout,
        headline=heading(found.brief, making.viewer),
        kicker=_kicker(making, found),
        hero=hero,
        facts=facts,
        lines=lines,
        columns=listed,
        foot=foot(making, figures, goal, year),
        figures=tuple(figure.id for figure in figures),
        record=which,
    )


def _room(hero: Quantity | None, facts: tuple[Quantity, ...]) -> int:
    """Count the lines that can be read from afar beside the numbers."""
    return MOST_LINES - (hero is not None) - (len(facts) > 1)


def readable(lines: Iterable[Text], room: int) -> tuple[Text, ...]:
    """Give no more lines than there is room for; long ones only where too little is left without them."""
    found = tuple(lines)
    short = tuple(line for line in found if len(line.zh) <= LONG_ZH and len(line.en) <= LONG_EN)
    return (short if len(short) >= min(room, ENOUGH) else found)[:room]


def _quantities(making: Making, found: Profile) -> Iterator[Quantity]:
    """Give the record's figures and those of its projects under the project's name; numbers come first."""
    groups = [group for group in found.groups if not group.counts]
    pairs = [(group, figure) for group in groups for figure in group.figures]
    alone = sum(group.of is not None for group in groups) == 1
    for group, figure in sorted(pairs, key=lambda pair: lesser(pair[1])):
        yield quantity(making, figure, _label(making, group, figure, alone=alone))


def _label(making: Making, group: Group, figure: Figure, *, alone: bool) -> Text:
    """Call a figure; one of a project is told to be so, the only project being named on a line."""
    if group.of is None:
        return figure.label
    return joined([PROJECT if alone else short(making, [group.of])[0], figure.label])


def _kicker(making: Making, found: Profile) -> Text:
    """Say above the headline what it is: kind, industry or level."""
    row = making.catalogue.lines([found.brief.id])[found.brief.id]
    choices = (getattr(found.record, key, None) for key in ABOVE)
    told = [each.label for each in choices if isinstance(each, Choice) and each not in UNSTATED]
    return joined([found.kind.label, *told[:1], *row.industries[:1]])


def _lines(making: Making, found: Profile) -> Iterator[Text]:
    """Give what is said of it: in brief, its own fields, statements, ties, and what is planned last."""
    record = found.record
    if not _plans_told(record):
        yield from filter(None, [_plain(record.summary)])
    yield from _fields(record, found.kind.fields)
    yield from _notes(record)
    yield from tied(making, found)
    yield from (_said(said) for said in record.statements if said.basis is not Basis.PLAN)
    yield from _plans(making, record.statements)


def _plans_told(record: Record) -> bool:
    """Whether the summary tells a planned number, which beside an actual needs a note of its own."""
    planned_too = any(figure.basis is Basis.PLAN for figure in record.figures)
    return planned_too and Basis.PLAN.label.zh in record.summary.zh


def _fields(record: Record, fields: Iterable[Field]) -> Iterator[Text]:
    for field in fields:
        value = getattr(record, field.key)
        if field.key in STATED and isinstance(value, Text) and value:
            yield headed(field.label, value)


def _notes(record: Record) -> Iterator[Text]:
    """Say what must be known of the record's first number."""
    for figure in record.figures[:1]:
        if figure.note and figure.basis is not Basis.PLAN:
            yield _plain(figure.note)


def _plain(text: Text) -> Text:
    return Text(text.zh.rstrip("。"), text.en.rstrip("."))


def _said(statement: Statement) -> Text:
    """Word a statement; what a firm says of itself is told to be so."""
    text = _plain(statement.text)
    if not statement.attribution or text.zh.startswith(COMPANY.zh):
        return text
    return Text(f"{COMPANY.zh}：{text.zh}", f"According to the company: {text.en}")


def _plans(making: Making, statements: Iterable[Statement]) -> Iterator[Text]:
    for said in statements:
        if said.basis is Basis.PLAN:
            yield headed(planned(said.period, making.today), _said(said))
