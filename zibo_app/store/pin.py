"""The exhibition's PIN: a salted scrypt hash, compared in constant time, and the delay after a wrong one."""

import hashlib
import hmac
import re
import secrets
from datetime import UTC, datetime

LEAST, MOST = 4, 12
"""How many digits a PIN has."""
COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's N, r and p: 32 MB and a tenth of a second a try."""
LENGTH, MEMORY = 32, 128 * 1024 * 1024
LONGEST_DELAY = 60
SCHEME = re.compile(r"scrypt\$(\d{5,6})\$(\d{1,2})\$(\d)\$([0-9a-f]{32})\$([0-9a-f]{64})", re.ASCII)
COSTS = {2**14, 2**15, 2**16, 2**17}
MOST_LANES = 4
RUNS = "0123456789012345678909876543210"
"""What is typed without thinking: a run of digits up or down."""


def is_pin(digits: str) -> bool:
    """Whether this may be a PIN at all: digits only, as many as it must have."""
    return re.fullmatch(rf"[0-9]{{{LEAST},{MOST}}}", digits, re.ASCII) is not None


def too_easy(digits: str) -> bool:
    """Whether a passer-by would try this first: one digit again and again, or a run."""
    return len(set(digits)) == 1 or digits in RUNS


def scheme_of(digits: str) -> str:
    """Hash a PIN with a salt of its own."""
    salt = secrets.token_bytes(16)
    return f"scrypt${COST}${BLOCK}${LANES}${salt.hex()}${_hash(digits, salt, COST, BLOCK, LANES).hex()}"


NOBODY = f"scrypt${COST}${BLOCK}${LANES}${'0' * 32}${'0' * 64}"
"""What is compared where no PIN is known, so that it takes as long."""


def is_scheme(scheme: str) -> bool:
    """Whether this is a hash as `scheme_of` writes it, within bounds that cannot stop the program."""
    found = SCHEME.fullmatch(scheme)
    if found is None:
        return False
    return int(found[1]) in COSTS and int(found[2]) == BLOCK and 1 <= int(found[3]) <= MOST_LANES


def matches(scheme: str, digits: str) -> bool:
    """Whether the PIN is right; a hash that is none fits no PIN, and takes as long to say so."""
    found = SCHEME.fullmatch(scheme if is_scheme(scheme) else NOBODY)
    assert found is not None  # noqa: S101 NOBODY is a scheme
    numbers = int(found[1]), int(found[2]), int(found[3])
    same = hmac.compare_digest(_hash(digits, bytes.fromhex(found[4]), *numbers), bytes.fromhex(found[5]))
    return same and is_scheme(scheme)


def delay(failures: int) -> int:
    """Say how many seconds the next try has to wait after this many wrong ones in a row."""
    return 0 if failures <= 0 else min(2 ** min(failures - 1, 16), LONGEST_DELAY)


def left(failures: int, failed_at: str, now: datetime) -> float:
    """Say how many seconds of that are left; a clock that was set back gives nothing away."""
    whole = delay(failures)
    try:
        then = datetime.fromisoformat(failed_at)
        passed = (now - (then if then.tzinfo else then.replace(tzinfo=UTC))).total_seconds()
    except (ValueError, OverflowError):
        return whole
    return whole if passed < 0 else max(0.0, whole - passed)


def _hash(digits: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    secret = digits.encode("utf-8", "backslashreplace")
    return hashlib.scrypt(secret, salt=salt, n=cost, r=block, p=lanes, maxmem=MEMORY + 2**24, dklen=LENGTH)
