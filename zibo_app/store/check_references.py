"""Whether everything that is named exists, once, and is of the kind it is named for."""

import re
from collections import Counter
from collections.abc import Iterator

from zibo_app.domain.kind import Predicate, Record
from zibo_app.domain.kinds import BY_KEY
from zibo_app.store.draft import Draft, problem, walk
from zibo_app.store.problems import Problem

ID = re.compile(r"[a-z0-9][a-z0-9_-]*", re.ASCII)
OBJECTS: dict[Predicate, set[str]] = {
    Predicate.CARRIES_OUT: {"project"},
    Predicate.LOCATED_IN: {"park"},
    Predicate.REPORTED_UNDER: {"industry"},
}
"""Which kinds an object may be of, where only some make sense."""

BESIDE = ("sources", "citations", "terms", "questions", "synonyms", "slides")
"""The other files whose entries have ids."""

Target = tuple[str, str, set[str]]
"""A key within a record, the id it names, and the kinds that id may be of (none: any)."""


def reference_problems(draft: Draft) -> Iterator[Problem]:
    """Find dangling references, references to the wrong kind, and ids that are doubled or badly formed."""
    kinds = {record: stem for stem in BY_KEY for record in draft.ids[stem]}
    for kind, entry, record in draft.records:
        for key, target, allowed in _targets(record):
            if target not in kinds:
                yield problem(f"{kind}.toml", entry, key, f"“{target}”不存在", f"“{target}” does not exist")
            elif allowed and kinds[target] not in allowed:
                yield problem(
                    f"{kind}.toml", entry, key, f"“{target}”种类不符", f"“{target}” is of another kind"
                )
        yield from _same(kind, entry, record)
    yield from _cited(draft)
    yield from _placed(draft, set(kinds))
    yield from _ids(draft)


def _targets(record: Record) -> Iterator[Target]:
    for relation in record.relations:
        yield (
            f"relations[{relation.predicate}].object",
            relation.object,
            OBJECTS.get(relation.predicate, set()),
        )
    for award in record.honours:
        yield "honours.honour", award.honour, {"honour"}
    for figure in record.figures:
        for member in figure.members:
            yield f"figures[{figure.key}].members", member, set()
    for part, keyed in (("figures", record.figures), ("statements", record.statements)):
        for each in keyed:
            if each.attribution:
                yield f"{part}[{each.key}].attribution", each.attribution, {"enterprise"}


def _same(kind: str, entry: str, record: Record) -> Iterator[Problem]:
    """A record related to itself, a relation said twice, a figure that names another record as its own."""
    said = Counter((relation.predicate, relation.object) for relation in record.relations)
    for (predicate, target), times in said.items():
        if times > 1:
            yield problem(
                f"{kind}.toml", entry, f"relations[{predicate}]", f"“{target}”重复", f"“{target}” twice"
            )
        if target == record.id:
            yield problem(f"{kind}.toml", entry, f"relations[{predicate}]", "指向自身", "relates to itself")
    for figure in record.figures:
        if figure.entity != record.id:
            yield problem(f"{kind}.toml", entry, f"figures[{figure.key}].entity", "没有这个键", "unknown key")


def _cited(draft: Draft) -> Iterator[Problem]:
    citations, sources = set(draft.ids["citations"]), set(draft.ids["sources"])
    for kind, entry, record in draft.records:
        for path, value in walk(record):
            key, _, _ = path.rpartition("[")
            if key.endswith("cite") and value not in citations:
                yield problem(
                    f"{kind}.toml", entry, key, f"出处“{value}”不存在", f"citation “{value}” does not exist"
                )
    for entry, citation in draft.citations:
        if citation.source not in sources:
            yield problem(
                "citations.toml", entry, "source", "来源不存在", f"source “{citation.source}” does not exist"
            )


def _placed(draft: Draft, records: set[str]) -> Iterator[Problem]:
    """What pages point at: a figure or a record, beside it only figures."""
    figures = {figure.id for _, _, figure in draft.figures()}
    pointing = [
        ("slots.toml", f"{entry} ({slot.page}.{slot.block})", key, refs, allowed)
        for entry, slot in draft.slots
        for key, refs, allowed in (("ref", (slot.ref,), figures | records), ("aside", slot.aside, figures))
    ]
    for file, entry, key, refs, allowed in pointing:
        for ref in refs:
            if ref not in allowed:
                yield problem(file, entry, key, f"“{ref}”不存在", f"“{ref}” does not exist")


def _ids(draft: Draft) -> Iterator[Problem]:
    groups = {"*": [(stem, each) for stem in BY_KEY for each in draft.ids[stem]]}
    groups |= {stem: [(stem, each) for each in draft.ids[stem]] for stem in BESIDE}
    for group in groups.values():
        times = Counter(each for _, each in group)
        for stem, each in dict.fromkeys(group):
            if times[each] > 1:
                yield problem(f"{stem}.toml", each, "id", "编号重复", "duplicate id")
            if stem != "citations" and not ID.fullmatch(each):
                yield problem(f"{stem}.toml", each, "id", "只用 a-z 0-9 _ -", "only a-z 0-9 _ - may be used")
