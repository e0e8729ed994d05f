"""Values: what all records, figures, lines of lists are made from, and what they share."""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from typing import Any, ClassVar, dataclass_transform

from zibo_app.overriding import override


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen:
    """A class made from this is a frozen dataclass; two are equal when class and fields are.

    `dataclass` itself would compile `__init__` and more for each class, at 0.4 ms a class, and fifty classes
    stand before the first paint; what is here serves them all. What is neither stored nor told apart by its
    class may as well be a NamedTuple.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    _needed: ClassVar[frozenset[str]]
    _factories: ClassVar[dict[str, Callable[[], object]]]

    @override
    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        """Take down the fields; their defaults stay what they are written as, attributes of the class."""
        dataclass(init=False, eq=False, repr=False, kw_only=kw_only)(cls)
        own = cls.__dataclass_fields__.values()
        cls._factories = {f.name: f.default_factory for f in own if f.default_factory is not MISSING}
        cls._needed = frozenset(f.name for f in own if f.default is f.default_factory is MISSING)

    def __init__(self, *values: object, **named: object) -> None:
        known, own = self.__dataclass_fields__, self.__dict__
        own.update(zip(known, values, strict=False), **named)
        if len(values) > len(known) or not self._needed <= own.keys() <= known.keys():
            raise TypeError(f"{type(self).__name__} has other fields than {', '.join(own)}")
        for name, make in self._factories.items():
            own.setdefault(name, make())

    @override
    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(name)

    @override
    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(name)

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
