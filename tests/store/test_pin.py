"""The PIN's hash and its delays."""

from datetime import UTC, datetime, timedelta

import pytest

from zibo_app.store import pin

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def scheme() -> str:
    return pin.scheme_of("135790")


def test_only_the_pin_matches(scheme: str) -> None:
    assert pin.matches(scheme, "135790")
    assert not any(pin.matches(scheme, wrong) for wrong in ("135791", "13579", "", "1357900"))


def test_it_is_salted_and_holds_no_digit_of_it(scheme: str) -> None:
    assert pin.scheme_of("135790") != scheme
    assert "135790" not in scheme
    assert pin.is_scheme(scheme)


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "135790",
        "scrypt$32768$8$1$00$00",
        pin.NOBODY.replace("32768", "999999"),
        pin.NOBODY.replace("$8$", "$99$"),
        pin.NOBODY.replace("$1$", "$9$"),
        pin.NOBODY.replace("scrypt", "plain"),
        pin.NOBODY + "\n",
        "scrypt$３２７６８$8$1$" + "0" * 32 + "$" + "0" * 64,
    ],
)
def test_what_is_no_hash_opens_nothing(broken: str) -> None:
    assert not pin.is_scheme(broken)
    assert not pin.matches(broken, "")
    assert not pin.matches(broken, "135790")


def test_where_there_is_no_hash_as_much_is_computed(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    costs: list[tuple[int, int, int]] = []

    def counted(_digits: str, _salt: bytes, cost: int, block: int, lanes: int) -> bytes:
        costs.append((cost, block, lanes))
        return b""

    monkeypatch.setattr(pin, "_hash", counted)
    for each in (scheme, "", "nothing"):
        pin.matches(each, "1")
    assert len(costs) == 3
    assert len(set(costs)) == 1


@pytest.mark.parametrize(
    ("digits", "fits"),
    [("1234", True), ("123456789012", True), ("123", False), ("1234567890123", False)]
    + [(bad, False) for bad in ("12a4", "１２３４", "12 34", "1234\n", "", "-1234", "٣٣٣٣")],
)
def test_what_may_be_a_pin(digits: str, fits: bool) -> None:
    assert pin.is_pin(digits) is fits


@pytest.mark.parametrize("easy", ["0000", "111111", "1234", "4321", "567890", "9876"])
def test_what_a_passer_by_tries_first(easy: str) -> None:
    assert pin.too_easy(easy)


@pytest.mark.parametrize("fine", ["1357", "190384", "1235", "0001"])
def test_what_is_not_so_easy(fine: str) -> None:
    assert not pin.too_easy(fine)


def test_the_delay_doubles_up_to_a_minute() -> None:
    assert [pin.delay(n) for n in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert pin.delay(10**9) == 60
    assert pin.delay(-1) == 0


def test_what_is_left_of_a_delay_shrinks() -> None:
    failed = (NOW - timedelta(seconds=3)).isoformat()
    assert pin.left(4, failed, NOW) == 5
    assert pin.left(2, failed, NOW) == 0
    assert pin.left(0, "", NOW) == 0


@pytest.mark.parametrize(
    "failed", [(NOW + timedelta(days=400)).isoformat(), "", "yesterday", "0001-01-01", "2026-12-01T10:00:00"]
)
def test_a_clock_set_back_gives_nothing_away_and_locks_nobody_out(failed: str) -> None:
    assert pin.left(4, failed, NOW) in {8, 0}
    assert (pin.left(4, failed, NOW) == 0) == (failed == "0001-01-01")
