"""The right column of a detail pane: honours, recipients, counts that name the record, general policies."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from zibo_app.domain.figure import Level, Nature
from zibo_app.domain.kind import HONOUR_LEVEL
from zibo_app.domain.listing import Brief, Conferred
from zibo_app.domain.wording import period_text
from zibo_app.services.profile import Profile
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.browse.parts import Go, RecordLink, chip_of, labelled, section, title, words
from zibo_app.ui.context import Context
from zibo_app.ui.said import AWARD, key_of
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.link import Link

CHIP = 220
"""A chip's greatest width in px: a long name is cut, the record has it whole."""


def honours(ctx: Context, found: Profile, go: Go, touch: Go) -> Iterator[QWidget]:
    """Give the honours by level; where a kind can have some and the source names none, staff read so."""
    rows = []
    for level in Level:
        held = [each for each in found.honours if each.level is level]
        if held:
            rows.append(
                labelled(
                    ctx, _heading(ctx, level), *(_award(ctx, each, each.honour, go, touch) for each in held)
                )
            )
    able = any(facet.key == HONOUR_LEVEL.key for facet in found.kind.facets)
    if rows:
        yield section(ctx, ctx.tr("Honours"), rows)
    elif able and ctx.staff:
        yield section(ctx, ctx.tr("Honours"), [words(ctx.tr("None stated in the source"), "second")])


def _heading(ctx: Context, level: Level) -> str:
    """Head the honours of a level; guests are not told what is lacking."""
    return ctx.tr("Other honours") if level is Level.UNSAID and not ctx.staff else ctx.say(level)


def recipients(ctx: Context, found: Profile, go: Go, touch: Go) -> Iterator[QWidget]:
    """Give who received this honour."""
    if found.recipients:
        rows: list[QWidget] = [_award(ctx, each, each.recipient, go, touch) for each in found.recipients]
        yield section(ctx, ctx.tr("Awarded to"), rows)


def _award(ctx: Context, conferred: Conferred, other: Brief, go: Go, touch: Go) -> QWidget:
    """Give the other record of an award, and a mark that asks for the award's evidence."""
    award = conferred.award
    year = ctx.say(period_text(award.year)) if award.year else ""
    mark = icon_button(ctx, "quote", f"{ctx.tr('Evidence')}: {ctx.name(conferred.honour)}")
    on_click(mark, touch, key_of(AWARD, conferred.recipient.id, conferred.honour.id))
    holder = QWidget()
    link = RecordLink(ctx, other, go, note=dotted(year, ctx.say(award.detail)))
    row(link, mark, gap=ctx.px(4), parent=holder).setStretch(0, 1)
    return holder


def named_in(ctx: Context, found: Profile, touch: Callable[[str], None]) -> Iterator[QWidget]:
    """Give the counts among whose members the source names this record."""
    rows = []
    for figure in found.named_in:
        said = ctx.say(figure.label), ctx.figure(figure)
        counted = figure.nature is Nature.COUNT
        words_ = (
            ctx.tr("{label}: one of {count}", label=said[0], count=said[1]) if counted else " ".join(said)
        )
        link = Link(ctx, figure.id, words_)
        link.activated.connect(touch)
        rows.append(link)
    if rows:
        yield section(ctx, ctx.tr("Named among"), rows)


def services(ctx: Context, found: Profile, go: Go) -> Iterator[QWidget]:
    """Give the zone's general policies, headed as not special to this record."""
    if not found.services:
        return
    holder, chips = QWidget(), QWidget()
    flow = FlowLayout(ctx.px(6), chips)
    for brief in found.services:
        flow.addWidget(chip_of(ctx, brief, go, CHIP))
    aside = ctx.tr("Not special to this {kind}", kind=ctx.say(found.kind.label).lower())
    head = title(ctx, ctx.tr("Policies and services for the whole zone"), aside)
    column(head, chips, gap=ctx.px(8), parent=holder)
    yield holder
