r"""Bytes → text: which encoding is used, and what is said of it.

The order, most certain first: what the caller says; a byte order mark; UTF-16 by its zero bytes;
valid UTF-8 that has more than ASCII; what the file declares; UTF-8 with a few broken bytes; a
guess. UTF-8 goes before a declaration because other encodings hardly ever form valid UTF-8 by
chance, while pages are often re-encoded without their declaration (browsers, which must not look
at the whole page first, trust the declaration).
"""

import re
from typing import Final, NamedTuple

from provenance.errors import InputError
from provenance.model import Diagnostic, Span, diagnose
from provenance.readers.binary import looks_binary, name_binary
from provenance.readers.encodings import (
    believable_name,
    canonical_name,
    find_mark,
    find_wide,
)
from provenance.readers.given import Given
from provenance.readers.guess import guess_encoding

REPLACEMENT: Final = "\ufffd"

_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_STRANGE = re.compile(f"{_CONTROL.pattern}|{REPLACEMENT}")
_SAMPLE: Final = 1_000_000


class Decoded(NamedTuple):
    """The text, line ends as LF, and the trouble it took."""

    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...]


class _Choice(NamedTuple):
    """An encoding, where the text begins, and what a person should know of the choice."""

    encoding: str
    start: int = 0
    remark: str | None = None


def decode(given: Given, declared: str | None = None) -> Decoded:
    """Decode what was given; `declared` is what the bytes themselves say in their markup.

    Raises InputError if the bytes are no text or the caller named no encoding there is.
    """
    if (kind := name_binary(given.data)) is not None:
        raise InputError(
            f"{given.name}: is {kind}, which has no reader; convert it to text, HTML or Markdown"
        )
    choice = _choose(given, declared)
    try:
        raw = given.data[choice.start :].decode(choice.encoding, "replace")
    except UnicodeError:
        raise InputError(
            f"{given.name}: cannot be decoded as {choice.encoding}; give another encoding"
        ) from None
    text = _SURROGATE.sub(REPLACEMENT, raw.removeprefix("\ufeff"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    trouble = [diagnose("guessed-encoding", choice.remark)] if choice.remark else []
    if REPLACEMENT in text and not _decodes(given.data[choice.start :], choice.encoding):
        trouble.append(_undecodable(text, choice.encoding))
    return Decoded(text, choice.encoding, tuple(trouble))


def find_controls(text: str) -> tuple[Diagnostic, ...]:
    """Report the control characters of a text."""
    first = _CONTROL.search(text)
    if first is None:
        return ()
    count = len(_CONTROL.findall(text))
    message = f"{count} control characters; the first is U+{ord(first[0]):04X}"
    return (diagnose("control-characters", message, Span(start=first.start(), end=first.end())),)


def relocate(diagnostics: tuple[Diagnostic, ...], text: str) -> tuple[Diagnostic, ...]:
    """Point trouble with the source at the first such character of `text`, which is built of it.

    HTML parsers write the replacement character for most control characters.
    """
    first = _STRANGE.search(text)
    span = Span(start=first.start(), end=first.end()) if first else None
    return tuple(
        each.model_copy(update={"span": span}) if each.span else each for each in diagnostics
    )


def _choose(given: Given, declared: str | None) -> _Choice:
    data = given.data
    if given.encoding is not None:
        return _Choice(_named_by_caller(given, given.encoding))
    if (mark := find_mark(data)) is not None:
        return _Choice(*mark)
    if (wide := find_wide(data)) is not None:
        return _Choice(wide, remark=f"there is no byte order mark; read as {wide}")
    name = believable_name(declared) if declared else None
    if _decodes(data, "utf-8"):
        if looks_binary(data, 0.5):
            raise _no_text(given)
        return _choose_utf8(data, name)
    if looks_binary(data, 0.1):
        raise _no_text(given)
    if name and name != "utf-8" and _decodes(data, name):
        return _Choice(name)
    if _is_mostly_utf8(data):
        return _Choice("utf-8")
    if name and name != "utf-8":
        return _Choice(name)
    guess = canonical_name(guess_encoding(data)) or "cp1252"
    return _Choice(guess, remark=f"nothing names the encoding; read as {guess}")


def _choose_utf8(data: bytes, declared: str | None) -> _Choice:
    """Choose for bytes that are valid UTF-8."""
    if declared is None or declared == "utf-8":
        return _Choice("utf-8")
    if data.isascii():
        return _Choice(declared)  # ISO-2022-JP and the like hide in ASCII
    return _Choice("utf-8", remark=f"declared as {declared}, but the bytes are valid UTF-8")


def _named_by_caller(given: Given, label: str) -> str:
    name = canonical_name(label)
    if name is None:
        raise InputError(
            f"{given.name}: there is no encoding {label!r}; use a name such as utf-8 or cp1251"
        )
    return name


def _no_text(given: Given) -> InputError:
    return InputError(f"{given.name}: is a binary file, not text; give text, HTML or Markdown")


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True


def _is_mostly_utf8(data: bytes) -> bool:
    """Say whether broken bytes are few beside valid characters of more than one byte.

    Western letters in an old encoding are followed by ASCII, so they hardly ever form one.
    """
    text = data[:_SAMPLE].decode("utf-8", "replace")
    bad = text.count(REPLACEMENT)
    return len(_NOT_ASCII.findall(text)) > 2 * bad


def _undecodable(text: str, encoding: str) -> Diagnostic:
    at = text.index(REPLACEMENT)
    message = f"{text.count(REPLACEMENT)} places could not be decoded as {encoding}"
    return diagnose("undecodable-bytes", message, Span(start=at, end=at + 1))
