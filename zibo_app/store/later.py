"""The one door to what is read of a catalogue only once somebody asks for it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zibo_app.store.sought import Sought


def sought() -> type["Sought"]:
    """Give what the first paint reads nothing by, importing it where that is still to be done."""
    from zibo_app.store.sought import Sought  # noqa: PLC0415 lazy: 5 ms, which the first paint does without

    return Sought
