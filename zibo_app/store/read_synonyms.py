"""The words that visitors use, from a catalogue, with those of their targets that the viewer may see."""

from zibo_app.domain.synonym import Synonym
from zibo_app.store.read_figures import grouped
from zibo_app.store.reader import View, visible
from zibo_app.store.rows import restore

WORDS = "SELECT synonym AS owner, word AS item FROM synonym_word ORDER BY synonym, position"
BUT = "SELECT synonym AS owner, but AS item FROM synonym_but ORDER BY synonym, position"
QUESTIONS = (
    "SELECT s.synonym AS owner, s.question AS item FROM synonym_question s"
    f" JOIN question q ON q.id = s.question WHERE {visible('q')} ORDER BY s.synonym, s.position"
)
REFS = (
    "SELECT s.synonym AS owner, s.ref AS item FROM synonym_ref s LEFT JOIN figure f ON f.id = s.ref"
    " JOIN entity e ON e.id = coalesce(f.entity, s.ref)"
    f" WHERE {visible('e')} AND (f.id IS NULL OR {visible('f')}) ORDER BY s.synonym, s.position"
)

SPOKEN = (
    "SELECT s.synonym, s.word FROM synonym_spoken s JOIN synonym o ON o.id = s.synonym"
    " WHERE s.letters = :letters ORDER BY o.position, s.rowid"
)


def synonyms(view: View) -> tuple[Synonym, ...]:
    """Give the synonyms in order; one of which the viewer may see no target is left out."""
    words, but, questions, refs = (grouped(view.rows(sql)) for sql in (WORDS, BUT, QUESTIONS, REFS))
    rows = view.rows("SELECT * FROM synonym ORDER BY position")
    return tuple(
        restore(
            Synonym,
            row,
            words=words.get(row["id"], ()),
            questions=questions.get(row["id"], ()),
            refs=refs.get(row["id"], ()),
            but=but.get(row["id"], ()),
        )
        for row in rows
        if row["id"] in questions or row["id"] in refs
    )


def spoken(view: View, letters: str) -> tuple[tuple[str, str], ...]:
    """Give the words that are typed so as pinyin, each with the id of its synonym."""
    rows = view.rows(SPOKEN, letters=letters)
    return tuple((row["synonym"], row["word"]) for row in rows)
