"""Names made alike for looking up: width, case, spaces and quotation marks do not count."""

import unicodedata

IGNORED = set("“”\"'‘’·•《》()（）")


def fold(name: str) -> str:
    """Fold a name: `“用地一件事” 改革` and `用地一件事改革` become one."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(letter for letter in plain if not letter.isspace() and letter not in IGNORED)
