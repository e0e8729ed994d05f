"""The firms, projects and parks that a search names beside other words, also where no space parts them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from zibo_app.domain.listing import Brief
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_words import ANYWHERE, ASKING_ZH, without
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.names import fold
from zibo_app.store.read_said import note
from zibo_app.store.search_fold import fold as folded

OWNERS = ("enterprise", "project", "park")
"""Kinds of which a figure of the zone tells nothing."""
FIRMS = OWNERS[:1]
LONGEST_TEXT, LONGEST_NAME = 60, 60
SHORTEST, SURE = 2, 3
"""Of so many characters a name is one; a shorter one than the second only where a word begins."""
SHORTEST_LATIN, SHORTEST_SOUND = 4, 5
"""Of so many letters a Latin word may stand for a firm as the beginning of its name, and by its sound."""
CALLED = frozenset({Matched.NAME, Matched.ALIAS})
PLACE = 2
"""So many hanzi at the beginning of a name are those of a place: 山东, 淄博."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A record that is named, and the folded words that name it."""

    word: str
    brief: Brief


def owners(catalogue: Catalogue, text: str) -> tuple[Owner, ...]:
    """Give the records whose whole names or aliases are part of folded text, but not all of it."""
    places = dict(_pieces(text))
    found = catalogue.called(places, OWNERS) if len(places) > 1 else {}
    spans = {name: places[name] for name in found if places[name] != (0, len(text))}
    widest = [
        (start, end, name)
        for name, (start, end) in spans.items()
        if not any(s <= start and end <= e and (s, e) != (start, end) for s, e in spans.values())
    ]
    return tuple(Owner(text[start:end], each) for start, end, name in sorted(widest) for each in found[name])


def firm(catalogue: Catalogue, text: str, words: Iterable[str]) -> tuple[Owner, ...]:
    """Give the only firm whose name begins as a word of folded text does; leave out `words`."""
    for chunk in without(ASKING_ZH.sub(" ", text), words).split():
        tried = takewhile(bool, (_called(catalogue, head) for head in _heads(chunk) if head != text))
        longest = [*tried][-1:]
        if longest and len(longest[0]) == 1:
            return longest[0]
    return ()


def apart(text: str, found: Iterable[Owner]) -> str:
    """Put spaces around the names in folded text."""
    for word in sorted({owner.word for owner in found}, key=len, reverse=True):
        text = text.replace(word, f" {word} ")
    return " ".join(text.split())


def owners_first(catalogue: Catalogue, hits: Iterable[Hit], found: Iterable[Owner]) -> tuple[Hit, ...]:
    """Put the named records before the others, those that were not found, too."""
    known = {hit.brief.id: hit for hit in hits}
    named = {owner.brief.id: owner.word for owner in found}
    missing = [which for which in named if which not in known]
    for which, line in (catalogue.lines(missing) if missing else {}).items():
        said = Text(named[which], named[which])
        known[which] = Hit(line.brief, Matched.NAME, said, note=note(line))
    return tuple(known[which] for which in dict.fromkeys((*named, *known)) if which in known)


def _pieces(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Give, folded as names are, the pieces of a text that may be names, and where they stand."""
    ends = [at for at in range(len(text) + 1) if not _joined(text[:at][-1:], text[at : at + 1])]
    for start in ends if len(text) <= LONGEST_TEXT else ():
        begins = start == 0 or text[start - 1] == " "
        for end in ends:
            if (SHORTEST if begins else SURE) <= end - start <= LONGEST_NAME:
                yield fold(text[start:end]), (start, end)


def _joined(left: str, right: str) -> bool:
    return all(each.isascii() and each.isalnum() for each in (left, right))


def _heads(chunk: str) -> Iterator[str]:
    """Give what a firm may be called: a Latin word, or the beginnings of a Chinese one, longer and longer."""
    if chunk.isascii():
        yield from (chunk,) if len(chunk) >= SHORTEST_LATIN and chunk.isalpha() else ()
    else:
        heads = (chunk[:length] for length in range(SURE, len(chunk) + 1))
        yield from (head for head in heads if len(without(head, ANYWHERE)) >= SURE)


def _called(catalogue: Catalogue, head: str) -> tuple[Owner, ...]:
    """Give one firm, or two where it is not the only one, whose name begins with this, or sounds so."""
    place = catalogue.edition.zone.zh[:PLACE]
    return tuple(
        Owner(head, hit.brief)
        for hit in catalogue.search(head, 2, FIRMS)
        if (hit.matched in CALLED and any(name.startswith(head) for name in _names(hit, place)))
        or (hit.matched is Matched.PINYIN and len(head) >= SHORTEST_SOUND)
    )


def _names(hit: Hit, zone: str) -> Iterator[str]:
    """Give a firm's folded names, also without the place they begin with."""
    for name in filter(None, (hit.brief.name.zh, hit.brief.name.en, hit.said.zh)):
        whole = folded(name)
        yield whole
        for place in (whole[:PLACE], whole.partition(" ")[0]):
            if place in ANYWHERE or place == zone:
                yield whole.removeprefix(place).strip()
