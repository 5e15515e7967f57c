"""The page as a whole."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment

from provenance.model import Analysis
from provenance.report.addresses import web_address
from provenance.report.claim_rows import COLUMNS
from provenance.report.dates import written_date
from provenance.report.page.addresses import short_address
from provenance.report.page.assets import assets
from provenance.report.page.segments import Open, Piece
from provenance.report.page.standing import meaning, standing
from provenance.report.page.view import View
from provenance.report.reviewed import is_rejected, stated
from provenance.report.templating import environment_of
from provenance.report.wording import listed, shown_title

_TEMPLATES: Final = Path(__file__).parent / "templates"


def render(analyses: Analysis | Sequence[Analysis], *, made: datetime | None = None) -> str:
    """Return one self-contained HTML page of one analysis or several.

    It loads nothing, runs no script but its own, follows no address but http and https, and says
    the same without scripts. `made` is when; the same analyses and time give the same page.
    """
    given = (analyses,) if isinstance(analyses, Analysis) else tuple(analyses)
    alone = len(given) == 1
    views = [View(one, "" if alone else f"a{at}-") for at, one in enumerate(given, 1)]
    time = made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if made else None
    template = _environment().get_template("page.html.j2")
    return template.render(views=views, assets=assets(), columns=COLUMNS, made=time)


@cache
def _environment() -> Environment:
    environment = environment_of(_TEMPLATES)
    environment.filters |= {
        "written_date": written_date,
        "clock": _clock,
        "day": lambda moment: written_date(moment[:10]),
        "meaning": meaning,
        "rejected": lambda decided: any(is_rejected(one) for one in decided),
        "short_address": short_address,
        "standing": standing,
        "stated": stated,
        "listed": listed,
        "shown_title": shown_title,
    }
    environment.tests |= {
        "on_the_web": lambda url: web_address(url) is not None,
        "a_piece": lambda step: isinstance(step, Piece),
        "an_opening": lambda step: isinstance(step, Open),
    }
    return environment


def _clock(moment: str) -> str:
    """Write 2024-03-04T10:00:00Z as 2024-03-04 10:00:00 UTC; what is no such time stays."""
    return moment.replace("T", " ").replace("Z", " UTC") if moment.endswith("Z") else moment
