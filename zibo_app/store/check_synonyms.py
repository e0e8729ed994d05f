"""Whether the words that visitors use lead somewhere, each word in one way only."""

from collections.abc import Iterator

from zibo_app.domain.kinds import BY_KEY
from zibo_app.store.draft import Draft, problem
from zibo_app.store.names import fold
from zibo_app.store.problems import Problem

FILE = "synonyms.toml"


def synonym_problems(draft: Draft) -> Iterator[Problem]:
    """Find synonyms without words or targets, targets that are not there, and words said twice."""
    figures = {figure.id for _, _, figure in draft.figures()}
    records = {each for stem in BY_KEY for each in draft.ids[stem]}
    there = {"questions": set(draft.ids["questions"]), "refs": figures | records}
    for entry, synonym in draft.synonyms:
        if not synonym.words:
            yield problem(FILE, entry, "words", "没有词", "no words")
        if not synonym.questions and not synonym.refs:
            yield problem(FILE, entry, "refs", "没有指向", "leads nowhere")
        for key, known in there.items():
            for target in getattr(synonym, key):
                if target not in known:
                    yield problem(FILE, entry, key, f"“{target}”不存在", f"“{target}” does not exist")
    yield from _words(draft)


def _words(draft: Draft) -> Iterator[Problem]:
    said: set[str] = set()
    for entry, synonym in draft.synonyms:
        for word in synonym.words:
            folded = fold(word)
            if not folded:
                yield problem(FILE, entry, "words", "空白的词", "an empty word")
            elif folded in said:
                yield problem(FILE, entry, "words", f"“{word}”重复", f"“{word}” twice")
            said.add(folded)
