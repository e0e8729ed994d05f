"""Cards: one record each, for a grid and for a board; a plan has a dashed frame."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Row
from zibo_app.domain.stage import Stage
from zibo_app.domain.text import Text
from zibo_app.services.policy_match import Fit, fit
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.browse.parts import cut, status_badge
from zibo_app.ui.browse.row_words import RowWords, sectors, status, words_of
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.models.columns import lead_text
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.collect import CollectButton
from zibo_app.ui.widgets.label import Elided

LANE_WIDTH, LANE_HEIGHT = 276, 84
WORD, SHORT, SMALL = 214, 150, 12
"""The width (in px) of a status at most, up to which the sector stands beside it, the size of its type."""


def planned(ctx: Context, line: Row) -> bool:
    """Whether a record lies ahead of the catalogue's data year."""
    year = line.fields.get("year", Text()).zh
    return line.fields.get("stage") == Stage.PLANNED.label or year > ctx.catalogue.edition.data_year


class RecordCard(Active):
    """A card of the grid: name, what it is in two lines, for whom or in which sector, and a last line."""

    def __init__(self, ctx: Context, spec: BrowseSpec, line: Row, parent: QWidget | None = None) -> None:
        words = words_of(ctx, line)
        role = "plan" if planned(ctx, line) else "card"
        super().__init__(
            line.brief.id, role, ". ".join(filter(None, (words.name, words.second, words.right))), parent
        )
        found = fit(ctx.catalogue, line) if spec.chosen_by else None
        foot = _left_open(ctx, line, found) if spec.chosen_by else lead_text(ctx, line)
        head = row(Elided(words.name, "mark"), CollectButton(ctx, line.brief.id, bare=True), gap=ctx.px(4))
        head.setStretch(0, 1)
        column(
            head,
            *([Elided(words.reading, "note")] if words.reading else []),
            Clamped(ctx.say(line.summary)),
            Elided(_told(ctx, words, found), "second"),
            *([Elided(foot, "note")] if foot else []),
            STRETCH,
            gap=ctx.px(4),
            margins=(ctx.px(16), ctx.px(12), ctx.px(16), ctx.px(10)),
            parent=self,
        )


def _told(ctx: Context, words: RowWords, found: Fit | None) -> str:
    """Say why a policy fits, of any other record what it is and for whom."""
    if found is None:
        return dotted(words.second, words.right)
    return ctx.tr("Why: {reason}", reason=dotted(words.second, ctx.say(found.why)))


def _left_open(ctx: Context, line: Row, found: Fit | None) -> str:
    """Say of a policy what the official documents decide; of a plan, what the source does not say (staff)."""
    headings = found.open if found else tuple(label for _, label in BY_KEY[line.brief.kind].expected)
    names = ("/" if ctx.lang == "zh" else ", ").join(map(ctx.say, headings))
    if not names:
        return ""
    if found:
        return ctx.tr("The official documents decide; not stated: {headings}", headings=names)
    return ctx.tr("{headings}: not stated in the source", headings=names) if ctx.staff else ""


class LaneCard(Active):
    """A card of the board, 276 × 84: the name, the source's own word for its status, the sector."""

    def __init__(self, ctx: Context, line: Row, parent: QWidget | None = None) -> None:
        name, word = ctx.name(line.brief), ctx.say(status(line))
        sector = sectors(ctx, line)
        role = "plan" if planned(ctx, line) else "card"
        super().__init__(line.brief.id, role, ". ".join(filter(None, (name, word, sector))), parent)
        self.setFixedHeight(ctx.px(LANE_HEIGHT))
        marks = [status_badge(ctx, word, WORD, "source")] if word else []
        beside = [Elided(sector, "note")] if cut(ctx, word, SHORT, SMALL) == word else [STRETCH]
        upper = row(Clamped(name, "strong"), CollectButton(ctx, line.brief.id, bare=True), gap=ctx.px(4))
        upper.setStretch(0, 1)
        lower = row(*marks, *beside, gap=ctx.px(8))
        box = column(
            upper,
            STRETCH,
            lower,
            gap=0,
            margins=(ctx.px(12), ctx.px(8), ctx.px(12), ctx.px(8)),
            parent=self,
        )
        box.setStretch(0, 0)
