"""An observation, and what makes two of them be of the same thing."""

import hashlib
import json
from datetime import datetime
from typing import NamedTuple

from provenance.links.address import without_credentials
from provenance.model import LinkResult, Target


class Observed(NamedTuple):
    """An observation as it was kept."""

    run: str
    at: datetime
    result: LinkResult


def target_key(target: Target, where: str = "") -> str:
    """Return what makes two targets one question: address, words, title, date.

    `where` tells apart worlds in which one address is two pages: other names, nets, archives.
    """
    asked = (target.url, target.quote, target.title, target.date, *([where] if where else ()))
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()


def address_key(url: str) -> str:
    """Return what makes two addresses one page: all but the fragment and credentials."""
    return hashlib.sha256(without_credentials(url).partition("#")[0].encode()).hexdigest()
