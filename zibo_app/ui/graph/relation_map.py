"""The relation map: what its parts wish, and what comes of it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.services.relations import Edge, Wish
from zibo_app.ui.context import Context
from zibo_app.ui.graph.stage import MapStage
from zibo_app.ui.graph.zooming import STEP
from zibo_app.ui.said import tie_key

if TYPE_CHECKING:
    from collections.abc import Callable


class RelationMap(MapStage):
    """The map of what this viewer may see.

    `evidence_asked` carries the key of a tie, `opened` the id of a record.
    """

    evidence_asked = Signal(str)
    opened = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        canvas, panel = self.canvas, self.panel
        canvas.focused.connect(self._focused)
        canvas.opened.connect(self._open)
        canvas.expanded.connect(self._expand)
        canvas.alone.connect(self._alone)
        canvas.asked.connect(self._ask)
        canvas.edge_chosen.connect(panel.choose)
        panel.asked.connect(self._ask_number)
        panel.acted.connect(self._act)
        panel.filters.changed.connect(self._filtered)
        self.tools.acted.connect(self._act)

    def _focused(self, _node: str) -> None:
        self.tell()
        self.settled.emit()

    def _open(self, node: str) -> None:
        if self.canvas.map.graph.nodes[node].bundle:
            self._expand(node)
        else:
            self.opened.emit(node)

    def _expand(self, node: str) -> None:
        """Show the neighbours of a node besides what is shown, or the members of a bundle."""
        wish, held = self.maker.wish, self.canvas.map.graph.nodes[node]
        if held.bundle:
            self.redraw(replace(wish, opened=(*wish.opened, node)))
        elif held.more:
            self.redraw(replace(wish, around=(*wish.around, node)))

    def _alone(self, node: str) -> None:
        """Show a node with its neighbours and nothing else."""
        if not self.canvas.map.graph.nodes[node].bundle:
            self.redraw(replace(self.maker.wish, around=(node,), opened=()))
            self.begin()

    def _ask(self, edge: Edge) -> None:
        """Ask for the evidence of an edge; one of several ties shows these first."""
        bundle = next((end for end in (edge.left, edge.right) if self.canvas.map.graph.nodes[end].bundle), "")
        if bundle:
            self._expand(bundle)
        else:
            self.evidence_asked.emit(tie_key(edge.ties[0]))

    def _ask_number(self, at: int) -> None:
        self.canvas.choose(at)
        self._ask(self.canvas.map.edges()[at])

    def _act(self, what: str) -> None:
        node = self.canvas.map.focus
        acts: dict[str, Callable[[], object]] = {
            "open": partial(self._open, node),
            "expand": partial(self._expand, node),
            "alone": partial(self._alone, node),
            "whole": self._whole,
            "smaller": partial(self.canvas.zoom_by, 1 / STEP),
            "larger": partial(self.canvas.zoom_by, STEP),
            "fit": self.canvas.fit,
        }
        acts[what]()

    def _whole(self) -> None:
        self.panel.filters.choose(frozenset(), frozenset())
        self.redraw(Wish())

    def _filtered(self) -> None:
        kinds, bonds = self.panel.filters.chosen()
        self.redraw(replace(self.maker.wish, kinds=kinds, bonds=bonds))
