"""Make ZiboSansSC-Regular.otf and -Bold.otf from Noto Sans CJK SC, the same bytes each time.

Development only: `python resources/fonts/subset.py [FOLDER]`, with fonttools installed. FOLDER holds
NotoSansCJK-Regular.ttc and -Bold.ttc (Debian's package fonts-noto-cjk). Run it again when
`tests/test_fonts.py` names a character without a glyph.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCE = Path("/usr/share/fonts/opentype/noto")
SIMPLIFIED_CHINESE = 2  # its place in the collection
# A name of our own: under "Noto ..." Qt would take a system's copy, whose PDFs copy as Kangxi radicals.
FAMILY = "Zibo Sans SC"
FILE_NAME = "ZiboSansSC"
# No locl: with it digits vanish from text copied out of a PDF.
FEATURES = ["kern", "halt", "palt"]
EPOCH = "1704067200"  # what the font's "modified" says, so that two runs agree
PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê"
SYMBOLS = "✓◐ƒ?→←↑↓·…—“”《》²³ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ▶◀≈÷×−–‘’•●○■□▲▼△▽★☆≥≤±‰℃㎡№€£¥°"
SPARE = "☎"
PENCIL = [  # point and shaft, then the end; in thousandths of the type size
    [(150, 10), (365, 75), (725, 435), (575, 585), (215, 225)],
    [(765, 475), (855, 565), (705, 715), (615, 625)],
]
COPYRIGHT, SUBFAMILY, UNIQUE, FULL, POSTSCRIPT = 0, 2, 3, 4, 6
FAMILY_NAME, VERSION, LICENCE, LICENCE_ADDRESS = 1, 5, 13, 14


def gb2312() -> Iterator[str]:
    """GB2312: its punctuation, signs and full-width letters (rows 1-3), hanzi of levels 1 and 2 (16-87)."""
    for row in [*range(1, 4), *range(16, 88)]:
        for cell in range(1, 95):
            yield bytes([0xA0 + row, 0xA0 + cell]).decode("gb2312", errors="ignore")


def shown_files() -> Iterator[Path]:
    """The files whose characters may reach the screen: catalogue, translations, program."""
    yield from (ROOT / "resources/catalogue").glob("**/*.toml")
    yield from (ROOT / "resources/i18n").glob("**/*.po")
    yield from (ROOT / "zibo_app").glob("**/*.py")


def shown_characters() -> set[str]:
    """Every printable character of the files that may be shown."""
    return {c for path in shown_files() for c in path.read_text(encoding="utf-8") if c.isprintable()}


def characters() -> set[str]:
    """What the font has to draw."""
    latin = {chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x100)]}
    return latin | set(gb2312()) | set(PINYIN + PINYIN.upper() + SYMBOLS) | shown_characters()


def rename(font: TTFont, style: str) -> None:
    """Give the font our family name in every name record and in its CFF table."""
    ours = {
        FAMILY_NAME: FAMILY,
        SUBFAMILY: style,
        UNIQUE: f"{FILE_NAME}-{style}",
        FULL: f"{FAMILY} {style}",
        POSTSCRIPT: f"{FILE_NAME}-{style}",
    }
    kept = {number: font["name"].getDebugName(number) for number in (COPYRIGHT, VERSION, LICENCE)}
    font["name"].names = []
    for number, text in sorted((ours | kept).items()):
        font["name"].setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [f"{FILE_NAME}-{style}"]
    cff[0].FullName, cff[0].FamilyName = f"{FAMILY} {style}", FAMILY
    for part in cff[0].FDArray:
        part.FontName = f"{FILE_NAME}-{part.FontName.partition('-')[2]}"


def draw_pencil(font: TTFont) -> None:
    """Draw U+270E, which the source has not, in the place of a sign that is not needed."""
    name = font.getBestCmap()[ord(SPARE)]
    glyph = font["CFF "].cff[0].CharStrings[name]
    pen = T2CharStringPen(font["hmtx"][name][0] - glyph.private.nominalWidthX, None)
    for outline in PENCIL:
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    font["CFF "].cff[0].CharStrings[name] = pen.getCharString(glyph.private, glyph.globalSubrs)
    font["hmtx"][name] = (font["hmtx"][name][0], PENCIL[0][0][0])
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {code: kept for code, kept in table.cmap.items() if code != ord(SPARE)}
            table.cmap[ord("✎")] = name


def make(source: Path, style: str, wanted: set[str]) -> Path:
    """Write one weight; returns its path."""
    font = TTFont(source / f"NotoSansCJK-{style}.ttc", fontNumber=SIMPLIFIED_CHINESE)
    options = subset.Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["vhea", "vmtx", "VORG"]  # we never set text upright
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(wanted | {SPARE})))
    subsetter.subset(font)
    draw_pencil(font)
    rename(font, style)
    target = HERE / f"{FILE_NAME}-{style}.otf"
    font.save(target)
    return target


def main(source: Path) -> None:
    """Make both weights and name the characters that the source font cannot draw."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", EPOCH)
    wanted = characters()
    for style in ("Regular", "Bold"):
        target = make(source, style, wanted)
        lacking = sorted(shown_characters() - set(map(chr, TTFont(target).getBestCmap())))
        print(f"{target.name}: {target.stat().st_size:,} bytes; no glyph for: {' '.join(lacking) or 'none'}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE)
