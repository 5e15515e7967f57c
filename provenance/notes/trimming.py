"""What stands at the edges of a note and is none of it: tags, arrows and letters that lead back."""

import re

_SPACE = r"[\s\u00a0\u200b\u200e\u200f\u2060\ufeff]"
_BACK_WORDS = r"(?:[↩↑⤴⏎⬆^]\ufe0e?\ufe0f?|&(?:#8617|#x21a9|#8593|uarr|larrhk|nbsp|#160);|\\\^)"
_INNER = (
    r"(?:(?:\s|<[^<>]*>|[↩↑⤴⏎⬆^\[\]\ufe0e\ufe0f]|&#?\w{1,8};"
    r"|[a-z]{1,2}(?![a-z])|\d{1,3}(?:\.\d)?(?!\d))*?"
    r"|(?:Jump|Zurück|Retour|Volver|Back|Return|Hoch)[^<]{0,40})"
)
_BACK_LINK = rf"<a\b[^<>]*href\s*=\s*[\"']?#[^<>]*>{_INNER}</a\s*>"
_HEAD = re.compile(
    rf"(?:{_SPACE}|</?(?:p|div|span|li|sup|section|small|td|tr)\b[^<>]*>|</(?:a|b|strong)\s*>"
    rf"|<a\b[^<>]*\b(?:name|id)\s*=[^<>]*></a\s*>|{_BACK_LINK}|{_BACK_WORDS})+"
)
_TAIL_PIECE = re.compile(
    rf"(?:{_SPACE}|</(?:p|div|span|li|ol|ul|section|small|td|tr|table|body|html|article|aside|main"
    rf"|footer|dl|dd)\s*>|<(?:br|hr)\b[^<>]*>|{_BACK_LINK}|{_BACK_WORDS}|<sup\b[^<>]*>{_SPACE}*</sup>)+\Z"
)
_LETTERS = re.compile(rf"(?:(?<=\^)|(?<=↑))({_SPACE}+[a-z]{{1,2}}(?={_SPACE})){{2,}}{_SPACE}+")
_JUMP = re.compile(
    r"(?:Jump up to|Jump up|Hochspringen nach|Hochspringen|Revenir plus haut)[: ]+"
    r"(?:[a-z] )*",
    re.I,
)
_TAIL_LOOK = 600


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `start` to `end` (a note without its label) less what only leads back."""
    while head := _HEAD.match(text, start, end):
        start = head.end()
        letters = _LETTERS.match(text, start - 1, end) if start else None
        letters = letters or _caret_letters(text, head.start(), start, end)
        if letters:
            start = letters.end()
    if jump := _JUMP.match(text, start, end):
        start = jump.end()
    return start, _trim_tail(text, start, end)


def _caret_letters(text: str, begun: int, start: int, end: int) -> re.Match[str] | None:
    """^ a b: letters for each place that marks the note."""
    if not re.search(r"[\^↑]", text[begun:start]):
        return None
    return re.compile(rf"(?:[a-z]{_SPACE}+){{2,}}").match(text, start, end)


def _trim_tail(text: str, start: int, end: int) -> int:
    low = max(start, end - _TAIL_LOOK)
    tail = _TAIL_PIECE.search(text[low:end])
    return low + tail.start() if tail else end
