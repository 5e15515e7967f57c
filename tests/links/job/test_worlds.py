"""What a store knows from one world is not told of another: names, nets, archives, robots.txt."""

from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_network
from pathlib import Path

import pytest
from counting_server import Site, serving

from provenance.links.job.door import AuditSettings, run_audit
from provenance.links.settings import CheckSettings
from provenance.model import AuditedLink, CitedLink, Target

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

CHECK = CheckSettings(allow_nets=(ip_network("127.0.0.0/8"),), rate=0, workers=2)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as running:
        yield running


@pytest.mark.parametrize(
    ("changed", "reused"),
    [
        ({}, True),
        ({"workers": 4, "deadline": 20.0}, True),
        ({"ignore_robots": True}, False),
        ({"resolve": {"weir.test": ("127.0.0.1",)}}, False),
        ({"allow_nets": (ip_network("127.0.0.0/16"),)}, False),
    ],
)
def test_another_world_is_asked_anew(
    site: Site, tmp_path: Path, changed: dict[str, object], reused: bool
) -> None:
    settings = AuditSettings(check=CHECK, store=str(tmp_path / "a.sqlite"), ask_archives=False)
    (url,) = site.urls(1)
    links = [CitedLink(target=Target(id="1", url=url))]

    def ask(check: CheckSettings) -> AuditedLink:
        (found,) = run_audit(links, replace(settings, check=check))
        return found

    assert not ask(CHECK).checked.reused
    assert ask(replace(CHECK, **changed)).checked.reused is reused  # type: ignore[arg-type]
