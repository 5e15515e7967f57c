"""The head of an answer, read as strictly as it must be."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.links.framing import read_head
from provenance.links.trouble import Trouble
from provenance.model import Reason


def headers(data: bytes) -> list[tuple[str, str]]:
    return read_head(io.BytesIO(data)).items()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\r\n", []),
        (b"A: b\r\nC:d\n\r\n", [("A", "b"), ("C", "d")]),
        (b"A: b\r\n c\r\n\td\r\n\r\n", [("A", "b c d")]),
        (b" c\r\nA: b\r\n\r\n", [("A", "b")]),
        (b"this is no header\r\nA: b\r\n: c\r\n\r\n", [("A", "b")]),
        (b"A: x:y\r\nA: z\r\n\r\nbody", [("A", "x:y"), ("A", "z")]),
        (b"A : b\r\n\r\n", [("A", "b")]),
        ("A: é\r\n\r\n".encode("latin-1"), [("A", "é")]),
    ],
)
def test_headers(data: bytes, found: list[tuple[str, str]]) -> None:
    assert headers(data) == found


def test_the_body_is_left_where_it_is() -> None:
    stream = io.BytesIO(b"A: b\r\n\r\nbody")
    read_head(stream)
    assert stream.read() == b"body"


@pytest.mark.parametrize("data", [b"", b"A: b", b"A: b\r\n", b"A: b\r\nC: d"])
def test_a_head_without_its_end_is_none(data: bytes) -> None:
    with pytest.raises(Trouble) as caught:
        headers(data)
    assert caught.value.reason is Reason.CUT_SHORT


@pytest.mark.parametrize("line", [b"A: b\r\n", b"x" * 1000 + b"\r\n", b"x" * 2_000_000])
def test_a_head_without_bounds_is_none(line: bytes) -> None:
    with pytest.raises(Trouble) as caught:
        headers(line * 100_000 if len(line) < 2000 else line)
    assert caught.value.reason is Reason.NOT_HTTP


def test_of_very_many_headers_the_useful_ones() -> None:
    many = b"".join(b"X-%d: y\r\n" % number for number in range(1000))
    found = dict(headers(many + b"Location: /b\r\nContent-Type: text/html\r\n\r\n"))
    assert (found["Location"], found["Content-Type"]) == ("/b", "text/html")
    assert len(found) < 100


@given(st.binary(max_size=200))
def test_any_head_that_ends_is_read(data: bytes) -> None:
    assert all(name == name.rstrip() for name, _ in headers(data + b"\n\n"))
