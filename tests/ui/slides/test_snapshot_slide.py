"""A picture of a slide from the command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from zibo_app import paths
from zibo_app.ui.slides.measure import DARK

REFUSED = 3


def run(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    env |= {"XDG_DATA_HOME": str(home), "LOCALAPPDATA": str(home)}
    command = [sys.executable, "-m", "zibo_app", "snapshot", "slide", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=paths.root(), env=env, timeout=120, check=False
    )


@pytest.mark.parametrize("more", [(), ("--lang", "en", "--scale", "1.3")], ids=["both", "English, large"])
def test_a_slide_is_drawn(more: tuple[str, ...], tmp_path: Path, real_file: Path) -> None:
    out = tmp_path / "new" / "slide.png"
    done = run(
        tmp_path / "home", "--entity", "slide:growth", "--catalogue", real_file, "--size", "1281x721",
        "--out", out, *more,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1281, 721)
    assert image.pixelColor(2, 2) == DARK.color("background")
    assert any(image.pixelColor(x, 400) != DARK.color("background") for x in range(image.width()))


@pytest.mark.parametrize("ref", ["", "slide:none", "record:none", "own:1", "nonsense"])
def test_what_guests_may_not_see_is_refused(ref: str, tmp_path: Path, real_file: Path) -> None:
    out = tmp_path / "slide.png"
    done = run(tmp_path / "home", "--entity", ref, "--catalogue", real_file, "--out", out)
    assert done.returncode == REFUSED
    assert "E-C16" in done.stderr
    assert not out.exists()
