"""Synonyms as pinyin: made when the catalogue is built, looked up without the dictionary of readings."""

import subprocess
import sys

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.synonym import Synonym
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.spoken import spoken

POWER = Synonym(id="power", words=("电价", "工业电价", "power", "税"), questions=("p",))
TAX = Synonym(id="tax", words=("税收优惠", "税费", "GDP总量"), questions=("t",))
WATER = Synonym(id="water", words=("水费", "水样费用"), questions=("w",))


def told(*synonyms: Synonym) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for letters, _, word in spoken(synonyms):
        found.setdefault(letters, []).append(word)
    return found


def test_whole_words_are_spelled_without_spaces_and_tones() -> None:
    found = told(POWER, TAX)
    assert found["dianjia"] == ["电价"]
    assert found["gongyedianjia"] == ["工业电价"]
    assert found["gdpzongliang"] == ["GDP总量"]


@pytest.mark.parametrize("letters", ["power", "shui", "dj", "sf"])
def test_latin_words_single_hanzi_and_two_initials_are_not(letters: str) -> None:
    assert letters not in told(POWER, TAX, WATER)


def test_initials_stand_for_one_word_only() -> None:
    assert told(POWER, TAX)["ssyh"] == ["税收优惠"]
    other = Synonym(id="other", words=("收税优惠",), questions=("o",))
    assert "ssyh" not in told(TAX, other)


def test_words_that_sound_alike_are_both_there() -> None:
    assert sorted(told(TAX, WATER)["shuifei"]) == ["水费", "税费"]


def test_a_catalogue_knows_them(catalogue: Catalogue) -> None:
    assert catalogue.spoken("dianfei") == ("电费",)
    assert catalogue.spoken("donggong") == ("动工",)
    assert catalogue.spoken("nothing") == catalogue.spoken("") == ()


def test_what_leads_nowhere_for_guests_is_not_heard(catalogue: Catalogue) -> None:
    assert catalogue.spoken("neiqing") == ("内情",)
    assert catalogue.seen_by(Audience.PUBLIC).spoken("neiqing") == ()


def test_searching_loads_no_readings() -> None:
    code = "import sys, zibo_app.services.search; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
