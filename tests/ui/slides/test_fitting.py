"""Canvas, blocks, and how rows are fitted into a room and spread over it."""

import pytest

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Tongues
from zibo_app.ui.slides.block import Block, beside, centred, stacked
from zibo_app.ui.slides.canvas import Canvas, canvas_of
from zibo_app.ui.slides.fitting import AIRY, LARGER, fitted, spread
from zibo_app.ui.slides.measure import font, measure
from zibo_app.ui.slides.piece import Image, Mark, Word, moved, reach
from zibo_app.ui.slides.setting import SMALL, SMALL_FRINGE, Face, Setting

BOTH = Setting(measure, Tongues.BOTH)


@pytest.mark.parametrize(
    ("size", "unit"),
    [((1920, 1080), 1), ((3840, 2160), 2), ((1080, 1920), 1), ((1600, 1200), 1), ((260, 146), 0.135)],
)
def test_a_canvas_has_the_shape_of_the_screen(size: tuple[int, int], unit: float) -> None:
    canvas = canvas_of(*size)
    assert canvas.unit == pytest.approx(unit, rel=0.01)
    assert (canvas.width * canvas.unit, canvas.height * canvas.unit) == pytest.approx(size)
    assert canvas.upright == (size[1] > size[0])


def test_a_very_wide_screen_keeps_the_page_in_its_middle() -> None:
    page = Canvas(4000, 1080, 1).page
    assert page.width == 2112
    assert page.x == (4000 - 2112) / 2


def block(height: float, width: float = 100) -> Block:
    return Block(width, height, (Mark("x", Box(0, 0, width, height)),))


def test_blocks_are_set_together() -> None:
    both = stacked((block(10), Block(), block(20)), 5)
    assert (both.width, both.height, len(both.pieces)) == (100, 35, 2)
    side = beside((block(10), block(30)), (0, 120), middle=True)
    assert [piece.box.y for piece in side.pieces] == [10, 0]
    assert side.width == 220
    assert centred((block(10, 50),), 200, 0).pieces[0].box.x == 75


def test_rows_are_spread_over_the_room() -> None:
    room = Box(0, 300, 1000, 600)
    assert spread([block(200)], room)[0].box.y == 500, "in the middle"
    assert spread([block(200)], room, 800)[0].box.bottom == 800, "but as low as it is wanted"
    assert spread([block(200)], room, 2000)[0].box.bottom == room.bottom, "and no lower than there is room"
    first, second = (piece.box for piece in spread([block(200), block(200)], room))
    assert second.y - first.bottom >= 52
    assert second.bottom <= room.bottom
    assert spread([], room) == ()


def test_what_is_too_high_is_made_smaller_numbers_first() -> None:
    tried: list[tuple[float, float]] = []

    def rows(setting: Setting) -> list[Block]:
        tried.append((setting.factor, setting.largest))
        return [block(300 * setting.factor + 300 * setting.largest)]

    fitted(rows, BOTH, Box(0, 0, 1000, 500))
    assert tried[-1][0] == 1.0, "the text keeps its size"
    assert 0.5 <= tried[-1][1] < 1


def test_rows_that_fit_nowhere_are_given_as_small_as_they_get() -> None:
    assert fitted(lambda _setting: [block(10**6)], BOTH, Box(0, 0, 1000, 500)) == ()


def test_text_grows_with_its_size() -> None:
    one, ten = measure("招商 Zibo", 10, False), measure("招商 Zibo", 100, False)
    assert ten == pytest.approx(10 * one)
    assert measure("招商", 40, True) == pytest.approx(80, rel=0.02)


def test_pieces_are_moved() -> None:
    box = Box(1, 2, 30, 40)
    pieces = (Word("x", "一", 1, 2, 30, 40), Mark("x", box), Image("x", box, "a.png"))
    word, mark, image = moved(pieces, 10, 20)
    assert isinstance(word, Word)
    assert (word.x, word.y) == (11, 22)
    assert (mark.box.x, mark.box.y, mark.box.width, mark.box.height) == (11, 22, 30, 40)
    assert image.box == mark.box


def test_digits_take_less_height_than_letters() -> None:
    assert reach("12.8") < reach("1,200")
    assert Word("x", "128", 0, 100, 50, 100).box.y == pytest.approx(26)
    assert Word("x", "百", 0, 100, 50, 100).box.y == pytest.approx(12)
    assert Word("x", "g", 0, 100, 50, 100).box.bottom == pytest.approx(122)


def test_a_block_tells_whether_it_is_cut() -> None:
    whole = BOTH.block("招商引资", Face("x", 30), 1000)
    assert not whole.cut
    short = BOTH.block("招商引资", Face("x", 30), 80)
    assert short.cut
    assert short.width <= 80
    assert not Block()
    assert not BOTH.block("", Face("x", 30), 80)


def test_lines_stand_one_under_the_other() -> None:
    first, second = BOTH.block("招商引资", Face("x", 30, 2), 70).pieces
    assert isinstance(first, Word)
    assert isinstance(second, Word)
    assert (first.text, second.text) == ("招商", "引资")
    assert second.box.y > first.box.bottom


def test_small_screens_enlarge_the_body_most() -> None:
    small = BOTH._replace(small=True)
    assert small.body(10) == pytest.approx(10 * SMALL)
    assert small.fringe(10) == pytest.approx(10 * SMALL_FRINGE)
    assert BOTH.body(10) == BOTH.fringe(10) == BOTH.big(10) == BOTH.mid(10) == 10
    assert small.body(10) > small.fringe(10) > 10 < small.big(10)


def test_lesser_numbers_give_way_less() -> None:
    scarce = BOTH.scaled(1, 0.5, 0.7)
    assert (scarce.body(10), scarce.mid(10), scarce.big(10)) == (10, 8.5, 7)
    assert scarce.compact
    assert not BOTH.compact


def test_what_is_sparse_is_made_larger() -> None:
    def rows(setting: Setting) -> list[Block]:
        return [block(200 * setting.factor)]

    (mark,) = fitted(rows, BOTH, Box(0, 0, 1000, 900))
    assert mark.box.height == 200 * LARGER[0]
    (mark,) = fitted(rows, BOTH, Box(0, 0, 1000, 270))
    assert 200 < mark.box.height <= 270 * AIRY


def test_what_would_be_cut_is_made_smaller() -> None:
    def rows(setting: Setting) -> list[Block]:
        return [setting.block("招商引资", Face("x", setting.body(100)), 330)]

    (word,) = fitted(rows, BOTH, Box(0, 0, 330, 900))
    assert isinstance(word, Word)
    assert (word.text, word.cut) == ("招商引资", False)
    assert word.size < 100


def test_what_cannot_be_whole_is_cut_at_its_size() -> None:
    def rows(setting: Setting) -> list[Block]:
        return [setting.block("招商引资" * 20, Face("x", setting.body(100)), 330)]

    (word,) = fitted(rows, BOTH, Box(0, 0, 330, 900))
    assert isinstance(word, Word)
    assert (word.size, word.cut) == (100, True)


def test_the_font_is_the_bundled_one_without_hinting() -> None:
    assert font(40, bold=True).family() == "Zibo Sans SC"
    assert font(40, bold=True).pixelSize() == 40
    assert font(40, bold=True).bold()
    assert font(40, bold=False).hintingPreference() == font(40, bold=False).HintingPreference.PreferNoHinting
