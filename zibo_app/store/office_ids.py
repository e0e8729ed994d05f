"""UUIDv7 by hand (RFC 9562): ids that sort by time, each above the one before it, whatever the clock does."""

import secrets
import uuid

TICKS = 12
"""Bits that count within a millisecond."""
ROOM = 11
"""Bits of the count that are random at first: half of it is left for counting on."""
VERSION, VARIANT = 7, 0b10
RANDOM = 62


def next_id(milliseconds: int, before: str = "") -> str:
    """Make the id for a moment (since 1970); it is above `before`, even where the clock went back."""
    floor = _stamp(before) if before else 0
    stamp = max((milliseconds << TICKS) | secrets.randbits(ROOM), floor + 1)
    moment, tick = stamp >> TICKS, stamp & ((1 << TICKS) - 1)
    number = moment << 80 | VERSION << 76 | tick << 64 | VARIANT << RANDOM | secrets.randbits(RANDOM)
    return str(uuid.UUID(int=number))


def _stamp(identity: str) -> int:
    """Read the milliseconds and the count of an id, as one number."""
    number = uuid.UUID(identity).int
    return (number >> 80) << TICKS | (number >> 64) & ((1 << TICKS) - 1)
