"""The tables of what refers to records: questions, synonyms, slides."""

from zibo_app.domain.question import Question, QuestionPart
from zibo_app.domain.synonym import Synonym
from zibo_app.store.rows import column_types, stored
from zibo_app.store.schema_table import Table

OF_PART: dict[str, type] = {"part": str, "position": int}
"""The columns of what the parts of a question hold lists of."""
ASKED = (
    Table("question", {"position": int} | column_types(stored(Question)), "id"),
    Table(
        "question_part",
        {"id": str, "question": str, "position": int} | column_types(stored(QuestionPart)),
        "id",
        (("question", "question", "id"),),
    ),
    Table("question_ref", OF_PART | {"ref": str}, ("part", "position"), (("part", "question_part", "id"),)),
    Table("question_kind", OF_PART | {"kind": str}, ("part", "position"), (("part", "question_part", "id"),)),
    Table("synonym", {"position": int} | column_types(stored(Synonym)), "id"),
    Table(
        "synonym_word",
        {"synonym": str, "position": int, "word": str},
        ("synonym", "position"),
        (("synonym", "synonym", "id"),),
    ),
    Table(
        "synonym_but",
        {"synonym": str, "position": int, "but": str},
        ("synonym", "position"),
        (("synonym", "synonym", "id"),),
    ),
    Table(
        "synonym_spoken",
        {"letters": str, "synonym": str, "word": str},
        ("letters", "synonym", "word"),
        (("synonym", "synonym", "id"),),
    ),
    Table(
        "synonym_question",
        {"synonym": str, "position": int, "question": str},
        ("synonym", "position"),
        (("synonym", "synonym", "id"), ("question", "question", "id")),
    ),
    Table(
        "synonym_ref",
        {"synonym": str, "position": int, "ref": str},
        ("synonym", "position"),
        (("synonym", "synonym", "id"),),
    ),
)
SLIDES = (
    Table(
        "slide",
        {"position": int, "id": str, "layout": str, "headline_zh": str, "headline_en": str, "kicker_zh": str}
        | {"kicker_en": str, "of": str, "note_zh": str, "note_en": str, "loop": int, "audience": str},
        "id",
    ),
    Table(
        "slide_part",
        {"id": str, "slide": str, "position": int, "role": str}
        | {"label_zh": str, "label_en": str, "more": int},
        "id",
        (("slide", "slide", "id"),),
    ),
    Table(
        "slide_ref",
        {"part": str, "position": int, "ref": str},
        ("part", "position"),
        (("part", "slide_part", "id"),),
    ),
)
"""The slides; their classes are not imported for this, the first paint does without them."""
