"""An analysis as JSON that was read back before it is given."""

from provenance.errors import FormatError
from provenance.export.dump import dump
from provenance.export.failure import refuse
from provenance.export.load import load
from provenance.model import Analysis


def sure(analysis: Analysis, *, indent: int | None = None) -> str:
    """Do what `dump` does. Raises OutputError too if the text does not read back as the same."""
    text = dump(analysis, indent=indent)
    try:
        same = load(text) == analysis
    except FormatError as error:
        raise refuse("json", str(error)) from error
    if not same:
        raise refuse("json", "it differs")
    return text
