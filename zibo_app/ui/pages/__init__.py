"""The staff view's pages: this list is the rail, the shortcuts and the targets of links."""

from functools import partial

from zibo_app.domain.text import msg
from zibo_app.ui.context import Context
from zibo_app.ui.later import ahead
from zibo_app.ui.pages.overview import OverviewPage
from zibo_app.ui.pages.page import Page
from zibo_app.ui.pages.spec import PageSpec


def _later(page: str, ctx: Context) -> Page:
    return ahead().page_makers[page](ctx)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("overview", msg("Overview"), "house", OverviewPage),
    PageSpec("parks", msg("Parks"), "building-2", partial(_later, "parks"), ("park", "platform", "zone")),
    PageSpec(
        "enterprises", msg("Enterprises"), "factory", partial(_later, "enterprises"), ("enterprise", "person")
    ),
    PageSpec("projects", msg("Projects"), "folder-kanban", partial(_later, "projects"), ("project",)),
    PageSpec("policies", msg("Policies"), "file-text", partial(_later, "policies"), ("policy", "plan")),
    PageSpec("chains", msg("Chains"), "share-2", partial(_later, "chains"), ("industry",)),
    PageSpec(
        "indicators",
        msg("Indicators"),
        "chart-column",
        partial(_later, "indicators"),
        ("indicator", "honour"),
    ),
    PageSpec("questions", msg("Questions"), "circle-help", partial(_later, "questions")),
    PageSpec("compare", msg("Compare"), "git-compare", partial(_later, "compare"), lower=True),
    PageSpec("visitors", msg("Visitors"), "users", partial(_later, "visitors"), lower=True),
    PageSpec("stage", msg("Exhibition"), "monitor", partial(_later, "stage"), lower=True),
    PageSpec("readiness", msg("Before the fair"), "", partial(_later, "readiness"), lower=True),
    PageSpec("settings", msg("Settings"), "settings", partial(_later, "settings"), lower=True),
    PageSpec("about", msg("About"), "", partial(_later, "about"), lower=True),
)
