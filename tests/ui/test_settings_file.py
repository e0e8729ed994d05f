"""What is remembered between starts: whole after a close, defaults after any damage."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from zibo_app.ui import app as program
from zibo_app.ui import settings
from zibo_app.ui.app import Desk
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import SCALES, SET_ASIDE, Settings, guests_next_scale, next_scale, parse, read, save
from zibo_app.ui.window import Window

Start = Callable[[], Window]
OTHER = Settings(
    lang="en",
    theme="dark",
    scale=1.3,
    first_page="last",
    width=1100,
    height=640,
    maximised=False,
    page="projects",
    record="",
    state=(("view", "table"), ("filter.stage", "done")),
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return settings.path().parent


@pytest.fixture
def start(qapp: QApplication, real_file: Path) -> Iterator[Start]:
    """Start the program with the settings that are kept; afterwards it is light again."""
    desks: list[Desk] = []

    def started() -> Window:
        kept = settings.load()
        desk = Desk(qapp, kept)
        window = desk.open(real_file)
        assert isinstance(window, Window)
        desks.append(desk)
        window.resize(kept.width, kept.height)
        window.show()
        return window

    yield started
    for desk in desks:
        delete(desk.window)
    program.theme.apply(qapp, program.theme.Theme("light"))


def test_the_first_start_has_defaults() -> None:
    assert read() == (Settings(), True)


def test_what_is_saved_is_read(home: Path) -> None:
    assert save(OTHER)
    assert read() == (OTHER, True)
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_place_size_and_look_come_back(start: Start) -> None:
    save(replace(Settings(), first_page="last", maximised=False))
    window = start()
    window.go(Place("enterprises", "inov", (("view", "list"), ("sort", "name"), ("descending", "0"))))
    window.act("language")
    window.act("theme")
    window.act("larger")
    window.resize(1111, 666)
    window.close()
    again = start()
    assert (again.navigator.here.page, again.navigator.here.record) == ("enterprises", "inov")
    assert ("sort", "name") in again.frame.stack.here("enterprises").state
    assert (again.width(), again.height()) == (1111, 666)
    assert (again.ctx.lang, again.ctx.theme.name, again.ctx.theme.scale) == ("en", "dark", SCALES[1])


def test_a_close_in_the_visitor_view_keeps_staffs_place(start: Start) -> None:
    save(replace(Settings(), first_page="last"))
    window = start()
    window.go(Place("policies"))
    window.act("viewer")
    window.go(Place("questions"))
    window.close()
    assert settings.load().page == "policies"
    assert start().ctx.staff


@pytest.mark.parametrize(
    ("first", "page"),
    [("parks", "parks"), ("overview", "overview"), ("last", "projects"), ("gone", "overview")],
)
def test_the_first_page_is_the_one_chosen(start: Start, first: str, page: str) -> None:
    save(replace(Settings(), first_page=first, page="projects"))
    assert start().navigator.here.page == page


@pytest.mark.parametrize("maximised", [True, False])
def test_a_full_window_comes_back_full(start: Start, maximised: bool) -> None:
    window = start()
    if maximised:
        window.showMaximized()
    window.close()
    assert settings.load().maximised is maximised


GOOD = json.dumps(settings.as_raw(OTHER)).encode()
DAMAGED: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n",
    "NUL": b"\0" * 500,
    "binary": bytes(range(256)) * 20,
    "cut": GOOD[:-20],
    "text": "设置".encode("gb18030"),
    "a list": b"[1, 2]",
    "a word": b'"settings"',
    "nothing": b"null",
    "deep": b"[" * 100_000,
    "nested": b'{"lang": ' * 5000,
    "long number": b'{"width": ' + b"9" * 5000 + b"}",
    "huge": b" " * 2_000_000 + GOOD,
    "rich": b"@Variant(\\0\\0\\0\\x7f)",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_gives_defaults_and_is_set_aside(home: Path, data: bytes) -> None:
    home.mkdir(parents=True)
    settings.path().write_bytes(data)
    assert read() == (Settings(), False)
    assert (home / SET_ASIDE).read_bytes() == data
    assert not settings.path().exists()
    assert save(OTHER)
    assert read() == (OTHER, True)


WRONG: dict[str, list[object]] = {
    "lang": ["fr", 1, None, ["zh"], {"zh": 1}],
    "theme": ["pink", True],
    "scale": [-1.0, 1e300, 1e999, "1.5", True, 7.5],
    "width": [-5, 0, 10**15, 1366.0, "1366", True, None],
    "height": [-1, 10**6, "\0"],
    "maximised": [0, 1, "yes", None],
    "page": [None, 3, ["a"], "\ud800"],
    "record": [{}, "\udfff"],
    "first_page": [9, "\ud83d"],
    "state": ["abc", {"a": "b"}, 5, [["a"]], [["a", "b", "c"]], [["a", 1]], [["a", "\ud800"]], ["ab"]],
}


@pytest.mark.parametrize(
    ("key", "value"), [(key, value) for key, values in WRONG.items() for value in values]
)
def test_a_wrong_value_alone_is_replaced(home: Path, key: str, value: object) -> None:
    found = parse({**settings.as_raw(OTHER), key: value})
    assert getattr(found, key) == getattr(Settings(), key)
    assert replace(found, **{key: getattr(OTHER, key)}) == OTHER
    assert save(found)
    assert read() == (found, True)


def test_a_file_with_a_wrong_value_is_set_aside(home: Path) -> None:
    home.mkdir(parents=True)
    settings.path().write_text(json.dumps({**settings.as_raw(OTHER), "width": -5}))
    assert read() == (replace(OTHER, width=Settings().width), False)
    assert (home / SET_ASIDE).is_file()


def test_keys_of_another_release_are_no_damage(home: Path) -> None:
    home.mkdir(parents=True)
    settings.path().write_text(json.dumps({**settings.as_raw(OTHER), "newer": [1]}))
    assert read() == (OTHER, True)


def test_a_long_state_survives(home: Path) -> None:
    long = replace(OTHER, state=(("text", "招商" * 16_000),) * 2)
    assert save(long)
    assert read() == (long, True)


@pytest.mark.parametrize("obstacle", ["file", "folder"])
def test_where_nothing_can_be_written_the_program_runs(home: Path, obstacle: str, start: Start) -> None:
    """A data folder that is a file, or a settings file that is a folder, refuses every user, root too."""
    if obstacle == "file":
        home.write_text("in the way")
    else:
        (settings.path() / "inner").mkdir(parents=True)
    assert read() == (Settings(), True)
    assert not save(OTHER)
    window = start()
    window.act("language")
    assert "could not be saved" in window.frame.banner.accessibleName()
    window.close()


@pytest.mark.parametrize(
    ("scale", "by", "next_"), [(1.0, 1, 1.15), (1.0, -1, 1.0), (2.0, 1, 2.0), (1.5, -1, 1.3), (1.2, 1, 1.0)]
)
def test_text_sizes_step(scale: float, by: int, next_: float) -> None:
    assert next_scale(scale, by) == next_


def test_guests_sizes_go_round() -> None:
    seen = [1.0]
    for _ in range(4):
        seen.append(guests_next_scale(seen[-1]))
    assert seen == [1.0, 1.15, 1.3, 1.5, 1.0]
    assert {guests_next_scale(scale) for scale in (1.75, 2.0)} == {1.0}
