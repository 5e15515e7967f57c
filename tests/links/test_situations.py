"""Every situation of the fault server, checked once, all together."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from fault_server import FaultServer
from run_situations import SITUATIONS, make_server, settings_for, targets_of

from provenance.links.checker import check
from provenance.model import LinkResult, Reason

pytestmark = pytest.mark.block_network(allowed_hosts=[r"127\..*"])


class Run(NamedTuple):
    server: FaultServer
    results: dict[str, LinkResult]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    with make_server() as server:
        settings = settings_for(
            rate=0, deadline=9, request_deadline=5, connect_deadline=3, body_deadline=3, workers=64
        )
        results = {result.id: result for result in check(targets_of(server), settings)}
        yield Run(server, results)


@pytest.mark.parametrize("name", [situation.name for situation in SITUATIONS])
def test_the_verdict_is_right(run: Run, name: str) -> None:
    situation = next(each for each in SITUATIONS if each.name == name)
    result = run.results[name]
    assert result.verdict in {situation.verdict, *situation.also}, result


def test_there_is_a_result_for_each_target(run: Run) -> None:
    assert len(run.results) == len(SITUATIONS) > 130


def test_nothing_private_is_asked(run: Run) -> None:
    asked = {address for address, _, _ in run.server.requests}
    assert all(address.startswith("127.77.") for address in asked)
    assert run.results["redirect-to-private"].reason is Reason.PRIVATE_ADDRESS


def test_the_address_is_sent_as_it_was_cited(run: Run) -> None:
    paths = {path for _, path, _ in run.server.requests}
    assert "/%7Eanna/r%c3%a9sum%c3%a9/a%2Fb?q=%e2%82%ac" in paths


def test_credentials_are_neither_sent_nor_printed(run: Run) -> None:
    result = run.results["credentials"]
    assert "secret" not in result.model_dump_json()
    assert result.final_url == result.url


def test_the_way_is_told(run: Run) -> None:
    result = run.results["ten-hops"]
    assert [hop.status for hop in result.hops] == [302] * 10 + [200]
    assert result.final_url == result.hops[-1].url
    assert result.final_url.endswith("?n=10")


def test_the_difference_of_an_altered_quotation_is_told(run: Run) -> None:
    assert "“forty” is “fourteen” there" in run.results["quote-altered"].evidence


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("cut-in-headers", Reason.CUT_SHORT),
        ("drips-headers", Reason.TIMEOUT),
        ("silent", Reason.TIMEOUT),
        ("expired", Reason.CERTIFICATE_EXPIRED),
        ("wrong-host", Reason.CERTIFICATE_OF_ANOTHER_HOST),
        ("self-signed", Reason.CERTIFICATE_SELF_SIGNED),
        ("unknown-authority", Reason.CERTIFICATE_UNTRUSTED),
        ("circle", Reason.REDIRECT_LOOP),
        ("endless-hops", Reason.TOO_MANY_REDIRECTS),
        ("too-many-later", Reason.DEFERRED),
        ("catch-all", Reason.LIKE_A_RANDOM_PAGE),
        ("to-home", Reason.TO_HOME),
        ("to-section", Reason.TO_SECTION),
        ("parked-frame", Reason.PARKED),
        ("hijacked", Reason.HIJACKED),
        ("legal", Reason.LEGAL),
        ("region", Reason.REGION),
        ("robots-disallow", Reason.ROBOTS),
    ],
)
def test_the_reason_is_named(run: Run, name: str, reason: Reason) -> None:
    assert run.results[name].reason is reason
