"""Notes that a scanner damaged, as they were meant: glyphs, spaces and marks.

Grammars read the mended text; what they find is taken from the printed one, place by place, so that
names, titles and pages stay as printed, and only dates gain. Addresses are left alone. A note that
shows no damage is not touched.
"""

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from provenance.text.urls import find_urls


class Mended(NamedTuple):
    """The text as it was meant, and where each of its characters stands in the printed one."""

    text: str
    places: tuple[int, ...]

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Return the printed place of a stretch of the mended text."""
        if end <= start:
            return self.places[start], self.places[start]
        return self.places[start], self.places[end - 1] + 1


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


_MONTHS: Final = {
    "Jannary": "January", "Jauuary": "January", "Februarv": "February", "Febrnary": "February",
    "Apri1": "April", "Jnne": "June", "Juue": "June", "Jnly": "July", "Ju1y": "July",
    "Angust": "August", "Septernber": "September", "0ctober": "October", "Novernber": "November",
    "Decernber": "December", "rnay": "May", "rnarch": "March", "Rnarch": "March", "Crnd": "Cmnd",
}  # fmt: skip
"""Months, and papers laid before Parliament, as scanners print them."""
_BROKEN: Final = (
    r"(?:Jan-\s+u|Janu-\s+|Feb-\s+ru|Febru-\s+)ary|(?:Sep-\s+tem|Septem-\s+|Oc-\s+to|Octo-\s+|No-\s+vem"
    r"|Novem-\s+|De-\s+cem|Decem-\s+)ber|Au-\s+gust|Ap-\s+ril"
)
"""Months that a line breaks."""
_DAMAGE: Final = re.compile(
    rf"""\b(?P<month>{"|".join(_MONTHS)}|{_BROKEN})\b
    | (?<!\w)(?P<figures>(?=\d*[lIO])(?=[lIO]*\d)[\dlIO]{{2,5}})(?!\w)   # l974, 4O, I96I
    | (?<=[a-z])(?P<small_l>1)(?=[a-z]) | (?<=[a-z]{{2}})(?P<last_l>1)(?![\w.-])   # Po1itics, Apri1
    | (?<!\w)(?P<capital_i>l(?=[bcdfgmnrst][a-z]{{2}})|1(?=[a-z]{{3}}))   # lnterview
    | (?<!\w)(?P<capital_o>0)(?=[a-z]{{2}}|p\.?\s?cit)   # 0ffice, 0p. cit.
    | (?<=\bp\.\s\d)(?P<space_in_page>[ ])(?=\d{{2}}\b)   # p. 3 04
    | (?<!\S)(?P<backtick>`)(?=[A-Z])   # `Title'
    | (?P<open_marks>‘‘)(?=\w) | (?<=[\w,.?!])(?P<close_marks>’’)   # ‘‘Title,’’
    | (?<=[a-z])(?P<colon_inside>:)(?=[A-Z][a-z])   # London:Fenn
    | (?P<marks>'')(?=\w|[,;.\s])   # ''Title''
    | (?P<space>[ ])(?=['’"”],)   # 'Revolt ',Journal
    | (?<=[\w)'’"”])(?P<space_before>[ ])(?=[,.](?:[\s,]|$))(?!\.\s\.)   # Kern , p . 102
    | (?<=\d[-–]\d)(?P<space_in_range>[ ])(?=\d{{1,2}}(?:[,.;]|$))   # pp. 211-1 4
    | (?<=\s)(?P<colon>:)(?=[A-Z])   # London :Fenn
    | (?P<comma>,)(?=[A-Za-z]{{2}}|['"“‘][A-Z]) | (?<=[a-z'’"”]),(?P<comma_figure>)(?=\d)
    """,
    re.VERBOSE,
)
_HINT: Final = re.compile(
    r"""[01lIOJAbvr,.:'’"”‘`–-](?:
      (?<=[A-Za-z])(?:(?<=[lIO])(?:\d|(?<=\d[lIO])) | (?<!\wl)(?<=l)[bcdfgmnrst]
        | (?<=r)n(?:ay|arch|d\b) | (?<=J)(?:ann|n[nl]|uue|auu) | (?<=A)ngu | (?<=b)rn
        | (?<=rnb)er | (?<=uarv))
    | (?<=1)(?:[a-z]|(?<=[a-z]1))
    | (?<=')' | (?<=‘)‘ | (?<=’)’ | (?<=\s[,.:]) | (?<=\s['’"”]), | (?<=`)[A-Z] | (?<=[a-z]:)[A-Z]
    | (?<=,)(?:[A-Za-z'"“‘]|(?<=[a-z'’"”],)\d) | (?<=\d[-–])\d\s\d
    | (?<=0)[a-z] | (?<=p\.)\s\d\s\d | (?<=[a-z]-)\s[a-z]
    )""",
    re.VERBOSE,
)
"""Occurs wherever damage may, and most notes are sound. The first character is one of a few, and
every branch looks back at it: so most places are passed over at once."""
_INSTEAD: Final = {
    "capital_i": "I", "capital_o": "O", "marks": '"', "backtick": "‘", "open_marks": "“",
}  # fmt: skip
_OTHER_FIGURES: Final = re.compile("[٠-٩۰-۹]")
_OURS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
_FIGURES: Final = str.maketrans("lIO", "110")


def mend(text: str) -> Mended | None:
    """Return `text` as it was meant, or None where nothing is to be mended. Never raises.

    Figures of other scripts are put into ours, one for one.
    """
    if _OTHER_FIGURES.search(text):
        plain = text.translate(_OURS)
        return mend(plain) or Mended(plain, tuple(range(len(text) + 1)))
    damage = tuple(_DAMAGE.finditer(text)) if _HINT.search(text) else ()
    if not damage:
        return None
    urls = find_urls(text)
    starts = [url.start for url in urls]
    edits: list[_Edit] = []
    for match in damage:
        place = bisect_right(starts, match.start()) - 1
        if place >= 0 and match.start() < urls[place].end:
            continue
        edit = _edit(match)
        if text[edit.start : edit.end] != edit.text:
            edits.append(edit)
    return _applied(text, edits) if edits else None


def _edit(match: re.Match[str]) -> _Edit:
    start, end, name = match.start(), match.end(), match.lastgroup or ""
    if name == "month":
        return _Edit(
            start, end, _MONTHS.get(match[0]) or "".join(match[0].split()).replace("-", "")
        )
    if name == "figures":
        return _Edit(start, end, match[0].translate(_FIGURES))
    if name in ("small_l", "last_l"):
        return _Edit(start, end, "l")
    if name in _INSTEAD:
        return _Edit(start, end, _INSTEAD[name])
    if name == "close_marks":
        return _Edit(start, end, "”" if "‘‘" in match.string else match[0])
    if name in ("colon", "colon_inside"):
        return _Edit(start, end, ": ")
    return _Edit(start, end, "" if name.startswith("space") else ", ")


def _applied(text: str, edits: list[_Edit]) -> Mended:
    parts: list[str] = []
    places: list[int] = []
    position = 0
    for edit in edits:
        parts += (text[position : edit.start], edit.text)
        places += range(position, edit.start)
        places += (min(edit.start + i, edit.end - 1) for i in range(len(edit.text)))
        position = edit.end
    parts.append(text[position:])
    places += range(position, len(text) + 1)
    return Mended("".join(parts), tuple(places))
