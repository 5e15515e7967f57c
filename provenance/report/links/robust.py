"""Links that carry their archived copy along: Robust Links.

https://robustlinks.mementoweb.org/spec/
"""

from collections.abc import Mapping

from markupsafe import escape

from provenance.model import LinkResult


def robust_attributes(result: LinkResult) -> Mapping[str, str]:
    """Return the attributes of a Robust Link; none where there is no copy."""
    copy = result.archive
    if copy is None:
        return {}
    return {
        "data-originalurl": result.url,
        "data-versiondate": copy.captured[:10],
        "data-versionurl": copy.url,
    }


def robust_anchor(result: LinkResult) -> str:
    """Return the link as HTML to paste; empty where there is no copy.

    It leads to the copy where the page fell, else to the page itself.
    """
    attributes = robust_attributes(result)
    if not attributes:
        return ""
    stands = result.verdict.value in {"ok", "redirected"}
    href = result.url if stands else attributes["data-versionurl"]
    written = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    return f'<a href="{escape(href)}" {written}>{escape(result.url)}</a>'
