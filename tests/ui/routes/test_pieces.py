"""The small pieces of the tab: the line that was done, slides in small, rows, the note."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.seen import words_of
from zibo_app.domain.bounded import NOTE
from zibo_app.domain.route import Stop
from zibo_app.domain.slide import Slide, Tongues
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.services.route_stops import Lack, Placed
from zibo_app.services.slides import slide
from zibo_app.ui.context import Context
from zibo_app.ui.routes.model import one_line, title_of, told
from zibo_app.ui.routes.no_stops import NoStops
from zibo_app.ui.routes.note_box import NoteBox
from zibo_app.ui.routes.preview import Preview
from zibo_app.ui.routes.saved_row import ROW, SavedDelegate, SecondRole
from zibo_app.ui.routes.thumbs import MOST, Thumbs
from zibo_app.ui.routes.told import ToldLine

STATES = QStyle.StateFlag


@pytest.fixture
def pharma(ctx: Context) -> Slide:
    made = slide(ctx.catalogue, "record:xinhua-pharma")
    assert made
    return made


@pytest.fixture
def line(ctx: Context, qtbot: QtBot) -> ToldLine:
    made = ToldLine(ctx)
    qtbot.addWidget(made)
    return made


def test_the_line_is_there_only_when_something_was_done(line: ToldLine) -> None:
    assert line.isHidden()
    line.say("done")
    assert not line.isHidden()
    assert line.undo.isHidden()
    assert line.accessibleName() == "done"
    line.away.click()
    assert line.isHidden()


def test_the_line_takes_back_once(line: ToldLine) -> None:
    backs: list[int] = []
    line.say("done", lambda: backs.append(1))
    assert not line.undo.isHidden()
    line.undo.click()
    line.undo.click()
    assert backs == [1]
    assert line.isHidden()


def test_what_was_done_last_is_what_is_taken_back(line: ToldLine) -> None:
    backs: list[int] = []
    line.say("one", lambda: backs.append(1))
    line.say("two", lambda: backs.append(2))
    assert line.words.text() == "two"
    line.undo.click()
    assert backs == [2]


def test_hostile_words_stay_on_one_line(line: ToldLine) -> None:
    line.say(HOSTILE + "\n" + HOSTILE)
    assert "\n" not in line.words.text()
    assert "<b>" in line.words.text()


def test_a_slide_in_small_is_drawn_once(ctx: Context, pharma: Slide) -> None:
    thumbs, image = Thumbs(ctx), QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    first = thumbs.of(pharma, Tongues.BOTH, QSize(71, 40), painter)
    again = thumbs.of(pharma, Tongues.BOTH, QSize(71, 40), painter)
    other = thumbs.of(pharma, Tongues.EN, QSize(71, 40), painter)
    painter.end()
    assert first.cacheKey() == again.cacheKey()
    assert first.toImage() != other.toImage()
    assert (first.width(), first.height()) == (71, 40)


def test_slides_in_small_are_not_kept_for_ever(ctx: Context, pharma: Slide) -> None:
    thumbs, image = Thumbs(ctx), QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    first = thumbs.of(pharma, Tongues.BOTH, QSize(64, 36), painter)
    thumbs._kept.update(dict.fromkeys(((pharma, Tongues.ZH, width, 1.0) for width in range(MOST)), first))
    thumbs.of(pharma, Tongues.EN, QSize(64, 36), painter)
    painter.end()
    assert len(thumbs._kept) == 1


@pytest.mark.parametrize("width", [160, 404, 700])
def test_the_preview_keeps_its_shape(qtbot: QtBot, width: int) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    assert preview.hasHeightForWidth()
    assert preview.heightForWidth(width) == round(width * 9 / 16)
    assert preview.sizeHint().width() * 9 == preview.sizeHint().height() * 16


@pytest.mark.parametrize("lang", LANGS)
def test_an_empty_route_tells_how_to_get_stops(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    none = NoStops(make_ctx(lang=lang))
    qtbot.addWidget(none)
    steps = [word for word in words_of(none) if word[:2] in {"1.", "2.", "3."}]
    assert len(steps) == 3


def test_a_note_is_told_as_it_is_typed_and_not_as_it_is_shown(ctx: Context, qtbot: QtBot) -> None:
    box = NoteBox(ctx)
    qtbot.addWidget(box)
    notes: list[str] = []
    box.noted.connect(notes.append)
    box.show_note("kept")
    assert notes == []
    qtbot.keyClicks(box, "ab")
    assert notes == ["akept", "abkept"]
    box.setPlainText("x" * (NOTE + 1))
    assert notes[-1] == box.toPlainText() == "x" * NOTE
    assert box.sizeHint() == box.minimumSizeHint()


def painted(ctx: Context, name: str, second: str, state: STATES) -> bytes:
    entries = QListWidget()
    item = QListWidgetItem(name, entries)
    item.setData(SecondRole, second)
    image = QImage(240, ROW, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    option = QStyleOptionViewItem()
    option.rect, option.state = image.rect(), state
    painter = QPainter(image)
    delegate = SavedDelegate(ctx, entries)
    index = entries.model().index(0, 0)
    delegate.paint(painter, option, index)
    painter.end()
    assert delegate.sizeHint(option, index).height() == ctx.px(ROW)
    return bytes(image.constBits())


def test_a_saved_route_is_painted_in_every_state(ctx: Context) -> None:
    states = (STATES.State_None, STATES.State_Selected, STATES.State_MouseOver, STATES.State_HasFocus)
    assert len({painted(ctx, "name", "second", state) for state in states}) == len(states)


def test_a_saved_route_shows_both_lines(ctx: Context) -> None:
    bare = painted(ctx, "name", "", STATES.State_None)
    assert bare != painted(ctx, "name", "second", STATES.State_None)
    assert bare != painted(ctx, "", "second", STATES.State_None)
    assert painted(ctx, HOSTILE * 20, HOSTILE, STATES.State_None)


def test_a_stop_is_told_by_what_it_is_or_why_it_is_not(make_ctx: MakeContext, pharma: Slide) -> None:
    ctx, stop = make_ctx(lang="en"), Stop(ref="x")
    assert told(ctx, Placed(stop, Text("名", "name"), pharma)) == "One enterprise"
    assert told(ctx, Placed(stop, Text("名", "name"), None, Lack.WITHHELD)).startswith("Not released")
    assert told(ctx, Placed(stop, Text("名", "name"), None, Lack.GONE)).startswith("No longer there")
    assert told(ctx, Placed(stop, Text("名", "name"))).startswith("No longer there")


@pytest.mark.parametrize(
    ("title", "shown"),
    [(Text("名", "name"), "name"), (Text("名", ""), "名"), (Text("", "a\n b"), "a b"), (Text(), "")],
)
def test_a_title_is_never_empty_where_there_is_any(make_ctx: MakeContext, title: Text, shown: str) -> None:
    assert title_of(make_ctx(lang="en"), Placed(Stop(ref="x"), title)) == shown
    assert one_line(" a \t b\n") == "a b"
