"""Checked content -> the rows of every table."""

from collections.abc import Iterator

from zibo_app.domain.figure import Figure
from zibo_app.domain.kind import Award, Record
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.question import QuestionPart
from zibo_app.domain.wording import figure_text, number_of
from zibo_app.domain.written_slide import WrittenSlide
from zibo_app.store.content import Content
from zibo_app.store.draft import Part, parts
from zibo_app.store.names import fold
from zibo_app.store.reading import initials, pinyin, reading
from zibo_app.store.rows import Cell, flatten, own, stored
from zibo_app.store.schema import HOLDERS, citing, detail
from zibo_app.store.spoken import spoken

Row = dict[str, Cell]
LEADING = {"relation", "honour"}
"""Tables whose rows lead to another record, which lists them by the lines of those that hold them."""
Filed = Iterator[tuple[str, Row]]
"""The name of a table and a row of it."""


def rows(content: Content) -> dict[str, list[Row]]:
    """Give the rows of each table, in the order they are written."""
    levels = {record.id: str(getattr(record, "level", "")) for _, record in content.records}
    found: dict[str, list[Row]] = {}
    for table, row in (*beside(content), *_pointing(content), *_records(content, levels)):
        found.setdefault(table, []).append(row)
    return found


def beside(content: Content) -> Filed:
    """Give the rows of what is no record and points to none: edition, terms, sources, citations."""
    cells: Row = flatten(content.edition, stored(type(content.edition)))
    yield "edition", {**cells, "id": 1, "built_from": content.digest}
    for number, term in enumerate(content.terms):
        yield "term", flatten(term, stored(type(term))) | {"position": number}
    for source in content.sources:
        yield "source", flatten(source, stored(type(source)))
        for number, section in enumerate(source.sections):
            cells = flatten(section, stored(type(section)))
            yield "section", {**cells, "source": source.id, "position": number}
        for start in source.paragraphs:
            yield "paragraph", {"source": source.id, "start": start}
    for citation in content.citations:
        yield "citation", flatten(citation, stored(type(citation)))


def _pointing(content: Content) -> Filed:
    """What pages show and questions are answered by."""
    for number, slot in enumerate(content.slots):
        yield "slot", flatten(slot, stored(type(slot))) | {"id": number, "position": number}
        for place, figure in enumerate(slot.aside):
            yield "slot_aside", {"slot": number, "position": place, "figure": figure}
    for number, question in enumerate(content.questions):
        yield "question", flatten(question, stored(type(question))) | {"position": number}
        for place, part in enumerate(question.parts):
            yield from _asked(question.id, place, part)
    yield from _synonyms(content)
    for number, slide in enumerate(content.slides):
        yield from _slide(number, slide)


def _synonyms(content: Content) -> Filed:
    """What visitors say for what the source calls otherwise."""
    for number, synonym in enumerate(content.synonyms):
        yield "synonym", flatten(synonym, stored(type(synonym))) | {"position": number}
        held = {"word": synonym.words, "question": synonym.questions, "ref": synonym.refs, "but": synonym.but}
        for column, cells in held.items():
            for place, each in enumerate(cells):
                yield f"synonym_{column}", {"synonym": synonym.id, "position": place, column: each}
    for letters, which, word in spoken(content.synonyms):
        yield "synonym_spoken", {"letters": letters, "synonym": which, "word": word}


def _slide(number: int, slide: WrittenSlide) -> Filed:
    yield "slide", flatten(slide, stored(WrittenSlide)) | {"position": number}
    for place, part in enumerate(slide.parts):
        owner = f"{slide.id}.{place}"
        cells: Row = {"id": owner, "slide": slide.id, "position": place}
        yield "slide_part", cells | flatten(part, stored(type(part)))
        for at, ref in enumerate(part.refs):
            yield "slide_ref", {"part": owner, "position": at, "ref": ref}


def _asked(question: str, place: int, part: QuestionPart) -> Filed:
    cells: Row = {"id": f"{question}.{place}", "question": question, "position": place}
    yield "question_part", cells | flatten(part, stored(type(part)))
    for number, ref in enumerate(part.refs):
        yield "question_ref", {"part": f"{question}.{place}", "position": number, "ref": ref}
    for number, kind in enumerate(part.by_sector):
        yield "question_kind", {"part": f"{question}.{place}", "position": number, "kind": kind}


def _records(content: Content, levels: dict[str, str]) -> Filed:
    for number, (key, record) in enumerate(content.records):
        yield from record_rows(key, number, record, levels)


def record_rows(key: str, number: int, record: Record, levels: dict[str, str]) -> Filed:
    """Give the rows of one record of the kind `key`; `levels` says at which level each honour stands."""
    yield from _entity(key, number, record)
    for table, held in parts(record).items():
        for place, part in enumerate(held):
            for owner, row in _part(table, record.id, place, part, levels):
                yield owner, row | ({"line": number} if owner in LEADING else {})


def _entity(key: str, number: int, record: Record) -> Filed:
    name = record.name.zh
    cells: Row = {"kind": key, "position": number, **flatten(record, stored(Record))}
    cells["reading"] = record.reading or reading(name)
    read = pinyin(name)
    cells |= {"pinyin": read, "typed": read.replace(" ", ""), "initials": initials(name)}
    yield "entity", cells
    columns = own(BY_KEY[key].record)
    if columns:
        yield detail(BY_KEY[key]), flatten(record, columns) | {"id": record.id}
    names = dict.fromkeys(filter(None, (name, record.name.en, *(alias.name for alias in record.aliases))))
    for place, each in enumerate(names):
        yield "name", {"entity": record.id, "position": place, "name": each, "folded": fold(each)}
    yield from _cited("entity", record.id, record.cite)


def _part(table: str, entity: str, place: int, part: Part, levels: dict[str, str]) -> Filed:
    owner = f"{entity}.{getattr(part, 'key', place)}"
    cells: Row = {"id": owner, HOLDERS[table]: entity, "position": place}
    cells |= flatten(part, stored(type(part)))
    if "attribution" in cells:
        cells["attribution"] = cells["attribution"] or None  # a foreign key names a record or nothing
    if isinstance(part, Figure):
        value = number_of(part)
        cells["number"] = None if value is None else float(value)
        cells |= {"text_zh": figure_text(part, "zh"), "text_en": figure_text(part, "en")}
    if isinstance(part, Award):
        cells["level"] = levels[part.honour]
    yield table, cells
    yield from _cited(table, owner, part.cite)
    for number, member in enumerate(getattr(part, "members", ())):
        yield "figure_member", {"figure": owner, "position": number, "member": member}
    for number, each in enumerate(getattr(part, "inputs", ())):
        yield "figure_input", {"figure": owner, "position": number, "input": each}


def _cited(owner_table: str, owner: str, citations: tuple[str, ...]) -> Filed:
    for number, citation in enumerate(citations):
        yield citing(owner_table), {"owner": owner, "position": number, "citation": citation}
