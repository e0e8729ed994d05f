"""Slides of the office's own stops: pictures, a welcome, a thank-you, in the words that staff typed."""

from pathlib import Path

from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.slide import Layout, Slide
from zibo_app.domain.text import Text
from zibo_app.services.slides_quantity import joined
from zibo_app.store.catalogue import Catalogue

LAYOUTS = {
    OwnKind.PICTURE: Layout.PICTURE,
    OwnKind.MAP: Layout.PICTURE,
    OwnKind.WELCOME: Layout.WELCOME,
    OwnKind.CLOSING: Layout.CLOSING,
}
GUESTS = Text("各位来宾", "our guests")
PARTY = "一行"
THANKS = Text("感谢莅临，期待合作", "Thank you for visiting")
REVIEW = Text("审图号：{number}", "Map review number: {number}")


def own_title(catalogue: Catalogue, stop: OwnStop) -> Text:
    """Give the headline of an own stop."""
    if stop.kind is OwnKind.WELCOME:
        return _welcome(catalogue.edition.zone, stop.guests)
    return THANKS if stop.kind is OwnKind.CLOSING else stop.caption or stop.kind.label


def _welcome(zone: Text, guests: Text) -> Text:
    """Welcome the guests by the name typed; a language in which none was typed says nothing of its own."""
    party, english = guests.zh.strip(), guests.en.strip()
    if not party and not english:
        party, english = GUESTS.zh, GUESTS.en
    elif party and not party.endswith(PARTY):
        party += PARTY
    return Text(
        f"热烈欢迎{party}莅临{zone.zh}考察洽谈" if party else "",
        f"{zone.en} warmly welcomes {english}" if english else "",
    )


def of_own(catalogue: Catalogue, stop: OwnStop, ref: str, pictures: Path | None) -> Slide | None:
    """Make the slide of an own stop; None where it is not released, or a map without its review number."""
    if not stop.released and catalogue.viewer is not Audience.STAFF:
        return None
    if stop.kind is OwnKind.MAP and not stop.review_number.strip():
        return None
    return Slide(
        ref=ref,
        layout=LAYOUTS[stop.kind],
        headline=own_title(catalogue, stop),
        kicker=catalogue.edition.zone,
        picture=_picture(stop, pictures),
        credit=_credit(stop),
        names=stop.names,
    )


def _picture(stop: OwnStop, pictures: Path | None) -> str:
    """Give the path of the kept file, which lies in the folder itself and nowhere else."""
    name = Path(stop.picture).name
    kept = pictures and name == stop.picture and name not in {"", ".."}
    return str((pictures / name).absolute()) if pictures and kept else ""


def _credit(stop: OwnStop) -> Text:
    """Name whose picture it is and of which day, and a map's review number."""
    number = stop.review_number.strip() if stop.kind is OwnKind.MAP else ""
    review = Text(REVIEW.zh.format(number=number), REVIEW.en.format(number=number)) if number else Text()
    return joined([Text(stop.owner, stop.owner), Text(stop.taken, stop.taken), review])
