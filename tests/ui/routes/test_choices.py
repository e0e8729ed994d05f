"""The row of choices: what is offered, what each tells, how it shows a route."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.route import MINUTES, Guests, Route
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.faq import sectors
from zibo_app.ui.context import Context
from zibo_app.ui.routes.choices import SHOWN_TO, Choices
from zibo_app.ui.routes.menu import WIDEST, MenuButton


@pytest.fixture
def choices(make_ctx: MakeContext, qtbot: QtBot) -> Choices:
    made = Choices(make_ctx(lang="en"))
    qtbot.addWidget(made)
    made.resize(1000, 60)
    made.show()
    return made


def told(choices: Choices) -> list[tuple[str, object]]:
    changes: list[tuple[str, object]] = []
    choices.changed.connect(lambda name, value: changes.append((name, value)))
    return changes


def test_every_sector_is_offered_and_the_whole_zone_first(choices: Choices, make_ctx: MakeContext) -> None:
    known = [brief.id for brief in sectors(make_ctx().catalogue)]
    assert list(choices.sector.names) == ["", *known]
    assert choices.sector.text() == "Whole zone"


def test_guests_release_and_languages_are_those_of_a_route(choices: Choices) -> None:
    assert list(choices.guests.names) == list(Guests)
    assert list(choices.audience.names) == list(SHOWN_TO)
    assert list(choices.tongues.names) == list(Tongues)
    assert list(choices.minutes) == list(MINUTES)


def test_each_choice_tells_its_field_and_its_value(choices: Choices) -> None:
    changes = told(choices)
    choices.sector.actions_by_key["new-energy"].trigger()
    choices.guests.actions_by_key["officials"].trigger()
    choices.audience.actions_by_key["domestic"].trigger()
    choices.tongues.actions_by_key["en"].trigger()
    choices.minutes[15].click()
    assert changes == [
        ("sector", "new-energy"),
        ("guests", Guests.OFFICIALS),
        ("audience", Audience.DOMESTIC),
        ("tongues", Tongues.EN),
        ("minutes", 15),
    ]
    kinds = [type(value) for _, value in changes]
    assert kinds == [str, Guests, Audience, Tongues, int]


def test_the_button_asks_for_the_stops(choices: Choices, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choices.assemble):
        qtbot.mouseClick(choices.make, Qt.MouseButton.LeftButton)


def test_a_route_is_shown_whole(choices: Choices) -> None:
    changes = told(choices)
    route = Route(
        name="r",
        sector="new-medicine",
        guests=Guests.PUBLIC,
        audience=Audience.DOMESTIC,
        minutes=3,
        tongues=Tongues.ALTERNATING,
    )
    choices.show_route(route)
    assert choices.sector.accessibleName().startswith("Sector: New medicine")
    assert choices.guests.text() == "General guests"
    assert choices.audience.text() == "Domestic guests"
    assert choices.tongues.text() == "Alternating"
    assert [minutes for minutes, button in choices.minutes.items() if button.isChecked()] == [3]
    assert choices.guests.actions_by_key["public"].isChecked()
    assert not choices.guests.actions_by_key["investors"].isChecked()
    assert changes == []


def test_minutes_of_another_release_leave_all_up(choices: Choices) -> None:
    choices.show_route(Route(name="r", minutes=7))
    assert not any(button.isChecked() for button in choices.minutes.values())


@pytest.mark.parametrize("lang", LANGS)
def test_every_choice_has_a_heading(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    made = Choices(ctx)
    qtbot.addWidget(made)
    buttons = (made.sector, made.guests, made.audience, made.tongues, *made.minutes.values())
    names = [button.accessibleName() for button in buttons]
    assert len(set(names)) == len(names)
    assert all(": " in name and not name.startswith(": ") for name in names)


def test_a_menu_shows_what_is_chosen_only_once_it_is_marked(ctx: Context, qtbot: QtBot) -> None:
    button = MenuButton(ctx, "H", {"a": "One", "b": "Two"})
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.chosen) as chosen:
        button.actions_by_key["b"].trigger()
    assert chosen.args == ["b"]
    assert button.text() == "One"
    button.mark("b")
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("Two", "H: Two", "")


def test_what_is_not_offered_shows_as_its_key(ctx: Context, qtbot: QtBot) -> None:
    button = MenuButton(ctx, "H", {"a": "One"})
    qtbot.addWidget(button)
    button.mark("elsewhere")
    assert button.text() == "elsewhere"
    assert not button.actions_by_key["a"].isChecked()


@pytest.mark.parametrize("name", [HOSTILE, "A & B", "x" * 5000, "two\nlines"])
def test_hostile_names_stay_on_one_line(ctx: Context, qtbot: QtBot, name: str) -> None:
    button = MenuButton(ctx, "H", {"a": name})
    qtbot.addWidget(button)
    button.show()
    assert button.width() <= ctx.px(WIDEST)
    assert "\n" not in button.text()
    shown = button.text().replace("&&", "&")
    assert button.fontMetrics().horizontalAdvance(shown) <= button.width()
    assert "&&" in button.actions_by_key["a"].text() or "&" not in button.actions_by_key["a"].text()


def test_a_menu_of_nothing_is_no_error(ctx: Context, qtbot: QtBot) -> None:
    button = MenuButton(ctx, "H", {})
    qtbot.addWidget(button)
    assert button.text() == ""
