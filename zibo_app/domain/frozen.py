"""What all frozen dataclasses share: equality, hash and repr, written once.

`dataclass` would generate these anew for each class, at 0.2 ms a class; fifty classes stand before the first
paint. What is neither stored nor told apart by its class is a NamedTuple instead, made in 0.05 ms, not 0.4.
"""

from dataclasses import Field
from typing import Any, ClassVar

from typing_extensions import override


class Frozen:
    """The base of a `dataclass(frozen=True, eq=False, repr=False)`: equal when class and fields are."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def _parts(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__dataclass_fields__)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and type(other) is type(self) and self._parts() == other._parts()

    @override
    def __hash__(self) -> int:
        return hash(self._parts())

    @override
    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
        return f"{type(self).__name__}({shown})"
