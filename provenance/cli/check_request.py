"""What was asked of `provenance check`, and the settings that it means."""

import os
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import NamedTuple

from provenance.errors import FormatError
from provenance.links.archives.saving import key_from
from provenance.links.job.door import AuditSettings
from provenance.links.settings import CONTACT, CheckSettings
from provenance.model import Verdict


class Request(NamedTuple):
    """What was asked for on the command line."""

    inputs: tuple[str, ...] = ()
    urls: str | None = None
    format: str = "text"
    output: Path | None = None
    fail_on: tuple[str, ...] = ()
    store: str | None = None
    fresh: bool = False
    history: bool = False
    undo: bool = False
    archive: str | None = None
    ask_archives: bool = True
    save: bool = False
    rate: float = 1.0
    workers: int = 128
    deadline: float = 30.0
    ignore_robots: bool = False
    contact: str | None = None
    allow_net: tuple[str, ...] = ()
    resolve: tuple[str, ...] = ()
    ca: Path | None = None
    color: str = "auto"
    width: int | None = None


def settings_of(request: Request) -> AuditSettings:
    """Return the settings that were asked for.

    Raises FormatError for one that is none, InputError where the key to save with is missing.
    """
    return AuditSettings(
        check=CheckSettings(
            workers=request.workers,
            rate=request.rate,
            deadline=request.deadline,
            request_deadline=min(request.deadline, CheckSettings.request_deadline),
            allow_nets=tuple(map(_net, request.allow_net)),
            resolve=_resolve_map(request.resolve),
            ca_file=request.ca,
            ignore_robots=request.ignore_robots,
            contact=request.contact or CONTACT,
        ),
        store=request.store,
        fresh=request.fresh,
        ask_archives=request.ask_archives,
        archive=request.archive,
        save=key_from(os.environ) if request.save else None,
    )


def verdicts_of(words: tuple[str, ...]) -> frozenset[Verdict]:
    """Read what --fail-on names. Raises FormatError for what is no verdict."""
    known = {verdict.value: verdict for verdict in Verdict}
    for word in words:
        if word not in known:
            raise FormatError(
                f"--fail-on: no verdict {word!r}; the verdicts are {', '.join(known)}"
            )
    return frozenset(known[word] for word in words)


def _net(text: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        raise FormatError(f"--allow-net: {text!r} is no network; write 127.0.0.0/8") from None


def _resolve_map(pairs: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Read NAME=ADDRESS; a name that is given twice has both addresses."""
    found: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        name, sign, address = pair.partition("=")
        address = address.strip().strip("[]")
        try:
            ip_address(address)
        except ValueError:
            sign = ""
        if not sign or not name.strip():
            raise FormatError(f"--resolve: {pair!r} is no NAME=ADDRESS") from None
        key = name.strip().lower()
        found[key] = (*found.get(key, ()), address)
    return found
