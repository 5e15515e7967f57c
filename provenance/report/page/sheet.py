"""The page as a whole."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from provenance.model import Analysis
from provenance.report.addresses import web_address
from provenance.report.dates import written_date
from provenance.report.page.segments import Open, Piece
from provenance.report.page.view import View
from provenance.report.pictured import pictured
from provenance.report.wording import checked, listed, shown_title

_TEMPLATES: Final = Path(__file__).parent / "templates"


def render(analyses: Analysis | Sequence[Analysis]) -> str:
    """Return one self-contained HTML page of one analysis or several.

    It loads nothing, runs no script, and follows no address but http and https. The same analyses
    give the same page.
    """
    given = (analyses,) if isinstance(analyses, Analysis) else tuple(analyses)
    alone = len(given) == 1
    views = [View(one, "" if alone else f"a{at}-") for at, one in enumerate(given, 1)]
    style = (_TEMPLATES / "page.css").read_text("utf-8")
    # The policy names this very style, so that no other, smuggled in by an article, can apply.
    digest = b64encode(sha256(style.encode()).digest()).decode("ascii")
    template = _environment().get_template("page.html.j2")
    return template.render(views=views, style=style, digest=digest)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalize,
    )
    environment.filters |= {
        "written_date": written_date,
        "checked": checked,
        "listed": listed,
        "shown_title": shown_title,
    }
    environment.tests |= {
        "on_the_web": lambda url: web_address(url) is not None,
        "a_piece": lambda step: isinstance(step, Piece),
        "an_opening": lambda step: isinstance(step, Open),
    }
    return environment


def _finalize(value: object) -> object:
    # No character reaches the page that HTML cannot hold, whichever field it came in.
    return pictured(value) if type(value) is str else value
