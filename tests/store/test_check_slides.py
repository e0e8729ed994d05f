"""What a slide may carry, and how wide its headline may be; each single mistake is in data/mistakes.toml."""

from dataclasses import replace

import pytest

from tests.made import SAMPLE
from zibo_app.domain.slide import MOST_BARS, MOST_LINES, Layout
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import Role, SlidePart, WrittenSlide
from zibo_app.store import content
from zibo_app.store.check_slides import slide_problems, width
from zibo_app.store.draft import Draft
from zibo_app.store.shapes import shape

PLAIN = WrittenSlide(id="s", layout=Layout.NUMBERS, headline=Text("题", "Title"))


@pytest.fixture(scope="module")
def draft() -> Draft:
    tables, _ = content._read(SAMPLE)
    known = content.RECORDS | content.BESIDE
    return content._draft({stem: shape(stem, tables.get(stem, []), cls) for stem, (_, cls) in known.items()})


def told(draft: Draft, slide: WrittenSlide) -> list[tuple[str, str]]:
    found = slide_problems(replace(draft, slides=(("s", slide),)))
    return [(problem.key, problem.message.en) for problem in found]


def test_a_plain_slide_is_right(draft: Draft) -> None:
    assert told(draft, PLAIN) == []


@pytest.mark.parametrize(("role", "most"), [(Role.LINE, MOST_LINES), (Role.BAR, MOST_BARS)])
def test_no_more_than_fits(draft: Draft, role: Role, most: int) -> None:
    part = SlidePart(role=role, refs=("key-projects.started",), label=Text("项", "Part"))
    assert told(draft, replace(PLAIN, parts=(part,) * most)) == []
    assert [key for key, _ in told(draft, replace(PLAIN, parts=(part,) * (most + 1)))] == ["parts"]


@pytest.mark.parametrize("layout", [Layout.WELCOME, Layout.CLOSING, Layout.PICTURE])
def test_own_stops_are_not_written(draft: Draft, layout: Layout) -> None:
    assert [key for key, _ in told(draft, replace(PLAIN, layout=layout))] == ["layout"]


@pytest.mark.parametrize(
    ("headline", "right"),
    [
        (Text("字" * 44, "x"), True),
        (Text("字" * 45, "x"), False),
        (Text("字" * 43 + "ab", "x"), True),
        (Text("字", "x" * 92), True),
        (Text("字", "x" * 93), False),
    ],
)
def test_a_headline_fits_on_two_lines(draft: Draft, headline: Text, right: bool) -> None:
    assert (told(draft, replace(PLAIN, headline=headline)) == []) is right


def test_latin_letters_are_half_as_wide() -> None:
    assert (width(""), width("ab 字"), width("，")) == (0, 2.5, 1)


def test_the_data_year_may_be_said(draft: Draft) -> None:
    assert told(draft, replace(PLAIN, kicker=Text("2023", "2023"))) == []
    assert told(draft, replace(PLAIN, kicker=Text("2022", "2022")))[0][0] == "kicker"


def test_a_number_of_a_named_record_may_be_said(draft: Draft) -> None:
    line = SlidePart(role=Role.LINE, label=Text("5GW 薄箔", "5 GW of foil"))
    assert [key for key, _ in told(draft, replace(PLAIN, parts=(line,)))] == ["parts[0].label"] * 2
    assert told(draft, replace(PLAIN, parts=(replace(line, refs=("foil-project",)),))) == []
    assert told(draft, replace(PLAIN, parts=(line,), of="record:foil-project")) == []


def test_without_an_edition_nothing_breaks(draft: Draft) -> None:
    assert list(slide_problems(replace(draft, edition=None, slides=(("s", PLAIN),)))) == []
