"""An office store for the tests of the window, and one that refuses."""

from dataclasses import replace
from pathlib import Path

from zibo_app.domain.visitor import Ask, Origin
from zibo_app.store.office import Office, T, Work
from zibo_app.store.office_faults import OfficeCode
from zibo_app.ui.context import Context
from zibo_app.ui.session import Session

QUESTIONS = (
    Ask("电价是多少？", Origin.SEARCH),
    Ask("土地价格", Origin.CHECKLIST, "land-price"),
    Ask("用地面积", Origin.RECORD, "xiandao-ito.land_area"),
    Ask("标准厂房租金", Origin.TYPED),
    Ask("电价是多少", Origin.TYPED),
)


def with_office(ctx: Context, folder: Path, asks: tuple[Ask, ...] = ()) -> Context:
    """Give the context a session with a store, in which these questions are noted, oldest first."""
    office = Office(folder / "office.db")
    for ask in asks:
        office.note(ask, lang=ctx.lang, viewer=ctx.viewer)
    return replace(ctx, session=Session(office))


class Full(Office):
    """A store on a full disk: what is there is read, nothing new is saved."""

    full = True

    def _write(self, work: Work[T]) -> T:
        if self.full:
            raise OfficeCode.FULL.refused()
        return super()._write(work)
