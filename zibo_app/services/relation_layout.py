"""Where the nodes of the relation map stand: step by step as it grew, so that what stood stays."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from zibo_app.domain.layered import Spot, ordered, placed
from zibo_app.services.relations import Graph, Web, Wish, neighbourhood


@dataclass(frozen=True)
class Drawing:
    """A graph with the spot of every node."""

    graph: Graph
    spots: dict[str, Spot]


def steps(wish: Wish) -> Iterator[Wish]:
    """Give the wishes by which the map grew to this one."""
    yield replace(wish, around=wish.around[:1], opened=())
    for n in range(2, len(wish.around) + 1):
        yield replace(wish, around=wish.around[:n], opened=())
    for n in range(1, len(wish.opened) + 1):
        yield replace(wish, opened=wish.opened[:n])


def drawing(web: Web, wish: Wish) -> Drawing:
    """Lay out what is to be drawn; a filter takes nodes away, and the others keep their order."""
    order: tuple[str, ...] = ()
    spots: dict[str, Spot] = {}
    graph = Graph({}, ())
    for step in steps(wish):
        every = neighbourhood(web, step.everything())
        order = ordered(every.columns, every.pairs, order)
        graph = neighbourhood(web, step)
        shown = ordered(graph.columns, graph.pairs, [node for node in order if node in graph.nodes])
        spots = placed(shown, graph.columns, graph.pairs, spots)
    return Drawing(graph, spots)
