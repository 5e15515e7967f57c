"""What the scripts of the page know of an article: its text, its claims, what was decided."""

import json
import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from markupsafe import Markup

from provenance.model import Analysis
from provenance.report.sources_tree import Node

_UNSAFE: Final = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def page_data(analysis: Analysis, tree: Sequence[Node]) -> Markup:
    """Return JSON that can stand in a script element: no sign of its can end that.

    Places are [start, end] in code points of `text`.
    """
    document = analysis.document
    data = {
        "document": document.id,
        "location": document.location,
        "file": f"{PurePath(document.location).stem.strip('-. ') or 'article'}.corrections.json",
        "text": document.text,
        "claims": [
            {
                "at": [claim.span.start, claim.span.end],
                "sentence": [claim.sentence.start, claim.sentence.end],
                "chain": [hop.name for hop in claim.chain],
            }
            for claim in analysis.claims
        ],
        "tree": [
            {"name": n.name, "kind": n.kind, "parent": n.parent, "claims": n.claims} for n in tree
        ],
        "corrections": [r.correction.model_dump(mode="json") for r in analysis.reviews],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Every sign that could end the element or open another is escaped.
    return Markup(_UNSAFE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text))  # noqa: S704
