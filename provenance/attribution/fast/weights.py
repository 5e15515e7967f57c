"""The weights that the package ships, and where they lie."""

import json
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final, NamedTuple

from provenance.attribution.fast.triggers import Shares

if TYPE_CHECKING:
    import pycrfsuite

TABLE: Final = "table.json"
TRIGGERS: Final = "triggers.crfsuite"
ROLES: Final = "roles.crfsuite"


class Weights(NamedTuple):
    """Two conditional random fields: which triggers are cues, and which words have which role.

    `version` changes with the weights. `mix` turns what the two say into a confidence: a constant,
    and the factors of the log odds of the first and of the log probability of the second.
    """

    version: str
    shares: Shares
    mix: tuple[float, float, float]
    threshold: float
    triggers: "pycrfsuite.Tagger"
    roles: "pycrfsuite.Tagger"


@cache
def load_weights() -> Weights:
    """Load the weights; a few megabytes, in some milliseconds."""
    import pycrfsuite

    folder = files("provenance.attribution.fast") / "weights"
    table = json.loads((folder / TABLE).read_text("utf-8"))
    taggers = []
    for name in (TRIGGERS, ROLES):
        tagger = pycrfsuite.Tagger()
        with as_file(folder / name) as path:
            tagger.open(str(path))
        taggers.append(tagger)
    return Weights(
        table["version"],
        table["shares"],
        tuple(table["mix"]),
        table["threshold"],
        taggers[0],
        taggers[1],
    )
