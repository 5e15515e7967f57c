"""An analysis read back from its JSON."""

from pydantic import ValidationError

from provenance.errors import FormatError
from provenance.model import Analysis


def load(text: str | bytes) -> Analysis:
    """Read one JSON object, as the exporters write it.

    Raises FormatError, with one line that names the first thing wrong, for anything else.
    """
    try:
        return Analysis.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        reason = first["msg"] if not where else f"{where}: {first['msg']}"
        raise FormatError(f"not an analysis of this version: {' '.join(reason.split())}") from error
