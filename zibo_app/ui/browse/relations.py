"""What a record stands with, as a labelled tree: projects and where they stand, and who names it in turn."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import INVERSE, Predicate
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Link
from zibo_app.domain.text import Text
from zibo_app.services.profile import READ, Branches, Profile
from zibo_app.ui.browse.parts import Go, RecordLink, labelled, section, status_badge
from zibo_app.ui.browse.row_words import status
from zibo_app.ui.context import Context
from zibo_app.ui.models.columns import joined
from zibo_app.ui.widgets import boxes
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label

STATUS = 200
"""The greatest width of a status, in px."""
TITLED = ("project", "park")
"""Kinds whose names make the section's title where it holds any of them."""


def relations(ctx: Context, found: Profile, go: Go) -> Iterator[QWidget]:
    """Give the section, none where the source links the record to nothing."""
    several = {(b.predicate, b.forward) for b in found.branches}
    apart = len(several) < len(found.branches)
    rows = [row for branches in found.branches for row in _rows(ctx, branches, go, apart=apart)]
    if rows:
        yield section(ctx, _title(ctx, found), rows)


def map_link(ctx: Context, found: Profile, go: Go) -> Iterator[QWidget]:
    """Give staff the way to the relation map around this record, where the source links it to anything."""
    if ctx.staff and any((found.branches, found.honours, found.recipients, found.named_in, found.same)):
        link = Button(ctx.tr("Relation map →"), "link")
        on_click(link, go, found.brief.id)
        holder = QWidget()
        boxes.row(link, boxes.STRETCH, parent=holder)
        yield holder


def _rows(ctx: Context, branches: Branches, go: Go, *, apart: bool) -> Iterator[QWidget]:
    label = branches.predicate.label if branches.forward else INVERSE[branches.predicate]
    words = ctx.say(label)
    if apart and not branches.forward:
        words = f"{words}\n{ctx.say(BY_KEY[branches.kind].label)}"  # one under the other: both are short
    body: list[QWidget] = [_link(ctx, branches, link, go) for link in branches.links[:READ]]
    if len(branches.links) > READ:
        body.append(Label(ctx.tr("and {n} more", n=len(branches.links) - READ), "note"))
    yield labelled(ctx, words, *body)
    if branches.places:
        places = (RecordLink(ctx, brief, go) for brief in branches.places)
        yield labelled(ctx, ctx.say(Predicate.LOCATED_IN), *places)


def _link(ctx: Context, branches: Branches, link: Link, go: Go) -> RecordLink:
    row = branches.rows.get(link.other.id)
    word = ctx.say(status(row)) if row else ""
    marks = [status_badge(ctx, word, STATUS, gives_way=True)] if word else []
    notes = [joined(ctx, row.industries)] if row and link.predicate is Predicate.CARRIES_OUT else []
    if row:
        notes.append(ctx.say(row.fields.get("post", Text())))
    if ctx.staff and link.audience is Audience.STAFF:
        notes.append(ctx.tr("(staff only)"))
    return RecordLink(ctx, link.other, go, marks, " ".join(filter(None, notes)))


def _title(ctx: Context, found: Profile) -> str:
    kinds = {branches.kind for branches in found.branches}
    kinds |= {brief.kind for branches in found.branches for brief in branches.places}
    labels = tuple(BY_KEY[key].label for key in TITLED if key in kinds)
    between = "与" if ctx.lang == "zh" else " and "
    return between.join(map(ctx.say, labels)) if labels else ctx.tr("Related records")
