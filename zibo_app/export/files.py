"""Writes a file whole or not at all; what lay there before stays until the new one is complete."""

import os
import tempfile
from pathlib import Path

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.text import Text

UNWRITABLE = Fault(
    "E-X01",
    Text(
        "文件未能保存。原有文件未被改动。请检查权限与磁盘空间，或另选位置。",
        "The file was not saved. What was there before is unchanged. "
        "Check permissions and disk space, or choose another place.",
    ),
)


def save(path: Path, data: bytes) -> Path:
    """Write `data` to `path` by way of a temporary file beside it; raise `Refused` where that fails."""
    try:
        _replace(path, data)
    except OSError as problem:
        raise Refused(
            Fault(UNWRITABLE.code, UNWRITABLE.message, f"{path.name}: {problem.strerror}")
        ) from problem
    return path


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".zibo-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _let_others_read(Path(name))
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _let_others_read(path: Path) -> None:
    """Give the file the rights a new file has; a temporary one is its owner's only."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
