"""The audit as one page that needs no network and no script."""

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from jinja2 import Environment

from provenance._version import __version__
from provenance.model import Verdict
from provenance.report.addresses import web_address
from provenance.report.dates import written_date
from provenance.report.links.robust import robust_anchor
from provenance.report.links.sections import SECTIONS
from provenance.report.links.summary import LOST, Entry, Summary
from provenance.report.links.wording import (
    dependents,
    meaning,
    places,
    replacement,
    replacement_url,
    replacement_words,
    totals,
)
from provenance.report.templating import environment_of

_TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class _Section:
    id: str
    title: str
    entries: list[Entry]
    lost: bool


def render(summary: Summary) -> str:
    """Return one self-contained HTML page. The same audit gives the same page.

    It loads nothing, runs no script, and follows no address but http and https.
    """
    style = (_TEMPLATES / "audit.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode("ascii")
    return (
        _environment()
        .get_template("audit.html.j2")
        .render(
            summary=summary,
            sections=[
                _Section(f"s{at}", section.title, entries, section.verdicts is LOST)
                for at, section in enumerate(SECTIONS)
                if (entries := summary.of(section.verdicts))
            ],
            standing=summary.of([Verdict.OK]),
            totals=totals(summary),
            style=style,
            digest=digest,
            version=__version__,
        )
    )


@cache
def _environment() -> Environment:
    environment = environment_of(_TEMPLATES)
    environment.filters |= {
        "written_date": written_date,
        "meaning": meaning,
        "replacement": replacement,
        "replacement_words": replacement_words,
        "replacement_url": replacement_url,
        "robust": lambda entry: robust_anchor(entry.result),
        "places": places,
        "dependents": dependents,
    }
    environment.tests |= {"on_the_web": lambda url: web_address(url) is not None}
    return environment
