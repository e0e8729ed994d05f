"""The pinyin of the words that numbers are said with; names have theirs in the catalogue."""

TABLE = (
    "零líng 一yī 二èr 两liǎng 三sān 四sì 五wǔ 六liù 七qī 八bā 九jiǔ 十shí 百bǎi 千qiān 万wàn 亿yì 点diǎn "
    "第dì 加jiā 减jiǎn 负fù 超chāo 余yú 多duō 以yǐ 上shàng 约yuē 首shǒu 批pī 前qián 列liè 每měi 分fēn "
    "之zhī 元yuán 个gè 家jiā 项xiàng 条tiáo 位wèi 名míng 年nián 天tiān 吨dūn 平píng 方fāng 米mǐ 吉jí "
    "兆zhào 瓦wǎ 类lèi 级jí 座zuò 所suǒ 台tái 套tào 户hù 人rén 亩mǔ 公gōng 里lǐ 斤jīn 辆liàng 次cì "
    "种zhǒng 小xiǎo 时shí 月yuè 日rì 度dù"
)
SYLLABLES = {entry[0]: entry[1:] for entry in TABLE.split()}
FALLING = frozenset("万亿个项位类次度")
"""Before a falling tone 一 rises; before any other it falls."""
WHOLE = frozenset("百千万亿")


def read(said: str) -> str:
    """Give a syllable for each hanzi, the tone of 一 as it is said; what is not known stays as it is."""
    found: list[str] = []
    for at, letter in enumerate(said):
        if letter == "一":
            found.append(_one(said, at))
        elif letter in SYLLABLES:
            found.append(SYLLABLES[letter])
        elif found and letter.isascii() and at and said[at - 1].isascii():
            found[-1] += letter
        else:
            found.append(letter)
    return " ".join(" ".join(found).split())


def _one(said: str, at: int) -> str:
    """Read 一: in a row of digits, in ranks and at the end it keeps its tone."""
    before, after = said[at - 1 : at], said[at + 1 : at + 2]
    alone = not before or before not in "零二三四五六七八九十点第"
    if not after or before == "第" or after in "点十" or not (after in WHOLE or alone):
        return SYLLABLES["一"]
    return "yí" if after in FALLING else "yì"
