"""How a page is listed: the rail, the shortcuts and the links are made from this."""

from collections.abc import Callable
from typing import NamedTuple

from zibo_app.ui.context import Context
from zibo_app.ui.pages.page import Page


class PageSpec(NamedTuple):
    """A page: its id, label (msgid), icon, maker, and the kinds it shows; `lower` puts it down the rail."""

    id: str
    label: str
    icon: str
    make: Callable[[Context], Page]
    kinds: tuple[str, ...] = ()
    lower: bool = False


def page_of(specs: tuple[PageSpec, ...], kind: str) -> str:
    """Find the page that shows records of this kind, empty where none does."""
    return next((spec.id for spec in specs if kind in spec.kinds), "")
