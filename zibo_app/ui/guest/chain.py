"""The board of chains for guests: large enough for a finger, and each line leads to where it is stated."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.services.chain import chain_map
from zibo_app.services.chain_links import Edge
from zibo_app.ui.browse.touch import enlarge
from zibo_app.ui.chains.board import ChainBoard
from zibo_app.ui.chains.heads import ColumnHeads, group_heading
from zibo_app.ui.context import Context
from zibo_app.ui.said import TIE, key_of
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided

LARGER = 1.28
"""How much larger than on the desk the nodes are: 56 px high."""


class GuestChain(Surface):
    """Industries, firms, projects, parks, honours and policies in four columns.

    `chosen` carries an industry, `opened` a record, `figure_asked` the key of what is to be shown.
    """

    chosen = Signal(str)
    opened = Signal(str)
    figure_asked = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        large = replace(ctx, theme=replace(ctx.theme, scale=ctx.theme.scale * LARGER))
        chart = chain_map(ctx.catalogue)
        headings = tuple(group_heading(large, group, self.figure_asked.emit) for group in chart.groups)
        self.heads = ColumnHeads(large, chart)
        self.board = ChainBoard(large, chart, headings, touch=True)
        self.board.laid_out.connect(self.heads.fit)
        self.board.chosen.connect(self.chosen)
        self.board.opened.connect(self.opened)
        self.board.asked.connect(self._ask)
        hint = Elided(ctx.tr("Touch a name to read more, a line to see where it is stated."), "second")
        px = ctx.px
        column(self.heads, self.board, hint, gap=px(4), margins=(px(18), px(8), px(14), px(10)), parent=self)
        enlarge(ctx, self)
        for heading in headings:
            heading.setMinimumHeight(0)  # they stand close above their groups

    def choose(self, industry: str) -> None:
        """Dim what is not reported under this industry; an empty id brightens everything."""
        self.board.choose(industry)
        self.heads.show_reach(self.board.light().reach)
        self.board.show_chosen()

    def _ask(self, link: Edge) -> None:
        self.figure_asked.emit(key_of(TIE, link.subject, link.part))
