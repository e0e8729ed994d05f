"""resources/catalogue/*.toml -> checked records; all problems at once, each with file, entry and key."""

import hashlib
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from zibo_app.domain.derived import Derived
from zibo_app.domain.edition import Edition, Slot, Term
from zibo_app.domain.evidence import Citation, Source
from zibo_app.domain.kind import Record
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.question import Question
from zibo_app.domain.synonym import Synonym
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import WrittenSlide
from zibo_app.store.check_evidence import evidence_problems
from zibo_app.store.check_figures import figure_problems
from zibo_app.store.check_questions import question_problems
from zibo_app.store.check_references import reference_problems
from zibo_app.store.check_slides import slide_problems
from zibo_app.store.check_synonyms import synonym_problems
from zibo_app.store.check_words import word_problems
from zibo_app.store.derivation import derived
from zibo_app.store.draft import Draft
from zibo_app.store.faults import Code
from zibo_app.store.problems import ContentRefused, Problem
from zibo_app.store.shapes import Entries, shape

RECORDS: dict[str, tuple[str, type[Any]]] = {kind.key: (kind.key, kind.record) for kind in KINDS}
BESIDE: dict[str, tuple[str, type[Any]]] = {
    "sources": ("source", Source),
    "citations": ("citation", Citation),
    "terms": ("term", Term),
    "edition": ("edition", Edition),
    "slots": ("slot", Slot),
    "questions": ("question", Question),
    "synonyms": ("synonym", Synonym),
    "derived": ("derived", Derived),
    "slides": ("slide", WrittenSlide),
}
REQUIRED = ("sources", "citations", "edition")
CHECKS = (
    figure_problems,
    reference_problems,
    question_problems,
    evidence_problems,
    word_problems,
    synonym_problems,
    slide_problems,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A whole catalogue as written by its editors: `records` by kind, in the order of their files."""

    records: tuple[tuple[str, Record], ...]
    sources: tuple[Source, ...]
    citations: tuple[Citation, ...]
    terms: tuple[Term, ...]
    edition: Edition
    slots: tuple[Slot, ...]
    questions: tuple[Question, ...]
    synonyms: tuple[Synonym, ...]
    slides: tuple[WrittenSlide, ...]
    digest: str


def load(folder: Path) -> Content:
    """Read a folder of TOML files; raise ContentRefused with every problem where there is any."""
    if not folder.is_dir():
        raise Code.MISSING.refused(detail=str(folder))
    tables, problems = _read(folder)
    shaped = {
        stem: shape(f"{stem}.toml", tables.get(stem, []), cls)
        for stem, (_, cls) in (RECORDS | BESIDE).items()
    }
    draft, underivable = derived(_draft(shaped))
    problems += [problem for entries in shaped.values() for problem in entries.problems]
    problems += [*underivable]
    problems += [problem for check in CHECKS for problem in check(draft)]
    if problems or draft.edition is None:
        raise ContentRefused(tuple(problems))
    return _content(draft, draft.edition, _digest(tables))


def _read(folder: Path) -> tuple[dict[str, list[Any]], list[Problem]]:
    """Parse every file; give the tables of each, and what is wrong with the files themselves."""
    tables: dict[str, list[Any]] = {}
    problems = [
        Problem(f"{stem}.toml", "", "", Text("缺少文件", "missing file"))
        for stem in REQUIRED
        if not (folder / f"{stem}.toml").is_file()
    ]
    for path in sorted(folder.glob("*.toml")):
        try:
            parsed = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            problems.append(
                Problem(path.name, "", "", Text(f"无法读取：{error}", f"cannot be read: {error}"))
            )
            continue
        tables[path.stem] = list(_tables(path.stem, parsed))
        problems += _unknown(path, parsed)
    return tables, problems


def _tables(stem: str, parsed: dict[str, Any]) -> Iterator[Any]:
    name, _ = (RECORDS | BESIDE).get(stem, ("", None))
    found = parsed.get(name, [])
    yield from found if isinstance(found, list) else [found]


def _unknown(path: Path, parsed: dict[str, Any]) -> Iterator[Problem]:
    known = (RECORDS | BESIDE).get(path.stem)
    if known is None:
        yield Problem(path.name, "", "", Text("没有这种内容", "no such content"))
    for key in parsed:
        if known and key != known[0]:
            yield Problem(path.name, "", key, Text("没有这个键", "unknown key"))


def _draft(shaped: dict[str, Entries[Any]]) -> Draft:
    editions = shaped["edition"].found
    return Draft(
        records=tuple((stem, name, owned(record)) for stem in RECORDS for name, record in shaped[stem].found),
        sources=tuple(shaped["sources"].found),
        citations=tuple(shaped["citations"].found),
        terms=tuple(shaped["terms"].found),
        edition=editions[0][1] if len(editions) == 1 else None,
        editions=len(editions) + len(shaped["edition"].problems),
        slots=tuple(shaped["slots"].found),
        questions=tuple(shaped["questions"].found),
        synonyms=tuple(shaped["synonyms"].found),
        derived=tuple(shaped["derived"].found),
        slides=tuple(shaped["slides"].found),
        ids={stem: tuple(entries.ids) for stem, entries in shaped.items()},
    )


def owned(record: Record) -> Record:
    """Tell each figure whose it is; one that already says so keeps it, to be refused by the checks."""
    figures = (f if f.entity else replace(f, entity=record.id) for f in record.figures)
    return replace(record, figures=tuple(figures))


def _digest(tables: dict[str, list[Any]]) -> str:
    """Digest what the files say, whatever their line ends and comments."""
    said = json.dumps(tables, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _content(draft: Draft, edition: Edition, digest: str) -> Content:
    return Content(
        digest=digest,
        records=tuple((kind, record) for kind, _, record in draft.records),
        sources=tuple(source for _, source in draft.sources),
        citations=tuple(citation for _, citation in draft.citations),
        terms=tuple(term for _, term in draft.terms),
        edition=edition,
        slots=tuple(slot for _, slot in draft.slots),
        questions=tuple(question for _, question in draft.questions),
        synonyms=tuple(synonym for _, synonym in draft.synonyms),
        slides=tuple(slide for _, slide in draft.slides),
    )
