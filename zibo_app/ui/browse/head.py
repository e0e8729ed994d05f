"""The head of a detail pane: the name, how it is read, other names, what the source says in short."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zibo_app.domain.kind import NameBasis
from zibo_app.domain.listing import UNCONFIRMED
from zibo_app.services.profile import Profile
from zibo_app.ui.browse.dots import dotted, isolated
from zibo_app.ui.browse.parts import Go, chip_of, cut, words
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.collect import CollectButton
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label

CHIP = 320
"""The greatest width of a name that may mean the same, in px."""


def head(ctx: Context, found: Profile, go: Go) -> Iterator[QWidget]:
    """Give the name, the line beneath it, the summary, and for staff the names that may mean the same."""
    name = words(ctx.name(found.brief), "name")
    yield _with_toggle(ctx, found, name) if ctx.staff else name
    line = dotted(*_beneath(ctx, found))
    if line:
        yield words(line, "second")
    if ctx.say(found.record.summary):
        yield words(ctx.say(found.record.summary))
    if ctx.staff and (found.same or found.perhaps):
        yield _perhaps(ctx, found, go)


def _with_toggle(ctx: Context, found: Profile, name: QWidget) -> QWidget:
    """Put the toggle that collects the record for comparing beside its name."""
    holder = QWidget()
    toggle = CollectButton(ctx, found.brief.id)
    box = row(name, toggle, gap=ctx.px(12), parent=holder)
    box.setStretch(0, 1)
    box.setAlignment(toggle, Qt.AlignmentFlag.AlignTop)
    return holder


def _beneath(ctx: Context, found: Profile) -> Iterator[str]:
    brief = found.brief
    shown = ctx.name(brief)
    if not brief.name.en or brief.name_basis in {*UNCONFIRMED, NameBasis.FIRM}:
        yield brief.reading
    yield from (name for name in (brief.name.zh, brief.name.en) if name and name != shown and ctx.staff)
    if ctx.staff and (not brief.name.en or brief.name_basis in {*UNCONFIRMED, NameBasis.FIRM}):
        yield ctx.say(brief.name_basis)
    others = [name for name in found.also if name != shown]
    if others:
        yield ctx.tr(
            "Also called {names}", names=("、" if ctx.lang == "zh" else ", ").join(map(isolated, others))
        )


def _perhaps(ctx: Context, found: Profile, go: Go) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(ctx.px(8), holder)
    flow.addWidget(Badge(ctx, f"? {ctx.tr('Possibly the same')}", "query"))
    for brief in found.same:
        flow.addWidget(chip_of(ctx, brief, go, CHIP))
    for name in found.perhaps:
        flow.addWidget(Label(cut(ctx, name, CHIP), "second"))
    return holder
