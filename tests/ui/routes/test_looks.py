"""The tab at all sizes, in both languages, with hostile names: nothing cut, nothing taken for markup."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import HOSTILE, LONG, MakeContext, OpenWindow
from tests.ui.offices import with_office
from tests.ui.routes.conftest import OpenTab, assembled, kept, office_of, refs
from tests.ui.seen import laid_out, parts_of, words_of
from tests.ui.strays import strays
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.navigator import Place
from zibo_app.ui.routes.columns import MEDIUM, NARROW, WIDE
from zibo_app.ui.routes.tab import RoutesTab
from zibo_app.ui.widgets.buttons import Button


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1216, 530), (1770, 830), (860, 600), (668, 440), (1130, 480)])
def test_nothing_is_cut(open_tab: OpenTab, size: tuple[int, int], lang: Lang) -> None:
    tab = open_tab(size=size, lang=lang)
    laid_out()
    assert list(strays(tab)) == []
    assembled(tab)
    tab.desk.did(changed=tab.desk.draft.add("record:nowhere", 60))
    tab.card.remove()
    laid_out()
    assert list(strays(tab)) == []
    scrolls = tab.area.verticalScrollBar().maximum() > 0
    assert scrolls == (size[0] < WIDE.least)
    plans = {1216: WIDE, 1770: WIDE, 1130: WIDE, 860: MEDIUM, 668: NARROW}
    assert tab.columns.plan is plans[size[0]]


def test_columns_change_with_the_width(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    for width, plan in ((860, MEDIUM), (1216, WIDE), (668, NARROW), (1216, WIDE), (860, MEDIUM)):
        tab.resize(width, 530)
        laid_out()
        assert tab.columns.plan is plan
        assert list(strays(tab)) == []
        beside = tab.detail.mapTo(tab, tab.detail.rect().topLeft()).y() < tab.card.geometry().bottom()
        assert beside == (plan is WIDE)


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_larger_text_fits_too(open_tab: OpenTab, scale: float) -> None:
    tab = open_tab(scale=scale)
    assembled(tab)
    laid_out()
    assert list(strays(tab)) == []


@pytest.mark.parametrize("name", [HOSTILE, LONG, "", " \u202e\u200b ", "<b>x</b>&amp;"])
def test_hostile_names_are_shown_as_they_are(open_tab: OpenTab, name: str) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.desk.edit({"name": name})
    tab.detail.note.setPlainText(name)
    laid_out()
    assert list(strays(tab)) == []
    entry = tab.saved.list.currentItem()
    assert "<" not in entry.data(Qt.ItemDataRole.ToolTipRole)
    assert "\n" not in entry.text()
    tab.save()
    (saved,) = kept(tab)
    assert saved.name
    assert len(saved.name) <= 80
    assert "\u202e" not in saved.name
    assert tab.card.name.text() == saved.name
    assert not tab.desk.draft.dirty


def test_a_hostile_catalogue(
    open_tab: OpenTab, make_ctx: MakeContext, hostile: Catalogue, tmp_path: Path
) -> None:
    tab = open_tab(ctx=with_office(make_ctx(lang="zh", catalogue=hostile), tmp_path))
    own = OwnStop(kind=OwnKind.WELCOME, guests=Text(HOSTILE, LONG), released=True)
    office_of(tab).stage.save_own(own)
    tab.hide()
    tab.show()
    assembled(tab)
    laid_out()
    assert len(refs(tab)) == 12
    assert list(strays(tab)) == []
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    texts = [tab.card.model.index(row).data(role) for row in range(12) for role in roles]
    assert not any("<" in text or "\n" in text for text in texts)
    popup = tab.add()
    popup.field.setText("招商")
    assert popup.list.count() > 0
    popup.close()


def test_every_control_has_a_name(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab)
    assert [button for button in parts_of(tab, Button) if not button.accessibleName()] == []
    named = (tab.card.list, tab.card.name, tab.saved.list, tab.detail.note, tab.detail.preview)
    assert all(part.accessibleName() for part in named)
    assert "Alt+Up" in tab.card.list.accessibleDescription()


def test_notes_are_never_on_the_preview(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.detail.note.setPlainText("SECRET")
    preview = tab.detail.preview
    assert "SECRET" not in preview.accessibleName() + preview.accessibleDescription()


def test_in_the_window_a_change_of_language_keeps_the_draft(
    open_window: OpenWindow, make_ctx: MakeContext, tmp_path: Path
) -> None:
    window = open_window()
    ctx = with_office(make_ctx(), tmp_path)
    window.use(ctx)
    wishes: list[str] = []
    window.stage_requested.connect(wishes.append)
    window.go(Place("stage"))
    assembled(tab_of(window.frame))
    tab_of(window.frame).card.move_chosen(1)
    now = tab_of(window.frame).desk.draft.now
    window.act("language")
    tab = tab_of(window.frame)
    assert tab.ctx.lang == "en"
    assert (tab.desk.draft.now, tab.desk.draft.at) == (now, 1)
    window.act("theme")
    tab = tab_of(window.frame)
    tab.card.start.click()
    (saved,) = kept(tab)
    assert saved == replace(now, id=saved.id)
    assert wishes == [f"route:{saved.id}"]
    assert [word for word in words_of(tab) if word.startswith("{")] == []


def tab_of(root: QWidget) -> RoutesTab:
    laid_out()
    (tab,) = parts_of(root, RoutesTab)
    return tab
