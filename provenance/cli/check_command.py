"""`provenance check`: read addresses, check them, write each result as soon as it is known."""

import sys
from collections.abc import Iterator
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import NamedTuple

from provenance.cli.stdout import write
from provenance.errors import FormatError, InputError
from provenance.links.checker import check
from provenance.links.listing import read_list
from provenance.links.settings import CONTACT, CheckSettings
from provenance.model import LinkResult, Target


class Request(NamedTuple):
    """What was asked for on the command line."""

    urls: str | None
    format: str
    allow_net: tuple[str, ...] = ()
    resolve: tuple[str, ...] = ()
    ca: Path | None = None
    rate: float = 1.0
    workers: int = 128
    deadline: float = 30.0
    ignore_robots: bool = False
    contact: str | None = None


def run(request: Request) -> int:
    """Do what was asked and return the exit status. Raises InputError, FormatError."""
    if request.urls is None:
        raise InputError("nothing to check: give --urls FILE")
    write(_lines(check(_targets(request.urls), settings_of(request)), request.format))
    return 0


def settings_of(request: Request) -> CheckSettings:
    """Return the settings that were asked for. Raises FormatError for one that is none."""
    return CheckSettings(
        workers=request.workers,
        rate=request.rate,
        deadline=request.deadline,
        request_deadline=min(request.deadline, CheckSettings.request_deadline),
        allow_nets=tuple(map(_net, request.allow_net)),
        resolve=_resolve_map(request.resolve),
        ca_file=request.ca,
        ignore_robots=request.ignore_robots,
        contact=request.contact or CONTACT,
    )


def _targets(urls: str) -> Iterator[Target]:
    if urls == "-":
        yield from read_list(sys.stdin, "standard input")
        return
    try:
        with Path(urls).open(encoding="utf-8", errors="replace") as lines:
            yield from read_list(lines, urls)
    except OSError as error:
        raise InputError(f"{urls}: {error.strerror}; give a file with addresses") from None


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


def _lines(results: Iterator[LinkResult], form: str) -> Iterator[str]:
    for result in results:
        if form == "jsonl":
            yield result.model_dump_json() + "\n"
        else:
            yield f"{result.verdict:<12} {result.url}\n{'':<13}{result.evidence}\n"
