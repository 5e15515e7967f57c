"""The registrable domain of a host, for many threads."""

import threading
from functools import lru_cache
from typing import Final

from provenance.text.urls import registrable_domain

_ONE_AT_A_TIME: Final = threading.Lock()


@lru_cache(maxsize=4096)
def domain_of(host: str) -> str | None:
    """Return the domain that somebody registered, or None.

    One thread at a time: the list of suffixes is read at the first question, and threads that ask
    together would each read a copy of their own.
    """
    with _ONE_AT_A_TIME:
        return registrable_domain(host)
