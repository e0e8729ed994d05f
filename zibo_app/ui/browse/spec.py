"""How a browse page differs from another: the kinds it shows and the ways it can show them."""

from dataclasses import dataclass

from zibo_app.domain.text import msg


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowseSpec:
    """A browse page: its place id, title (msgid), kinds, and its views; it opens with the first.

    `linked` is the view in which a record opens that a link leads to; `row` the height of a list's row in px;
    `told` puts what the source says of a record in the second line of its row, in place of its sector;
    `chosen_by` is the facet that stands at the left of the cards as a column of large chips.
    """

    id: str
    title: str
    kinds: tuple[str, ...]
    views: tuple[str, ...] = ("list", "cards", "table")
    linked: str = "list"
    row: int = 60
    told: bool = False
    chosen_by: str = ""


PARKS = BrowseSpec(
    id="parks",
    title=msg("Parks"),
    kinds=("park", "platform", "zone"),
    views=("list", "cards", "table", "diagram"),
    row=72,
    told=True,
)
ENTERPRISES = BrowseSpec(id="enterprises", title=msg("Enterprises"), kinds=("enterprise", "person"))
PROJECTS = BrowseSpec(
    id="projects", title=msg("Projects"), kinds=("project",), views=("board", "list", "cards", "table")
)
POLICIES = BrowseSpec(
    id="policies",
    title=msg("Policies"),
    kinds=("policy", "plan"),
    views=("cards", "list", "table"),
    linked="cards",
    chosen_by="need",
)
