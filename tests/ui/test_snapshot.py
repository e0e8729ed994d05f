"""Pictures by the command line, in a process of its own, as a user without a display makes them."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from zibo_app import paths
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import Settings, as_raw
from zibo_app.ui.snapshot import size_of

REFUSED = 3


def run(*arguments: object, home: Path) -> subprocess.CompletedProcess[str]:
    """Run `snapshot` in a process with a home of its own and no display."""
    env = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    env |= {"XDG_DATA_HOME": str(home), "LOCALAPPDATA": str(home)}
    command = [sys.executable, "-m", "zibo_app", "snapshot", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=paths.root(), env=env, timeout=120, check=False
    )


def png_size(path: Path) -> tuple[int, int]:
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">2I", data[16:24])
    return width, height


def colours(path: Path) -> int:
    """Count the colours along a few lines of a picture: an empty one has one or two."""
    image = QImage(str(path))
    return len({image.pixel(x, y) for y in range(5, image.height(), 40) for x in range(image.width())})


@pytest.mark.parametrize(
    "arguments",
    [
        ("--viewer", "visitor", "--size", "1920x1080", "--lang", "en"),
        ("enterprises", "--entity", "inov", "--theme", "dark", "--size", "801x601"),
        ("record", "--viewer", "visitor", "--entity", "inov", "--size", "1366x768"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_page_is_drawn_at_its_exact_size(
    tmp_path: Path, real_file: Path, arguments: tuple[str, ...]
) -> None:
    picture = tmp_path / "new folder" / "图片 1.png"
    done = run(*arguments, "--catalogue", real_file, "--out", picture, home=tmp_path / "home")
    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr
    size = arguments[arguments.index("--size") + 1]
    assert png_size(picture) == size_of(size)
    assert colours(picture) > 30


def test_what_is_asked_for_makes_a_difference(tmp_path: Path, real_file: Path) -> None:
    pictures = []
    for number, more in enumerate(
        (
            (),
            ("--figure", "value-added.growth"),
            ("--search", "封装"),
            ("--search", "zzz"),
            ("--lang", "en"),
            ("--theme", "dark"),
        )
    ):
        picture = tmp_path / f"{number}.png"
        run(
            "overview",
            *more,
            "--catalogue",
            real_file,
            "--out",
            picture,
            "--size",
            "900x600",
            home=tmp_path / "home",
        )
        pictures.append(picture.read_bytes())
    assert len(set(pictures)) == 6


def test_all_draws_every_page_and_leaves_the_settings_alone(tmp_path: Path, real_file: Path) -> None:
    settings = tmp_path / "home" / "zibo_app" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps(as_raw(Settings(lang="en", page="parks"))))
    before = settings.read_bytes(), settings.stat().st_mtime_ns
    done = run(
        "--all",
        "--catalogue",
        real_file,
        "--out",
        tmp_path / "all",
        "--size",
        "640x360",
        home=tmp_path / "home",
    )
    assert done.returncode == 0
    wanted = {spec.id for spec in PAGES} | {f"visitor-{spec.id}" for spec in GUEST_PAGES}
    for folder in ("zh-light", "zh-dark", "en-light", "en-dark"):
        pictures = {path.stem: path for path in (tmp_path / "all" / folder).iterdir()}
        assert set(pictures) == wanted
        assert {png_size(path) for path in pictures.values()} == {(640, 360)}
    assert (settings.read_bytes(), settings.stat().st_mtime_ns) == before
    assert not (settings.parent / "zibo_app.log").exists()


def test_a_hostile_catalogue_is_drawn(tmp_path: Path, hostile_file: Path) -> None:
    picture = tmp_path / "x.png"
    done = run("overview", "--catalogue", hostile_file, "--out", picture, "--size", "1366x680", home=tmp_path)
    assert done.returncode == 0
    assert png_size(picture) == (1366, 680)


@pytest.mark.parametrize("more", [("--viewer", "visitor"), ("--all",)])
def test_without_a_catalogue_the_page_that_says_so_is_drawn_and_refused(
    tmp_path: Path, more: tuple[str, ...]
) -> None:
    out = tmp_path / ("all" if "--all" in more else "x.png")
    done = run(*more, "--catalogue", tmp_path / "none.db", "--out", out, "--size", "1000x700", home=tmp_path)
    assert done.returncode == REFUSED
    assert "E-C01" in done.stderr
    assert "未找到目录文件" in done.stderr
    assert "Traceback" not in done.stderr
    picture = out / "zh-light" / "trouble.png" if "--all" in more else out
    assert png_size(picture) == (1000, 700)
    assert colours(picture) > 20
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("no-such-page",), "E-C16"),
        (("settings", "--viewer", "visitor"), "E-C16"),
        (("parks", "--entity", "no-such-record"), "E-C16"),
        (("overview", "--figure", "no-such.figure"), "E-C16"),
    ],
)
def test_what_is_not_there_is_refused(
    tmp_path: Path, real_file: Path, arguments: tuple[str, ...], code: str
) -> None:
    done = run(*arguments, "--catalogue", real_file, "--out", tmp_path / "x.png", home=tmp_path)
    assert done.returncode == REFUSED
    assert code in done.stderr
    assert not (tmp_path / "x.png").exists()


def test_a_picture_that_cannot_be_written_is_refused(tmp_path: Path, real_file: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = run("about", "--catalogue", real_file, "--out", tmp_path / "file" / "x.png", home=tmp_path)
    assert (done.returncode, "E-C17" in done.stderr) == (REFUSED, True)
    assert (tmp_path / "file").read_text() == "in the way"
