"""Digests of catalogues: written at building, compared at opening, and remembered once they agreed."""

import json
import os
import re
from contextlib import suppress
from pathlib import Path

from zibo_app import paths
from zibo_app.domain.edition import Seal

DIGEST = re.compile(r"^([0-9a-f]{64})\b", re.ASCII | re.MULTILINE)
LONGEST = 4096
"""Bytes read of a digest file; a longer one is none of ours."""
LEFTOVERS = ("-wal", "-journal")
CHUNK = 1 << 20


def leftovers(catalogue: Path) -> tuple[Path, ...]:
    """Find the files of an unfinished write beside a catalogue: SQLite would take their content for its."""
    beside = (catalogue.with_name(catalogue.name + end) for end in LEFTOVERS)
    return tuple(path for path in beside if os.path.lexists(path))


def write_digest(path: Path, digests: tuple[str, ...], name: str) -> None:
    """Write a digest file, as sha256sum does, in one piece."""
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text("".join(f"{digest}  {name}\n" for digest in digests), "utf-8", newline="\n")
    fresh.replace(path)


def published(catalogue: Path) -> frozenset[str] | None:
    """Read the digests published for a catalogue; None where there is no digest file."""
    path = paths.digest_of(catalogue)
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            return frozenset(DIGEST.findall(file.read(LONGEST).decode("ascii", "replace")))
    except OSError:
        return frozenset()  # there, but not to be relied on


def measure(path: Path) -> str:
    """Compute a file's SHA-256."""
    import hashlib  # noqa: PLC0415 lazy: 3 ms; a catalogue that was verified before is not measured at start

    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def verify(path: Path) -> Seal:
    """Compare a whole catalogue with its published digest; slow for a large one. Agreement is remembered."""
    digests = published(path)
    if digests is None:
        return Seal.UNSEALED
    before, digest = _print(path), measure(path)
    if digest not in digests:
        return Seal.BROKEN
    remember(path, before, digest)
    return Seal.SEALED


def quick_seal(path: Path) -> Seal:
    """Take one for sealed that was verified before and kept its size, time and digest; else verify it."""
    digests = published(path)
    known = _recall().get(str(path.absolute()), {})
    if digests and known.get("digest") in digests and known.get("print") == _print(path):
        return Seal.SEALED
    return verify(path)


def _print(path: Path) -> list[int]:
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns]


def _memory() -> Path:
    return paths.user_data() / "verified.json"


def _recall() -> dict[str, dict[str, object]]:
    try:
        known = json.loads(_memory().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    good = known.items() if isinstance(known, dict) else ()
    return {path: each for path, each in good if isinstance(each, dict)}


def remember(path: Path, seen: list[int], digest: str) -> None:
    """Note that a catalogue was verified; a folder that cannot be written to is no error, only slower."""
    known = _recall() | {str(path.absolute()): {"print": seen, "digest": digest}}
    fresh = _memory().with_name(f".verified.{os.getpid()}.new")
    with suppress(OSError):
        fresh.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(known, ensure_ascii=False, indent=1), "utf-8")
        fresh.replace(_memory())
