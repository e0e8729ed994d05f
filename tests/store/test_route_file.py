"""A route as a file: what is written is read back; whatever else comes in is refused, and nothing is kept."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.route import Guests, Route, Stop
from zibo_app.store.route_file import FORMAT, MOST_BYTES, VERSION, read, to_bytes

ROUTE = Route(
    name="新材料考察",
    id="0190",
    stops=(Stop(ref="slide:a", note="“欢迎”\n第二行"), Stop(ref="own:x", seconds=5)),
    guests=Guests.OFFICIALS,
    audience=Audience.DOMESTIC,
)
WELL: dict[str, Any] = {"name": "a", "stops": [{"ref": "slide:a"}]}


def written(folder: Path, data: object) -> Path:
    path = folder / "r.route.json"
    path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    return path


def file(route: object, version: object = VERSION, form: str = FORMAT) -> dict[str, object]:
    return {"format": form, "version": version, "route": route}


def test_what_is_written_is_read_back_without_its_id(tmp_path: Path) -> None:
    found = read(written(tmp_path, to_bytes(ROUTE)))
    assert (found.id, found.name, found.stops, found.audience) == (
        "",
        ROUTE.name,
        ROUTE.stops,
        Audience.DOMESTIC,
    )
    assert to_bytes(found) == to_bytes(ROUTE)
    assert "新材料" in to_bytes(ROUTE).decode()


def test_a_file_from_a_windows_editor_is_read(tmp_path: Path) -> None:
    assert read(written(tmp_path, b"\xef\xbb\xbf" + to_bytes(ROUTE))).name == ROUTE.name


def test_words_no_file_can_hold_are_left_out() -> None:
    assert b"\\ud800" not in to_bytes(Route(name="a\ud800", stops=(Stop(ref="x", note="\ud800"),)))


HOSTILE = [
    (b"", "E-R01"),
    (b"\x00\xff\xfe", "E-R01"),
    (b"{" * 100_000, "E-R01"),
    (b"[" * 100_000, "E-R01"),
    (b"PK\x03\x04", "E-R01"),
    (b'{"format": "zibo_app.route", "version": 1, "route": {"minutes": NaN}}', "E-R01"),
    (b'{"format": "zibo_app.route", "version": 1' + b"0" * 5000 + b"}", "E-R01"),
    ([], "E-R01"),
    ({"routes": []}, "E-R01"),
    (file(WELL, form="other"), "E-R01"),
    (file(WELL, VERSION + 1), "E-R02"),
    (file(WELL, 10**30), "E-R02"),
    (file(WELL, 0), "E-R04"),
    (file(WELL, "1"), "E-R04"),
    (file(WELL, True), "E-R04"),
    (file([]), "E-R04"),
    (file({}), "E-R04"),
    (file({**WELL, "name": ["a"]}), "E-R04"),
    (file({**WELL, "stops": [{"ref": "a"}, 3]}), "E-R04"),
    (file({**WELL, "stops": [{"ref": "a"}, {"ref": 3}]}), "E-R04"),
    (file({**WELL, "stops": [{"ref": "a"}] * 61}), "E-R04"),
    (b" " * (MOST_BYTES + 1), "E-R03"),
]


@pytest.mark.parametrize(("data", "code"), HOSTILE)
def test_what_is_no_route_is_refused(tmp_path: Path, data: object, code: str) -> None:
    with pytest.raises(Refused) as told:
        read(written(tmp_path, data))
    fault = told.value.fault
    assert fault.code == code
    assert "没有导入" in fault.message.zh
    assert "Nothing was imported" in fault.message.en


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, code in ((tmp_path, "E-R01"), (tmp_path / "pipe", "E-R01"), (tmp_path / "none", "E-R05")):
        with pytest.raises(Refused, match=code):
            read(path)


def test_a_file_that_grew_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, to_bytes(ROUTE))
    small = path.stat()
    path.write_bytes(to_bytes(ROUTE) + b" " * MOST_BYTES)
    monkeypatch.setattr(Path, "stat", lambda _path: small)
    with pytest.raises(Refused, match="E-R03"):
        read(path)


def test_a_large_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, b" " * (MOST_BYTES + 1))
    monkeypatch.setattr(Path, "open", lambda *_a: pytest.fail("read"))
    with pytest.raises(Refused, match="E-R03"):
        read(path)


def test_what_is_odd_but_whole_is_read_as_what_is_safe(tmp_path: Path) -> None:
    odd = {**WELL, "audience": "staff", "guests": "robots", "minutes": "ten", "id": "0190", "more": 1}
    odd["stops"] = [{"ref": "a\u0000b", "seconds": -5, "note": "x" * 5000}]
    found = read(written(tmp_path, file(odd)))
    assert (found.audience, found.guests, found.minutes, found.id) == (
        Audience.PUBLIC,
        Guests.PUBLIC,
        10,
        "",
    )
    (stop,) = found.stops
    assert (stop.ref, stop.seconds, len(stop.note)) == ("ab", 1, 1000)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)
KEYS = st.sampled_from(["name", "stops", "minutes", "audience", "guests", "tongues", "sector"])


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(KEYS, JSON), st.integers(0, 400))
def test_any_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, body: dict[str, Any], cut: int
) -> None:
    folder = tmp_path_factory.getbasetemp()
    for data in (json.dumps(file({**WELL, **body})).encode(), to_bytes(ROUTE)[:cut]):
        code, found = outcome(written(folder, data))
        assert code in {"", "E-R01", "E-R04"}
        assert not found or (found.name and found.audience is not Audience.STAFF)


def outcome(path: Path) -> tuple[str, Route | None]:
    """The code a file is refused with, or the route it holds."""
    try:
        return "", read(path)
    except Refused as refusal:
        return refusal.fault.code, None
