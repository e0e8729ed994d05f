"""Screens go and come back while a route runs: the audience sees guests' words, or is told to be gone."""

from tests.ui.present.conftest import BEAMER, LAPTOP, ONLY_FOR_STAFF, OpenPresenter, Pretended
from tests.ui.seen import words_of
from zibo_app.ui.navigator import Place
from zibo_app.ui.present import keys
from zibo_app.ui.present.places import Places, Seen
from zibo_app.ui.present.presenter import Presenter
from zibo_app.ui.present.screens import Screens, box_of
from zibo_app.ui.settings import Settings


def screens(presenter: Presenter) -> Pretended:
    found = presenter.stage.screens
    assert isinstance(found, Pretended)
    return found


def visible(presenter: Presenter) -> set[str]:
    stage = presenter.stage
    windows = {"desk": stage.desk, "audience": stage.audience, "solo": stage.solo}
    return {name for name, window in windows.items() if window is not None and window.isVisible()}


def test_a_lost_projector_is_told_in_red_and_found_again(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    presenter.do(keys.NEXT)
    screens(presenter).become(LAPTOP)
    assert visible(presenter) == {"desk"}
    assert presenter.stage.desk is not None
    strip = presenter.stage.desk.frame.strip
    assert strip.property("lost") is True
    assert strip.told.text() == presenter.ctx.tr(
        "The audience's screen is gone: they see nothing. Plug it in again."
    )
    presenter.do(keys.NEXT)
    assert presenter.run.at == 2
    screens(presenter).become(LAPTOP, BEAMER)
    assert visible(presenter) == {"desk", "audience"}
    assert strip.property("lost") is False
    assert presenter.stage.audience is not None
    here = presenter.run.here
    assert here is not None
    assert presenter.stage.audience.slide.slide == here.slide


def test_without_the_laptops_screen_only_what_guests_may_see_is_left(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    screens(presenter).become(BEAMER)
    assert visible(presenter) == {"solo"}
    assert presenter.stage.solo is not None
    assert not presenter.stage.solo.frame.ctx.staff
    assert not any(ONLY_FOR_STAFF in word for word in words_of(presenter.stage.solo))
    screens(presenter).become(LAPTOP, BEAMER)
    assert visible(presenter) == {"desk", "audience"}
    assert presenter.stage.places == Places("laptop", "beamer")


def test_a_page_shown_on_purpose_is_not_shown_again_unasked(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    assert presenter.stage.desk is not None
    presenter.stage.desk.frame.look_at(Place("", "xinhua-pharma"))
    presenter.do(keys.SHOW)
    screens(presenter).become(LAPTOP)
    screens(presenter).become(LAPTOP, BEAMER)
    assert presenter.stage.audience is not None
    assert presenter.stage.audience.slide.isVisible()
    assert presenter.stage.desk.frame.away


def test_a_moved_screen_closes_nothing_on_the_desk(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    presenter.do(keys.EVIDENCE)
    screens(presenter).become(LAPTOP, Seen("beamer", (1366, 0, 1280, 800)))
    assert presenter.stage.desk is not None
    assert presenter.stage.desk.frame.evidence()
    assert visible(presenter) == {"desk", "audience"}


def test_a_projector_plugged_in_while_presenting_on_one_screen(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    assert visible(presenter) == {"solo"}
    presenter.do(keys.LAST)
    screens(presenter).become(LAPTOP, BEAMER)
    assert visible(presenter) == {"desk", "audience"}
    assert presenter.stage.places == Places("laptop", "beamer")
    assert presenter.run.at == len(presenter.run.stops) - 1


def test_screens_are_changed_over_and_the_choice_is_kept(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    presenter.do(keys.SWAP)
    assert presenter.stage.places == Places("beamer", "laptop")
    assert presenter.stage.chosen == "laptop"
    presenter.do(keys.SWAP)
    assert presenter.stage.places == Places("laptop", "beamer")


def test_with_the_audiences_screen_gone_this_one_can_serve_both(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    screens(presenter).become(LAPTOP)
    presenter.do(keys.SWAP)
    assert visible(presenter) == {"solo"}


def test_the_settings_choose_the_audiences_screen(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP, BEAMER, kept=Settings(audience_screen="laptop"))
    assert presenter.stage.places == Places("beamer", "laptop")


def test_mirrored_screens_are_one_screen(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP, Seen("beamer", LAPTOP.box))
    assert visible(presenter) == {"solo"}


def test_every_walk_of_plugging_leaves_something_to_see(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    tv = Seen("tv", (3286, 0, 1024, 768))
    for there in ((LAPTOP,), (BEAMER,), (LAPTOP, tv), (tv,), (BEAMER, tv), (), (LAPTOP, BEAMER, tv)):
        screens(presenter).become(*there)
        assert bool(visible(presenter)) == bool(there), there
        assert "solo" not in visible(presenter) or visible(presenter) == {"solo"}
        presenter.do(keys.NEXT)


def test_a_desk_that_was_moved_to_another_screen_hides_at_once(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    stage = presenter.stage
    assert stage.desk is not None
    assert stage.audience is not None
    stage.desk.moved.emit(stage.desk.screen())  # its name is not the desk's
    stage.audience.moved.emit(stage.desk.screen())
    assert visible(presenter) == set()
    stage.arrange()
    assert visible(presenter) == {"desk", "audience"}


def test_the_real_screens_are_seen(qtbot: object) -> None:
    found = Screens()
    (screen,) = found.seen()
    real = found.named(screen.name)
    assert real is not None
    assert screen.box == box_of(real.geometry())
    assert screen.primary
    assert found.named("gone") is None
    told: list[bool] = []
    found.changed.connect(lambda: told.append(True))
    found._came(real)
    real.geometryChanged.emit(real.geometry())
    assert len(told) >= 2
