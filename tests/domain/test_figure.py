"""Which figures may share an axis."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.figure import Basis, Figure, Level, Measure, Nature, axis, share_axis
from zibo_app.domain.text import Text

COUNT = Figure(
    key="k", label=Text("数", "Count"), nature=Nature.COUNT, cite=("c",), value="7", unit="个", entity="e"
)
FIGURES = st.builds(
    replace,
    st.just(COUNT),
    nature=st.sampled_from(Nature),
    unit=st.sampled_from(["个", "%", "亿元"]),
    measure=st.sampled_from(Measure),
    basis=st.sampled_from(Basis),
    level=st.sampled_from(Level),
    value=st.sampled_from(["1", "2", ""]),
)


def test_an_id_is_the_records_and_its_own() -> None:
    assert COUNT.id == "e.k"


@pytest.mark.parametrize(
    "change",
    [
        {"nature": Nature.GROWTH},
        {"unit": "家"},
        {"measure": Measure.ADDED},
        {"basis": Basis.PLAN},
        {"level": Level.PROVINCIAL},
    ],
    ids=str,
)
def test_one_difference_parts_them(change: dict[str, object]) -> None:
    assert share_axis((COUNT, COUNT))
    assert not share_axis((COUNT, replace(COUNT, **change)))  # type: ignore[arg-type]


@pytest.mark.parametrize("nature", [Nature.RANK, Nature.GRADE])
def test_ranks_and_grades_have_no_axis(nature: Nature) -> None:
    assert not share_axis((replace(COUNT, nature=nature),) * 2)


def test_without_a_number_there_is_no_bar() -> None:
    assert not share_axis((COUNT, replace(COUNT, value="")))


def test_what_does_not_matter() -> None:
    other = replace(COUNT, period="2022", label=Text("另", "Other"), scope=Text("省", "province"), entity="f")
    assert share_axis((COUNT, other))
    assert share_axis(())


@given(st.lists(FIGURES, max_size=4))
def test_order_does_not_matter(figures: list[Figure]) -> None:
    assert share_axis(tuple(figures)) == share_axis(tuple(reversed(figures)))


@given(FIGURES, FIGURES, FIGURES)
def test_sharing_is_handed_on(a: Figure, b: Figure, c: Figure) -> None:
    if share_axis((a, b)) and share_axis((b, c)):
        assert share_axis((a, b, c))
        assert axis(a) == axis(c)
