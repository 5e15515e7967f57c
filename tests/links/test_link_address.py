from ipaddress import ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.links.address import join, parse, tells, without_credentials
from provenance.links.nets import may_ask
from provenance.links.resolving import Addresses
from provenance.links.settings import CheckSettings
from provenance.links.trouble import Trouble
from provenance.model import Reason


@pytest.mark.parametrize(
    ("cited", "sent"),
    [
        ("http://alder.test", "http://alder.test/"),
        ("HTTP://Alder.Test:80/A", "http://alder.test/A"),
        ("https://alder.test:443/a?b#c", "https://alder.test/a?b"),
        ("http://alder.test:8080?q=1", "http://alder.test:8080/?q=1"),
        ("http://alder.test/%7Ea%2fb/%e2%82%ac", "http://alder.test/%7Ea%2fb/%e2%82%ac"),
        ("http://alder.test/é ü?ß", "http://alder.test/%C3%A9%20%C3%BC?%C3%9F"),
        ("http://alder.test/a|b[c]{d}", "http://alder.test/a|b[c]{d}"),
        ("http://bücher.test/", "http://xn--bcher-kva.test/"),
        ("http://anna:se@cret@alder.test/", "http://alder.test/"),
        ("http://alder.test/@anna", "http://alder.test/@anna"),
        ("www.alder.test/a", "http://www.alder.test/a"),
        ("//alder.test/a", "http://alder.test/a"),
        ("  http://alder.test/a\n", "http://alder.test/a"),
        ("http:\\\\alder.test\\a", "http://alder.test/a"),
        ("http://[2001:DB8::1]:81/", "http://[2001:db8::1]:81/"),
    ],
)
def test_what_is_asked_for(cited: str, sent: str) -> None:
    assert parse(cited).sent == sent


@pytest.mark.parametrize(
    ("cited", "reason"),
    [
        ("ftp://alder.test/a", Reason.SCHEME),
        ("mailto:anna@alder.test", Reason.SCHEME),
        ("javascript:alert(1)", Reason.SCHEME),
        ("", Reason.MALFORMED),
        ("dam report", Reason.MALFORMED),
        ("http://", Reason.MALFORMED),
        ("http:alder", Reason.MALFORMED),
        ("http://alder.test:99999/", Reason.MALFORMED),
        ("http://al der.test/", Reason.MALFORMED),
        ("http://[::1/", Reason.MALFORMED),
        (f"http://{'a' * 64}.test/", Reason.MALFORMED),
    ],
)
def test_what_cannot_be_asked_for(cited: str, reason: Reason) -> None:
    with pytest.raises(Trouble) as trouble:
        parse(cited)
    assert trouble.value.reason is reason


@given(st.text())
def test_any_text_is_an_address_or_a_trouble(cited: str) -> None:
    try:
        address = parse(cited)
    except Trouble:
        return
    assert address.sent.isascii()
    assert " " not in address.sent
    assert parse(address.sent).sent == address.sent


@given(st.text(alphabet="ab:@/?#.\\", max_size=30))
def test_credentials_never_show(tail: str) -> None:
    assert "sec" not in without_credentials(f"http://anna:sec@{tail}")


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/b", "http://alder.test/b#c"),
        ("b?x", "http://alder.test/news/b?x#c"),
        ("//elm.test/b", "http://elm.test/b#c"),
        ("https://elm.test/b#d", "https://elm.test/b#d"),
        ("http://anna:pw@elm.test/", "http://elm.test/#c"),
        ("?page=2", "http://alder.test/news/a?page=2#c"),
        ("\\b", "http://alder.test/b#c"),
    ],
)
def test_where_a_redirect_leads(location: str, shown: str) -> None:
    assert join(parse("http://alder.test/news/a#c"), location).shown == shown


def test_only_a_query_that_names_something_tells() -> None:
    assert tells("id=4711&utm_source=x")
    assert not tells("utm_source=x&ref=mail")


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1", "127.0.0.1", "169.254.169.254", "192.168.1.1", "172.16.0.1", "0.0.0.1",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1",
        "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::7f00:1",
        "2001:0:4136:e378:8000:63bf:80ff:fffe", "nonsense", "fe80::1%eth0",
    ],
)  # fmt: skip
def test_private_addresses_are_refused(address: str) -> None:
    assert not may_ask(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8"])
def test_public_addresses_are_not(address: str) -> None:
    assert may_ask(address)


def test_a_net_can_be_allowed() -> None:
    nets = (ip_network("127.77.0.0/16"),)
    assert may_ask("127.77.3.4", nets)
    assert may_ask("::ffff:127.77.3.4", nets)
    assert not may_ask("127.78.3.4", nets)


def test_a_name_that_changes_is_connected_to_where_it_was_checked() -> None:
    answers = iter([("93.184.216.34",), ("127.0.0.1",)])
    addresses = Addresses(CheckSettings(resolver=lambda host, port: next(answers)))
    assert addresses.find("alder.test", 80) == ("93.184.216.34",)
    assert addresses.find("alder.test", 80) == ("93.184.216.34",)


def test_only_the_public_addresses_of_a_name_are_asked() -> None:
    settings = CheckSettings(resolver=lambda host, port: ("10.0.0.1", "93.184.216.34"))
    assert Addresses(settings).find("alder.test", 80) == ("93.184.216.34",)


def test_a_private_name_is_refused() -> None:
    addresses = Addresses(CheckSettings(resolver=lambda host, port: ("10.0.0.1",)))
    with pytest.raises(Trouble) as trouble:
        addresses.find("alder.test", 80)
    assert trouble.value.reason is Reason.PRIVATE_ADDRESS
