"""Whether sources and citations agree with themselves: offsets, order and digests, without the article."""

import re
from collections.abc import Iterator
from itertools import pairwise

from zibo_app.domain.evidence import Citation, Source
from zibo_app.store.draft import Draft, problem
from zibo_app.store.problems import Problem

DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)

Wrong = Iterator[tuple[str, str, str]]
"""A key, and what is wrong with it in Chinese and English."""


def evidence_problems(draft: Draft) -> Iterator[Problem]:
    """Find sources and citations that cannot be right, and editions that are none or several."""
    lengths = {source.id: source.length for _, source in draft.sources}
    for entry, source in draft.sources:
        for key, zh, en in _source(source):
            yield problem("sources.toml", entry, key, zh, en)
    for entry, citation in draft.citations:
        for key, zh, en in _citation(citation, lengths.get(citation.source)):
            yield problem("citations.toml", entry, key, zh, en)
    if draft.editions != 1:
        yield problem("edition.toml", "", "edition", "应恰有一个版次", "there must be exactly one edition")


def _source(source: Source) -> Wrong:
    if not DIGEST.fullmatch(source.sha256):
        yield "sha256", "应为 64 位十六进制", "must be 64 hexadecimal digits"
    if source.length <= 0:
        yield "length", "应大于 0", "must be more than 0"
    for key, starts in (
        ("sections", [s.start for s in source.sections]),
        ("paragraphs", list(source.paragraphs)),
    ):
        if not starts:
            yield key, "是空的", "is empty"
        elif any(late <= early for early, late in pairwise(starts)):
            yield key, "未按先后排列或重叠", "out of order or overlapping"
        elif starts[0] < 0 or starts[-1] >= source.length:
            yield key, "超出原文", "outside the source"
    ends = [*(section.start for section in source.sections[1:]), source.length]
    for section, end in zip(source.sections, ends, strict=False):
        if not any(section.start <= start < end for start in source.paragraphs):
            yield "sections", f"“{section.title.zh}”没有段落", f"“{section.title.en}” holds no paragraph"


def named(citation: Citation) -> str:
    """Give the id a citation must have: `report:12-34`, with its context `report:12-34@5-9`."""
    context = f"@{citation.context_start}-{citation.context_end}" if citation.context_end else ""
    return f"{citation.source}:{citation.start}-{citation.end}{context}"


def _citation(citation: Citation, length: int | None) -> Wrong:
    if citation.id != (due := named(citation)):
        yield "id", f"与起止位置不符，应为 {due}", f"does not agree with its offsets: should be {due}"
    if not DIGEST.fullmatch(citation.sha256):
        yield "sha256", "应为 64 位十六进制", "must be 64 hexadecimal digits"
    for key, start, end, may_be_none in (
        ("start", citation.start, citation.end, False),
        ("context_start", citation.context_start, citation.context_end, True),
    ):
        if may_be_none and start == end == 0:
            continue
        if not 0 <= start < end:
            yield key, "起止位置不对", "start must lie before end"
        elif length is not None and end > length:
            yield key, "超出原文", "outside the source"
