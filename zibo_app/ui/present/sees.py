"""What the audience sees, in words for the presenter, and how an answer is worded for guests."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice
from zibo_app.services.search import search
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.present.audience import AudienceWindow
from zibo_app.ui.search.answers import Shown, shown


class What(Choice):
    """The sorts of things the audience may see."""

    SLIDE = "slide", "幻灯", "Slide"
    PAGE = "page", "页面", "Page"
    ANSWER = "answer", "答案", "Answer"


class Sees(Frozen):
    """What the audience sees, and what it is called."""

    what: What = What.SLIDE
    called: str = ""
    place: Place | None = None


def page_name(ctx: Context, place: Place) -> str:
    """Name a page as the presenter calls it: its record, else the page."""
    brief = ctx.catalogue.briefs((place.record,)).get(place.record) if place.record else None
    label = next((spec.label for spec in GUEST_PAGES if spec.id == place.page), "")
    return ctx.name(brief) if brief else ctx.tr(label or "Home")


def answer_to(guests: Context, words: str) -> Shown | None:
    """Answer what was typed as guests may see it; None where nothing is worth a card."""
    found = search(guests.catalogue, words) if words.strip() else None
    return shown(guests, found.answer) if found and found.answer is not None else None


def answered(audience: AudienceWindow, words: str) -> Sees | None:
    """Show what answers these words, as guests may see it; None where nothing does."""
    answer = answer_to(audience.ctx, words)
    if answer is None:
        return None
    audience.show_answer(answer)
    return Sees(What.ANSWER, answer.heading)


def paged(ctx: Context, audience: AudienceWindow, place: Place) -> Sees | None:
    """Show a page as guests may see it; None where they have none such. Staff's `ctx` names it."""
    if not audience.show_place(place):
        return None
    return Sees(What.PAGE, page_name(ctx, place), place)
