"""Content that is well formed but not yet checked: what the checks read."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from zibo_app.domain.derived import Derived
from zibo_app.domain.edition import Edition, Slot, Term
from zibo_app.domain.evidence import Citation, Source
from zibo_app.domain.figure import Figure
from zibo_app.domain.kind import Alias, Award, Record, Relation, Statement
from zibo_app.domain.question import Question
from zibo_app.domain.synonym import Synonym
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import WrittenSlide
from zibo_app.store.problems import Problem

Part = Alias | Figure | Statement | Relation | Award
"""What a record holds of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The well-formed entries, each with its name in problems; records come with their kind before it.

    `ids` holds for each file the ids of all entries, also of those that are not well formed, so that one
    problem is not told twice as a dangling reference.
    """

    records: tuple[tuple[str, str, Record], ...]
    sources: tuple[tuple[str, Source], ...]
    citations: tuple[tuple[str, Citation], ...]
    terms: tuple[tuple[str, Term], ...]
    edition: Edition | None
    editions: int
    slots: tuple[tuple[str, Slot], ...]
    questions: tuple[tuple[str, Question], ...]
    derived: tuple[tuple[str, Derived], ...]
    synonyms: tuple[tuple[str, Synonym], ...]
    slides: tuple[tuple[str, WrittenSlide], ...]
    ids: dict[str, tuple[str, ...]]

    def figures(self) -> Iterator[tuple[str, str, Figure]]:
        """Give every figure with its file and its record's name."""
        for kind, name, record in self.records:
            for figure in record.figures:
                yield f"{kind}.toml", name, figure

    def entries(self) -> Iterator[tuple[str, str, object]]:
        """Give every entry of every file with its file and name."""
        for kind, name, record in self.records:
            yield f"{kind}.toml", name, record
        beside = {
            "sources": self.sources,
            "citations": self.citations,
            "terms": self.terms,
            "slots": self.slots,
            "questions": self.questions,
            "synonyms": self.synonyms,
            "derived": self.derived,
            "slides": self.slides,
        }
        for stem, named in beside.items():
            for name, entry in named:
                yield f"{stem}.toml", name, entry
        if self.edition:
            yield "edition.toml", "edition", self.edition


def parts(record: Record) -> dict[str, tuple[Part, ...]]:
    """Give what a record holds, by the name of the table it is kept in."""
    return {
        "alias": record.aliases,
        "figure": record.figures,
        "statement": record.statements,
        "relation": record.relations,
        "honour": record.honours,
    }


def walk(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Give every Text and string inside an entry with its path; a list's items are called by id or key."""
    if isinstance(value, Text | str):
        yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            name = getattr(item, "key", "") or str(number)
            yield from walk(item, f"{path}[{name}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from walk(getattr(value, field.name), f"{path}.{field.name}".lstrip("."))


def problem(file: str, entry: str, key: str, zh: str, en: str) -> Problem:
    """Make a problem of its two wordings."""
    return Problem(file, entry, key, Text(zh, en))
