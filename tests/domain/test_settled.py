"""A settled line says how, why and when."""

from zibo_app.domain.settled import Settled, Settling


def test_a_settled_line_is_a_value() -> None:
    one = Settled(Settling.WAIVED, "不参展", "2026-11-24T08:00:00.000Z")
    assert one == Settled(Settling("waived"), "不参展", "2026-11-24T08:00:00.000Z")
    assert [str(each) for each in Settling] == ["done", "waived", "open"]
    assert all(each.label.zh and each.label.en for each in Settling)
