"""`override`, for type checkers only: importing typing_extensions would cost 3 ms of every start."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method", bound=Callable)

    def override(method: Method) -> Method:
        """Mark a method that takes the place of its base's."""
        return method


__all__ = ["override"]
