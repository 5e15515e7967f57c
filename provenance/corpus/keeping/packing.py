"""An analysis as bytes for the store, and back."""

import json
import zlib

from provenance.errors import FormatError, StoreError
from provenance.export.dump import dump
from provenance.export.load import load
from provenance.model import Analysis


def pack(analysis: Analysis) -> bytes:
    """Compress the JSON of an analysis."""
    return zlib.compress(dump(analysis).encode("utf-8"), 6)


def unpack(packed: bytes, name: str) -> Analysis:
    """Read what `pack` made. Raises StoreError for an analysis that a later version has made."""
    try:
        return load(zlib.decompress(packed))
    except (zlib.error, FormatError) as error:
        raise StoreError(f"article {name!r} in the store cannot be read; add it again") from error


def unpack_text(packed: bytes, name: str) -> str:
    """Read only the words of the article, which is a lot faster."""
    try:
        return str(json.loads(zlib.decompress(packed))["document"]["text"])
    except (zlib.error, ValueError, KeyError) as error:
        raise StoreError(f"article {name!r} in the store cannot be read; add it again") from error
