"""How far something has come, normalised for filters; the source's own word stands beside it."""

from zibo_app.domain.text import Choice


class Stage(Choice):
    """A normalised stage, in the order of a board's lanes."""

    ADVANCING = "advancing", "推进中", "Advancing"
    STARTING_SOON = "starting_soon", "即将投产", "About to start production"
    DONE = "done", "已投产/竣工", "In production or completed"
    PLANNED = "planned", "2024 计划", "Planned for 2024"
    UNSTATED = "unstated", "状态未载", "Status not stated"
