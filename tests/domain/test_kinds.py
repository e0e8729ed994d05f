"""The kinds of record: described completely, so that everything else can follow from them."""

from dataclasses import fields
from pathlib import Path

import pytest

from zibo_app.domain import kinds
from zibo_app.domain.kind import CONCERNED, HONOUR_LEVEL, INDUSTRY, INVERSE, Kind, Predicate, Record
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.text import Choice
from zibo_app.paths import resources

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)


def own(kind: Kind) -> dict[str, object]:
    shared = {field.name for field in fields(Record)}
    return {field.name: field.type for field in fields(kind.record) if field.name not in shared}


def test_every_file_is_a_kind_in_the_list() -> None:
    files = {path.stem for path in Path(kinds.__path__[0]).glob("*.py")} - {"__init__"}
    assert files == set(BY_KEY)
    assert len(KINDS) == len(BY_KEY)


@each_kind
def test_every_field_is_described(kind: Kind) -> None:
    assert [field.key for field in kind.fields] == list(own(kind))


@each_kind
def test_fields_with_fixed_choices_name_them(kind: Kind) -> None:
    for field in kind.fields:
        declared = own(kind)[field.key]
        is_choice = isinstance(declared, type) and issubclass(declared, Choice)
        assert field.choices is (declared if is_choice else None)


@each_kind
def test_every_facet_can_be_found(kind: Kind) -> None:
    chosen = {field.key for field in kind.fields if field.choices}
    assert {facet.key for facet in kind.facets} <= chosen | {INDUSTRY.key, HONOUR_LEVEL.key, CONCERNED.key}
    assert len({facet.key for facet in kind.facets}) == len(kind.facets)


@each_kind
def test_everything_is_worded_in_both_languages(kind: Kind) -> None:
    texts = [
        kind.label,
        kind.plural,
        *(f.label for f in (*kind.fields, *kind.facets)),
        *(t for _, t in kind.expected),
    ]
    assert all(text.zh and text.en for text in texts)


@each_kind
def test_it_has_an_icon(kind: Kind) -> None:
    assert (resources() / "icons" / f"{kind.icon}.svg").is_file()


@each_kind
def test_expected_keys_are_unique(kind: Kind) -> None:
    keys = [key for key, _ in kind.expected]
    assert len(set(keys)) == len(keys)


def test_every_relation_reads_both_ways() -> None:
    assert set(INVERSE) == set(Predicate)
    assert all(text.zh and text.en for text in INVERSE.values())
