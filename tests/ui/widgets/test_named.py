"""How many are named, told to staff and to guests."""

import pytest

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.widgets.named import named_of


@pytest.mark.parametrize("lang", LANGS)
def test_both_numbers_are_told(make_ctx: MakeContext, lang: Lang) -> None:
    for viewer in (Audience.STAFF, Audience.PUBLIC):
        said = named_of(make_ctx(lang=lang, viewer=viewer), 2, "6家")
        assert "2" in said
        assert "6家" in said


def test_guests_are_told_in_their_own_words(make_ctx: MakeContext) -> None:
    staff, guest = (named_of(make_ctx(viewer=v), 2, "6家") for v in (Audience.STAFF, Audience.PUBLIC))
    assert staff != guest
    assert "原文" not in guest


def test_braces_in_a_total_stay(make_ctx: MakeContext) -> None:
    assert "{n}" in named_of(make_ctx(), 2, "{n}")
