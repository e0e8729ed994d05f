"""SlideView: what it shows, how it fades, what it says, what it keeps."""

import gc
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.slides.samples import PICTURED, SLIDES
from tests.ui.slides.venom import VENOMS, hostile, with_picture
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.measure import DARK
from zibo_app.ui.slides.view import FADE, SlideView, thumbnail

ONE, OTHER = SLIDES["numbers"], SLIDES["bars"]


@pytest.fixture
def view(qtbot: QtBot) -> SlideView:
    made = SlideView()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


def colours(image: QImage) -> set[int]:
    step = max(image.width() // 400, 1)
    return {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}


def brand(image: QImage) -> int:
    wanted = DARK.color("brand").rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


def test_nothing_is_a_dark_page(view: SlideView) -> None:
    assert colours(view.grab().toImage()) == {DARK.color("background").rgb()}
    assert view.slide is None
    assert view.laid() is None
    assert view.accessibleName() == ""


def test_a_slide_is_drawn_in_the_dark(view: SlideView) -> None:
    view.show_slide(ONE, Tongues.BOTH)
    image = view.grab().toImage()
    assert image.pixelColor(0, 0) == DARK.color("background")
    assert image.pixelColor(image.width() - 1, image.height() - 1) == DARK.color("background")
    assert brand(image) > 2_000
    assert (view.slide, view.tongues) == (ONE, Tongues.BOTH)


@pytest.mark.parametrize("name", SLIDES)
def test_every_layout_is_painted(name: str, view: SlideView, tmp_path: Path) -> None:
    slide = with_picture(SLIDES[name], tmp_path) if name in PICTURED else SLIDES[name]
    view.show_slide(slide, Tongues.BOTH)
    assert len(colours(view.grab().toImage())) > 4


@pytest.mark.parametrize("venom", VENOMS)
def test_hostile_words_are_painted(venom: str, view: SlideView) -> None:
    view.show_slide(hostile(ONE, venom), Tongues.BOTH)
    assert len(colours(view.grab().toImage())) > 4


def test_the_picture_of_the_office_is_shown(view: SlideView, tmp_path: Path) -> None:
    view.show_slide(with_picture(SLIDES["picture"], tmp_path), Tongues.BOTH)
    assert QColor("teal").rgb() in colours(view.grab().toImage())


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"x" * 100])
def test_a_picture_that_cannot_be_read_leaves_the_words(
    content: bytes, view: SlideView, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    broken = Slide(ref="own:p", layout=Layout.PICTURE, headline=Text("厂房", "Plant"), picture=str(path))
    view.show_slide(broken, Tongues.BOTH)
    laid = view.laid()
    assert laid is not None
    assert [piece.role for piece in laid.pieces if piece.role == "picture"] == []
    assert len(colours(view.grab().toImage())) > 4


def test_a_picture_that_goes_between_leaves_a_frame(view: SlideView, tmp_path: Path) -> None:
    """It was there when the slide was laid out, and has gone when it is painted."""
    slide = with_picture(SLIDES["picture"], tmp_path)
    Path(slide.picture).write_bytes(Path(slide.picture).read_bytes()[:60])
    view.show_slide(slide, Tongues.BOTH)
    assert QColor("teal").rgb() not in colours(view.grab().toImage())


def test_all_it_says_is_told_to_who_hears_the_screen(view: SlideView) -> None:
    view.show_slide(ONE, Tongues.BOTH)
    assert view.accessibleName() == f"{ONE.headline.zh} / {ONE.headline.en}"
    told = view.accessibleDescription()
    for words in ("128亿元", "RMB 12.8 billion", "完成率 103%", "48.8亿元", ONE.foot.zh, ONE.foot.en):
        assert words in told
    view.show_slide(ONE, Tongues.EN)
    assert view.accessibleName() == ONE.headline.en
    assert "亿元" not in view.accessibleDescription()


def test_names_and_columns_are_told(view: SlideView) -> None:
    view.show_slide(SLIDES["chain"], Tongues.ZH)
    assert "瑞阳生物" in view.accessibleDescription()
    assert "等" in view.accessibleDescription()
    assert "未点名" in view.accessibleDescription()
    view.show_slide(SLIDES["welcome"], Tongues.ZH)
    assert "张三 主任" in view.accessibleDescription()
    view.show_slide(SLIDES["plans"], Tongues.EN)
    assert "plan" in view.accessibleDescription().lower()


def fading(view: SlideView) -> bool:
    return not view._before.isNull()


def test_one_slide_fades_into_the_next(view: SlideView, qtbot: QtBot) -> None:
    view.show_slide(ONE, Tongues.BOTH)
    view.grab()
    assert not fading(view), "the first has nothing to fade from"
    view.show_slide(OTHER, Tongues.BOTH)
    assert fading(view)
    assert FADE <= 150
    assert view._fade.duration() == FADE
    qtbot.waitUntil(lambda: not fading(view))
    assert view.slide is OTHER


def test_the_same_slide_does_not_fade(view: SlideView) -> None:
    view.show_slide(ONE, Tongues.BOTH)
    view.grab()
    view.show_slide(ONE, Tongues.BOTH)
    assert not fading(view)
    view.show_slide(ONE, Tongues.EN)
    assert fading(view), "in another language it is another"


def test_a_new_size_ends_the_fade(view: SlideView) -> None:
    view.show_slide(ONE, Tongues.BOTH)
    view.grab()
    view.show_slide(OTHER, Tongues.BOTH)
    view.resize(1000, 700)
    view.grab()
    assert not fading(view)


def test_nothing_moves_where_it_is_not_wanted(qtbot: QtBot) -> None:
    still = SlideView(still=True)
    qtbot.addWidget(still)
    still.resize(640, 360)
    still.show()
    for slide in (ONE, OTHER):
        still.show_slide(slide, Tongues.BOTH)
        still.grab()
        assert not fading(still)


def sizes(view: SlideView, role: str) -> set[int]:
    laid = view.laid()
    assert laid is not None
    return {piece.size for piece in laid.pieces if piece.role == role}


def test_small_screens_have_larger_text(qtbot: QtBot) -> None:
    views = SlideView(), SlideView(small=True)
    for each in views:
        qtbot.addWidget(each)
        each.resize(1366, 768)
        each.show_slide(SLIDES["numbers-hero"], Tongues.ZH)
    plain, large = (sizes(each, "foot") for each in views)
    assert (plain, large) == ({28}, {32})
    assert max(sizes(views[1], "label")) > max(sizes(views[0], "label"))


def test_what_stands_over_it_has_its_corner(view: SlideView) -> None:
    view.show_slide(ONE, Tongues.BOTH)
    view.keep_free(400, 300)
    laid = view.laid()
    assert laid is not None
    page, (wide, high) = laid.canvas.page, laid.canvas.corner
    assert (round(wide * laid.canvas.unit), round(high * laid.canvas.unit)) == (400, 300)
    under = [p for p in laid.pieces if p.box.right > page.right - wide and p.box.bottom > page.bottom - high]
    assert under == []


def test_whose_slides_they_are_is_told(view: SlideView) -> None:
    view.sign(Text("淄博高新区", "Zibo Hi-Tech Zone"))
    view.show_slide(ONE, Tongues.BOTH)
    laid = view.laid()
    assert laid is not None
    signs = [piece for piece in laid.pieces if piece.role == "sign"]
    assert [sign.text for sign in signs] == ["淄博高新区", "Zibo Hi-Tech Zone"]
    assert signs[0].box.bottom < laid.canvas.page.y


@pytest.mark.parametrize("width", [120, 260, 430])
def test_a_thumbnail_is_the_slide_made_small(width: int) -> None:
    small = thumbnail(ONE, Tongues.BOTH, width)
    assert small.size() == QSize(width, round(width * 9 / 16))
    assert brand(small.toImage()) > 0
    sharp = thumbnail(ONE, Tongues.BOTH, width, 2.0)
    assert sharp.width() == 2 * width


@pytest.mark.parametrize("size", [(260, 146), (64, 36), (3840, 2160), (1080, 1920)], ids=str)
def test_any_size_is_painted(size: tuple[int, int], view: SlideView) -> None:
    view.resize(*size)
    view.show_slide(ONE, Tongues.BOTH)
    assert len(colours(view.grab().toImage())) > 4


def kilobytes() -> int:
    return getrusage(RUSAGE_SELF).ru_maxrss


def test_five_hundred_slides_take_no_more_memory(view: SlideView, tmp_path: Path) -> None:
    slides = [with_picture(slide, tmp_path) if name in PICTURED else slide for name, slide in SLIDES.items()]
    at_first = 0
    view.resize(640, 360)
    for number in range(500):
        view.show_slide(slides[number % len(slides)], [*Tongues][number % 3])
        view.grab()
        if number == 100:
            gc.collect()
            at_first = kilobytes()
    gc.collect()
    assert kilobytes() - at_first < 20_000
    assert len(view.children()) == 1, "the animation, and nothing left behind"
