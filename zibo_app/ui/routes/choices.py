"""The row of choices a route is assembled by: sector, guests, release, minutes, languages."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app.domain.evidence import Audience
from zibo_app.domain.route import MINUTES, Guests, Route
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Choice
from zibo_app.services.faq import sectors
from zibo_app.ui.context import Context
from zibo_app.ui.routes.menu import MenuButton
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label

SHOWN_TO = (Audience.PUBLIC, Audience.DOMESTIC)
"""For whom a route may be; what is for staff only is never shown to guests."""


class Choices(Surface):
    """`changed` carries the name of a route's field and its new value, `assemble` asks for the stops."""

    changed = Signal(str, object)
    assemble = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._ctx = ctx
        known = {brief.id: ctx.name(brief) for brief in sectors(ctx.catalogue)}
        self.sector = self._menu("sector", ctx.tr("Sector"), {"": ctx.tr("Whole zone")} | known)
        self.guests = self._menu("guests", ctx.tr("Guests"), self._named(*Guests))
        self.audience = self._menu("audience", ctx.tr("May be shown"), self._named(*SHOWN_TO))
        self.tongues = self._menu("tongues", ctx.tr("Languages"), self._named(*Tongues))
        self.minutes: dict[int, Button] = {}
        self.make = Button(ctx.tr("Assemble the stops"), "primary")
        on_click(self.make, self.assemble.emit)
        flow = FlowLayout(ctx.px(12), self)
        for heading, control in (
            (ctx.tr("Sector"), self.sector),
            (ctx.tr("Guests"), self.guests),
            (ctx.tr("Minutes"), self._minutes()),
            (ctx.tr("Languages"), self.tongues),
            (ctx.tr("May be shown"), self.audience),
            ("", self.make),
        ):
            flow.addWidget(self._field(heading, control))

    def show_route(self, route: Route) -> None:
        """Show the choices of a route."""
        self.sector.mark(route.sector)
        self.guests.mark(str(route.guests))
        self.audience.mark(str(route.audience))
        self.tongues.mark(str(route.tongues))
        for minutes, button in self.minutes.items():
            button.setChecked(minutes == route.minutes)
        again = self._ctx.tr("Assemble anew") if route.stops else self._ctx.tr("Assemble the stops")
        self.make.setText(again)
        self.make.setAccessibleName(again)

    def _named(self, *choices: Choice) -> dict[str, str]:
        return {choice: self._ctx.say(choice) for choice in choices}

    def _menu(self, name: str, heading: str, choices: Mapping[str, str]) -> MenuButton:
        button = MenuButton(self._ctx, heading, choices)
        button.chosen.connect(partial(self._chosen, name, {str(each): each for each in choices}))
        return button

    def _minutes(self) -> QWidget:
        holder, group = QWidget(), QButtonGroup(self)
        group.setExclusive(False)
        for minutes in MINUTES:
            button = chip(str(minutes))
            button.setAccessibleName(f"{self._ctx.tr('Minutes')}: {minutes}")
            on_click(button, self._timed, minutes)
            group.addButton(button)
            self.minutes[minutes] = button
        row(*self.minutes.values(), gap=self._ctx.px(4), margins=(0, self._ctx.px(3), 0, 0), parent=holder)
        return holder

    def _field(self, heading: str, control: QWidget) -> QWidget:
        holder = QWidget()
        column(Label(heading, "note"), control, gap=self._ctx.px(2), parent=holder)
        return holder

    def _chosen(self, name: str, choices: Mapping[str, str], key: str) -> None:
        self.changed.emit(name, choices[key])

    def _timed(self, minutes: int) -> None:
        self.minutes[minutes].setChecked(True)
        self.changed.emit("minutes", minutes)
