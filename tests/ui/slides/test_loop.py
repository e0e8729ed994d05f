"""LoopView: slides in turn by a clock, languages in turn, and a touch that ends it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.slides.conftest import Clock, MakeLoop, after, shown
from tests.ui.slides.samples import SLIDES
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.ui.slides.loop import STILL_TICK, TICK


def test_slides_come_in_turn(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop(seconds=10)
    assert shown(loop) is None
    loop.start()
    assert shown(loop) is SLIDES["numbers"]
    assert after(loop, clock, 9.9) is SLIDES["numbers"]
    assert after(loop, clock, 0.2) is SLIDES["bars"]
    assert after(loop, clock, 10) is SLIDES["closing"]
    assert after(loop, clock, 10) is SLIDES["numbers"]


@pytest.mark.parametrize(("asked", "given"), [(60, 12), (12, 12), (8, 8), (0, 3)])
def test_no_slide_stays_longer_than_twelve_seconds(
    asked: int, given: int, make_loop: MakeLoop, clock: Clock
) -> None:
    loop = make_loop(seconds=asked)
    loop.start()
    assert after(loop, clock, given - 0.1) is SLIDES["numbers"]
    assert after(loop, clock, 0.1) is SLIDES["bars"]


def test_progress_is_shown(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop(seconds=10)
    loop.start()
    assert loop.progress.share == 0
    after(loop, clock, 2.5)
    assert loop.progress.share == pytest.approx(0.25)
    after(loop, clock, 8)
    assert loop.progress.share == 0
    assert loop.progress.geometry().bottom() == loop.rect().bottom()
    assert loop.progress.width() == loop.width()


def test_a_clock_that_jumps_only_turns_the_slide(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop(seconds=10)
    loop.start()
    assert after(loop, clock, 100_000) is SLIDES["bars"]
    assert after(loop, clock, -50_000) is SLIDES["closing"]
    assert after(loop, clock, 1) is SLIDES["closing"]


def test_a_ref_without_a_slide_is_passed_over(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop(("gone", "bars", "gone too", "numbers"), seconds=10)
    loop.start()
    assert shown(loop) is SLIDES["bars"]
    assert after(loop, clock, 10) is SLIDES["numbers"]
    assert after(loop, clock, 10) is SLIDES["bars"]


def test_what_has_run_out_is_gone_when_its_turn_comes(make_loop: MakeLoop, clock: Clock) -> None:
    there = dict(SLIDES)
    loop = make_loop(("numbers", "bars"), make=there.get, seconds=10)
    loop.start()
    del there["bars"]
    assert after(loop, clock, 10) is SLIDES["numbers"]


@pytest.mark.parametrize("refs", [(), ("gone", "gone too")])
def test_without_any_slide_the_zone_says_its_name(
    refs: tuple[str, ...], make_loop: MakeLoop, clock: Clock
) -> None:
    loop = make_loop(refs, seconds=10)
    loop.start()
    calm = shown(loop)
    assert calm is not None
    assert calm.layout is Layout.CLOSING
    assert "高新" in calm.headline.zh
    assert after(loop, clock, 10) == calm


def test_a_ref_that_fails_does_not_hold_the_loop(make_loop: MakeLoop, clock: Clock) -> None:
    def make(ref: str) -> Slide | None:
        if ref == "bad":
            raise KeyError(ref)
        return SLIDES[ref]

    loop = make_loop(("numbers", "bad", "bars"), make=make, seconds=10)
    loop.start()
    clock.now += 10
    with pytest.raises(KeyError):
        loop.tick()
    assert shown(loop) is SLIDES["numbers"], "what was there stays"
    assert after(loop, clock, 5) is SLIDES["numbers"], "and is not tried again at once"
    assert after(loop, clock, 5) is SLIDES["bars"]


@pytest.mark.parametrize(("lang", "first"), [("zh", Tongues.ZH), ("en", Tongues.EN)])
def test_languages_alternate_on_each_slide(
    lang: str, first: Tongues, make_loop: MakeLoop, clock: Clock
) -> None:
    loop = make_loop(lang=lang, seconds=10, tongues=Tongues.ALTERNATING)
    second = Tongues.EN if first is Tongues.ZH else Tongues.ZH
    loop.start()
    assert loop.view.tongues is first
    assert after(loop, clock, 4.9) is SLIDES["numbers"]
    assert loop.view.tongues is first
    assert after(loop, clock, 0.2) is SLIDES["numbers"]
    assert loop.view.tongues is second
    assert after(loop, clock, 5) is SLIDES["bars"]
    assert loop.view.tongues is first


@pytest.mark.parametrize("tongues", [Tongues.ZH, Tongues.EN, Tongues.BOTH])
def test_one_choice_of_languages_stays(tongues: Tongues, make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop(seconds=10, tongues=tongues)
    loop.start()
    for _ in range(6):
        after(loop, clock, 4)
        assert loop.view.tongues is tongues


def test_it_starts_and_stops(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop()
    assert not loop.timer.isActive()
    loop.start()
    assert loop.timer.isActive()
    assert loop.timer.interval() == TICK
    loop.stop()
    assert not loop.timer.isActive()
    assert make_loop(still=True).timer.interval() == STILL_TICK


def test_it_goes_on_with_the_next_slide(make_loop: MakeLoop) -> None:
    loop = make_loop()
    loop.start()
    loop.stop()
    loop.start()
    assert shown(loop) is SLIDES["bars"]


def test_the_timer_turns_it(make_loop: MakeLoop, clock: Clock, qtbot: QtBot) -> None:
    loop = make_loop(seconds=10)
    loop.start()
    clock.now += 11
    qtbot.waitUntil(lambda: shown(loop) is SLIDES["bars"])


def test_the_zone_signs_its_slides(make_loop: MakeLoop) -> None:
    loop = make_loop()
    loop.start()
    laid = loop.view.laid()
    assert laid is not None
    assert any(piece.role == "sign" and "淄博高新区" in piece.text for piece in laid.pieces)


def test_it_paints(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop()
    loop.start()
    before = loop.grab().toImage()
    after(loop, clock, 6)
    assert loop.grab().toImage() != before, "the progress has grown"
    loop.button.setFocus()
    loop.button.setDown(True)
    assert loop.grab().toImage() != before


def test_a_slide_of_the_same_words_is_not_drawn_anew(make_loop: MakeLoop, clock: Clock) -> None:
    loop = make_loop(make=lambda _ref: replace(SLIDES["numbers"]), seconds=10)
    loop.start()
    loop.grab()
    picture = loop.view._shown.cacheKey()
    after(loop, clock, 10)
    loop.grab()
    assert loop.view._shown.cacheKey() == picture
