"""Runs the program as `zibo_app show` does: garbage is not collected until the first paint."""

import gc


def main() -> int:
    """Import the session only now."""
    gc.disable()
    from tests.bench import session  # noqa: PLC0415 after gc.disable, as in zibo_app.__main__

    return session.main()
