"""All captures of an address: CDX first, then the TimeMap, then availability."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from provenance.links.archives import available, cdx, timemap
from provenance.links.archives.asking import Asker
from provenance.links.archives.capture import Capture, GarbledError, worth_opening
from provenance.links.archives.nearest import When
from provenance.links.fetching import Answer
from provenance.links.settings import MAX_BODY, ArchiveSilentError

_NEAR: Final = (timedelta(days=400), timedelta(days=30), timedelta(days=2))
"""How far around a date to ask, where an address has more captures than one answer holds."""
_PARTS: Final = 8


class Index:
    """The captures that an archive knows. Used by many threads."""

    def __init__(self, asker: Asker, *, canonical: bool) -> None:
        """Take who asks, and whether the archive takes variants of an address for one."""
        self._asker = asker
        self._canonical = canonical

    def captures(self, url: str, when: When | None, until: float) -> list[Capture]:
        """Return the captures worth opening; none if there is none.

        Raises ArchiveSilentError where no interface gives an answer that can be believed.
        """
        for spelt in [url] if self._canonical else [url, *variants(url)]:
            found = worth_opening(self._of(spelt, when, until))
            if found:
                return found
        return []

    def _of(self, url: str, when: When | None, until: float) -> list[Capture]:
        """Ask one interface after the other until one knows of captures.

        That there are none is believed of CDX at once; of the others only if CDX did not fail
        before: the archive may be ill as a whole.
        """
        silence: ArchiveSilentError | None = None
        none_said = False
        ways: tuple[Callable[[str, When | None, float], list[Capture] | None], ...]
        ways = (self._by_cdx, self._by_timemap, self._by_availability)
        for way in ways:
            try:
                found = way(url, when, until)
            except GarbledError as error:
                silence = ArchiveSilentError(f"the archive's answer makes no sense: {error}")
                continue
            except ArchiveSilentError as error:
                silence = error
                continue
            if found or (found is not None and way is ways[0]):
                return found
            none_said = none_said or found is not None
        if none_said and silence is None:
            return []
        raise silence or ArchiveSilentError("the archive gives no clear answer")

    def _by_cdx(self, url: str, when: When | None, until: float) -> list[Capture] | None:
        answer = self._asker.index(cdx.query(url), until)
        if answer.status != 200 or not answer.body.strip():
            return None  # no such interface, or a page that is kept back, or nothing was said
        found = cdx.read(answer.body, cut=_is_cut(answer))
        if when is None or not (len(found) >= cdx.MOST or _is_cut(answer)):
            return found
        return self._around(url, when, until) or found

    def _around(self, url: str, when: When, until: float) -> list[Capture]:
        """Ask for captures near the date only; nearer, where there are still too many."""
        found: list[Capture] = []
        for far in _NEAR:
            answer = self._asker.index(cdx.query(url, when.first - far, when.last + far), until)
            if answer.status != 200:
                break
            near = cdx.read(answer.body, cut=_is_cut(answer))
            found = near or found
            if len(near) < cdx.MOST and not _is_cut(answer):
                break
        return found

    def _by_timemap(self, url: str, _: When | None, until: float) -> list[Capture] | None:
        answer = self._asker.index(timemap.query(url), until)
        if answer.status == 404:
            return []  # RFC 7089 has no empty TimeMap
        if answer.status != 200 or not answer.body.strip():
            return None
        found = timemap.read(answer.body)
        for path in timemap.parts(answer.body)[:_PARTS]:
            part = self._asker.index(path, until)
            if part.status == 200:
                found += timemap.read(part.body)
        return found

    def _by_availability(self, url: str, when: When | None, until: float) -> list[Capture] | None:
        answer = self._asker.available(available.query(url, when.first if when else None), until)
        if answer.status != 200:
            return None
        # That it knows of none means nothing: it is empty for many pages that have captures.
        return available.read(answer.body, url) or None


def _is_cut(answer: Answer) -> bool:
    return answer.cut or len(answer.body) >= MAX_BODY


def variants(url: str) -> tuple[str, ...]:
    """Return other spellings of an address: scheme, www, both; a slash at its end, or none."""
    scheme, _, rest = url.partition("://")
    other = "http" if scheme == "https" else "https"
    turned = rest.removeprefix("www.") if rest.startswith("www.") else f"www.{rest}"
    slashed: tuple[str, ...] = ()
    if "?" not in rest and "/" in rest.strip("/"):
        slashed = (url.removesuffix("/") if url.endswith("/") else f"{url}/",)
    if rest[:1].isdigit() or rest.startswith("["):
        return f"{other}://{rest}", *slashed
    return f"{other}://{rest}", f"{scheme}://{turned}", f"{other}://{turned}", *slashed
