"""The words around elements, compiled: what a piece of text announces or says."""

import re
from functools import lru_cache
from typing import Final

from provenance.lexicon import citing_words as words

_PAGE_LIST: Final = (
    r"(?:\*?[A-Z]?-?\d[\dOlI–—\-.,/:]*(?:(?<=\d)[A-D](?!\w))?"
    r"(?:\s*[–-]\s*[A-Z]?-?\d+)?|[ivxlc]+(?:[–-][ivxlc]+)?)"
)
_MORE: Final = (
    r"(?:(?:\s*,\s*|\s*[–-]\s*|\s+(?:and|und|et|y|и|&)\s+)[A-Z]?\d[\d–—-]*)*\s*"
    r"(?:ff?\.?|sq\.?|y\ss(?:s|igs?)\.?|(?:(?:and|with|und|mit|et|&)\s+)?(?:nn?\.?|Anm\.|Fn\.)\s?\d+(?:[–-]\d+)?|(?:and\s+)?passim|et\s+passim"
    r"|et\s+s(?:uiv|q)?\.?|e?\s?ss\.?|и\s+(?:далее|сл(?:ед)?\.?)|وما\s+بعدها|e\.v\.|об\.?)?"
)


def _any_of(name: str, pieces: tuple[str, ...]) -> str:
    return f"(?P<{name}>{'|'.join(pieces)})"


ANNOUNCES: Final = re.compile(
    "(?:>\\s*)?(?:and\\s+)?(?:"
    + "|".join(
        (
            _any_of("accessed", words.ACCESSED),
            _any_of("archived", words.ARCHIVED),
            _any_of("skip", words.OTHER_DATE),
            _any_of("before_date", words.BEFORE_DATE),
            _any_of("before_url", words.BEFORE_URL),
            _any_of("pass_over", words.PASS_OVER),
        )
    )
    + r")[\s:.,]*",
    re.IGNORECASE,
)
"""A whole piece of text that only announces what comes next, or is of no field."""


@lru_cache(maxsize=1024)
def announcement(words: str) -> re.Match[str] | None:
    """Match words that only announce something; every grammar asks about the same ones."""
    return ANNOUNCES.fullmatch(words)


PAGES: Final = re.compile(rf"{words.PAGES}(?P<pages>{_PAGE_LIST}{_MORE})\.?")
PAGES_LEAD: Final = re.compile(
    rf"(?:{words.PAGES.removesuffix(chr(92) + 's*')}?)\s*", re.IGNORECASE
)
PINPOINT: Final = re.compile(
    rf"(?P<pages>{words.PINPOINT}[A-Z]?\d[\d–—\-.:]*[A-Z]{{0,2}}{_MORE}"
    r"(?:\s(?:Abs|Rn|Rdnr|Rz)\.\s?\d+)*)\.?",
    re.IGNORECASE,
)
AT_PAGE: Final = re.compile(
    rf"(?:(?:Hrg\.\s)?Tr(?:\.|anscript)?\s|slip\sop\.\s)?at\s+(?P<pages>(?:[\w-]*_)?{_PAGE_LIST}{_MORE})"
)
NUMBER: Final = re.compile(
    rf"(?P<pages>(?:{_PAGE_LIST}){_MORE}|e\d{1, 7}|\d+[a-e]\d*(?:[–-]\d*[a-e]\d*)?)"
)
VOLUME: Final = re.compile(
    rf"{words.VOLUME}(?P<volume>[\dIVXLC]+(?:[/–-]\d+)?)[\s,]*(?:{words.ISSUE}(?P<issue>\d+(?:"
    rf"[/–-]\d+)?))?",
    re.IGNORECASE,
)
ISSUE: Final = re.compile(
    rf"{words.ISSUE}(?P<issue>\d{{1,3}},\d{{3}}|\d+(?:[/–-]\d+)?|[IVXLC]+)", re.IGNORECASE
)
NUMBERED: Final = re.compile(
    rf"(?P<name>.*?[^\W\d_][^\s,]*),?\s+(?:{words.VOLUME})?(?P<volume>\d{{1,4}}|[IVXLC]+)"
    rf"(?:\s*[:/.]\s*(?P<colon>\d+(?:[–/-]\d+)?))?(?:\s*,?\s*{words.ISSUE}(?P<issue>\d+(?:[/–-]"
    rf"\d+)?))?",
    re.DOTALL,
)
EXPLAINS: Final = re.compile(
    r"(?:[a-z]+ing\b|emphas|internal|citations?\b|quotation|alteration|footnotes?\b|in which"
    r"|which\b|see\s|"
    r"where\b|who\b|that\b|same\b|(?:Lord|Lady|Sir|Dame)\s"
    r"|per curiam|en banc|plurality|mem\.|[A-Z][\w’']+,\s+(?:C\.)?J\.|"
    r"statements? of|remarks of|testimony of|opinion of|collecting|stating|hervorh|énfasis"
    r"|souligné|traduction|my translation|translation mine|recalling)"
)
"""How a bracket begins that explains a citation and is no part of it."""
CONTAINER_LEAD: Final = re.compile(
    r"(?:in|In|In:|in:|dans|en|su|на|auf|em|В|в кн\.?|aus)\s+(?:the\s+|der\s+|dem\s+)?"
    r"|(?:the|on|for)\s+(?=[A-Z])"
)
LETTERS: Final = re.compile(r"[^\W\d_]")
CREDIT: Final = re.compile(rf"(?:{'|'.join(words.CREDITS)})", re.IGNORECASE)
"""How a line begins that says who made a picture or a translation, and cites nothing."""
