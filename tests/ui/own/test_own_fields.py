"""The fields: words of both languages, names one a line, what is typed is told."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import LONG
from zibo_app.domain.bounded import LINE
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.ui.context import Context
from zibo_app.ui.own.fields import LineField, NamesField, PairField
from zibo_app.ui.own.form import MAKERS, OwnForm

HINT = Text("例如", "for example")


def test_a_line_tells_what_is_typed(qtbot: QtBot, ctx: Context) -> None:
    field = LineField(ctx, "归属", "管委会", hint="x", most=5)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited) as told:
        field.field.insert("招商局")
    assert told.args == [field.field.text()]
    assert len(field.field.text()) == 5
    assert (field.field.accessibleName(), field.focusProxy()) == ("归属", field.field)


def test_a_pair_tells_both_languages(qtbot: QtBot, ctx: Context) -> None:
    field = PairField(ctx, "说明", Text("甲", "A"), hint=HINT)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited) as told:
        field.fields["en"].insert("B")
    assert told.args[0] in {Text("甲", "BA"), Text("甲", "AB")}
    assert [each.accessibleName() for each in field.fields.values()] == ["说明 · 中文", "说明 · English"]
    assert [each.placeholderText() for each in field.fields.values()] == ["例如", "for example"]
    field.fields["zh"].insert(LONG)
    assert len(field.fields["zh"].text()) == LINE


@pytest.mark.parametrize(
    ("zh", "en", "names"),
    [
        ("王明\n李华", "Wang Ming\nLi Hua", (Text("王明", "Wang Ming"), Text("李华", "Li Hua"))),
        ("王明", "\nLi Hua", (Text("王明", ""), Text("", "Li Hua"))),
        ("王明\n\n\n", "", (Text("王明", ""),)),
        ("", "", ()),
    ],
)
def test_names_pair_line_by_line(
    qtbot: QtBot, ctx: Context, zh: str, en: str, names: tuple[Text, ...]
) -> None:
    field = NamesField(ctx, "姓名", (Text("甲", "A"),), HINT)
    qtbot.addWidget(field)
    told: list[tuple[Text, ...]] = []
    field.edited.connect(told.append)
    field.fields["zh"].setPlainText(zh)
    field.fields["en"].setPlainText(en)
    assert told[-1] == names


def test_names_without_end_are_bounded(qtbot: QtBot, ctx: Context) -> None:
    field = NamesField(ctx, "姓名", (), HINT)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited) as told:
        field.fields["zh"].setPlainText("\n".join([LONG] * 300))
    (names,) = told.args
    assert len(names) == 24
    assert all(len(each.zh) <= 2 * LINE for each in names)


def test_tab_leaves_a_field_of_names(qtbot: QtBot, ctx: Context) -> None:
    form = OwnForm(ctx, OwnStop(kind=OwnKind.WELCOME))
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    walk = [form.first().focusProxy()]
    walk[0].setFocus()
    qtbot.waitUntil(walk[0].hasFocus)
    for _ in range(4):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        walk.append(form.focusWidget())
    assert [widget.accessibleName().rpartition("·")[2].strip() for widget in walk[:4]] == [
        *("中文", "English"),
        *("中文", "English"),
    ]
    assert walk[4] is form.released


@pytest.mark.parametrize("kind", OwnKind)
def test_each_kind_has_fields_of_what_it_holds(qtbot: QtBot, ctx: Context, kind: OwnKind) -> None:
    stop = OwnStop(kind=kind)
    form = OwnForm(ctx, stop)
    qtbot.addWidget(form)
    assert set(form.fields) <= set(OwnStop.__dataclass_fields__)
    assert [name for name, _ in MAKERS[kind](ctx, stop)] == [*form.fields]
    with qtbot.waitSignal(form.edited) as told:
        form.released.setChecked(True)
    assert told.args == [OwnStop(kind=kind, released=True)]
    assert ("review_number" in form.fields) is (kind is OwnKind.MAP)
