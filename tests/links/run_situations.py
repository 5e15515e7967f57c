"""Runs the situations against a checker: addresses, targets, and what came of them."""

from collections.abc import Iterable, Mapping
from ipaddress import ip_network

from fault_server import CERTIFICATES, FaultServer, Handler, Piece, Request, answer
from situations import Situation
from situations_content import CONTENT
from situations_more import MORE
from situations_pages import PAGES
from situations_protocol import PATH, PROTOCOL, REAL_404
from situations_wire import WIRE

from provenance.links.settings import CheckSettings
from provenance.model import Target

SITUATIONS: tuple[Situation, ...] = (*PROTOCOL, *CONTENT, *MORE, *WIRE, *PAGES)
NET = "127.77.0.0/16"
BY_STATUS = {"fine": ("ok", "redirected"), "rotten": ("dead", "soft-404", "drifted")}


def address_of(number: int) -> str:
    """Return the loopback address of a situation."""
    return f"127.77.{number // 200}.{number % 200 + 1}"


def host_of(situation: Situation) -> str:
    """Return the name under which a situation is asked."""
    return f"{situation.name}.tls.test" if situation.certificate else f"{situation.name}.test"


def handler_of(situation: Situation) -> Handler:
    """Return what a situation answers to any path."""

    def handle(request: Request) -> Iterable[Piece]:
        if request.path == "/robots.txt":
            return situation.robots(request) if situation.robots else answer(404, REAL_404)
        known = request.path.partition("?")[0] == situation.path.partition("#")[0].partition("?")[0]
        if known or _of_url(request, situation) or situation.path.startswith("/caf"):
            return situation.page(request)
        if situation.elsewhere is not None:
            return situation.elsewhere(request)
        if situation.verdict in {"soft-404", "drifted"} and not _leads(situation):
            return answer(404, REAL_404)
        return situation.page(request) if _leads(situation) else answer(404, REAL_404)

    return handle


def _of_url(request: Request, situation: Situation) -> bool:
    return situation.url is not None and situation.url.endswith(request.path)


def _leads(situation: Situation) -> bool:
    """Say whether the page handles other paths itself: those that lead from one to another."""
    probe = situation.page(Request(situation.path.partition("#")[0], {}, 0, 1, 1))
    first = next(iter(probe), b"")
    return isinstance(first, bytes) and (b"ocation" in first or b"efresh" in first)


def make_server(situations: Iterable[Situation] = SITUATIONS) -> FaultServer:
    """Return a server for situations, not started yet."""
    handlers = {address_of(n): handler_of(s) for n, s in enumerate(situations)}
    certificates = {address_of(n): s.certificate for n, s in enumerate(situations) if s.certificate}
    names = [s.name for s in situations]
    number = names.index("to-bad-tls") if "to-bad-tls" in names else -1
    return FaultServer(handlers, {**certificates, address_of(number): "expired"})


def url_of(situation: Situation, server: FaultServer) -> str:
    """Return the address to be checked."""
    host = host_of(situation)
    if situation.url is not None:
        return situation.url.format(host=host, port=server.port, tls=server.tls_port)
    if situation.certificate:
        return f"https://{host}:{server.tls_port}{situation.path}"
    return f"http://{host}:{server.port}{situation.path}"


def targets_of(server: FaultServer, situations: Iterable[Situation] = SITUATIONS) -> list[Target]:
    """Return the targets of situations."""
    return [
        Target(id=s.name, url=url_of(s, server), quote=s.quote, title=s.title) for s in situations
    ]


def resolve_map(situations: Iterable[Situation] = SITUATIONS) -> Mapping[str, tuple[str, ...]]:
    """Return where the names lead."""
    found = {host_of(s): (address_of(n),) for n, s in enumerate(situations)}
    for number, situation in enumerate(situations):
        if situation.name == "idn":
            found["xn--hafen-bcher-zhb.test"] = (address_of(number),)
        if situation.name == "to-other-home":
            found["other-home.test"] = (address_of(number),)
        if situation.name == "to-https":
            found["to-https.tls.test"] = (address_of(number),)
    return found


def settings_for(situations: Iterable[Situation] = SITUATIONS, **options: float) -> CheckSettings:
    """Return the settings of a check of situations."""
    return CheckSettings(
        allow_nets=(ip_network(NET),),
        resolve=resolve_map(tuple(situations)),
        ca_file=CERTIFICATES / "ca.pem",
        **options,  # type: ignore[arg-type]
    )


__all__ = ["PATH", "SITUATIONS", "make_server", "settings_for", "targets_of"]
