"""The file that holds a person's decisions."""

from pathlib import Path

from pydantic import ValidationError

from provenance.errors import FormatError, InputError
from provenance.model import Corrections


def read_corrections(path: Path) -> Corrections:
    """Read a file of decisions. Raises InputError, or FormatError for a file that is none."""
    try:
        return Corrections.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; give a file that review wrote") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        where = ".".join(str(step) for step in first["loc"]) or "the file"
        raise FormatError(f"{path}: no corrections: {where}: {first['msg']}") from error


def written_corrections(corrections: Corrections) -> str:
    """Return the file's text: indented, and nothing that is not said."""
    return corrections.model_dump_json(by_alias=True, indent=2, exclude_defaults=False) + "\n"
