"""The door of an audit: links with what they are cited for → links with what was found."""

import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime

from provenance.links.archives import WAYBACK, Archives, host_at
from provenance.links.archives.saving import Key, Saver
from provenance.links.job.audit import audit
from provenance.links.job.memory import Forgetful, Memory
from provenance.links.settings import CheckSettings
from provenance.model import AuditedLink, CitedLink, Target


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class AuditSettings:
    """How an audit is done."""

    check: CheckSettings = field(default_factory=CheckSettings)
    store: str | None = None
    """A file or a URL; without one nothing is kept, and every address is asked."""
    fresh: bool = False
    """Ask anew what is known from earlier."""
    ask_archives: bool = True
    archive: str | None = None
    """Another archive than the Wayback Machine, by its address."""
    save: Key | None = None
    """Have pages that stand saved, where the archive has no copy."""
    clock: Callable[[], datetime] = utc_now


def run_audit(
    links: Iterable[CitedLink], settings: AuditSettings
) -> Generator[AuditedLink, None, None]:
    """Check links; each is given once, as soon as it is known and kept.

    Raises StoreError where the store cannot be used, InputError for an archive that is none.
    """
    with ExitStack() as stack:
        memory = _memory(settings, stack)
        archives = stack.enter_context(_archives(settings)) if settings.ask_archives else None
        save = None
        if archives is not None and settings.save is not None:
            save = Saver(archives.host, settings.save, settings.check.user_agent).save
        waiting = _Waiting()
        targets = waiting.draw(links)
        found = audit(targets, settings.check, memory, archives=archives, save=save)
        for target, checked in stack.enter_context(closing(found)):
            yield AuditedLink(cited=waiting.take(target), checked=checked)


class _Waiting:
    """Links that are being checked, by the targets themselves: ids of a list need not differ."""

    def __init__(self) -> None:
        self._links: dict[int, list[CitedLink]] = {}

    def draw(self, links: Iterable[CitedLink]) -> Iterator[Target]:
        """Give the targets of links, one after the other."""
        for link in links:
            self._links.setdefault(id(link.target), []).append(link)
            yield link.target

    def take(self, target: Target) -> CitedLink:
        """Return the link of a target; one that was given twice has two."""
        same = self._links[id(target)]
        link = same.pop(0)
        if not same:
            del self._links[id(target)]
        return link


def _archives(settings: AuditSettings) -> Archives:
    check = settings.check
    host = host_at(settings.archive, check.resolve) if settings.archive else WAYBACK
    return Archives(check, host)


def _memory(settings: AuditSettings, stack: ExitStack) -> Memory:
    if settings.store is None:
        return Forgetful(settings.clock)
    # SQLAlchemy takes longer to import than a short list takes to check.
    from provenance.links.job.ledger import Ledger
    from provenance.links.job.remembering import Remembering
    from provenance.links.job.tables import STEPS
    from provenance.store import open_store

    store = stack.enter_context(open_store(settings.store, STEPS))
    return Remembering(Ledger(store, _where(settings)), settings.clock, fresh=settings.fresh)


def _where(settings: AuditSettings) -> str:
    """Name the world that is asked: what is known from one says nothing of another.

    Empty for the public one, asked as usual.
    """
    check = settings.check
    names = sorted((name.lower(), *where) for name, where in check.resolve.items())
    nets = sorted(map(str, check.allow_nets))
    told = (names, nets, str(check.ca_file or ""), settings.archive or "", check.ignore_robots)
    return json.dumps(told) if any(told) else ""
