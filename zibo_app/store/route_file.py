"""A route as a file for another machine: small, plain JSON with a version; what comes in is never trusted."""

import json
import stat
from pathlib import Path

from zibo_app.domain import bounded
from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.route import Route
from zibo_app.domain.text import Text
from zibo_app.store.office_bodies import number, parts, route, route_body, several, word

FORMAT, VERSION = "zibo_app.route", 1
SUFFIX = ".route.json"
MOST_BYTES = 1_000_000
KEPT = Text("没有导入任何内容，已有的路线不受影响。", "Nothing was imported; your routes are as they were.")

NO_ROUTE = "E-R01", Text("这不是路线文件。", "This is no route file.")
NEWER = (
    "E-R02",
    Text(
        "路线文件由更新版本的程序写成，请更新程序。",
        "A newer release wrote this route file: update the program.",
    ),
)
TOO_LARGE = "E-R03", Text("文件过大，不像路线文件。", "The file is too large for a route.")
DAMAGED = (
    "E-R04",
    Text(
        "路线文件不完整或已损坏，请重新导出。",
        "The route file is damaged or not whole: export it once more.",
    ),
)
UNREADABLE = (
    "E-R05",
    Text(
        "文件无法读取，请检查存储盘与权限。",
        "The file cannot be read: check the drive and the permissions.",
    ),
)


def to_bytes(given: Route) -> bytes:
    """Write a route as a file's bytes; its notes go with it, its id does not."""
    body = {"format": FORMAT, "version": VERSION, "route": route_body(bounded.route(given))}
    return (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def read(path: Path) -> Route:
    """Read a route from a file: whole, cleaned and without an id, or Refused."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _refused(NO_ROUTE, path)
        if found.st_size > MOST_BYTES:
            raise _refused(TOO_LARGE, path)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)  # the file may have grown since it was measured
    except OSError as error:
        raise _refused(UNREADABLE, path, str(error.strerror)) from error
    if len(data) > MOST_BYTES:
        raise _refused(TOO_LARGE, path)
    return _from_bytes(data, path)


def _from_bytes(data: bytes, path: Path) -> Route:
    try:
        body = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise _refused(NO_ROUTE, path, str(error)[:200]) from error
    if not isinstance(body, dict) or word(body, "format") != FORMAT:
        raise _refused(NO_ROUTE, path)
    if number(body, "version", 0) > VERSION:
        raise _refused(NEWER, path)
    inner = body.get("route")
    if number(body, "version", 0) < 1 or not isinstance(inner, dict):
        raise _refused(DAMAGED, path)
    made = route(inner)
    stops = several(inner, "stops")
    if not made.name or len(parts(inner, "stops")) != len(stops) or len(made.stops) != len(stops):
        raise _refused(DAMAGED, path)
    return made


def _no_number(name: str) -> float:
    raise ValueError(name)


def _refused(which: tuple[str, Text], path: Path, detail: str = "") -> Refused:
    code, happened = which
    message = Text(f"{happened.zh}{KEPT.zh}", f"{happened.en} {KEPT.en}")
    return Refused(Fault(code, message, f"{path.name} {detail}".strip()))
