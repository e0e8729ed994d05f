"""The staff view's pages: this list is the rail, the shortcuts and the targets of links."""

from zibo_app.ui.pages.spec import PageSpec

PAGES: tuple[PageSpec, ...] = ()
