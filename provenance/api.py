"""What a program imports: `trace`, `explain`."""

import os
from collections.abc import Sequence
from pathlib import Path

from provenance.attribution.engines import best_engine, find_engine
from provenance.errors import InputError
from provenance.lexicon.outlets import OutletEntry, also_outlets
from provenance.model import Analysis
from provenance.model.engine import Explanation
from provenance.pipeline import Weighed, explained, weigh
from provenance.readers import load, read
from provenance.readers.outlet_file import read_outlets
from provenance.report import notebook as _shown_in_notebooks  # noqa: F401

_LONGEST_PATH = 1024
LONGEST_TEXT = 5_000_000
"""Code points. No book is so long; reading on would fill the memory (300 bytes for each)."""


def trace(
    source: str | bytes | os.PathLike[str],
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    location: str | None = None,
    outlets: str | os.PathLike[str] | Sequence[OutletEntry] = (),
    engine: str | None = None,
) -> Analysis:
    """Find the provenance of every claim of one article. Nothing is fetched.

    `source` is a path, the article's bytes, or its text. A string is a path if a file is there, or
    if it looks like one: one line with a file's ending and no blanks. `media_type` ("text/html")
    and `encoding` ("cp1252") say what the bytes are, where they do not say it themselves.
    `location` is what the analysis calls the place; the path by default. `outlets` are your own,
    or the path of a table of them (see `read_outlets`). `engine` looks for attributions beside the
    rules: "accurate", "fast" or "rules" for none; by default the best that is installed.

    Raises InputError if the path cannot be read, holds no text, or more than LONGEST_TEXT of it, or
    if the table of outlets is not sound; FormatError for a media type that no reader knows;
    EngineError for an engine that is not known or not installed.
    """
    return _weigh(source, media_type, encoding, location, outlets, engine).analysis


def explain(
    source: str | bytes | os.PathLike[str],
    number: int,
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    location: str | None = None,
    outlets: str | os.PathLike[str] | Sequence[OutletEntry] = (),
    engine: str | None = None,
) -> Explanation:
    """Say for one claim of an article what was found, by what, and what competed with it.

    `number` counts the claims from 1, as the report does; the rest is as for `trace`, and so is
    what is raised, with InputError too for a number that no claim has.
    """
    weighed = _weigh(source, media_type, encoding, location, outlets, engine)
    if not 1 <= number <= len(weighed.analysis.claims):
        raise InputError(
            f"{weighed.analysis.document.location or 'text'}: no claim {number}; "
            f"it has {len(weighed.analysis.claims)}"
        )
    return explained(weighed, number)


def _weigh(
    source: str | bytes | os.PathLike[str],
    media_type: str | None,
    encoding: str | None,
    location: str | None,
    outlets: str | os.PathLike[str] | Sequence[OutletEntry],
    engine: str | None,
) -> Weighed:
    finder = find_engine(best_engine() if engine is None else engine)
    own = read_outlets(outlets) if isinstance(outlets, (str, os.PathLike)) else outlets
    if isinstance(source, bytes):
        data, place = source, ""
    elif isinstance(source, os.PathLike) or _is_path(source):
        data, place = load(source), os.fspath(source)
    else:
        data, place = _encoded(source), ""
        encoding = "utf-8"
    place = place if location is None else location
    with also_outlets(own):
        document, diagnostics = read(data, place, media_type=media_type, encoding=encoding)
        _refuse_longer(document.text, place)
        return weigh(document, diagnostics, finder)


def _refuse_longer(text: str, place: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise InputError(
            f"{place or 'text'}: {len(text):,} characters of text, more than "
            f"{LONGEST_TEXT:,}; split it into single articles"
        )


def _is_path(text: str) -> bool:
    if "\n" in text or "\0" in text or not text or len(text) > _LONGEST_PATH:
        return False
    try:
        if Path(text).exists():
            return True
    except OSError:
        return False
    return " " not in text and Path(text).suffix != "" and not text.endswith(".")


def _encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            f"text: lone surrogate at character {error.start}; pass bytes, or decode them first"
        ) from None
