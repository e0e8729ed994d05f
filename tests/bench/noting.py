"""A visitor's question noted in the office store, beside a raw write of as many bytes, forced to the disk."""

import os
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.clock import mark
from tests.bench.line import Line, compared
from zibo_app.domain.evidence import Audience
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.store.office import Office

NOTES = 200
TEXT = "园区有没有现成厂房，租金多少"
BYTES = 512
"""About what a note leaves in the write-ahead log besides its pages."""


def main() -> int:
    """Note and write in turn; where each begins alternates."""
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder) / "office.db")
        file = os.open(Path(folder) / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        noted, raw = [], []
        for number in range(NOTES):
            start = time.perf_counter()
            office.note(Ask(f"{TEXT} {number}", Origin.TYPED), lang="zh", viewer=Audience.PUBLIC)
            between = time.perf_counter()
            os.write(file, bytes(BYTES))
            os.fdatasync(file)
            noted.append((between - start) * 1000)
            raw.append((time.perf_counter() - between) * 1000)
        os.close(file)
        office.close()
    mark("noted", noted=noted[NOTES // 10 :], raw=raw[NOTES // 10 :])
    return 0


def lines(marks: dict[str, dict[str, list[float]]]) -> list[Line]:
    """Give the ratio of the medians."""
    noted, raw = median(marks["noted"]["noted"]), median(marks["noted"]["raw"])
    return [compared("note a question: commit, p50", noted, raw, noted / raw, 3)]
