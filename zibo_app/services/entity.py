"""A record as plain values for JSON: everything a catalogue says of it, and whom else it names with it."""

from collections.abc import Iterable
from dataclasses import fields

from zibo_app.domain.evidence import state_word
from zibo_app.domain.figure import Figure
from zibo_app.domain.kind import INVERSE, Alias, Predicate, Statement
from zibo_app.domain.listing import Brief, Cited, Conferred, Link
from zibo_app.domain.text import Choice, Text
from zibo_app.domain.wording import figure_text
from zibo_app.services.profile import Profile, profile
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.faults import Code

Json = dict[str, object]


def look_up(catalogue: Catalogue, name: str) -> Json | list[Json]:
    """Give everything on the record of this id, name or alias, or the list of those that a name may mean.

    Refused with the nearest names where there is none.
    """
    found = catalogue.find(name)
    if not found:
        near = "\n".join(f"{brief.id}  {brief.name.zh}  {brief.name.en}" for brief in catalogue.nearest(name))
        raise Code.UNKNOWN.refused(name, near)
    meant = _meant(catalogue, found)
    whole = entity(catalogue, meant.id) if meant else None
    return whole or [named(brief) for brief in found]


def _meant(catalogue: Catalogue, found: tuple[Brief, ...]) -> Brief | None:
    """Give the one record, or the one that all others of its name concern: an honour among its own counts."""
    if len(found) == 1:
        return found[0]
    ids = {brief.id for brief in found}
    for brief in found:
        concerning = {
            link.other.id
            for link in catalogue.links(brief.id)
            if not link.forward and link.predicate is Predicate.CONCERNS
        }
        if ids - {brief.id} <= concerning:
            return brief
    return None


def entity(catalogue: Catalogue, which: str) -> Json | None:
    """Give everything on a record as values that JSON can hold; None where there is no such record."""
    found = profile(catalogue, which)
    return None if found is None else _own(catalogue, found) | _around(catalogue, found)


def named(brief: Brief) -> Json:
    """Name a record: its id, kind and names."""
    return {"id": brief.id, "kind": brief.kind, "name_zh": brief.name.zh, "name_en": brief.name.en}


def _own(catalogue: Catalogue, found: Profile) -> Json:
    """Give what the record itself holds."""
    record = found.record
    return named(found.brief) | {
        "name_en_state": str(record.name_basis),
        "reading": record.reading,
        "audience": str(record.audience),
        "summary": _value(record.summary),
        "aliases": [_alias(catalogue, alias) for alias in record.aliases],
        "fields": {field.key: _value(getattr(record, field.key)) for field in found.kind.fields},
        "figures": [_figure(catalogue, figure) for figure in record.figures],
        "statements": [_statement(catalogue, statement) for statement in record.statements],
        "citations": _citations(catalogue, record.cite),
        "not_stated": [_value(heading) for heading in found.missing],
    }


def _around(catalogue: Catalogue, found: Profile) -> Json:
    """Give what other records say of it, in both directions, and the figures of its projects and counts."""
    return {
        "relations": [_link(catalogue, link) for link in catalogue.links(found.brief.id)],
        "projects": _groups(catalogue, found, counts=False),
        "counts": _groups(catalogue, found, counts=True),
        "honours": [_award(catalogue, each, each.honour) for each in found.honours],
        "recipients": [_award(catalogue, each, each.recipient) for each in found.recipients],
        "named_in": [_figure(catalogue, figure) for figure in found.named_in],
    }


def _groups(catalogue: Catalogue, found: Profile, *, counts: bool) -> list[Json]:
    """Give the records whose figures stand with this one: its projects, or the counts that concern it."""
    return [
        named(group.of) | {"figures": [_figure(catalogue, figure) for figure in group.figures]}
        for group in found.groups
        if group.of and group.counts is counts
    ]


def _value(value: object) -> object:
    if isinstance(value, Choice):
        return {"key": str(value), "zh": value.label.zh, "en": value.label.en}
    return {"zh": value.zh, "en": value.en} if isinstance(value, Text) else value


def _plain(part: Figure | Statement) -> Json:
    """Give the single values of a figure or statement, choices by their keys."""
    values = {field.name: getattr(part, field.name) for field in fields(part)}
    return {
        name: str(value) if isinstance(value, Choice) else _value(value)
        for name, value in values.items()
        if not isinstance(value, tuple)
    }


def _figure(catalogue: Catalogue, figure: Figure) -> Json:
    known = catalogue.briefs((figure.entity, figure.attribution, *figure.members))
    speaker = known.get(figure.attribution)
    return _plain(figure) | {
        "id": figure.id,
        "text_zh": figure_text(figure, "zh"),
        "text_en": figure_text(figure, "en"),
        "state_word": _value(state_word(figure.state, catalogue.viewer)),
        "attribution": named(speaker) if speaker else None,
        "members": [named(known[member]) for member in figure.members if member in known],
        "citations": _citations(catalogue, figure.cite),
    }


def _statement(catalogue: Catalogue, statement: Statement) -> Json:
    return _plain(statement) | {"citations": _citations(catalogue, statement.cite)}


def _alias(catalogue: Catalogue, alias: Alias) -> Json:
    cited = _citations(catalogue, alias.cite)
    return {"name": alias.name, "certainty": str(alias.certainty), "citations": cited}


def _link(catalogue: Catalogue, link: Link) -> Json:
    return {
        "predicate": str(link.predicate),
        "forward": link.forward,
        "label": _value(link.predicate.label if link.forward else INVERSE[link.predicate]),
        "other": named(link.other),
        "audience": str(link.audience),
        "citations": _citations(catalogue, link.cite),
    }


def _award(catalogue: Catalogue, conferred: Conferred, other: Brief) -> Json:
    award = conferred.award
    return named(other) | {
        "level": str(conferred.level),
        "year": award.year,
        "detail": _value(award.detail),
        "audience": str(award.audience),
        "citations": _citations(catalogue, award.cite),
    }


def _citations(catalogue: Catalogue, ids: Iterable[str]) -> list[Json]:
    return [_citation(cited) for cited in catalogue.cited(ids)]


def _citation(cited: Cited) -> Json:
    citation, place = cited.citation, cited.place
    return {
        "id": citation.id,
        "source": _value(cited.source.title),
        "section": _value(place.section),
        "paragraph": place.paragraph,
        "start": citation.start,
        "end": citation.end,
        "sha256": citation.sha256,
        "context": [citation.context_start, citation.context_end] if citation.context_end else None,
    }
