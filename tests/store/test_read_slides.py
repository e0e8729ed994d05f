"""Slides come back from a catalogue as they were written, those the viewer may see."""

from pathlib import Path

from tests.made import edited, sample_content
from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Layout
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import Role, SlidePart, WrittenSlide
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.rows import column_types, stored
from zibo_app.store.schema_asked import SLIDES


def test_slides_come_back_as_written(catalogue: Catalogue) -> None:
    assert catalogue.slides() == sample_content().slides
    assert [slide.id for slide in catalogue.slides()][0::4] == ["sample-bars", "sample-staff"]
    second = catalogue.slides()[1]
    assert (second.layout, second.of, second.loop) == (Layout.CHAIN, "record:cloud-industry", True)
    assert second.of_role(Role.COLUMN)[0] == SlidePart(
        role=Role.COLUMN, refs=("star-gas", "moon-med"), label=Text("列名", "Named"), more=True
    )


def test_guests_do_not_see_slides_for_staff(catalogue: Catalogue) -> None:
    seen = [slide.id for slide in catalogue.seen_by(Audience.PUBLIC).slides()]
    assert seen == ["sample-bars", "sample-record", "sample-question", "sample-plan"]


def test_the_columns_are_those_of_the_classes() -> None:
    slide, part, _ = SLIDES
    assert slide.columns == {"position": int} | column_types(stored(WrittenSlide))
    assert part.columns == {"id": str, "slide": str, "position": int} | column_types(stored(SlidePart))


def test_a_catalogue_may_have_no_slides(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    (folder / "slides.toml").unlink()
    target = tmp_path / "bare.db"
    build(folder, target)
    bare = open_catalogue(target)
    assert bare.slides() == ()
    bare.close()
