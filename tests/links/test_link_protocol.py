"""robots.txt, Retry-After, encodings, decoding: what protocols say, read alone."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.links.charset import decode
from provenance.links.page import read_refresh
from provenance.links.page_parsing import read_page
from provenance.links.pdf_words import words_of_pdf
from provenance.links.retrying import Retry, retry_after
from provenance.links.robots import read_rules
from provenance.links.unpacking import Unpacker

NOW = 1_600_000_000.0


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", True),
        ("User-agent: *\nDisallow: /a*c*e", "/abcde", False),
        ("User-agent: BadBot\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Provenance\nDisallow: /b", "/a", True),
        ("User-agent: BadBot\nUser-agent: provenance/1.0\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /a # all of it", "/a", False),
        ("User-agent: *\nDisallow: /~anna/", "/%7Eanna/a", False),
        ("User-agent: *\nDisallow: /%7eanna/", "/~anna/a", False),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", True),
        ("User-agent: *\nDisallow: /caf\u00e9", "/caf%C3%A9", False),
        ("Disallow: /", "/a", True),
        ("<html>not found", "/a", True),
    ],
)
def test_robots(text: str, path: str, allowed: bool) -> None:
    assert read_rules(text).allow(path) is allowed


def test_crawl_delay() -> None:
    assert read_rules("User-agent: *\nCrawl-delay: 2.5").gap == 2.5
    assert read_rules("User-agent: *\nCrawl-delay: 900").gap == 10
    assert read_rules("User-agent: *\nCrawl-delay: soon").gap == 0


@given(st.text(), st.text())
def test_any_robots_can_be_read(text: str, path: str) -> None:
    assert read_rules(text).allow(path) in {True, False}


@pytest.mark.parametrize(
    ("status", "value", "retry"),
    [
        (200, "5", None),
        (404, "5", None),
        (429, "5", Retry(5, asked=True)),
        (503, "Sun, 13 Sep 2020 12:26:43 GMT", Retry(3, asked=True)),
        (503, "Sun, 13 Sep 2020 12:00:00 GMT", Retry(0, asked=True)),
        (503, "soon", Retry(0, asked=False)),
        (500, "", Retry(0, asked=False)),
        (501, "", None),
    ],
)
def test_retry_after(status: int, value: str, retry: Retry | None) -> None:
    assert retry_after(status, {"retry-after": value}, NOW) == retry


def test_a_bot_wall_is_not_asked_again() -> None:
    assert retry_after(503, {"cf-mitigated": "challenge"}, NOW) is None


@pytest.mark.parametrize(
    ("content", "seconds", "target"),
    [
        ("0; url=/b", 0, "/b"),
        ("5;URL='/b c'", 5, "/b c"),
        ("3, /b", 3, "/b"),
        (' 0.5 ; url = "/b" x', 0.5, "/b"),
        ("0;url=http://elm.test/?a=1;b=2", 0, "http://elm.test/?a=1;b=2"),
    ],
)
def test_refresh(content: str, seconds: float, target: str) -> None:
    assert read_refresh(content) == (seconds, target)


@pytest.mark.parametrize("content", ["", "30", "5;", "never", "0; url="])
def test_a_refresh_of_the_page_itself(content: str) -> None:
    assert read_refresh(content) is None


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("", b"The dam holds"),
        ("identity", b"The dam holds"),
        ("gzip", gzip.compress(b"The dam holds", mtime=0)),
        ("x-gzip", gzip.compress(b"The dam ", mtime=0) + gzip.compress(b"holds", mtime=0)),
        ("deflate", zlib.compress(b"The dam holds")),
        ("deflate", zlib.compress(b"The dam holds")[2:-4]),
        ("gzip, deflate", zlib.compress(gzip.compress(b"The dam holds", mtime=0))),
        ("gzip", b"The dam holds"),
    ],
)
@pytest.mark.parametrize("step", [1, 1000])
def test_unpacking(encoding: str, packed: bytes, step: int) -> None:
    unpacker = Unpacker(encoding, 1000)
    for start in range(0, len(packed), step):
        unpacker.feed(packed[start : start + step])
    assert unpacker.body == b"The dam holds"


def test_a_bomb_is_not_unpacked_further_than_wanted() -> None:
    unpacker = Unpacker("gzip", 1000)
    unpacker.feed(gzip.compress(b" " * 10_000_000, mtime=0))
    assert unpacker.full
    assert unpacker.size <= 1000


def test_an_unknown_encoding_is_opaque() -> None:
    assert Unpacker("br", 1000).opaque


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Brücke".encode(), "text/html"),
        ("Brücke".encode("latin-1"), "text/html"),
        ("Brücke".encode("latin-1"), "text/html; charset=utf-8"),
        ("Brücke".encode(), "text/html; charset=iso-8859-1"),
        ("Brücke".encode("utf-16"), "text/html; charset=utf-8"),
        (b"<meta charset=cp1252>" + "Brücke".encode("cp1252"), "text/html"),
        ("Brücke €".encode()[:-1], "text/html"),
    ],
)
def test_decoding(data: bytes, said: str) -> None:
    assert "Brücke" in decode(data, said)


@given(st.binary(), st.text())
def test_any_bytes_are_decoded(data: bytes, said: str) -> None:
    assert isinstance(decode(data, said), str)


def test_a_page_is_read() -> None:
    page = read_page(
        "<html lang=en><title>A &amp; B</title>"
        "<noscript><meta http-equiv=refresh content='0;url=/x'></noscript>"
        "<body><h1>He<b>ll</b>o</h1><p id=a>x<i>y</i>z<script>var p = '<p>no</p>'</script>"
        "<template><p>unseen</template><form><input type=password></form>"
    )
    assert (page.title, page.headings) == ("A & B", ("Hello",))
    assert "xyz" in page.text
    assert "no" not in page.text
    assert "unseen" not in page.text
    assert page.ids == {"a"}
    assert page.passwords == 1
    assert page.refresh is None


@given(st.lists(st.sampled_from([*"<>/!-= \"'ab", "script", "title", "meta", "h1", "noscript"])))
def test_any_page_can_be_read(pieces: list[str]) -> None:
    html = "".join(pieces)
    first = read_page(html)
    assert read_page(html) == first


def test_a_page_of_nothing_but_tags_is_cut() -> None:
    assert read_page("<b>" * 500_000).cut


def test_words_of_a_plain_pdf() -> None:
    packed = zlib.compress(b"BT [(The d) 20 (am) -300 (holds \\(still\\))] TJ ET")
    assert "The dam holds (still)" in words_of_pdf(b"%PDF-1.4 stream\n" + packed + b"\nendstream")
    assert words_of_pdf(b"%PDF-1.4 stream\n\x00\x01") == ""


@pytest.mark.parametrize(
    "html",
    [
        "plain words",
        "<p>a<b>b</b>c</p>tail<!-- x -->after<?pi y?>end",
        "<title>T</title><h1>H</h1><p id=a>x<br>y<script>s</script><noscript>n</noscript>",
        "<div><p>unclosed <a href='x'>1</a><a name=q>2</a>",
    ],
)
def test_short_and_long_pages_are_read_alike(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    walked = read_page(html)
    monkeypatch.setattr("provenance.links.page_parsing._SHORT", 0)
    assert vars(read_page(html)) == vars(walked)


@pytest.mark.parametrize(("encoding", "opaque"), [("utf-8", False), ("none", False), ("br", True)])
def test_a_name_of_no_encoding_says_nothing(encoding: str, opaque: bool) -> None:
    unpacker = Unpacker(encoding, 100)
    unpacker.feed(b"words")
    assert (unpacker.opaque, unpacker.body) == (opaque, b"" if opaque else b"words")
