"""What must be ready before a fair: the lines of one list, and how each stands."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.settled import Settled
from zibo_app.domain.text import Choice, Text


class Line(Choice):
    """A line of the list."""

    CONTACT = "contact", "联系名片", "Contact card"
    LOCATION = "location", "位置与距离", "Location and distances"
    PLOTS = "plots", "地块与厂房", "Plots and factories"
    PRICES = "prices", "地价与租金", "Land price and rent"
    POWER = "power", "电价与供电", "Electricity"
    UTILITIES = "utilities", "水、气、蒸汽", "Water, gas and steam"
    DOCUMENTS = "documents", "政策文件文号", "Numbers of policy documents"
    ENGLISH = "english", "英文名称确认", "English names confirmed"
    QUESTIONS = "questions", "记下的问题已答复", "Questions noted are answered"
    PICTURES = "pictures", "园区图片", "Pictures of the parks"
    ROUTES = "routes", "讲解路线", "Routes"
    PRINTER = "printer", "打印机与 U 盘", "Printer and USB stick"
    EXPIRY = "expiry", "展会期间到期的本地数字", "Local figures that expire during the fair"


class Standing(Choice):
    """How a line stands: filled by what is there, settled by hand, or open."""

    FILLED = "filled", "已具备", "Ready"
    DONE = "done", "已办妥", "Done"
    WAIVED = "waived", "不需要", "Not needed"
    OPEN = "open", "未办", "Open"


class Opens(Frozen):
    """Where what fills a line is found: a page, a record on it, and the page's state."""

    page: str
    record: str = ""
    state: tuple[tuple[str, str], ...] = ()


class Check(Frozen, kw_only=True):
    """A line with what it still lacks (nothing: it is filled), how it was settled, and where to fill it."""

    line: Line
    lacking: Text
    opens: Opens | None = None
    settled: Settled | None = None

    @property
    def standing(self) -> Standing:
        """How the line stands; what was settled by hand holds until it is opened again."""
        by_hand = self.settled.state if self.settled else "open"
        if by_hand in {"done", "waived"}:
            return Standing(by_hand)  # type: ignore[call-arg]  # Enum looks a member up by its key
        return Standing.OPEN if self.lacking else Standing.FILLED
