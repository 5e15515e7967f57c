"""BibTeX of all works, in UTF-8, with the field names of biblatex."""

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Final

from provenance.export.failure import refuse
from provenance.export.partial_dates import year
from provenance.export.records import Author, Record, records
from provenance.model import Analysis, WorkKind

_TYPES: Final[dict[WorkKind | None, str]] = {
    "news": "article",
    "journal": "article",
    "report": "report",
    "study": "report",
    "book": "book",
    "web": "online",
    "social": "online",
    "letter": "letter",
}
# TeX takes these for commands; braces are written as words, so that those of the file stay paired.
_ESCAPES: Final = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
} | {sign: "\\" + sign for sign in "&%$#_"}
_ESCAPED: Final = str.maketrans(_ESCAPES)
_BACK: Final = {escape: sign for sign, escape in _ESCAPES.items()}
_AN_ESCAPE: Final = re.compile("|".join(re.escape(e) for e in sorted(_BACK, key=len)[::-1]))
_VERBATIM: Final = frozenset({"url", "doi"})
"""Fields that biblatex takes as they are; in an address these signs have another form."""
_UNSAFE: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
_ENTRY: Final = re.compile(r"@(?P<type>[a-z]+)\{(?P<key>[a-z0-9-]+),\n(?P<fields>(?:  .+\n)*)\}\n")
_FIELD: Final = re.compile(r"  (?P<name>[a-z]+) = \{(?P<value>.*)\},\n")
_IN_PARTS: Final = re.compile(r"(?!.* and )[^,]+, [^,]+")


def as_bibtex(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one entry for each work, in their order. Raises OutputError if it does not read back."""
    for number, record in enumerate(records(analyses)):
        meant = _fields(record)
        entry = _entry(_TYPES.get(record.kind, "misc"), _key(record), meant)
        if read_entry(entry) != meant:
            raise refuse("bibtex", record.id)
        yield ("\n" if number else "") + entry


def read_entry(entry: str) -> dict[str, tuple[str, ...]] | None:
    """Read an entry back as its fields; None if it is not laid out as entries are here."""
    found = _ENTRY.fullmatch(entry)
    if found is None:
        return None
    fields = {field["name"]: field["value"] for field in _FIELD.finditer(found["fields"])}
    if any(not _is_paired(value) for value in fields.values()):
        return None
    return {name: tuple(_decoded(name, value)) for name, value in fields.items()}


def _fields(record: Record) -> dict[str, tuple[str, ...]]:
    """Return the fields that have a value; a name in two parts is family, given."""
    url = record.url.translate(_UNSAFE) if record.url else None
    doi = record.doi.translate(_UNSAFE) if record.doi else None
    fields = {
        "author": tuple(map(shown_name, record.authors)),
        "title": (record.title,),
        "journaltitle": (record.container,),
        "publisher": (record.publisher,),
        "date": (record.date,),
        "year": (year(record.date) if record.date else None,),
        "volume": (record.volume,),
        "number": (record.issue,),
        "pages": (record.pages,),
        "url": (url,),
        "urldate": (record.accessed,),
        "doi": (doi,),
        "isbn": (record.isbn,),
        "note": ("; ".join(record.remarks),),
    }
    kept = {name: tuple(filter(None, values)) for name, values in fields.items()}
    return {name: values for name, values in kept.items() if values}


def shown_name(author: Author) -> str:
    """Return the name as catalogues sort it: family, given."""
    return author.family if author.given is None else f"{author.family}, {author.given}"


def _key(record: Record) -> str:
    """Return a key that says something and stays the same: brandt2024-3f2a9c."""
    name = record.authors[0].family if record.authors else record.container or "work"
    word = re.sub(r"[^a-z]", "", name.casefold().rpartition(" ")[2])
    when = year(record.date) if record.date else None
    return f"{word or 'work'}{when or ''}-{sha256(record.id.encode()).hexdigest()[:8]}"


def _entry(kind: str, key: str, fields: Mapping[str, tuple[str, ...]]) -> str:
    lines = [f"  {name} = {{{_encoded(name, values)}}},\n" for name, values in fields.items()]
    return f"@{kind}{{{key},\n{''.join(lines)}}}\n"


def _encoded(name: str, values: tuple[str, ...]) -> str:
    if name in _VERBATIM:
        return values[0]
    texts = [value.translate(_ESCAPED) for value in values]
    # Without braces BibTeX would take the last word of a body for its family name.
    return " and ".join(
        text if _IN_PARTS.fullmatch(value) or name != "author" else f"{{{text}}}"
        for text, value in zip(texts, values, strict=True)
    )


def _decoded(name: str, value: str) -> Iterator[str]:
    if name in _VERBATIM:
        yield value
        return
    for text in _names(value) if name == "author" else [value]:
        bare = text[1:-1] if text.startswith("{") else text
        yield _AN_ESCAPE.sub(lambda escape: _BACK[escape[0]], bare)


def _names(value: str) -> Iterator[str]:
    """Part names at each "and" that stands in no braces."""
    depth = start = 0
    for at, sign in enumerate(value):
        depth += (sign == "{") - (sign == "}")
        if depth == 0 and value.startswith(" and ", at):
            yield value[start:at]
            start = at + len(" and ")
    yield value[start:]


def _is_paired(value: str) -> bool:
    depth = 0
    for sign in value:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0
