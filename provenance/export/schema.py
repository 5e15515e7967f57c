"""The JSON Schema of what the exporters write."""

import json
from typing import Final

from pydantic import JsonValue

from provenance.model import SCHEMA, Analysis

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_ID: Final = "urn:" + SCHEMA.replace("/", ":").replace(".", ":")


def schema() -> dict[str, JsonValue]:
    """Return the schema (draft 2020-12) of one analysis, with the names as they are written."""
    body: dict[str, JsonValue] = Analysis.model_json_schema(by_alias=True, mode="serialization")
    head: dict[str, JsonValue] = {"$schema": _DIALECT, "$id": _ID}
    return head | body | {"title": SCHEMA}


def schema_text() -> str:
    """Return the schema as JSON, indented, with a line end."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
