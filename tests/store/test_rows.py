"""Dataclasses become rows and come back; cells that make no sense are found."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.edition import Term
from zibo_app.domain.evidence import Citation
from zibo_app.domain.figure import Figure, Level, Nature
from zibo_app.domain.kind import NameBasis, Record
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.kinds.park import Park
from zibo_app.domain.text import Text
from zibo_app.store.rows import UNREADABLE, BadCell, column_types, flatten, own, restore, stored, words

TEXTS = st.builds(Text, st.text(), st.text())


def test_the_dataclass_is_the_schema() -> None:
    assert column_types(stored(Term)) == {
        "id": str, "name_zh": str, "name_en": str, "basis": str, "note_zh": str, "note_en": str
    }  # fmt: skip


def test_lists_are_no_columns() -> None:
    assert not {"cite", "figures", "aliases"} & set(column_types(stored(Record)))
    assert "members" not in column_types(stored(Figure))


def test_a_name_basis_is_called_by_its_column() -> None:
    record = Park(id="a", name=Text("甲"), cite=(), name_basis=NameBasis.FIRM)
    assert flatten(record, stored(Record))["name_en_state"] == "firm"


def test_a_kind_adds_its_own() -> None:
    assert list(column_types(own(Park))) == ["stage", "status_zh", "status_en"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_field_of_a_kind_has_its_column(kind: Any) -> None:
    columns = column_types(own(kind.record))
    assert {field.key for field in kind.fields} == {
        name.removesuffix("_zh").removesuffix("_en") for name in columns
    }


@given(st.builds(Term, id=st.text(), name=TEXTS, basis=st.sampled_from(NameBasis), note=TEXTS))
def test_a_term_comes_back(term: Term) -> None:
    assert restore(Term, flatten(term, stored(Term))) == term


@given(
    st.builds(
        Figure,
        key=st.text(),
        label=TEXTS,
        nature=st.sampled_from(Nature),
        cite=st.just(("c",)),
        value=st.text(),
        level=st.sampled_from(Level),
        scope=TEXTS,
        members=st.just(("m",)),
        open_list=st.booleans(),
    )
)
def test_a_figure_comes_back(figure: Figure) -> None:
    assert restore(Figure, flatten(figure, stored(Figure)), cite=("c",), members=("m",)) == figure


@given(
    st.builds(
        Citation,
        id=st.text(),
        source=st.text(),
        start=st.integers(0),
        end=st.integers(0),
        sha256=st.text(),
        context_start=st.integers(0),
    )
)
def test_a_citation_comes_back(citation: Citation) -> None:
    assert restore(Citation, flatten(citation, stored(Citation))) == citation


@pytest.mark.parametrize(
    ("cell", "word"), [("a", "a"), ("", ""), (None, ""), (b"\x00", UNREADABLE), (7, "7"), (1.5, "1.5")]
)
def test_any_cell_can_be_worded(cell: object, word: str) -> None:
    assert words(cell) == word


@pytest.mark.parametrize("cell", ["never heard of", None, 3, b"count"])
def test_an_unknown_choice_is_found(cell: object) -> None:
    term = flatten(Term(id="a", name=Text("甲"), basis=NameBasis.FIRM), stored(Term))
    with pytest.raises(BadCell):
        restore(Term, {**term, "basis": cell})


@pytest.mark.parametrize("cell", ["1", None, 1.5, b"1"])
def test_a_number_that_is_none_is_found(cell: object) -> None:
    citation = Citation(id="a", source="b", start=1, end=2, sha256="")
    with pytest.raises(BadCell):
        restore(Citation, {**flatten(citation, stored(Citation)), "start": cell})
