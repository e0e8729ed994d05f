"""The geometry of a bar chart: proportions, order, and that nothing lies on anything or outside."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.bar_layout import (
    ELLIPSIS,
    LEAST_APART,
    MOST_APART,
    MOST_THICK,
    elide,
    filled,
    height_of,
    lay_out,
)
from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.geometry import DESK, STAGE, Box, Geometry, Row
from zibo_app.domain.text import Text

NEAR = 1e-6


def width_of(text: str, strong: bool) -> float:
    """Hanzi are square, the rest is half as wide; bold is a little wider."""
    return sum(13.0 if ord(c) > 0x2E80 else 7.0 for c in text) * (1.06 if strong else 1.0)


def bar(number: float, label: str = "标签", note: str = "", heading: str = "") -> Bar:
    value = Text(f"{number:g}%", f"{number:g}%")
    return Bar(
        label=Text(label, label),
        number=number,
        value=value,
        note=Text(note, note),
        heading=Text(heading, heading),
    )


def chart(*bars: Bar, plan: bool = False) -> Chart:
    return Chart(title=Text("图", "Chart"), bars=bars, plan=plan)


def laid(given_chart: Chart, width: float = 435) -> Geometry:
    return lay_out(given_chart, "zh", width, width_of)


def words(row: Row) -> list[Box]:
    return [word.box for word in (row.name, row.value, row.note) if word.text]


def apart(one: Box, two: Box) -> bool:
    beside = one.right <= two.x + NEAR or two.right <= one.x + NEAR
    return beside or one.bottom <= two.y + NEAR or two.bottom <= one.y + NEAR


NUMBERS = st.floats(-1e6, 1e6, allow_nan=False).map(lambda n: round(n, 2))
WORDS = st.text(st.sampled_from("研发经费投入 GDP<b>ab"), max_size=60)
BARS = st.builds(bar, NUMBERS, WORDS, WORDS, st.just(""))
CHARTS = st.lists(BARS, min_size=1, max_size=9).map(lambda bars: chart(*bars))
HEADED = st.lists(st.builds(bar, NUMBERS, WORDS, WORDS, WORDS), min_size=1, max_size=5).map(
    lambda b: chart(*b)
)
ANY = CHARTS | HEADED


@given(ANY, st.integers(240, 1200))
def test_nothing_lies_on_anything(given_chart: Chart, width: int) -> None:
    for row in laid(given_chart, width).rows:
        boxes = [*words(row), row.mark]
        assert all(apart(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
        assert all(row.band.y - NEAR <= box.y and box.bottom <= row.band.bottom + NEAR for box in boxes)


@given(ANY, st.integers(240, 1200))
def test_nothing_is_outside_and_values_are_whole(given_chart: Chart, width: int) -> None:
    for row in laid(given_chart, width).rows:
        assert all(box.x >= -NEAR and box.right <= width + NEAR for box in [*words(row), row.mark])
        assert row.value.text == row.bar.value.zh


@given(ANY, st.integers(1, 240))
def test_a_narrow_chart_stays_inside(given_chart: Chart, width: int) -> None:
    for row in laid(given_chart, width).rows:
        assert all(box.right <= width + NEAR for box in words(row))


@given(ANY, st.integers(240, 1200))
def test_bars_are_proportional_to_their_numbers(given_chart: Chart, width: int) -> None:
    found = laid(given_chart, width)
    for row in found.rows:
        number = row.bar.number
        assert isclose(row.mark.width, abs(number) * found.scale, rel_tol=1e-6, abs_tol=NEAR)
        edge = row.mark.right if number < 0 else row.mark.x
        assert isclose(edge, found.zero, abs_tol=NEAR)


@given(ANY)
def test_the_greatest_is_first_and_bands_fill_the_height(given_chart: Chart) -> None:
    found = laid(given_chart)
    numbers = [row.bar.number for row in found.rows]
    assert numbers == sorted(numbers, reverse=True)
    bottoms = [row.band.bottom for row in found.rows]
    assert [row.band.y for row in found.rows] == pytest.approx([0, *bottoms[:-1]])
    assert bottoms[-1] == pytest.approx(found.height)
    assert found.height == height_of(given_chart)


def test_the_longest_bar_uses_the_room_there_is() -> None:
    found = laid(chart(bar(32), bar(8)))
    assert found.rows[0].value.box.right == pytest.approx(found.width)
    assert found.rows[0].mark.width == pytest.approx(4 * found.rows[1].mark.width)


def test_labels_end_at_one_edge_before_the_bars() -> None:
    found = laid(chart(bar(3, "长一些的标签"), bar(2, "短")))
    assert {row.name.box.right for row in found.rows} == {found.zero - DESK.gap}


def test_a_heading_stands_above_its_bar() -> None:
    found = laid(chart(bar(175, heading="市重大项目 86个", note="完成率 103%"), bar(46, "技改")))
    first, second = found.rows
    assert (first.name.text, second.name.text) == ("市重大项目 86个", "技改")
    assert first.name.box.bottom <= first.mark.y
    assert (first.mark.x, first.name.box.x, first.note.text) == (0, 0, "完成率 103%")
    assert first.note.box.x > first.value.box.right


def test_zero_has_no_length_but_its_value() -> None:
    row = laid(chart(bar(5), bar(0))).rows[1]
    assert (row.mark.width, row.value.text) == (0, "0%")
    assert row.value.box.x == row.mark.x + DESK.gap


@pytest.mark.parametrize("numbers", [(0.0,), (0.0, 0.0)])
def test_only_zeros(numbers: tuple[float, ...]) -> None:
    found = laid(chart(*map(bar, numbers)))
    assert (found.rule, found.scale, found.rows[0].mark.width) == (None, 0, 0)


def test_below_zero_goes_left_of_a_line() -> None:
    up, down = (found := laid(chart(bar(4), bar(-2)))).rows
    assert found.rule == Box(found.zero, 0, 1, found.height)
    assert down.mark.right == found.zero == up.mark.x
    assert down.value.box.right == pytest.approx(down.mark.x - DESK.gap)
    assert down.name.box.right < down.value.box.x


def test_no_line_without_numbers_below_zero() -> None:
    assert laid(chart(bar(4), bar(0))).rule is None


def test_a_long_label_is_cut_before_the_bar() -> None:
    row = laid(chart(bar(5, "长" * 5000))).rows[0]
    assert row.name.text.endswith(ELLIPSIS)
    assert row.name.box.right < row.mark.x
    assert row.mark.width > 100


def test_the_note_gives_way_before_the_value() -> None:
    row = laid(chart(bar(123456, note="同比增长很多很多很多")), 150).rows[0]
    assert (row.value.text, row.note.text) == ("123456%", "")


def test_a_point_finds_its_row() -> None:
    found = laid(chart(bar(3), bar(2), bar(1)))
    assert [found.at(5, y) for y in (-1, 0, 25.9, 26, 77, 78)] == [-1, 0, 0, 1, 2, -1]
    assert (found.at(-1, 5), found.at(435, 5)) == (-1, -1)


@given(ANY, st.floats(1, 900))
def test_a_chart_fills_its_height_within_bounds(given_chart: Chart, height: float) -> None:
    own = height_of(given_chart)
    sizes = filled(given_chart, DESK, height)
    found = lay_out(given_chart, "zh", 435, width_of, sizes)
    assert found.height == pytest.approx(min(max(height, LEAST_APART * own), MOST_APART * own))
    assert (found.text, found.rows[0].mark.height <= MOST_THICK * DESK.bar) == (DESK.text, True)
    for row in found.rows:
        boxes = [*words(row), row.mark]
        assert all(apart(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
        assert all(row.band.y - NEAR <= box.y and box.bottom <= row.band.bottom + NEAR for box in boxes)


def test_an_empty_chart_fills_nothing() -> None:
    assert filled(chart(), DESK, 100) == DESK


def test_sizes_scale_everything() -> None:
    large = lay_out(chart(bar(3), bar(2)), "zh", 435, width_of, DESK.scaled(1.5))
    assert (large.height, large.text, large.rows[0].mark.height) == (78, 19.5, 24)
    assert STAGE.text > large.text


def test_a_plan_is_marked_and_an_empty_chart_is_empty() -> None:
    assert laid(chart(bar(1), plan=True)).plan
    assert (laid(chart()).rows, laid(chart()).height) == ((), 0)


@given(st.text(max_size=400), st.floats(0, 300))
def test_an_elided_text_fits_and_is_one_line(text: str, room: float) -> None:
    short = elide(text, room, lambda t: 7.0 * len(t))
    assert 7.0 * len(short) <= room
    assert "\n" not in short
    assert short in {" ".join(text.split()), ""} or short.endswith(ELLIPSIS)
