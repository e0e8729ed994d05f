"""Why the exhibition does not begin."""

from zibo_app.domain.fault import Fault
from zibo_app.domain.text import Text

UNFIT = Fault(
    "E-H01",
    Text(
        "展示未开始：目录与发布时不一致，或未封存。目录和记录未被改动。请换用已发布的目录，或联系管理员。",
        "The exhibition was not started: the catalogue differs from what was published, or is unsealed."
        " Nothing was changed. Use a published catalogue or ask your administrator.",
    ),
)
