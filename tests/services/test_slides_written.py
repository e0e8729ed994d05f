"""Written slides: released whole or not at all, and a file that nobody checked breaks nothing."""

from dataclasses import replace
from datetime import date

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Layout
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import Role, SlidePart, WrittenSlide
from zibo_app.services.slides import evidence_line, loop_refs, not_stated, slide, title
from zibo_app.services.slides_quantity import Making
from zibo_app.services.slides_written import named_by, of_written
from zibo_app.store.catalogue import Catalogue

DAY = date(2023, 6, 1)
PLAIN = WrittenSlide(id="x", layout=Layout.NUMBERS, headline=Text("题", "Title"))
SCALE, DERIVED = "cloud-industry.scale", "foil-project.investment_per_area"


def part(role: Role, *refs: str) -> SlidePart:
    return SlidePart(role=role, refs=refs, label=Text("项", "Part"))


def with_parts(*parts: SlidePart) -> WrittenSlide:
    return replace(PLAIN, parts=parts)


@pytest.mark.parametrize("role", [Role.HERO, Role.BAR, Role.FACT, Role.LINE, Role.SAID])
def test_a_slide_that_names_what_is_not_released_is_not_shown(catalogue: Catalogue, role: Role) -> None:
    written = with_parts(part(role, DERIVED))
    staff, guests = (Making(eyes, DAY) for eyes in (catalogue, catalogue.seen_by(Audience.PUBLIC)))
    assert of_written(staff, written, "slide:x", None) is not None
    assert of_written(guests, written, "slide:x", None) is None


@pytest.mark.parametrize("role", [Role.COLUMN, Role.LINE, Role.SAID])
def test_nor_is_one_that_names_a_record_for_staff(catalogue: Catalogue, role: Role) -> None:
    written = with_parts(part(role, "person-zhang"))
    assert of_written(Making(catalogue, DAY), written, "slide:x", None) is not None
    assert of_written(Making(catalogue.seen_by(Audience.PUBLIC), DAY), written, "slide:x", None) is None


@pytest.mark.parametrize(
    "wrong",
    [
        part(Role.HERO),
        part(Role.FACT, "cloud-industry"),
        part(Role.BAR, SCALE, "cloud-industry"),
        part(Role.COLUMN, SCALE),
        part(Role.HERO, "no.such"),
        part(Role.COLUMN, "nobody"),
    ],
)
def test_what_nobody_checked_makes_no_slide(catalogue: Catalogue, wrong: SlidePart) -> None:
    assert of_written(Making(catalogue, DAY), with_parts(wrong), "slide:x", None) is None


def test_a_slide_of_a_slide_ends(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = replace(PLAIN, headline=Text(), of="slide:x", loop=True)
    monkeypatch.setattr(Catalogue, "slides", lambda _self: (ring,))
    assert slide(catalogue, "slide:x") is None
    assert title(catalogue, "slide:x") == Text()
    assert not_stated(catalogue, "slide:x") == ()
    assert loop_refs(catalogue) == ()


def test_bars_that_share_no_axis_are_left_out(catalogue: Catalogue) -> None:
    written = with_parts(part(Role.BAR, SCALE), part(Role.BAR, "key-projects.started"))
    made = of_written(Making(catalogue, DAY), written, "slide:x", None)
    assert made
    assert made.bars == ()


def test_a_slide_without_figures_leads_to_what_it_names(catalogue: Catalogue) -> None:
    made = of_written(Making(catalogue, DAY), with_parts(part(Role.LINE, "cloud-park")), "slide:x", None)
    assert made
    assert (made.record, made.figures) == ("cloud-park", ())
    bare = of_written(Making(catalogue, DAY), PLAIN, "slide:x", None)
    assert bare
    assert bare.record == ""
    assert evidence_line(catalogue, bare) == Text()


def test_a_note_is_added_to_the_foot_of_what_it_is_of(catalogue: Catalogue) -> None:
    making = Making(catalogue.seen_by(Audience.PUBLIC), DAY)
    base = slide(making.catalogue, "question:power-price", today=DAY)
    assert base
    made = of_written(making, replace(PLAIN, note=Text("注", "note")), "slide:x", base)
    assert made
    assert made.foot == Text(f"{base.foot.zh} · 注", f"{base.foot.en} · note")


def test_all_that_slides_name_is_read_at_once(catalogue: Catalogue) -> None:
    slides = (with_parts(part(Role.HERO, SCALE)), with_parts(part(Role.COLUMN, "star-gas", "nobody")))
    named = named_by(catalogue, slides)
    assert (set(named.figures), set(named.briefs)) == ({SCALE}, {"star-gas"})
    assert [named.all_of(each) for each in slides] == [True, False]
