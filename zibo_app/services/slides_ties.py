"""Who stands with a record, as lines of a slide or as the columns of a chain."""

from collections.abc import Iterator

from zibo_app.domain.kind import INVERSE, Predicate
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Brief
from zibo_app.domain.slide import Column
from zibo_app.domain.text import Text
from zibo_app.services.profile import Branches, Profile
from zibo_app.services.slides_names import MOST_NAMES, OF, headed, listed, short
from zibo_app.services.slides_quantity import Making

HONOURS, RECIPIENTS, PLACES = Text("荣誉", "Honours"), Text("获得者", "Received by"), Text("所在园区", "Park")
NAMED = Text("列名", "Named")
LINED = (Predicate.CARRIES_OUT, Predicate.LOCATED_IN, Predicate.PART_OF, Predicate.OFFICER_OF)
"""Relations that are told on a line; an industry stands above the headline."""
COLUMNS = ("enterprise", "project", "park")
"""What is reported under an industry, column by column."""
OPEN = frozenset({"enterprise", "project"})
"""Those of which the source names some only (等)."""


def tied(making: Making, found: Profile) -> Iterator[Text]:
    """Give a line for each sort of record that stands with this one."""
    for branch in found.branches:
        if branch.predicate in LINED:
            yield headed(_heading(branch), listed(short(making, _others(branch))))
        if branch.places:
            yield headed(PLACES, listed(short(making, branch.places)))
    if found.honours:
        yield headed(HONOURS, listed(short(making, (each.honour for each in found.honours))))
    if found.recipients:
        yield headed(RECIPIENTS, listed(short(making, (each.recipient for each in found.recipients))))
    yield from _members(making, found)


def _others(branch: Branches) -> tuple[Brief, ...]:
    return tuple(link.other for link in branch.links)


def _heading(branch: Branches) -> Text:
    return branch.predicate.label if branch.forward else INVERSE[branch.predicate]


def _members(making: Making, found: Profile) -> Iterator[Text]:
    """Name the members of the record's counts, as far as the source names any."""
    for figure in found.record.figures:
        named = making.catalogue.briefs(figure.members)
        members = [named[each] for each in figure.members if each in named]
        if members:
            yield headed(NAMED, listed(short(making, members), more=figure.open_list))


def columns(making: Making, found: Profile) -> tuple[Column, ...]:
    """Give the columns of a chain: the firms, projects and parks reported under an industry."""
    which, made = found.brief.id, []
    for kind in COLUMNS:
        briefs = making.catalogue.reported_under([which], kind, MOST).get(which, ())
        if briefs:
            made.append(column(making, BY_KEY[kind].plural, briefs, more=kind in OPEN))
    return tuple(made)


MOST = 60
"""How many records of a kind are read for a column; it tells their number."""


def column(making: Making, label: Text, briefs: tuple[Brief, ...], *, more: bool) -> Column:
    """Make a column; where more are named than fit the heading tells how many."""
    cut = len(briefs) > MOST_NAMES
    heading = Text(label.zh + OF.zh.format(n=len(briefs)), label.en + OF.en.format(n=len(briefs)))
    return Column(
        heading=heading if cut else label, names=short(making, briefs[:MOST_NAMES]), more=more or cut
    )
