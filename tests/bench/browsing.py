"""The browse page on a made-up catalogue of 100,000 records and on one of 1,000,000, step by step in turn."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.bench.clock import mark
from tests.bench.line import Line, compared
from zibo_app.domain.listing import Query
from zibo_app.services.overview import overview
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.ui import app as program
from zibo_app.ui.browse.spec import ENTERPRISES
from zibo_app.ui.context import Context
from zibo_app.ui.pages.browse import BrowsePage
from zibo_app.ui.theme import Theme

ROUNDS, GROWTH = 9, 10.0
COMPUTED, SHORT = 100, 2
"""ms that a list may take which no stored count tells, and below which a ratio says nothing."""
KINDS = ENTERPRISES.kinds
ONE = Query(filters=(("industry", "industry-2"),))
THREE = replace(ONE, filters=(*ONE.filters, ("honour_level", "provincial"), ("listing", "unstated")))
NAME, LEAD = Query(sort="name"), Query(sort="lead", descending=True)
Step = Callable[[Catalogue], object]


def resident() -> float:
    """Give the memory now in use, in MiB."""
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def shown(catalogue: Catalogue, query: Query) -> None:
    """Open the page, ask for a list, and paint it."""
    page = BrowsePage(ENTERPRISES, Context(catalogue, "zh", Theme("light")))
    state = (*((f"filter.{facet}", value) for facet, value in query.filters), ("sort", query.sort))
    page.show_place("", (("view", "table"), *state))
    page.resize(1366, 690)
    page.grab()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def listed(query: Query, share: float, catalogue: Catalogue) -> None:
    """Read 100 lines at a share of the list, as scrolling there does."""
    catalogue.page(KINDS, query, int((catalogue.count(KINDS, query) - 100) * share), 100)


def asked(query: Query, catalogue: Catalogue) -> None:
    """Ask for all that a change of filters needs."""
    catalogue.count(KINDS, query)
    catalogue.facets(KINDS, query)
    catalogue.page(KINDS, query, 0, 100)


def placed(query: Query, catalogue: Catalogue) -> None:
    """Find the line of a record."""
    catalogue.position(KINDS, query, "enterprise-2000")


THREE_FILTERS = "three filters: count, facets, page"
STEPS: dict[str, Step] = {
    THREE_FILTERS: partial(asked, THREE),
    "page opened": partial(shown, query=Query()),
    "page filtered": partial(shown, query=ONE),
    "page sorted by name": partial(shown, query=NAME),
    "page sorted by lead figure": partial(shown, query=LEAD),
    "scrolled to the middle": partial(listed, Query(), 0.5),
    "scrolled to the end, by name": partial(listed, NAME, 1.0),
    "line of a record": partial(placed, Query()),
    "line of a record, by name": partial(placed, NAME),
    "letters typed (xh)": lambda catalogue: catalogue.seek(KINDS, Query(), "xh"),
    "overview read": overview,
}


def main() -> int:
    """Mark the times of every step in both, and how much more memory the large one takes."""
    app = program.make_app()
    small, large = (open_catalogue(Path(name)) for name in os.environ["ZIBO_BENCH_FILE"].split(os.pathsep))
    for step in STEPS.values():
        step(small)
    before = resident()
    for step in STEPS.values():
        step(large)
    grown = resident() - before
    for name, step in STEPS.items():
        pairs = [(_time(step, small), _time(step, large)) for _ in range(ROUNDS)]
        mark(name, small=[one for one, _ in pairs], large=[other for _, other in pairs])
    mark("memory", grown=grown)
    del app
    return 0


def _time(step: Step, catalogue: Catalogue) -> float:
    start = time.perf_counter()
    step(catalogue)
    return (time.perf_counter() - start) * 1000


def lines(marks: dict[str, dict[str, list[float]]]) -> list[Line]:
    """Give each step at 1,000,000 records beside the same at 100,000."""
    found = []
    for name in STEPS:
        small, large = marks[name]["small"], marks[name]["large"]
        ratio = median(other / one for one, other in zip(small, large, strict=True))
        line = compared(f"1,000,000: {name}", median(large), median(small), ratio, 1.5)
        found.append(_bounded(line, name, median(large)))
    grown = float(marks["memory"]["grown"])  # type: ignore[arg-type]
    bound = f"<= {GROWTH:g} MiB"
    found.append(Line("1,000,000: growth of memory", f"{grown:.1f} MiB", "", "", bound, grown <= GROWTH))
    return found


def _bounded(line: Line, name: str, taken: float) -> Line:
    """Bound in ms what is computed when it is asked for, and what is too short for a ratio to say much."""
    most = COMPUTED if name == THREE_FILTERS else SHORT
    if line.met or (taken > most and name != THREE_FILTERS):
        return line
    return replace(line, bound=f"<= {most:g} ms", met=taken <= most)
