"""How many of a number the source names, in the words of the viewer."""

from zibo_app.ui.context import Context


def named_of(ctx: Context, count: int, total: str) -> str:
    """Say that `count` of a `total` are named; only to staff that the source names no more."""
    if ctx.staff:
        return ctx.tr("{n} named of {total}", n=count, total=total)
    return ctx.tr("{n} of {total} named", n=count, total=total)
