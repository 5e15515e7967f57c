"""Bytes that say nothing of their encoding and are not UTF-8: the likeliest old encoding."""

import re
from typing import Final

_SAMPLE: Final = 20_000
_AROUND: Final = 200

# What charset-normalizer may choose among. Left to itself it finds rarities: short Korean is
# Johab to it, and Hebrew an Ukrainian code page of 1990.
_CANDIDATES: Final = [
    "cp1252",
    "cp1251",
    "cp1250",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "koi8_r",
    "koi8_u",
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
]

# Letters and signs that French, German, Spanish, Portuguese, Italian, Dutch and the Nordic
# languages write, and English quotation marks and dashes. Those of Icelandic alone (ð, þ, ý) are
# left out: they are where Turkish letters stand in its own encoding.
_WESTERN: Final = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒŸ"
    "‘’‚“”„‹›«»–—…•·¿¡€£¥¢§©®™°ªº½¼¾×±†‡‰\xa0\xad"
)
_WESTERN_SHARE: Final = 0.12
# In a Western word they never stand between letters; in a Polish one read wrongly they do.
_SIGN_IN_WORD = re.compile(r"[a-z][¿¡£¥¢§©®°ªº½¼¾×±†‡‰][a-z]")
_NOT_ASCII = re.compile(rb"[\x80-\xff]+")


def guess_encoding(data: bytes) -> str:
    """Return the name of the likeliest encoding of one byte a letter, or of East Asia.

    Western text is told by its own letters and Japanese by its kana, because charset-normalizer
    takes short French for Czech and Japanese for Korean; the rest is left to it.
    """
    sample = _sample(data)
    if _is_western(sample):
        return "cp1252"
    for japanese in ("cp932", "euc_jp"):
        if _has_kana(sample, japanese):
            return japanese
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, cp_isolation=_CANDIDATES).best()
    return best.encoding if best else "cp1252"


def _sample(data: bytes) -> bytes:
    """Return the start, or, if that is ASCII, the surroundings of the first other bytes."""
    if _NOT_ASCII.search(data, 0, _SAMPLE):
        return data[:_SAMPLE]
    first = _NOT_ASCII.search(data)
    start = max(0, first.start() - _AROUND) if first else 0
    return data[start : start + _SAMPLE]


def _is_western(sample: bytes) -> bool:
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    foreign = [char for char in text if char > "\x7f"]
    return (
        len(foreign) <= max(2, _WESTERN_SHARE * len(text))
        and _WESTERN.issuperset(foreign)
        and not _SIGN_IN_WORD.search(text)
    )


def _has_kana(sample: bytes, encoding: str) -> bool:
    # The sample may have cut a character in two.
    text = sample.decode(encoding, "ignore")
    wide = [char for char in text if char > "\u2fff"]
    return len(wide) * 3 > len(sample) // 2 > 0 and (
        sum("\u3041" <= char <= "\u3096" for char in wide) * 6 > len(wide)
    )
