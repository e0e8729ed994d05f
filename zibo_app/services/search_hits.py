"""Hits that synonyms lead to, put among those that hold the words themselves."""

import re
from collections.abc import Iterable, Iterator

from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_leads import How, Lead
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold

LATER = frozenset({Matched.TEXT, Matched.RELATED, Matched.PINYIN})
"""Where words stand that say less of a record than a synonym does."""
LONGEST_PINYIN = 3
"""A synonym of more Latin letters than this is no pinyin, whatever it would spell."""


def fitting(literal: Iterable[Hit], leads: Iterable[Lead]) -> tuple[Lead, ...]:
    """Leave out the synonyms within the name of a record that was found, unless they lead to an answer."""
    named = any(hit.matched not in LATER for hit in literal)
    return tuple(lead for lead in leads if not named or lead.how is not How.HELD or _answers(lead))


def _answers(lead: Lead) -> bool:
    return bool(lead.synonym.questions) or any("." in ref for ref in lead.synonym.refs[:1])


def merged(catalogue: Catalogue, literal: Iterable[Hit], leads: tuple[Lead, ...]) -> tuple[Hit, ...]:
    """Put what synonyms lead to among the records that hold the words, each record once.

    It stands after the names, aliases and figures that hold them; what a word still being typed may lead to
    stands before what was found by pinyin only. A whole Latin word that is a synonym was not meant as pinyin,
    nor as a part of another word.
    """
    whole = next((fold(lead.word) for lead in leads if lead.how is How.WHOLE and lead.word.isascii()), "")
    ranks: dict[int, list[Hit]] = {rank: [] for rank in range(5)}
    for hit in literal:
        ranks[_rank(hit, whole)].append(hit)
    ranks[1] += _targets(catalogue, (lead for lead in leads if lead.how is not How.BEGUN))
    ranks[3] += _targets(catalogue, (lead for lead in leads if lead.how is How.BEGUN))
    if len(whole) > LONGEST_PINYIN:
        del ranks[4]
    kept: dict[str, Hit] = {}
    for hit in (hit for found in ranks.values() for hit in found):
        kept.setdefault(hit.brief.id, hit)
    return tuple(kept.values())


def _rank(hit: Hit, whole: str) -> int:
    if hit.matched is Matched.PINYIN:
        return 4
    return 0 if calls(hit, (whole,)) else 2


def calls(hit: Hit, words: Iterable[str]) -> bool:
    """Whether the words stand in a name, alias or figure of a hit, Latin ones not inside a longer word."""
    said = fold(" ".join((hit.brief.name.en, hit.brief.name.zh, hit.said.en, hit.said.zh)))
    inside = (word.isascii() and word in said and not _begins(word, said) for word in words if word)
    return hit.matched not in LATER and not any(inside)


def _begins(word: str, said: str) -> bool:
    return re.search(f"(?<![a-z]){re.escape(word)}", said) is not None


def _targets(catalogue: Catalogue, leads: Iterable[Lead]) -> Iterator[Hit]:
    """Give the records the synonyms lead to, each once, with the word that led there."""
    wanted: dict[str, tuple[str, str]] = {}
    for lead in leads:
        for ref in lead.synonym.refs:
            record, _, key = ref.partition(".")
            wanted.setdefault(record, (ref if key else "", lead.word))
    briefs = catalogue.briefs(wanted) if wanted else {}
    for record, (figure, word) in wanted.items():
        if record in briefs:
            yield Hit(briefs[record], Matched.RELATED, Text(word, word), figure)
