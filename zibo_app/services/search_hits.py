"""Hits that synonyms lead to, put among those that hold the words themselves."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_leads import How, Lead
from zibo_app.services.search_names import Fit, fit
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.read_said import note
from zibo_app.store.search_fold import fold

LATER = frozenset({Matched.TEXT, Matched.RELATED, Matched.PINYIN})
"""Where words stand that say less of a record than a synonym does."""
LOOKED = 20
"""Among so many of the best hits a short name is looked for."""
LONGEST_PINYIN = 3
"""A synonym of more Latin letters than this is no pinyin, whatever it would spell."""


def called_first(catalogue: Catalogue, text: str, literal: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Put the records that are called exactly this first, those by their short name after those by the whole.

    A short name that was found is said, as if it had been found as an alias.
    """
    near = [hit for hit in literal[:LOOKED] if hit.matched not in LATER]
    short = catalogue.short_names(hit.brief.id for hit in near) if near else {}
    whole = [hit for hit in near if fit(hit, text)[0] is Fit.WHOLE and hit.matched is Matched.NAME]
    known = [
        _by(hit, short) for hit in near if hit not in whole and fit(_by(hit, short), text)[0] is Fit.WHOLE
    ]
    kept: dict[str, Hit] = {}
    for hit in (*whole, *known, *literal):
        kept.setdefault(hit.brief.id, hit)
    return tuple(kept.values())


def _by(hit: Hit, short: dict[str, str]) -> Hit:
    name = short.get(hit.brief.id, "")
    return replace(hit, said=Text(name, name)) if name else hit


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
    meant = [hit for hit in literal if not (whole and _astray(hit, whole))]
    led = _targets(catalogue, (lead for lead in leads if lead.how is not How.BEGUN))
    begun = _targets(catalogue, (lead for lead in leads if lead.how is How.BEGUN))
    called, others = (
        [hit for hit in meant if (hit.matched not in LATER) is first] for first in (True, False)
    )
    spoken = [hit for hit in others if hit.matched is Matched.PINYIN]
    told = [hit for hit in others if hit.matched is not Matched.PINYIN]
    kept: dict[str, Hit] = {}
    for hit in (*called, *led, *told, *begun, *spoken):
        kept.setdefault(hit.brief.id, hit)
    return tuple(kept.values())


def _astray(hit: Hit, word: str) -> bool:
    """Whether a hit holds a Latin word by its sound or inside longer words only."""
    if hit.matched is Matched.PINYIN:
        return len(word) > LONGEST_PINYIN
    said = fold(" ".join((hit.brief.name.en, hit.brief.name.zh, hit.said.en, hit.said.zh)))
    return word in said and re.search(f"(?<![a-z]){re.escape(word)}", said) is None


def _targets(catalogue: Catalogue, leads: Iterable[Lead]) -> Iterator[Hit]:
    """Give the records the synonyms lead to, each once, with the word that led there."""
    wanted: dict[str, tuple[str, str]] = {}
    for lead in leads:
        for ref in lead.synonym.refs:
            record, _, key = ref.partition(".")
            wanted.setdefault(record, (ref if key else "", lead.word))
    lines = catalogue.lines(wanted) if wanted else {}
    for record, (figure, word) in wanted.items():
        if record in lines:
            line = lines[record]
            yield Hit(line.brief, Matched.RELATED, Text(word, word), figure, note(line))
