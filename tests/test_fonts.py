"""The bundled font loads, has two real weights, and draws every character that may be shown."""

import importlib.util
import tomllib
from io import BytesIO
from pathlib import Path
from types import ModuleType

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QImage, QPainter

ROOT = Path(__file__).resolve().parents[1]
FONTS = ROOT / "resources/fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("subset", FONTS / "subset.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def opened(style: str) -> TTFont:
    return TTFont(BytesIO((FONTS / f"ZiboSansSC-{style}.otf").read_bytes()))


@pytest.fixture(scope="module")
def family(qapp: object) -> str:
    numbers = [QFontDatabase.addApplicationFont(str(FONTS / f"ZiboSansSC-{style}.otf")) for style in WEIGHTS]
    (name,) = {name for number in numbers for name in QFontDatabase.applicationFontFamilies(number)}
    return name


def drawn(family: str, text: str, weight: int) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    font = QFont(family, weight=weight)
    font.setPixelSize(48)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRect(0, 0, 64, 64), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image


def ink(image: QImage) -> int:
    return sum(image.pixelColor(x, y).value() < 128 for x in range(64) for y in range(64))


def test_the_family_is_ours(family: str) -> None:
    assert family == "Zibo Sans SC"


@pytest.mark.parametrize("weight", WEIGHTS.values())
def test_a_weight_is_real(family: str, weight: int) -> None:
    info = QFontInfo(QFont(family, weight=weight))
    assert (info.family(), info.weight(), info.exactMatch()) == (family, weight, True)


def test_bold_has_more_ink(family: str) -> None:
    assert ink(drawn(family, "招", 700)) > 1.2 * ink(drawn(family, "招", 400))


def test_hanzi_differ(family: str) -> None:
    assert drawn(family, "招", 400) != drawn(family, "商", 400)


@pytest.mark.parametrize("style", WEIGHTS)
def test_every_shown_character_has_a_glyph(style: str) -> None:
    wanted = script().shown_characters()
    names = {f"U+{ord(c):04X} {c}" for c in wanted - set(map(chr, opened(style).getBestCmap()))}
    assert names == set(), "run resources/fonts/subset.py, or choose another character"


@pytest.mark.parametrize("style", WEIGHTS)
def test_every_promised_character_has_a_glyph(style: str) -> None:
    module = script()
    promised = set(module.gb2312()) | set(module.PINYIN + module.PINYIN.upper() + module.SYMBOLS)
    assert {c for c in promised if c and c.isprintable()} <= set(map(chr, opened(style).getBestCmap()))


def test_the_pencil_is_drawn(family: str) -> None:
    assert 100 < ink(drawn(family, "✎", 400)) < 1500
    assert ord("☎") not in opened("Regular").getBestCmap()


def test_the_hanzi_of_gb2312_are_all_there() -> None:
    hanzi = {c for c in script().gb2312() if "\u4e00" <= c <= "\u9fff"}
    assert len(hanzi) == 6763


@pytest.mark.parametrize(("style", "weight"), WEIGHTS.items())
def test_names_and_features(style: str, weight: int) -> None:
    font = opened(style)
    assert font["OS/2"].usWeightClass == weight
    assert {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord} == {
        "kern",
        "halt",
        "palt",
    }
    assert "GSUB" not in font or not font["GSUB"].table.FeatureList.FeatureRecord
    names = [str(record) for record in font["name"].names if record.nameID in {1, 3, 4, 6}]
    cff = font["CFF "].cff
    names += [*cff.fontNames, cff[0].FullName, cff[0].FamilyName, *(part.FontName for part in cff[0].FDArray)]
    assert all(name.startswith(("Zibo Sans SC", "ZiboSansSC")) for name in names)


def test_the_licence_is_there() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text("utf-8")


def test_files_of_the_catalogue_are_looked_at() -> None:
    paths = {path.relative_to(ROOT).as_posix() for path in script().shown_files()}
    assert "zibo_app/__init__.py" in paths
    assert all(tomllib.loads((ROOT / path).read_text("utf-8")) for path in paths if path.endswith(".toml"))
