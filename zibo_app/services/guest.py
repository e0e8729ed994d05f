"""The visitor's home: the industries to choose from and a few facts, as the catalogue's slots name them."""

from dataclasses import dataclass

from zibo_app.services.charting import Item
from zibo_app.services.overview import Sector, items_of, sectors, shared
from zibo_app.store.catalogue import Catalogue

PAGE = "visitor"


@dataclass(frozen=True, slots=True)
class GuestHome:
    """What the visitor's home shows; `period` is what all facts share, empty where they differ."""

    industries: tuple[Sector, ...]
    facts: tuple[Item, ...]
    period: str


def guest_home(catalogue: Catalogue) -> GuestHome:
    """Read the visitor's home; what is not released to this viewer is left out."""
    slots = catalogue.slots(PAGE)
    figures = catalogue.figures_by_id(tuple(slot.ref for slot in slots))
    facts = tuple(items_of(slots, "facts", figures))
    refs = tuple(slot.ref for slot in slots if slot.block == "industries")
    return GuestHome(sectors(catalogue, refs), facts, shared(facts).period)
