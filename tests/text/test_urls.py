import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.urls import find_urls, registrable_domain


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("See https://a.example/b.", ["https://a.example/b"]),
        ("a;https://b.org/x;http://c.org", ["https://b.org/x", "http://c.org"]),
        ("(https://en.wiki.org/wiki/A_(b)).", ["https://en.wiki.org/wiki/A_(b)"]),
        ("“https://x.org/a,” he said", ["https://x.org/a"]),
        ("https://x.org/a’, he said", ["https://x.org/a"]),
        ("www.nordpost.org.", ["www.nordpost.org"]),
        ("x.org/a;jsessionid=1", ["x.org/a;jsessionid=1"]),
        ("doi:10.1234/T-C.19.22. S2", ["https://doi.org/10.1234/T-C.19.22"]),
        ("hxxps://evil[.]com/a", ["https://evil.com/a"]),
        (
            "https://web.archive.org/web/2016/https://x.org/a.",
            ["https://web.archive.org/web/2016/https://x.org/a"],
        ),
        ("https://x.org/a، ثم", ["https://x.org/a"]),
        ("https://x.org/a?q=b&c=d#e", ["https://x.org/a?q=b&c=d#e"]),
    ],
)
def test_addresses_are_cut_where_they_end(text: str, urls: list[str]) -> None:
    assert [match.url for match in find_urls(text)] == urls


@pytest.mark.parametrize(
    ("text", "url", "repair"),
    [
        ("https://www.nordpost. org/a/b-c.", "https://www.nordpost.org/a/b-c", "a space"),
        ("https://www. nordpost.org/a/b", "https://www.nordpost.org/a/b", "a space"),
        ("https:// www.nordpost.org/a", "https://www.nordpost.org/a", "a space"),
        ("https://a.org/2016/ 05/26/x.html", "https://a.org/2016/05/26/x.html", "a space"),
        (
            "https://a.org/2016/wor ld/asia/x.html",
            "https://a.org/2016/world/asia/x.html",
            "a space",
        ),
        ("https://a.org/asia- 40171379", "https://a.org/asia-40171379", "a space"),
        ("https://a.org/report. pdf.", "https://a.org/report.pdf", "a space"),
        ("https://a.org/logs/ beacons (seen 3 May)", "https://a.org/logs/beacons", "a space"),
        ("https://a.org/logs/ beacons; Ann Roe", "https://a.org/logs/beacons", "a space"),
        ("https://a.org/ night-boats.", "https://a.org/night-boats", "a space"),
        ("https://a.org/logs/ 4471902.", "https://a.org/logs/4471902", "a space"),
        ("https://a.org/S/RES/ 99(2011).", "https://a.org/S/RES/99(2011)", "a space"),
        ("https://a.org/b/\nc-d.html", "https://a.org/b/c-d.html", "a line end"),
    ],
)
def test_a_broken_address_is_joined_and_it_is_said_how(text: str, url: str, repair: str) -> None:
    (match,) = find_urls(text)
    assert (match.url, match.repair) == (url, f"joined at {repair}")
    assert text[match.start : match.end] == match.printed


@pytest.mark.parametrize(
    "text",
    [
        "https://a.org/en/ (accessed 3 March 2015)",
        "https://a.org/en accessed 3 March 2015",
        "https://a.org/en/ pp. 14-16",
        "https://a.org/en/ archived (3 May).",
        "https://a.org/en/ abgerufen (3.5.2010)",
        "https://a.org/ beacons.",
        "https://a.org/en/ beacons were lit.",
        "https://a.org/en/ 99(2011).",
        "https://a.org/en/ 2015-03-04",
        "https://a.org/en/. See b.org for more",
        "https://a.org/story and/or more",
        "https://a.org. org",
        "https://a.org/a, https://b.org/c",
    ],
)
def test_prose_after_an_address_is_not_swallowed(text: str) -> None:
    assert all(match.repair is None for match in find_urls(text))


def test_ocr_damage_is_kept() -> None:
    (match,) = find_urls("at httpsz//www.nordpost.0rg/a.")
    assert (match.url, match.kind) == ("httpsz//www.nordpost.0rg/a", "damaged")


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.bbc.co.uk/a", "bbc.co.uk"),
        ("twitter.com/abc", "twitter.com"),
        ("http://localhost/", None),
    ],
)
def test_registrable_domain(url: str, domain: str | None) -> None:
    assert registrable_domain(url) == domain


@given(st.text(st.sampled_from("htps:/w.aoc1-_() \n;,”é?=%")))
def test_spans_are_ordered_and_inside(text: str) -> None:
    found = find_urls(text)
    assert all(text[m.start : m.end] == m.printed and m.printed for m in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
