"""All routes under way: what is not saved lasts while the program runs, whatever is shown meanwhile."""

from zibo_app.domain.route import Route
from zibo_app.ui.routes.draft import Draft
from zibo_app.ui.session import Session

KEY = "routes"
NEW = ""
"""The key of the draft of a new route: a route has no id before it is saved."""


class Drafts:
    """The drafts by the ids of their routes, and which of them is open."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}
        self.open = NEW

    def of(self, route: Route) -> Draft:
        """Give the draft of a saved route; one without changes follows what is saved."""
        draft = self._drafts.get(route.id)
        if draft is None or (not draft.dirty and draft.now != route):
            draft = self._drafts[route.id] = Draft(route)
        return draft

    def begin(self, route: Route) -> Draft:
        """Begin a new route, in place of an earlier one that was never saved."""
        self._drafts[NEW] = Draft(route)
        return self._drafts[NEW]

    def get(self, key: str) -> Draft | None:
        """Give the draft of a route, None where it was never opened."""
        return self._drafts.get(key)

    def saved(self, draft: Draft, route: Route) -> None:
        """Note that a draft was saved, a new one under its new id."""
        self.drop(draft.now.id)
        draft.kept(route)
        self._drafts[route.id] = draft

    def drop(self, key: str) -> None:
        """Forget a draft."""
        self._drafts.pop(key, None)

    def unsaved(self) -> tuple[Draft, ...]:
        """Give the drafts that would be missed."""
        return tuple(draft for draft in self._drafts.values() if draft.dirty and draft.now.stops)

    def dirty(self, key: str) -> bool:
        """Whether a route has changes that are not saved."""
        draft = self._drafts.get(key)
        return draft is not None and draft.dirty


def drafts_of(session: Session) -> Drafts:
    """Give the drafts of a session."""
    found = session.prepared.get(KEY)
    if not isinstance(found, Drafts):
        found = session.prepared[KEY] = Drafts()
    return found
