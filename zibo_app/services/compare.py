"""Two to four records of one kind side by side: what is stated of each, and what of none; no score."""

from collections.abc import Iterable, Iterator

from zibo_app.domain.axis import filled
from zibo_app.domain.evidence import Audience, State, state_word
from zibo_app.domain.figure import Basis, Level
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import HONOUR_LEVEL, INVERSE, UNSTATED, Field, Kind, Predicate, Record, Statement
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Brief, Conferred, Link, shown_name
from zibo_app.domain.text import Choice, Text
from zibo_app.domain.wording import period_text
from zibo_app.services.charting import COMPANY
from zibo_app.services.compared import Block, Cell, Line, Part, Side, figure_blocks
from zibo_app.services.profile import missing
from zibo_app.store.catalogue import Catalogue

LEAST, MOST = 2, 4
STATUS = Text("状态与类别", "Status and type")
RELATED = Text("关联", "Related")
SAID = Text("其他说明", "Also said")
HONOURS = Text("荣誉", "Honours")
RECIPIENTS = Text("列名的获得者", "Recipients named")
OTHER_HONOURS = Text("其他荣誉", "Other honours")
FEW = Text("选两项以上同类记录，才能对比。", "It takes at least two records of one kind to compare.")
MANY = Text("一次最多对比四项。", "No more than four can be compared at a time.")
MIXED = Text(
    "只能对比同一类：{a}（{one}）与{b}（{other}）不是一类。",
    "Only one kind can be compared: {a} ({one}) and {b} ({other}) are not of one kind.",
)
FULL = Text("已收集四项，请先移出一项。", "Four are collected already: take one out first.")
OTHER_KIND = Text(
    "已收集的是{one}，不能与{other}对比；清空后可另行收集。",
    "What is collected is of the kind {one} and not comparable with this ({other}): clear it first.",
)
BEYOND = Text("另有 {n} 项", "{n} more")
TIES = (
    (Predicate.REPORTED_UNDER, True),
    (Predicate.CARRIES_OUT, False),
    (Predicate.CARRIES_OUT, True),
    (Predicate.LOCATED_IN, True),
    (Predicate.LOCATED_IN, False),
    (Predicate.PART_OF, True),
)
"""Which relations are compared, each with whether the record is its subject, in this order."""
NAMED = 4
"""How many names a cell has; the record has them all."""


class Comparison(Frozen):
    """Records side by side: what is stated by block and line, and the headings of which none says anything.

    `empty` holds keys with their headings, in the order an investor asks.
    """

    kind: Kind
    briefs: tuple[Brief, ...]
    blocks: tuple[Block, ...]
    empty: tuple[tuple[str, Text], ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in their order."""
        return tuple(line for block in self.blocks for line in block.lines)


def compare(catalogue: Catalogue, ids: Iterable[str]) -> Comparison | Text:
    """Compare these records as this viewer may see them, or give the sentence why they cannot be."""
    wanted = tuple(dict.fromkeys(ids))
    known = catalogue.briefs(wanted)
    briefs = tuple(known[which] for which in wanted if which in known)
    if (reason := _why_not(briefs, catalogue.viewer)) is not None:
        return reason
    records = tuple(filter(None, map(catalogue.record, known_ids(briefs))))
    kind, viewer = BY_KEY[briefs[0].kind], catalogue.viewer
    names = [shown_name(brief, viewer) for brief in briefs]
    sides = tuple(Side(name, record.figures) for name, record in zip(names, records, strict=True))
    fields = [_field_line(field, records) for field in kind.fields if field.compared]
    blocks = (
        *figure_blocks(kind, sides, viewer),
        Block(STATUS, tuple(line for line in fields if line.stated)),
        Block(RELATED, (*_ties(catalogue, briefs), *_recipients(catalogue, briefs))),
        Block(SAID, tuple(_statements(kind, records))),
        Block(HONOURS, tuple(_honours(catalogue, briefs))),
    )
    kept = tuple(block for block in blocks if block.lines)
    return Comparison(kind, briefs, kept, tuple(_empty(kind, records, kept)))


def known_ids(briefs: Iterable[Brief]) -> tuple[str, ...]:
    """Give the ids of these records."""
    return tuple(brief.id for brief in briefs)


def _why_not(briefs: tuple[Brief, ...], viewer: Audience) -> Text | None:
    if len(briefs) < LEAST:
        return FEW
    other = next((brief for brief in briefs if brief.kind != briefs[0].kind), None)
    if other is not None:
        names = {"a": shown_name(briefs[0], viewer), "b": shown_name(other, viewer)}
        return filled(MIXED, **names, one=BY_KEY[briefs[0].kind].label, other=BY_KEY[other.kind].label)
    return MANY if len(briefs) > MOST else None


def why_not_with(catalogue: Catalogue, collected: tuple[str, ...], which: str) -> Text | None:
    """Say why a record cannot be collected beside these; None when it can, or is among them."""
    if which in collected:
        return None
    known = catalogue.briefs((*collected, which))
    others = [known[one].kind for one in collected if one in known]
    if which in known and others and others[0] != known[which].kind:
        return filled(OTHER_KIND, one=BY_KEY[others[0]].label, other=BY_KEY[known[which].kind].label)
    return FULL if len(collected) >= MOST else None


def _field_line(field: Field, records: tuple[Record, ...]) -> Line:
    return Line(heading=field.label, cells=tuple(_field(field, record) for record in records))


def _field(field: Field, record: Record) -> Cell:
    """Word a field; a choice that says nothing is stated, and a number that only serves drawing, are none."""
    value: object = getattr(record, field.key)
    if isinstance(value, Choice):
        value = Text() if str(value) in UNSTATED else value.label
    elif isinstance(value, str):
        value = Text(value, value)
    said = isinstance(value, Text) and bool(value)
    return (Part(text=value, evidence=("record", record.id, "")),) if said and isinstance(value, Text) else ()


def _ties(catalogue: Catalogue, briefs: tuple[Brief, ...]) -> Iterator[Line]:
    links = {brief.id: catalogue.links(brief.id) for brief in briefs}
    for predicate, forward in TIES:
        found = {
            which: [link for link in own if (link.predicate, link.forward) == (predicate, forward)]
            for which, own in links.items()
        }
        if any(found.values()):
            heading = predicate.label if forward else INVERSE[predicate]
            cells = tuple(_tied(catalogue, brief, found[brief.id]) for brief in briefs)
            yield Line(heading=heading, cells=cells)


def _tied(catalogue: Catalogue, brief: Brief, links: list[Link]) -> Cell:
    names = [
        Part(text=shown_name(link.other, catalogue.viewer), target=link.other.id) for link in links[:NAMED]
    ]
    return (*names, *_more(len(links) - NAMED, brief))


def _more(left: int, brief: Brief) -> tuple[Part, ...]:
    """Say how many are left; the record has them all."""
    return (Part(text=filled(BEYOND, n=Text(str(left), str(left))), target=brief.id),) if left > 0 else ()


def _statements(kind: Kind, records: tuple[Record, ...]) -> Iterator[Line]:
    """Compare what is said of at least two in one respect, or what an investor expects to be told."""
    expected = dict(kind.expected)
    said = {key: None for record in records for key in (each.key for each in record.statements)}
    for key in said:
        found = [[each for each in record.statements if each.key == key] for record in records]
        if key in expected or sum(map(bool, found)) >= LEAST:
            topic = next(each.topic for own in found for each in own)
            cells = tuple(
                tuple(_said(record, each) for each in own) for record, own in zip(records, found, strict=True)
            )
            yield Line(heading=expected.get(key, topic), cells=cells)


def _said(record: Record, statement: Statement) -> Part:
    own = statement.text.zh.startswith(COMPANY.zh)
    notes = (
        period_text(statement.period) if statement.period else Text(),
        statement.basis.label if statement.basis is Basis.PLAN else Text(),
        COMPANY if statement.attribution and not own else Text(),
    )
    evidence = ("statement", record.id, statement.key)
    return Part(text=statement.text, notes=tuple(filter(None, notes)), evidence=evidence)


def _honours(catalogue: Catalogue, briefs: tuple[Brief, ...]) -> Iterator[Line]:
    given = [catalogue.conferred_to(brief.id) for brief in briefs]
    guests = catalogue.viewer is not Audience.STAFF
    for level in Level:
        cells = tuple(tuple(_award(catalogue, each) for each in own if each.level is level) for own in given)
        if any(cells):
            yield Line(
                heading=OTHER_HONOURS if guests and level is Level.UNSAID else level.label, cells=cells
            )


def _award(catalogue: Catalogue, given: Conferred) -> Part:
    return _conferred(catalogue, given, given.honour)


def _recipients(catalogue: Catalogue, briefs: tuple[Brief, ...]) -> Iterator[Line]:
    """Compare whom the source names as recipients of honours; these are seldom all."""
    given = [catalogue.recipients(brief.id) for brief in briefs]
    if any(given):
        cells = tuple(
            (
                *(_conferred(catalogue, each, each.recipient) for each in own[:NAMED]),
                *_more(len(own) - NAMED, brief),
            )
            for brief, own in zip(briefs, given, strict=True)
        )
        yield Line(heading=RECIPIENTS, cells=cells)


def _conferred(catalogue: Catalogue, given: Conferred, named: Brief) -> Part:
    award = given.award
    notes = (period_text(award.year) if award.year else Text(), award.detail)
    evidence = ("award", given.recipient.id, given.honour.id)
    name = shown_name(named, catalogue.viewer)
    return Part(text=name, notes=tuple(filter(None, notes)), evidence=evidence, target=named.id)


def _empty(kind: Kind, records: tuple[Record, ...], blocks: tuple[Block, ...]) -> Iterator[tuple[str, Text]]:
    """Head what is stated of none: what an investor expects, the kind's own fields, and honours."""
    lacking = [set(missing(record, kind)) for record in records]
    yield from ((key, heading) for key, heading in kind.expected if all(heading in own for own in lacking))
    for field in kind.fields:
        worded = any(isinstance(getattr(record, field.key), (Text, str)) for record in records)
        if worded and not _field_line(field, records).stated:
            yield field.key, field.label
    able = any(facet.key == HONOUR_LEVEL.key for facet in kind.facets)
    if able and all(block.heading != HONOURS for block in blocks):
        yield "honours", HONOURS


GUEST_UNSTATED = Text("公开资料未载明", "Not in published material")
UNDERIVED = Text("未推算", "Not derived")


def lacking(line: Line, viewer: Audience) -> Text:
    """Give the word for a missing cell: staff's own, or for guests the short of what they are told."""
    if viewer is not Audience.STAFF:
        return GUEST_UNSTATED
    return UNDERIVED if line.derived else state_word(State.NOT_STATED, viewer)
