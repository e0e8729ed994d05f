"""A second place for the PIN's hash: the exhibition stays locked where the office store was lost."""

from contextlib import suppress
from pathlib import Path

from zibo_app.store.pin import is_scheme

NAME = "exhibition.pin"
LONGEST = 1000
ILLEGIBLE = "illegible"
"""What a copy that is there, but no hash, is read as: it fits no PIN, and it is not nothing."""


def read(file: Path) -> str:
    """Give the hash; empty where there is no copy, ILLEGIBLE where what is there is none."""
    try:
        with file.open("rb") as stream:
            text = stream.read(LONGEST).decode("ascii", "replace").strip()
    except FileNotFoundError:
        return ""
    except OSError:
        return ILLEGIBLE
    return text if is_scheme(text) else ILLEGIBLE


def write(file: Path, scheme: str) -> None:
    """Keep the hash, whole or not at all; an empty one takes the copy away."""
    if not scheme:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.new")
    new.write_text(f"{scheme}\n", "ascii")
    new.replace(file)


def mend(file: Path, scheme: str) -> None:
    """Bring the copy up to the store's hash, where that can be done."""
    with suppress(OSError):
        if scheme and read(file) != scheme:
            write(file, scheme)
