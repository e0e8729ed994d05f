"""The relation map at several sizes: how long a frame takes, all of it in sight, at 100 %, and in focus."""

import random
import time
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from tests.bench.clock import mark
from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.domain.tie import BONDS, Tie
from zibo_app.services.relation_layout import drawing
from zibo_app.services.relations import COLUMNS, Node, Web, Wish
from zibo_app.ui import app as program
from zibo_app.ui.context import Context
from zibo_app.ui.graph.canvas import MapCanvas
from zibo_app.ui.graph.look import Look
from zibo_app.ui.graph.scene import MapScene
from zibo_app.ui.theme import Theme

SIZES = (60, 500)
SIZE = (1580, 850)
"""The canvas in a maximised window of 1920 by 990."""
FRAMES, SEED = 40, 7
EDGES = 1.3
"""Edges for each node; the shipped catalogue has 1.1."""
LETTERS = "园区企业项目产业政策指标荣誉平台新能源材料医药智能装备信息技术示范基地创新中心"


def made(nodes: int) -> Web:
    """Make up a web of this many records of all kinds, each tied to some other."""
    dice = random.Random(SEED)  # noqa: S311 no secret
    kinds = dice.choices(list(COLUMNS), weights=[2, 8, 1, 6, 2, 3, 1, 6, 6, 9, 7], k=nodes)
    briefs = {
        f"n{at}": Brief(f"n{at}", kind, Text("".join(dice.choices(LETTERS, k=dice.randint(4, 18)))))
        for at, kind in enumerate(kinds)
    }
    bonds = [bond for bond in BONDS.values() if bond is not Predicate.POSSIBLY_SAME]
    ids = list(briefs)
    pairs = [(ids[at], dice.choice(ids[: at or 1])) for at in range(nodes)]
    pairs += [tuple(dice.sample(ids, 2)) for _ in range(round(nodes * (EDGES - 1)))]
    ties = tuple(Tie(a, dice.choice(bonds), b, ("c",)) for a, b in pairs if a != b)
    return Web(briefs, ties)


def canvas_of(nodes: int) -> MapCanvas:
    """Show a made-up map of this many nodes; a QApplication must be there."""
    ctx = Context(None, "zh", Theme("light"))  # type: ignore[arg-type]  # the canvas reads no catalogue
    web = made(nodes)

    def named(node: Node) -> tuple[str, str]:
        return web.briefs[node.members[0]].name.zh, node.kind

    canvas = MapCanvas(ctx)
    canvas.use(MapScene(ctx, Look(ctx.theme), drawing(web, Wish()), named))
    canvas.resize(*SIZE)
    canvas.show()
    QApplication.processEvents()  # what is not exposed is not painted
    canvas.fit()
    return canvas


def timed(step: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Time a step again and again, in ms; the first three are not counted."""
    times = []
    for _ in range(FRAMES + 3):
        start = clock()
        step()
        times.append((clock() - start) * 1000)
    return times[3:]


def measure(nodes: int, clock: Callable[[], float] = time.perf_counter) -> dict[str, list[float]]:
    """Give the ms of each frame: all in sight, at 100 %, at 62 % where the most names are, and in focus.

    With `clock=time.process_time` what other programs take is left out.
    """
    canvas = canvas_of(nodes)
    frame = canvas.viewport().repaint
    found = {"fit": timed(frame, clock)}
    for name, zoom in (("names", 0.62), ("full", 1.0)):
        canvas.zoom_by(zoom / canvas.zoom)
        found[name] = timed(frame, clock)
    canvas.fit()
    hub = max(canvas.map.graph.nodes, key=lambda node: len(canvas.map.graph.of(node)))
    found["focus"] = timed(partial(_focused, canvas, hub), clock)
    canvas.zoom_by(1.0 / canvas.zoom)
    found["pushed"] = timed(partial(_pushed, canvas), clock)
    canvas.close()
    return found


def _focused(canvas: MapCanvas, hub: str) -> None:
    canvas.light("" if canvas.map.focus else hub)
    canvas.viewport().repaint()


def _pushed(canvas: MapCanvas) -> None:
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    canvas.viewport().repaint()


def main() -> int:
    """Mark every size, with median and 95th percentile of the slowest way of looking at it."""
    app = program.make_app()
    for nodes in SIZES:
        for name, clock in (("graph", time.perf_counter), ("graph-cpu", time.process_time)):
            found = measure(nodes, clock)
            tails = {way: quantiles(times, n=20)[-1] for way, times in found.items()}
            medians = {way: median(times) for way, times in found.items()}
            mark(f"{name}{nodes}", p95=tails, median=medians, worst=max(tails.values()))
    QApplication.sendPostedEvents()
    del app
    return 0
