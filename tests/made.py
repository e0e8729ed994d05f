"""Made-up catalogues: the sample's content, edited copies of it, and files built from it."""

import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from zibo_app import paths
from zibo_app.store.build import build
from zibo_app.store.content import Content, load

DATA = Path(__file__).parent / "data"
SAMPLE = DATA / "catalogue"
ARTICLE = paths.root().parent / "shared" / "source" / "article.txt"

Damage = Callable[[Path], object]


@cache
def sample_content() -> Content:
    return load(SAMPLE)


@cache
def _built() -> tuple[bytes, str]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "sample.db"
        digest = build(SAMPLE, target)
        return target.read_bytes(), digest


def sample_file(folder: Path, name: str = "sample.db", *, sealed: bool = True) -> Path:
    """The sample's catalogue as a new file, with its digest where it is to be sealed."""
    data, digest = _built()
    path = folder / name
    path.write_bytes(data)
    if sealed:
        paths.digest_of(path).write_text(f"{digest}  {name}\n")
    return path


def edited(folder: Path, *edits: tuple[str, str, str]) -> Path:
    """A copy of the sample's content in which, file by file, an old text is replaced once by a new one."""
    copy = Path(shutil.copytree(SAMPLE, folder / "content", dirs_exist_ok=True))
    for file, old, new in edits:
        path = copy / f"{file}.toml"
        text = path.read_text("utf-8")
        assert old in text, f"{file}: {old}"
        path.write_text(text.replace(old, new, 1), "utf-8")
    return copy
