"""A written slide tells figures from records, and its parts by what they are."""

from zibo_app.domain.slide import Layout
from zibo_app.domain.written_slide import SHOWN, Role, SlidePart, WrittenSlide

SLIDE = WrittenSlide(
    id="s",
    layout=Layout.BARS,
    parts=(
        SlidePart(role=Role.SAID, refs=("a.n", "firm")),
        SlidePart(role=Role.BAR, refs=("b.n", "a.n")),
        SlidePart(role=Role.BAR, refs=("c.n",)),
        SlidePart(role=Role.COLUMN, refs=("firm", "park")),
    ),
)


def test_figures_and_records_are_named_once_in_order() -> None:
    assert SLIDE.figures == ("a.n", "b.n", "c.n")
    assert SLIDE.records == ("firm", "park")


def test_parts_of_a_role() -> None:
    assert [part.refs[0] for part in SLIDE.of_role(Role.BAR)] == ["b.n", "c.n"]
    assert SLIDE.of_role(Role.HERO) == ()


def test_only_numbers_are_shown_as_numbers() -> None:
    assert {Role.HERO, Role.BAR, Role.FACT} == SHOWN
    assert not SHOWN & {Role.SAID, Role.LINE, Role.COLUMN}
