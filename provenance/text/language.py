"""Which language a text is in: by its script, its function words, and letters of its own.

Articles run to hundreds of words, of which a third are function words, so counting them suffices
and needs no model. Nothing is answered where two languages come close or words are few.
"""

import re
from collections import Counter
from typing import Final

from provenance.lexicon.languages import FUNCTION_WORDS, OWN_LETTERS, SCRIPTS

LOOK_AT: Final = 20_000
"""Characters at the start; more would not change the answer."""

_FEWEST_WORDS: Final = 3
_LEAST_SHARE: Final = 0.08
_LEAD: Final = 1.2
_FEWEST_LETTERS: Final = 4
_KANA_SHARE: Final = 0.05
_OWN_SHARE: Final = 0.01

# Vowel signs of Devanagari are no letters to `re`.
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])*")
_LETTERS: Final = {script.name: re.compile(f"[{script.letters}]") for script in SCRIPTS}


def guess_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of `text`, or None if the text does not tell."""
    head = text[:LOOK_AT]
    counts = Counter({name: len(pattern.findall(head)) for name, pattern in _LETTERS.items()})
    # Japanese writes half of its words in Chinese characters.
    if counts["kana"] > _KANA_SHARE * (counts["kana"] + counts["han"]):
        counts["kana"] += counts["han"]
        counts["han"] = 0
    (name, letters), *_ = counts.most_common(1)
    if letters < _FEWEST_LETTERS or letters * 2 < counts.total():
        return None
    languages = next(script.languages for script in SCRIPTS if script.name == name)
    if len(languages) == 1:
        return languages[0]
    return _by_words(head, languages) or _by_letters(head, languages, letters)


def _by_words(head: str, languages: tuple[str, ...]) -> str | None:
    """Return the language whose function words are clearly the most."""
    words = Counter(word.casefold() for word in _WORD.findall(head))
    scores = Counter(
        {language: sum(words[word] for word in FUNCTION_WORDS[language]) for language in languages}
    )
    (best, most), (_, second) = scores.most_common(2)
    if most < max(_FEWEST_WORDS, _LEAST_SHARE * words.total()) or most < _LEAD * second:
        return None
    return best


def _by_letters(head: str, languages: tuple[str, ...], letters: int) -> str | None:
    """Return the language that alone has some of the letters."""
    for language, own in OWN_LETTERS:
        if language in languages and sum(map(head.count, own)) > _OWN_SHARE * letters:
            return language
    return None
