"""The staff view's pages: this list is the rail, the shortcuts and the targets of links."""

from functools import partial

from zibo_app.domain.text import msg
from zibo_app.ui.browse.spec import ENTERPRISES, PARKS, POLICIES, PROJECTS
from zibo_app.ui.context import Context
from zibo_app.ui.pages.about import AboutPage
from zibo_app.ui.pages.browse import BrowsePage
from zibo_app.ui.pages.overview import OverviewPage
from zibo_app.ui.pages.page import Page
from zibo_app.ui.pages.settings import SettingsPage
from zibo_app.ui.pages.spec import PageSpec


def _settings(ctx: Context) -> Page:
    """Tell the settings which pages the program may begin with."""
    return SettingsPage(ctx, tuple((spec.id, spec.label) for spec in PAGES if not spec.lower))


PAGES: tuple[PageSpec, ...] = (
    PageSpec("overview", msg("Overview"), "house", OverviewPage),
    PageSpec("parks", msg("Parks"), "building-2", partial(BrowsePage, PARKS), PARKS.kinds),
    PageSpec("enterprises", msg("Enterprises"), "factory", partial(BrowsePage, ENTERPRISES), ENTERPRISES.kinds),
    PageSpec("projects", msg("Projects"), "folder-kanban", partial(BrowsePage, PROJECTS), PROJECTS.kinds),
    PageSpec("policies", msg("Policies"), "file-text", partial(BrowsePage, POLICIES), POLICIES.kinds),
    PageSpec("settings", msg("Settings"), "settings", _settings, lower=True),
    PageSpec("about", msg("About"), "", AboutPage, lower=True),
)
