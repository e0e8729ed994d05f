"""Whether the words that visitors use lead somewhere, each word in one way only."""

from collections.abc import Iterator

from zibo_app.domain.kinds import BY_KEY
from zibo_app.store.draft import Draft, problem
from zibo_app.store.names import fold
from zibo_app.store.problems import Problem

FILE = "synonyms.toml"


def synonym_problems(draft: Draft) -> Iterator[Problem]:
    """Find synonyms without words or targets, targets not there, words said twice, idle exceptions."""
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
    yield from _exceptions(draft)


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


def _exceptions(draft: Draft) -> Iterator[Problem]:
    """A term that means something else holds a word of the synonym, and is itself none of any synonym."""
    words = {fold(word) for _, synonym in draft.synonyms for word in synonym.words}
    for entry, synonym in draft.synonyms:
        for number, term in enumerate(synonym.but):
            folded = fold(term)
            if not any(fold(word) and fold(word) in folded for word in synonym.words):
                yield problem(FILE, entry, "but", f"“{term}”不含该条的词", f"“{term}” holds no word")
            if folded in words:
                yield problem(FILE, entry, "but", f"“{term}”已是词", f"“{term}” is a word of a synonym")
            if folded in map(fold, synonym.but[:number]):
                yield problem(FILE, entry, "but", f"“{term}”重复", f"“{term}” twice")
