"""The investor's questions from a catalogue, and what answers are drawn from beside figures and records."""

from collections.abc import Iterable

from zibo_app.domain.kind import Predicate, Statement
from zibo_app.domain.question import OF_RECORD, Question, QuestionPart
from zibo_app.store.read_figures import citations, grouped
from zibo_app.store.reader import View, array, visible
from zibo_app.store.rows import restore

LISTED = "SELECT part AS owner, {item} AS item FROM question_{item} ORDER BY part, position"
PARTS = f"SELECT p.* FROM question_part p WHERE {visible('p')} ORDER BY p.question, p.position"
QUESTIONS = f"SELECT q.* FROM question q WHERE {visible('q')} ORDER BY q.position"
STATEMENTS = (
    "SELECT t.* FROM statement t JOIN entity e ON e.id = t.entity"
    f" WHERE t.id IN (SELECT value FROM json_each(:ids)) AND {visible('t', 'e')}"
)
OF_INDUSTRY = (
    "SELECT e.id FROM entity e JOIN relation r ON r.subject = e.id JOIN entity o ON o.id = r.object"
    f" WHERE r.object = :industry AND r.predicate = '{Predicate.REPORTED_UNDER}' AND {visible('e', 'r', 'o')}"
    " AND e.id IN (SELECT value FROM json_each(:ids))"
)


def questions(view: View) -> tuple[Question, ...]:
    """Give the investor's questions, in order, those the viewer may see, with the parts they may see."""
    refs, kinds = (grouped(view.rows(LISTED.format(item=item))) for item in ("ref", "kind"))
    parts: dict[str, list[QuestionPart]] = {}
    for row in view.rows(PARTS):
        own = row["id"]
        made = restore(QuestionPart, row, refs=refs.get(own, ()), by_sector=kinds.get(own, ()))
        parts.setdefault(row["question"], []).append(made)
    rows = view.rows(QUESTIONS)
    return tuple(restore(Question, row, parts=tuple(parts.get(row["id"], ()))) for row in rows)


def statements(view: View, refs: Iterable[str]) -> dict[str, tuple[str, Statement]]:
    """Give statements by reference (`record#key`) with their records' ids, those the viewer may see."""
    rows = view.rows(
        STATEMENTS, ids=array(ref.replace(OF_RECORD, ".", 1) for ref in refs if OF_RECORD in ref)
    )
    cites = citations(view, "statement", [row["id"] for row in rows])
    return {
        f"{row['entity']}{OF_RECORD}{row['key']}": (
            row["entity"],
            restore(Statement, row, cite=cites.get(row["id"], ())),
        )
        for row in rows
    }


def of_industry(view: View, industry: str, ids: Iterable[str]) -> frozenset[str]:
    """Tell which of these records the source reports under an industry."""
    return frozenset(row["id"] for row in view.rows(OF_INDUSTRY, industry=industry, ids=array(ids)))
