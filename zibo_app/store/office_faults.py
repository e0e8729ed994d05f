"""Every refusal of the office store: what happened, that nothing new was saved, and what to do."""

import errno
import sqlite3
from enum import Enum

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.text import Text

PRIMARY = 0xFF
"""SQLite's extended result codes keep the primary one in their low byte."""
NOT_SAVED = Text(
    "本次内容尚未保存，已有的记录不受影响。", "This was NOT saved; what was noted before is not affected."
)
KEPT = Text("已有的记录不受影响。", "What was noted before is not affected.")
ELSEWHERE = Text(
    "请检查文件夹权限，或换到可写的位置。",
    "Check the folder's permissions, or use a place that can be written.",
)


class OfficeCode(Enum):
    """A refusal: its code, what happened, what is safe and what to do; `{part}` names the thing concerned."""

    LOCKED = (
        "E-O01",
        Text("记录库正被其他程序占用。", "The office store is in use by another program."),
        NOT_SAVED,
        Text("请稍候再点一次。", "Wait a moment and try again."),
    )
    FULL = (
        "E-O02",
        Text("磁盘已满。", "The disk is full."),
        NOT_SAVED,
        Text("请清出空间后再点一次。", "Free some space and try again."),
    )
    DENIED = (
        "E-O03",
        Text("记录库所在的文件夹不可写。", "The folder of the office store cannot be written."),
        NOT_SAVED,
        ELSEWHERE,
    )
    NEWER = (
        "E-O04",
        Text(
            "记录库由更新版本的程序写成（格式 {part}），只能查看和导出。",
            "A newer release wrote the office store (format {part}): it can only be read and exported.",
        ),
        NOT_SAVED,
        Text("请更新程序。", "Update the program."),
    )
    FOREIGN = (
        "E-O05",
        Text("{part} 不是本程序的记录库，未作改动。", "{part} is no office store and was left as it is."),
        NOT_SAVED,
        Text("请移走该文件后重试。", "Move that file away and try again."),
    )
    SET_ASIDE = (
        "E-O06",
        Text(
            "记录库已损坏，已改名保留为 {part}。",
            "The office store was damaged; it was renamed to {part} and kept.",
        ),
        Text(
            "程序已启用新的记录库，可以继续记录。",
            "A fresh store is in its place: questions can be noted as before.",
        ),
        Text("请把改名的文件交给管理员。", "Give the renamed file to your administrator."),
    )
    DAMAGED = (
        "E-O07",
        Text("记录库在使用中损坏。", "The office store became damaged while in use."),
        Text("本次内容尚未保存。", "This was NOT saved."),
        Text("请再点一次；程序会启用新的记录库。", "Try once more: the program will begin a fresh store."),
    )
    UNREADABLE = (
        "E-O08",
        Text("记录库暂时不可用。", "The office store is not available now."),
        NOT_SAVED,
        Text(
            "请检查存储盘后再点一次；若仍不行，请联系管理员。",
            "Check the drive and try again; if it recurs, tell your administrator.",
        ),
    )
    EMPTY = (
        "E-O09",
        Text("问题没有文字。", "The question has no words."),
        NOT_SAVED,
        Text("请写下问题再保存。", "Write the question, then save it."),
    )
    UNKNOWN = (
        "E-O10",
        Text("记录库中没有这一条。", "The office store has no such entry."),
        KEPT,
        Text("请刷新后重试。", "Refresh and try again."),
    )
    LOW = (
        "E-O11",
        Text("磁盘只剩 {part} MB。", "Only {part} MB are left on the disk."),
        KEPT,
        Text("请清出空间，以免问题无法记下。", "Free some space, lest questions cannot be noted."),
    )
    NAMELESS = (
        "E-O12",
        Text("路线没有名称。", "The route has no name."),
        NOT_SAVED,
        Text("请写下名称再保存。", "Write a name, then save it."),
    )

    @property
    def code(self) -> str:
        """The code shown to people and written to the log."""
        return self.value[0]

    def fault(self, part: str = "", detail: str = "", *, reading: bool = False) -> Fault:
        """Word the refusal: three sentences and the code; `detail` is for the log.

        Where nothing was to be saved (`reading`), nothing is said of saving.
        """
        _, happened, safe, remedy = self.value
        safe = KEPT if reading else safe
        zh, en = happened.zh.format(part=part), happened.en.format(part=part)
        return Fault(self.code, Text(f"{zh}{safe.zh}{remedy.zh}", f"{en} {safe.en} {remedy.en}"), detail)

    def refused(self, part: str = "", detail: str = "", *, reading: bool = False) -> Refused:
        """Make the exception to raise."""
        return Refused(self.fault(part, detail, reading=reading))


MEANT = {
    sqlite3.SQLITE_BUSY: OfficeCode.LOCKED,
    sqlite3.SQLITE_LOCKED: OfficeCode.LOCKED,
    sqlite3.SQLITE_FULL: OfficeCode.FULL,
    sqlite3.SQLITE_READONLY: OfficeCode.DENIED,
    sqlite3.SQLITE_PERM: OfficeCode.DENIED,
    sqlite3.SQLITE_AUTH: OfficeCode.DENIED,
    sqlite3.SQLITE_CANTOPEN: OfficeCode.DENIED,
    sqlite3.SQLITE_CORRUPT: OfficeCode.DAMAGED,
    sqlite3.SQLITE_NOTADB: OfficeCode.DAMAGED,
}
SAID = {
    errno.ENOSPC: OfficeCode.FULL,
    errno.EDQUOT: OfficeCode.FULL,
    errno.EACCES: OfficeCode.DENIED,
    errno.EPERM: OfficeCode.DENIED,
    errno.EROFS: OfficeCode.DENIED,
    errno.EEXIST: OfficeCode.DENIED,
    errno.ENOTDIR: OfficeCode.DENIED,
}


def meaning(error: sqlite3.Error | OSError) -> OfficeCode:
    """Find what a failure of SQLite or of the file system means for people."""
    if isinstance(error, OSError):
        return SAID.get(error.errno or 0, OfficeCode.UNREADABLE)
    number = getattr(error, "sqlite_errorcode", None)
    return OfficeCode.UNREADABLE if number is None else MEANT.get(number & PRIMARY, OfficeCode.UNREADABLE)
