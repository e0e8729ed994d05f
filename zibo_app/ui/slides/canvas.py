"""The canvas a slide is laid out on: 1,080 units high or, upright, 1,080 wide, and at least as roomy."""

from typing import NamedTuple

from zibo_app.domain.geometry import Box

LANDSCAPE, UPRIGHT = (1600.0, 1080.0), (1080.0, 1600.0)
"""The least canvas; what a screen has beyond its shape is added."""
MARGIN, UPRIGHT_MARGIN, WIDEST = 96.0, 72.0, 2112.0
BELOW = 72.0
"""What is kept free under the foot."""
FOOT_GAP = 36.0


class Canvas(NamedTuple):
    """So many units wide and high; one unit is `unit` px. `corner` is kept free at the lower right."""

    width: float
    height: float
    unit: float
    corner: tuple[float, float] = (0, 0)

    @property
    def upright(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width

    @property
    def page(self) -> Box:
        """Where a slide's pieces stand."""
        side = max(UPRIGHT_MARGIN if self.upright else MARGIN, (self.width - WIDEST) / 2)
        return Box(side, MARGIN, self.width - 2 * side, self.height - MARGIN - BELOW)

    def foot_of(self, height: float) -> Box:
        """Give where a foot so high stands: beside the free corner, on its middle, or upright above it."""
        page, (wide, high) = self.page, self.corner
        if self.upright:
            bottom = page.bottom - (high + FOOT_GAP if high else 0)
            return Box(page.x, bottom - height, page.width, height)
        room = page.width - (wide + 2 * FOOT_GAP if wide else 0)
        return Box(page.x, page.bottom - (max(high, height) + height) / 2, room, height)

    @property
    def lowest(self) -> float:
        """Where the free corner begins, below which nothing but the foot stands."""
        return self.page.bottom - self.corner[1]


def canvas_of(width: float, height: float, corner: tuple[float, float] = (0, 0)) -> Canvas:
    """Give the canvas of a room in px; `corner` is the size of what covers its lower right, in px."""
    across, down = UPRIGHT if height > width else LANDSCAPE
    unit = max(min(width / across, height / down), 0.01)
    return Canvas(width / unit, height / unit, unit, (corner[0] / unit, corner[1] / unit))
