"""JSON of a closed shape: what is written is read back against the same shape."""

from typing import TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from provenance.export.dump import escaped
from provenance.export.failure import refuse


class Closed(BaseModel):
    """A shape that refuses every name that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


Shape = TypeVar("Shape")


def written(format: str, shape: TypeAdapter[Shape], value: Shape) -> str:
    """Return `value` as indented JSON without nulls.

    Raises OutputError if what was written does not read back as the same value.
    """
    raw = shape.dump_json(value, indent=2, by_alias=True, exclude_none=True)
    text = escaped(raw.decode()) + "\n"
    try:
        same = shape.validate_json(text) == value
    except ValidationError as error:
        raise refuse(format, str(error)) from error
    if not same:
        raise refuse(format, "it differs")
    return text
