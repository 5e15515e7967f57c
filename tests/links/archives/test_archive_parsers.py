"""What archives write, read: never more than one kind of error, whatever comes."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.links.archives import WAYBACK, available, cdx, host_at, timemap
from provenance.links.archives.capture import Capture, GarbledError, read_stamp, worth_opening
from provenance.links.archives.index import variants
from provenance.links.archives.memento import playback, read_memento
from provenance.links.archives.nearest import by_nearness, read_when

MOMENTS = st.datetimes(datetime(1996, 1, 1), datetime(2035, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
ROWS = st.builds(
    Capture,
    when=MOMENTS,
    original=st.sampled_from(["http://weir.example/", "https://www.weir.example:443/a?b=c"]),
    status=st.sampled_from(["200", "301", "404", "-"]),
    digest=st.sampled_from(["AAAA", "BBBB"]),
)


@given(st.lists(ROWS, max_size=8), st.booleans())
def test_cdx_as_json_and_as_columns(captures: list[Capture], columns: bool) -> None:
    rows = [[c.stamp, c.original, "text/html", str(c.status), str(c.digest)] for c in captures]
    if columns:
        body = "\n".join(" ".join(row) for row in rows)
    else:
        names = ["timestamp", "original", "mimetype", "statuscode", "digest"]
        body = json.dumps([names, *rows] if rows else [])
    assert cdx.read(body.encode()) == captures


@given(st.lists(ROWS, min_size=1, max_size=8), st.data())
def test_an_answer_that_was_cut_keeps_its_whole_rows(
    captures: list[Capture], data: st.DataObject
) -> None:
    rows = [[c.stamp, c.original, "text/html", str(c.status), str(c.digest)] for c in captures]
    body = json.dumps([["timestamp", "original", "mimetype", "statuscode", "digest"], *rows])
    first = body.index("]") + 1
    cut = data.draw(st.integers(first, len(body) - 1))
    kept = cdx.read(body[:cut].encode(), cut=True)
    assert kept == captures[: len(kept)]


def test_cdx_of_pywb_names_its_fields_in_each_line() -> None:
    line = {"urlkey": "x", "timestamp": "20160511120000", "url": "http://weir.example/"}
    (found,) = cdx.read(json.dumps(line | {"status": "200", "digest": "A"}).encode())
    assert found == Capture(
        datetime(2016, 5, 11, 12, tzinfo=UTC), "http://weir.example/", "200", "A"
    )


@given(st.binary(max_size=80) | st.text(max_size=80).map(lambda t: t.encode("utf-8", "replace")))
def test_no_answer_brings_another_error(body: bytes) -> None:
    for read in (cdx.read, timemap.read, lambda b: available.read(b, "http://weir.example/")):
        try:
            found = read(body)
        except GarbledError:
            continue
        assert all(isinstance(each, Capture) for each in found)


@pytest.mark.parametrize(
    "body", [b"<html>busy</html>", b'["timestamp', b'{"message": "No"}', b"[1, 2]", b"one two"]
)
def test_garbled_cdx(body: bytes) -> None:
    with pytest.raises(GarbledError):
        cdx.read(body)


@given(st.lists(ROWS, max_size=6))
def test_a_timemap_gives_what_it_lists(captures: list[Capture]) -> None:
    links = ['<http://weir.example/>; rel="original"', '<http://x.example/g>; rel="timegate"']
    links += [
        f'<{playback("https://web.archive.org", c, raw=False)}>; rel="first memento"; '
        f'datetime="{c.when:%a, %d %b %Y %H:%M:%S GMT}"'
        for c in captures
    ]
    found = timemap.read(",\n".join(links).encode())
    assert found == [Capture(c.when, c.original) for c in captures]


def test_the_other_parts_of_a_timemap() -> None:
    body = (
        b'<http://weir.example/>; rel="original",\n'
        b'<https://web.archive.org/web/timemap/link/http://weir.example/>; rel="self timemap",\n'
        b'<https://web.archive.org/web/timemap/link/2/http://weir.example/>; rel="timemap"; '
        b'type="application/link-format"; from="Tue, 20 Jun 2000 18:02:59 GMT",\n'
        b'<http://elsewhere.example/timemap/3>; rel="timemap"'
    )
    assert timemap.parts(body) == ["/web/timemap/link/2/http://weir.example/"]


@given(ROWS, st.booleans())
def test_the_address_of_a_copy_is_read_back(capture: Capture, raw: bool) -> None:
    memento = read_memento(playback("https://web.archive.org", capture, raw=raw))
    assert memento is not None
    assert (memento.when, memento.original) == (capture.when, capture.original)


@pytest.mark.parametrize(
    "url",
    [
        "https://outlet.example/20190412/story",
        "https://outlet.example/2019/04/12/story.html",
        "https://outlet.example/news/20190412120000/",
        "https://web.archive.org/web/*/http://weir.example/",
    ],
)
def test_no_address_of_a_copy(url: str) -> None:
    assert read_memento(url) is None


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2016-05-11", "2016-05-11", "2016-05-11"),
        ("20160511", "2016-05-11", "2016-05-11"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-22", "2016-06-01", "2016-08-31"),
        ("2016-03/2016-04", "2016-03-01", "2016-04-30"),
        ("2016-05-11T23:30:00+02:00", "2016-05-11", "2016-05-11"),
        ("20160511120000", "2016-05-11", "2016-05-11"),
        ("11 May 2016", "2016-05-11", "2016-05-11"),
    ],
)
def test_dates(written: str, first: str, last: str) -> None:
    when = read_when(written)
    assert when is not None
    assert (when.first.date().isoformat(), when.last.date().isoformat()) == (first, last)


@pytest.mark.parametrize("written", [None, "", "n.d.", "2016-13", "2016-02-30", "yesterday"])
def test_no_date(written: str | None) -> None:
    assert read_when(written) is None


@given(st.lists(ROWS, max_size=8), MOMENTS)
def test_none_is_nearer_than_the_first(captures: list[Capture], moment: datetime) -> None:
    when = read_when(moment.date().isoformat())
    ordered = by_nearness(captures, when)
    assert sorted(ordered) == sorted(captures)
    days = [abs((c.when.date() - moment.date()).days) for c in ordered]
    assert days == sorted(days)
    for near, far in pairwise(ordered):
        if near.when.date() - moment.date() == moment.date() - far.when.date() != timedelta():
            assert near.when <= far.when


@given(st.lists(ROWS, max_size=8))
def test_only_pages_and_their_revisits_are_opened(captures: list[Capture]) -> None:
    kept = worth_opening(captures)
    shown = {c.digest for c in captures if c.status == "200"}
    assert kept == [
        c for c in captures if c.status == "200" or (c.status == "-" and c.digest in shown)
    ]


@given(st.text(max_size=20))
def test_a_stamp_is_a_moment_or_none(text: str) -> None:
    found = read_stamp(text)
    assert found is None or text.isdigit()


def test_variants_are_other_spellings_of_one_page() -> None:
    assert variants("https://www.weir.example/a") == (
        "http://www.weir.example/a",
        "https://weir.example/a",
        "http://weir.example/a",
        "https://www.weir.example/a/",
    )
    assert variants("http://198.51.100.7/a/") == (
        "https://198.51.100.7/a/",
        "http://198.51.100.7/a",
    )
    assert variants("http://198.51.100.7/?b") == ("https://198.51.100.7/?b",)
    assert variants("http://198.51.100.7/") == ("https://198.51.100.7/",)


def test_only_an_archive_of_ones_own_net_has_no_rate() -> None:
    assert host_at("http://127.0.0.1:8080/").index_rate == 0
    assert host_at("http://archive.test:8080", {"archive.test": ("127.0.0.9",)}).index_rate == 0
    assert host_at("https://archive.example").index_rate > 0


def test_an_archive_may_stand_below_a_path() -> None:
    assert host_at("https://archive.example/wayback/").base == "https://archive.example/wayback"
    assert host_at("https://web.archive.org/") is WAYBACK
