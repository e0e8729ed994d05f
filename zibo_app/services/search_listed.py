"""What a search found as plain values for JSON: one list, best first."""

from zibo_app.domain.search import Hit
from zibo_app.services.faq import Answer
from zibo_app.services.search import search
from zibo_app.services.search_hits import LATER
from zibo_app.services.search_leads import leads
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold

Json = dict[str, object]


def look_for(catalogue: Catalogue, text: str, limit: int) -> tuple[list[Json], str]:
    """List what a search finds: records that are called so, the investor's questions, then all others.

    A question that is the answer comes first. With them comes the word taken instead of a mistyped one.
    """
    found = search(catalogue, text, limit)
    called = [_record(hit) for hit in found.hits if hit.matched not in LATER]
    others = [_record(hit) for hit in found.hits if hit.matched in LATER]
    tried = (fold(text), *found.words, " ".join(found.words))
    field = "synonym" if any(leads(catalogue.synonyms, each) for each in tried) else "text"
    questions = [_question(each, field) for each in found.questions]
    answered = isinstance(found.answer, Answer)
    first = [*questions, *called] if answered else [*called, *questions]
    return [*first, *others][:limit], found.corrected


def _record(hit: Hit) -> Json:
    return _named(hit.brief.kind, hit.brief.id, hit.brief.name.zh, hit.brief.name.en, str(hit.matched))


def _question(answer: Answer, field: str) -> Json:
    question = answer.question
    return _named("question", question.id, question.text.zh, question.text.en, field)


def _named(kind: str, which: str, zh: str, en: str, field: str) -> Json:
    return {"kind": kind, "id": which, "name_zh": zh, "name_en": en, "field": field}
