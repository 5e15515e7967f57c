"""The door of this room: bytes → Document."""

from pathlib import PurePath

from provenance.errors import FormatError
from provenance.model import Diagnostic, Document
from provenance.readers.given import Given
from provenance.readers.sniff import sniff_media_type
from provenance.readers.table import BY_MEDIA_TYPE, BY_SUFFIX, READERS


def read(
    data: bytes, location: str, *, media_type: str | None = None, encoding: str | None = None
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Read `data`, which was found at `location`, as the reader of its format does.

    The format is `media_type` if given (its charset parameter counts as `encoding`), else what the
    suffix of `location` says, else what the bytes look like.

    Raises FormatError for an unknown media type and InputError for binary data or an unknown
    encoding; whatever else is wrong with the input is a diagnostic.
    """
    if media_type is None:
        known = BY_SUFFIX.get(PurePath(location).suffix.lower())
        kind = known.media_types[0] if known else sniff_media_type(data)
    else:
        kind, charset = _split_media_type(media_type)
        encoding = encoding or charset
    reader = BY_MEDIA_TYPE.get(kind)
    if reader is None:
        names = ", ".join(each.media_types[0] for each in READERS)
        raise FormatError(f"{kind!r}: no reader for this media type; use one of {names}")
    return reader.import_function()(Given(data, location, kind, encoding))


def _split_media_type(media_type: str) -> tuple[str, str | None]:
    """Split "text/html; charset=utf-8" into the type and the charset."""
    kind, *parameters = (part.strip() for part in media_type.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset" and value:
            return kind.lower(), value.strip().strip("\"'")
    return kind.lower(), None
