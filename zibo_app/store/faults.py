"""Every refusal of the store: its code, and what happened, what is safe and what to do, in both languages."""

from enum import Enum

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.text import Text

SAFE = Text("磁盘上的内容未被改动。", "Nothing on disk was changed.")
WHOLE = Text("目录仍是完整的。", "The catalogue is still whole.")
"""What is safe where a write was under way."""
CHOOSE = Text("请换用备份或另选目录文件。", "Use a backup or choose another catalogue file.")
ASK = Text("请换用备份或联系管理员。", "Use a backup or ask your administrator.")
BUILD = Text("请改正后重新生成。", "Mend it and build again.")


class Code(Enum):
    """A refusal: its code, what happened, and what to do; `{part}` names the thing concerned."""

    MISSING = "E-C01", Text("未找到目录文件。", "The catalogue was not found."), CHOOSE
    DAMAGED = (
        "E-C02",
        Text("目录文件已损坏，未打开。", "The catalogue file is damaged and was not opened."),
        ASK,
    )
    DIFFERS = (
        "E-C03",
        Text(
            "目录内容与发布时不一致，未打开。",
            "The catalogue differs from what was published and was not opened.",
        ),
        ASK,
    )
    FOREIGN = "E-C04", Text("该文件不是招商目录。", "The file is not an investment catalogue."), CHOOSE
    EMPTY = "E-C05", Text("目录文件是空的。", "The catalogue file is empty."), ASK
    NEWER = (
        "E-C06",
        Text(
            "目录由更新版本的程序制作（格式 {part}）。",
            "The catalogue was made by a newer release (format {part}).",
        ),
        Text("请更新程序。", "Update the program."),
    )
    OLDER = (
        "E-C07",
        Text(
            "目录由本程序不再读取的旧格式（{part}）制作。",
            "The catalogue has an old format ({part}) no longer read.",
        ),
        Text("请用本版本重新生成目录。", "Build the catalogue anew with this release."),
    )
    LEFTOVER = (
        "E-C08",
        Text("目录旁有未完成的写入文件 {part}。", "An unfinished write, {part}, lies beside the catalogue."),
        Text(
            "请确认没有其他程序在用，再移走该文件。",
            "Make sure no other program uses it, then move that file away.",
        ),
    )
    PART = (
        "E-C09",
        Text("目录缺少 {part}，未打开。", "The catalogue lacks {part} and was not opened."),
        ASK,
    )
    LOCKED = (
        "E-C10",
        Text("目录正被其他程序占用。", "The catalogue is in use by another program."),
        Text("请关闭该程序后重试。", "Close that program and try again."),
    )
    DENIED = (
        "E-C11",
        Text("没有读取目录的权限。", "There is no permission to read the catalogue."),
        Text("请检查文件权限或另选文件。", "Check the file's permissions or choose another file."),
    )
    NOT_A_FILE = (
        "E-C12",
        Text("所选路径不是普通文件（{part}）。", "The path is no ordinary file ({part})."),
        CHOOSE,
    )
    SLOW = (
        "E-C13",
        Text("查询超过两秒，已停止。", "A query took more than two seconds and was stopped."),
        Text(
            "请缩小范围后重试；若仍出现，请换用备份。",
            "Narrow it down and try again; if it recurs, use a backup.",
        ),
    )
    UNREADABLE = (
        "E-C14",
        Text("目录在读取中途不可用。", "The catalogue became unavailable while it was read."),
        Text("请重新插入存储盘或重新打开目录。", "Reconnect the drive or open the catalogue again."),
    )
    CONTENT = (
        "E-C15",
        Text("内容有 {part} 处问题，未生成目录。", "Problems in the content: {part}; nothing was built."),
        BUILD,
    )
    UNKNOWN = (
        "E-C16",
        Text("目录中没有“{part}”。", "The catalogue has no “{part}”."),
        Text("请检查名称。", "Check the name."),
    )
    UNWRITABLE = (
        "E-C17",
        Text("无法写入 {part}。", "{part} could not be written."),
        Text(
            "请检查权限与磁盘空间，或另选位置。", "Check permissions and disk space, or choose another place."
        ),
    )
    CELL = (
        "E-C18",
        Text("有一条记录无法读取（{part}）。", "A record could not be read ({part})."),
        Text("其余内容可继续使用；请联系管理员。", "The rest stays usable; ask your administrator."),
    )

    SEVERAL = (
        "E-C19",
        Text("“{part}”可指多条记录。", "“{part}” may mean several records."),
        Text("请用其中一个编号重试。", "Try again with one of their ids."),
    )
    INTERNAL = (
        "E-C20",
        Text("程序内部出错（{part}）。", "Something went wrong inside the program ({part})."),
        Text("请重试；若仍出现，请联系管理员。", "Try again; if it recurs, tell your administrator."),
    )

    @property
    def code(self) -> str:
        """The code shown to people and written to the log."""
        return self.value[0]

    def fault(self, part: str = "", detail: str = "") -> Fault:
        """Word the refusal: three sentences and the code; `detail` is for a line beneath."""
        _, happened, remedy = self.value
        said = Text(happened.zh.format(part=part), happened.en.format(part=part))
        safe = WHOLE if self in {Code.UNWRITABLE, Code.INTERNAL} else SAFE
        message = Text(f"{said.zh}{safe.zh}{remedy.zh}", f"{said.en} {safe.en} {remedy.en}")
        return Fault(self.code, message, detail)

    def refused(self, part: str = "", detail: str = "") -> Refused:
        """Make the exception to raise."""
        return Refused(self.fault(part, detail))
