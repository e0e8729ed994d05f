"""What the office keeps for the exhibition: routes, the loop, own stops, touches, the PIN, rehearsals."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from zibo_app.domain import bounded
from zibo_app.domain.hall import Loop, Pin, Score, Touched
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.route import Route
from zibo_app.store import office_bodies as bodies
from zibo_app.store.office_events import append
from zibo_app.store.office_faults import OfficeCode

T = TypeVar("T")
PICTURES = "pictures"
THE_PIN = "SELECT scheme, failures, failed_at FROM pin"


class Read(Protocol):
    """Reads rows of the store; no rows where there is no store yet."""

    def __call__(self, sql: str, *values: str) -> list[tuple[str, ...]]:
        """Give the rows."""


class Write(Protocol):
    """Does something in one transaction; it is on disk when this returns."""

    def __call__(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do it and give what it gives."""


class Stage:
    """The part of the office store the exhibition keeps; every change is an event, words are cleaned."""

    def __init__(self, path: Path, read: Read, write: Write) -> None:
        self.pictures = path.with_name(PICTURES)
        self._read = read
        self._write = write

    # -- routes ------------------------------------------------------------------------------------
    def routes(self) -> tuple[Route, ...]:
        """Give the saved routes, the one saved last first."""
        rows = self._read("SELECT id, body FROM route ORDER BY saved DESC")
        return tuple(bodies.route(_opened(body), identity) for identity, body in rows)

    def save_route(self, route: Route) -> Route:
        """Keep a route, under its id or a new one, and give it as it is kept; a name it must have."""
        kept = bounded.route(route)
        if not kept.name:
            raise OfficeCode.NAMELESS.refused()
        identity = self._save("route_saved", "route", kept.id, bodies.route_body(kept))
        return bodies.route(bodies.route_body(kept), identity)

    def drop_route(self, identity: str) -> None:
        """Take a route away."""
        self._drop("route_dropped", "route", identity)

    # -- own stops ---------------------------------------------------------------------------------
    def own_stops(self) -> tuple[OwnStop, ...]:
        """Give the office's own stops, the one saved last first, those of a newer release left out."""
        rows = self._read("SELECT id, body FROM own_stop ORDER BY saved DESC")
        found = (bodies.own(_opened(body), identity) for identity, body in rows)
        return tuple(each for each in found if each)

    def save_own(self, stop: OwnStop) -> OwnStop:
        """Keep an own stop, under its id or a new one, and give it as it is kept."""
        kept = bounded.own(stop)
        identity = self._save("own_saved", "own_stop", kept.id, bodies.own_body(kept))
        return bodies.own(bodies.own_body(kept), identity) or kept

    def drop_own(self, identity: str) -> None:
        """Take an own stop away; its picture's file stays until no stop has it."""
        self._drop("own_dropped", "own_stop", identity)

    def kept_pictures(self) -> frozenset[str]:
        """Name the pictures any stop has, also one that only a newer release can show."""
        rows = self._read("SELECT body FROM own_stop")
        return frozenset(str(_opened(body).get("picture")) for (body,) in rows)

    # -- the loop ----------------------------------------------------------------------------------
    def loop(self) -> Loop | None:
        """Give the loop as it was set, None where it never was."""
        rows = self._read("SELECT body FROM loop")
        return bodies.loop(_opened(rows[0][0])) if rows else None

    def set_loop(self, loop: Loop) -> None:
        """Set what the loop shows."""
        body = bodies.loop_body(bounded.loop(loop))
        self._write(lambda connection: append(connection, "loop_set", {"body": body}))

    # -- touches, rehearsals -----------------------------------------------------------------------
    def touched(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Add touches, counted by page and hour; nothing tells by whom."""
        cleaned = (bounded.touched(Touched(page, hour, times)) for (page, hour), times in counts.items())
        told = [list(each) for each in cleaned if each.page and each.hour and each.times]
        for at in range(0, len(told), bounded.MOST_COUNTS):
            some = {"counts": told[at : at + bounded.MOST_COUNTS]}
            self._write(partial(append, kind="touches_counted", payload=some))

    def touches(self) -> tuple[Touched, ...]:
        """Give all touches counted, by hour and page."""
        rows = self._read("SELECT page, hour, times FROM touch ORDER BY hour, page")
        return tuple(Touched(page, hour, int(times)) for page, hour, times in rows)

    def rehearsed(self, score: Score) -> None:
        """Keep the score of a rehearsal."""
        kept = bounded.score(score)
        told = {"done_at": kept.at, "right": kept.right, "asked": kept.asked, "seconds": kept.seconds}
        self._write(lambda connection: append(connection, "rehearsed", told))

    def rehearsals(self) -> tuple[Score, ...]:
        """Give the scores, the latest first."""
        rows = self._read("SELECT done_at, right_ones, asked, seconds FROM rehearsal ORDER BY id DESC")
        return tuple(Score(at, int(right), int(asked), int(seconds)) for at, right, asked, seconds in rows)

    # -- the PIN -----------------------------------------------------------------------------------
    def pin(self) -> Pin:
        """Give the PIN as it is kept, an empty one where none was ever set."""
        return _pin(self._read(THE_PIN))

    def set_pin(self, scheme: str) -> Pin:
        """Keep a new PIN's hash, empty for none; wrong tries before are forgotten."""
        return self._tell("pin_set", {"scheme": bounded.plain(scheme, 400)})

    def pin_failed(self) -> Pin:
        """Count a wrong try, and give the PIN with it."""
        return self._tell("pin_failed", {})

    def pin_passed(self) -> Pin:
        """Forget the wrong tries."""
        return self._tell("pin_passed", {})

    def _tell(self, kind: str, payload: dict[str, object]) -> Pin:
        def work(connection: sqlite3.Connection) -> Pin:
            append(connection, kind, payload)
            return _pin(connection.execute(THE_PIN).fetchall())

        return self._write(work)

    def _save(self, kind: str, table: str, identity: str, body: dict[str, object]) -> str:
        def work(connection: sqlite3.Connection) -> str:
            _known(connection, table, identity)
            event = append(connection, kind, {"which": identity, "body": body})
            return identity or event.id

        return self._write(work)

    def _drop(self, kind: str, table: str, identity: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            _known(connection, table, identity or "?")
            append(connection, kind, {"which": identity})

        self._write(work)


def _known(connection: sqlite3.Connection, table: str, identity: str) -> None:
    """Refuse what is no longer there; an empty id is that of something new."""
    if identity and not connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (identity,)).fetchone():
        raise OfficeCode.UNKNOWN.refused(detail=identity)


def _opened(body: str) -> dict[str, object]:
    """Read a body; one that was damaged by hand holds nothing."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _pin(rows: list[tuple[str, ...]]) -> Pin:
    return Pin(rows[0][0], int(rows[0][1]), rows[0][2]) if rows else Pin()
