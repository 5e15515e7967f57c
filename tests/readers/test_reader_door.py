"""The door and the loader: which reader is used, and what cannot be read at all."""

import subprocess
import sys
import time
import tracemalloc
from hashlib import sha256
from pathlib import Path

import pytest

from provenance.errors import FormatError, InputError
from provenance.readers import load, loading, read


@pytest.mark.parametrize(
    ("data", "location", "reader"),
    [
        (b"Two ferries.", "a.txt", "plain"),
        (b"Two ferries.", "a.TXT", "plain"),
        (b"Two ferries.", "-", "plain"),
        (b"Two ferries.", "", "plain"),
        (b"Two ferries.", "a.unknown", "plain"),
        (b"<p>Two ferries.</p>", "a.txt", "plain"),
        (b"<!DOCTYPE html><p>Two ferries.</p>", "-", "html"),
        (b"\xef\xbb\xbf \n<html><p>Two ferries.</p>", "page", "html"),
        ("\ufeff<html><p>Two ferries.</p>".encode("utf-16-le"), "page", "html"),
        (b"<?xml version='1.0'?><!-- x --><html/>", "page", "html"),
        (b"A tag is written <p>.", "-", "plain"),
        (b"<pedigree> is no tag of HTML", "-", "plain"),
        (b"Two ferries.", "a.html", "html"),
        (b"Two ferries.", "a.md", "markdown"),
    ],
)
def test_the_reader_is_known_by_suffix_or_content(data: bytes, location: str, reader: str) -> None:
    assert read(data, location)[0].reader == reader


def test_the_media_type_goes_before_the_suffix() -> None:
    document, _ = read(b"Two *ferries*.", "a.txt", media_type="text/markdown")
    assert (document.reader, document.media_type) == ("markdown", "text/markdown")


def test_the_charset_of_the_media_type_is_used() -> None:
    document, _ = read("судно".encode("cp1251"), "", media_type='Text/Plain; charset="cp1251"')
    assert document.text == "судно"


@pytest.mark.parametrize("media_type", ["application/pdf", "text", "", "text/plain2"])
def test_an_unknown_media_type_is_a_format_error(media_type: str) -> None:
    with pytest.raises(FormatError, match="use one of text/plain"):
        read(b"Two ferries.", "a.txt", media_type=media_type)


def test_the_id_is_the_digest_of_the_bytes() -> None:
    data = b"\xef\xbb\xbfTwo\r\nferries."
    assert read(data, "a.txt")[0].id == "sha256:" + sha256(data).hexdigest()


@pytest.mark.parametrize("suffix", ["txt", "html", "md"])
@pytest.mark.parametrize("data", [b"", b" \n\t\n", "\u3000\xa0\n".encode()])
def test_nothing_to_read_is_a_diagnostic(suffix: str, data: bytes) -> None:
    document, diagnostics = read(data, f"a.{suffix}")
    assert document.blocks == ()
    assert "empty-document" in [each.code for each in diagnostics]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG"),
        (b"PK\x03\x04\x14\x00\x06\x00", "ZIP"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "ELF"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "JPEG"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "WebP"),
        (bytes(range(256)) * 20, "binary"),
        (bytes(4000), "binary"),
    ],
)
def test_binaries_are_named(data: bytes, kind: str) -> None:
    for location in ("a.txt", "a.html", "a.md", "-"):
        with pytest.raises(InputError, match=kind) as error:
            read(data, location)
        assert "\n" not in str(error.value)


@pytest.mark.parametrize("data", [b"PK said the ferries", b"BZh is a company", b"RIFF raff, WEBP"])
def test_text_that_begins_like_a_binary_is_read(data: bytes) -> None:
    assert read(data, "a.txt")[0].text == data.decode()


def test_load_gives_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\x00\r\n")
    assert load(tmp_path / "a.txt") == load(str(tmp_path / "a.txt")) == b"\xff\x00\r\n"


@pytest.mark.parametrize(
    ("name", "reason"), [("none.txt", "no such file"), (".", "directory"), ("\0", "cannot be read")]
)
def test_load_says_what_is_wrong(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as error:
        load(f"{tmp_path}/{name}")
    assert "\n" not in str(error.value)


def test_load_refuses_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "LIMIT", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 10)
    (tmp_path / "b.txt").write_bytes(b"x" * 11)
    assert len(load(tmp_path / "a.txt")) == 10
    with pytest.raises(InputError, match="larger than"):
        load(tmp_path / "b.txt")


def test_plain_text_is_read_without_the_libraries_of_other_formats() -> None:
    script = (
        "import sys; from provenance.readers import read; read(b'Two ferries.', 'a.txt');"
        "print([m for m in ('lxml', 'markdown_it', 'tldextract', 'charset_normalizer')"
        " if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert result.stdout.strip() == "[]", result.stderr


def test_fifty_megabytes_on_one_line_are_read_in_bounded_time_and_memory() -> None:
    data = ("said the “Gazette” " * 2_500_000).encode()
    assert len(data) > 50_000_000
    started = time.perf_counter()
    document, _ = read(data, "a.txt")
    assert time.perf_counter() - started < 15
    assert len(document.blocks) == 1
    small = data[: len(data) // 20]
    tracemalloc.start()
    read(small, "a.txt")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 * len(small)
