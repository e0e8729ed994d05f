"""`override` does nothing at run time."""

from zibo_app.overriding import override


class Base:
    """Something with a method."""

    def word(self) -> str:
        return "base"


class Other(Base):
    """Something with another."""

    @override
    def word(self) -> str:
        return "other"


def test_a_method_stays_what_it_is() -> None:
    assert (Base().word(), Other().word(), Other.word.__name__) == ("base", "other", "word")
