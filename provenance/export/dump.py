"""One analysis as a JSON object."""

from typing import Final

from pydantic_core import PydanticSerializationError

from provenance.errors import OutputError
from provenance.model import Analysis

# JSON lets these stand in a string as they are. A terminal takes C1 controls for commands, and
# many readers take NEL, LS and PS for line ends, which would cut a line of jsonl in two.
_ESCAPED: Final = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029)}


def dump(analysis: Analysis, *, indent: int | None = None) -> str:
    """Write `analysis` with its keys in the model's order; compact where `indent` is None.

    Raises OutputError for a text that is no valid Unicode (a lone surrogate).
    """
    try:
        text = analysis.model_dump_json(by_alias=True, indent=indent)
    except PydanticSerializationError as error:
        where = analysis.document.location or analysis.document.id
        raise OutputError(f"{where!r}: a text is not valid Unicode, JSON cannot hold it") from error
    return escaped(text)


def escaped(text: str) -> str:
    """Return JSON with what could drive a terminal or end a line written as its number."""
    return text.translate(_ESCAPED)
