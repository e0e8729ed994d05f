"""Who carries out a project, as the source states it."""

from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.store.catalogue import Catalogue


def carriers(catalogue: Catalogue, project: str) -> tuple[Brief, ...]:
    """Give the firms that carry out a project, those this viewer may see."""
    links = catalogue.links(project)
    return tuple(link.other for link in links if link.predicate is Predicate.CARRIES_OUT and not link.forward)
