"""What all values share: they are frozen and refuse unknown fields."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value. Joins go through ids; a value never points back at its owner."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
