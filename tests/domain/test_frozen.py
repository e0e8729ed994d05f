"""Values: made, compared, copied and told like dataclasses, and never changed."""

from dataclasses import FrozenInstanceError, field, fields, replace

import pytest

from zibo_app.domain.frozen import Frozen


class Point(Frozen):
    """A value with a default."""

    x: int
    y: int = 0

    @property
    def sum(self) -> int:
        """Something worked out."""
        return self.x + self.y


class Twin(Frozen):
    """Another value with the same fields."""

    x: int
    y: int = 0


class Named(Point, kw_only=True):
    """A value with more fields than the one it is made from."""

    name: str
    tags: dict[str, int] = field(default_factory=dict)


@pytest.mark.parametrize("point", [Point(1), Point(1, 0), Point(x=1), Point(1, y=0), Point(y=0, x=1)])
def test_fields_are_given_by_place_or_name(point: Point) -> None:
    assert (point.x, point.y, point.sum) == (1, 0, 1)
    assert point == Point(1)
    assert hash(point) == hash(Point(1))
    assert repr(point) == "Point(x=1, y=0)"


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((), {"y": 1}), ((1, 2, 3), {}), ((1,), {"z": 1}), ((), {"x": 1, "z": 1}), ((1,), {"sum": 1})],
)
def test_other_fields_are_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point"):
        Point(*values, **named)


@pytest.mark.parametrize("other", [Point(1, 1), Twin(1), Named(x=1, name=""), (1, 0), None])
def test_others_are_not_equal(other: object) -> None:
    assert Point(1) != other
    assert other != Point(1)


def test_a_value_never_changes() -> None:
    point = Point(1)
    for name in ("x", "y", "z", "sum"):
        with pytest.raises(FrozenInstanceError, match=name):
            setattr(point, name, 2)
        with pytest.raises(FrozenInstanceError, match=name):
            delattr(point, name)
    assert point == Point(1)


def test_more_fields_are_added_and_have_defaults_of_their_own() -> None:
    one, two = Named(x=1, name="a"), Named(x=1, name="a")
    assert [each.name for each in fields(Named)] == ["x", "y", "name", "tags"]
    assert one == two
    assert one.tags == {}
    assert one.tags is not two.tags
    with pytest.raises(TypeError):
        Named(x=1)  # type: ignore[call-arg]  # as a faulty row might


def test_a_copy_differs_in_what_was_asked_for() -> None:
    assert replace(Named(x=1, name="a"), y=2) == Named(x=1, y=2, name="a")
    with pytest.raises(TypeError):
        replace(Point(1), z=2)  # type: ignore[call-arg]  # as a faulty setting might
