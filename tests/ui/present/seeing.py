"""Who sees what while a route runs, asked by the tests of presenting."""

from zibo_app.ui.present.audience import AudienceWindow
from zibo_app.ui.present.desk import DeskFrame
from zibo_app.ui.present.presenter import Presenter


def desk(presenter: Presenter) -> DeskFrame:
    assert presenter.stage.desk is not None
    return presenter.stage.desk.frame


def audience(presenter: Presenter) -> AudienceWindow:
    assert presenter.stage.audience is not None
    return presenter.stage.audience


def told(presenter: Presenter) -> str:
    return desk(presenter).strip.told.text()


def headline(presenter: Presenter) -> str:
    here = presenter.run.here
    assert here is not None
    return here.slide.headline.zh


def shows_slide(presenter: Presenter) -> bool:
    """Whether the audience sees the slide of the present stop, the strip says so, and the desk shows it."""
    window, here = audience(presenter), presenter.run.here
    assert here is not None
    return (
        window.slide.isVisible()
        and window.slide.slide == here.slide == desk(presenter).body.now.view.slide
        and headline(presenter) in told(presenter)
    )


def shows_slide_still(presenter: Presenter) -> bool:
    return audience(presenter).slide.isVisible() and headline(presenter) in told(presenter)
