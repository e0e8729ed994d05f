"""From a wish to a scene: what is read, what of it is drawn, and how nodes are named."""

from dataclasses import replace

from zibo_app.domain.kinds import BY_KEY
from zibo_app.services.relation_layout import drawing
from zibo_app.services.relations import Node, Web, Wish, web
from zibo_app.ui.context import Context
from zibo_app.ui.graph.look import Look
from zibo_app.ui.graph.scene import MapScene


class MapMaker:
    """Makes scenes of one catalogue; `wish` is what the last one was made of."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._look = Look(ctx.theme)
        self._web: Web | None = None
        self._short: dict[str, str] = {}
        self.wish = Wish()

    @property
    def web(self) -> Web:
        """What was read of the catalogue."""
        if self._web is None:
            self._web = web(self._ctx.catalogue)
        return self._web

    def make(self, wish: Wish) -> MapScene:
        """Make a scene; records that this viewer has none of are left out of the wish."""
        if not self.web.whole or not set(wish.around) <= self.web.briefs.keys():
            self._web = web(self._ctx.catalogue, wish.around)
        known = tuple(which for which in wish.around if which in self.web.briefs)
        self.wish = replace(wish, around=known)
        if self._ctx.lang == "zh":
            self._short = self._ctx.catalogue.short_names(self.web.briefs)
        return MapScene(self._ctx, self._look, drawing(self.web, self.wish), self._naming)

    def _naming(self, node: Node) -> tuple[str, str]:
        kind = self._ctx.say(BY_KEY[node.kind].label)
        if node.bundle:
            return f"{kind} ×{len(node.members)}", self._ctx.tr("Enter or E shows them")
        which = node.members[0]
        return self._short.get(which) or self._ctx.name(self.web.briefs[which]), kind
