"""Where more nodes would be drawn than can be read, those of one kind with the same neighbours become one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

MARK = "+"
"""Begins the id of a bundle; its first member's follows."""
OPEN_AT_ONCE, OPENED = 100, 3
"""So many members of a bundle are drawn when it is opened, and the last so many bundles are kept open."""
Near = Mapping[str, Sequence[str]]
Key = tuple[object, ...]


def bundled(
    kinds: Mapping[str, str], near: Near, kept: frozenset[str], opened: Sequence[str], most: int
) -> dict[str, tuple[str, ...]]:
    """Give the nodes to be drawn, each with the records it stands for, in the order of `kinds`.

    Where they are more than `most`, those that share all neighbours are bundled; where this does not
    suffice, those that share the first one; else all of a kind. Those of `kept` always stand alone.
    """
    found: dict[str, tuple[str, ...]] = {which: (which,) for which in kinds}
    for key in (_all_neighbours, _first_neighbour, _kind_alone):
        if len(found) <= most:
            break
        keys = {which: (kinds[which], *key(which, kinds, near)) for which in kinds if which not in kept}
        found = _collapsed(kinds, keys, frozenset(opened[-OPENED:]), most)
    return found


def _all_neighbours(which: str, kinds: Mapping[str, str], near: Near) -> Key:
    return (frozenset(other for other in near[which] if other in kinds),)


def _first_neighbour(which: str, kinds: Mapping[str, str], near: Near) -> Key:
    others = (other for other in near[which] if other in kinds and kinds[other] != kinds[which])
    return (next(others, ""),)


def _kind_alone(_which: str, _kinds: Mapping[str, str], _near: Near) -> Key:
    return ()


def _collapsed(
    ids: Iterable[str], keys: Mapping[str, Key], opened: frozenset[str], most: int
) -> dict[str, tuple[str, ...]]:
    """Bundle what shares a key, the largest bundles first, until no more than `most` nodes are left."""
    alike: dict[Key, list[str]] = {}
    for which, key in keys.items():
        alike.setdefault(key, []).append(which)
    bundles = (bundle for members in alike.values() for bundle in _closed(members, opened))
    owner: dict[str, tuple[str, ...]] = {}
    left = len(list(ids))
    for bundle in sorted(bundles, key=len, reverse=True):
        if left <= most:
            break
        owner |= dict.fromkeys(bundle, tuple(bundle))
        left -= len(bundle) - 1
    drawn = dict.fromkeys(owner.get(which, (which,)) for which in ids)
    return {MARK + members[0] if len(members) > 1 else members[0]: members for members in drawn}


def _closed(members: Sequence[str], opened: frozenset[str]) -> Iterator[Sequence[str]]:
    """Give what stays bundled of these: all of it, or of an opened bundle what is too much at once."""
    while members and MARK + members[0] in opened:
        members = members[OPEN_AT_ONCE:]
    if len(members) > 1:
        yield members
