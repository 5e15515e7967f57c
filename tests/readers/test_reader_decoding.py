"""Which encoding is used, and what is said of it."""

import pytest

from provenance.errors import InputError
from provenance.model import Diagnostic
from provenance.readers import read

FRENCH = "Le ministère a déclaré que les deux bacs étaient vendus. « Personne n’a rien demandé »."
ENGLISH = "The ministry said “two ferries” had been sold — and wouldn’t say to whom."
RUSSIAN = "Министр заявил во вторник, что оба парома проданы и больше не вернутся."
CHINESE = "部长星期二说，两艘渡轮已经卖掉，不会再回来。"
SAMPLES = (FRENCH, ENGLISH, RUSSIAN, CHINESE, "ΔΥΟ πλοία", "plain")


def read_bytes(
    data: bytes, encoding: str | None = None, location: str = "a.txt"
) -> tuple[str, list[str], tuple[Diagnostic, ...]]:
    document, diagnostics = read(data, location, encoding=encoding)
    document.text.encode()
    return document.text, [each.code for each in diagnostics], diagnostics


@pytest.mark.parametrize("text", SAMPLES)
@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_is_believed_and_removed(text: str, name: str) -> None:
    assert read_bytes(("\ufeff" + text).encode(name))[:2] == (text, [])


@pytest.mark.parametrize("text", [FRENCH, ENGLISH, RUSSIAN, "Two ferries."])
@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark_is_read_and_said_to_be_guessed(text: str, name: str) -> None:
    found, codes, diagnostics = read_bytes(text.encode(name))
    assert (found, codes) == (text, ["guessed-encoding"])
    assert name in diagnostics[0].message


@pytest.mark.parametrize("text", SAMPLES)
def test_utf8_needs_no_remark(text: str) -> None:
    assert read_bytes(text.encode())[:2] == (text, [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (FRENCH, "cp1252"),
        ("Un café.", "latin-1"),
        (ENGLISH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (CHINESE, "gb18030"),
        ("Minister powiedział we wtorek, że oba promy są już sprzedane. Źródło.", "cp1250"),
        ("Bakan salı günü iki vapurun satıldığını söyledi, başka bir şey demedi.", "cp1254"),
        ("قال الوزير يوم الثلاثاء إن العبارتين بيعتا ولن تعودا", "cp1256"),
        ("大臣は火曜日、二隻の渡し船が売られたと述べた。", "cp932"),
    ],
)
def test_old_encodings_are_guessed_and_said_to_be(text: str, name: str) -> None:
    found, codes, _ = read_bytes(text.encode(name))
    assert (found, codes) == (text, ["guessed-encoding"])


def test_a_guess_looks_where_the_bytes_are() -> None:
    text = "Two ferries were sold. " * 20_000 + FRENCH
    assert read_bytes(text.encode("cp1252"))[:2] == (text, ["guessed-encoding"])


def test_the_caller_is_believed() -> None:
    assert read_bytes("é".encode("cp1252"), "cp1251")[:2] == ("й", [])
    assert read_bytes("\ufeffé".encode(), "utf-8")[:2] == ("é", [])


@pytest.mark.parametrize("name", ["utf-99", "base64", "rot13", "", "u\0"])
def test_an_encoding_that_is_none_is_an_input_error(name: str) -> None:
    with pytest.raises(InputError, match="no encoding"):
        read(b"Two ferries.", "a.txt", encoding=name)


def test_undecodable_bytes_are_replaced_and_pointed_at() -> None:
    data = "Zürich é ß ".encode() + b"\xff and \xfe\r\n"
    text, codes, (diagnostic,) = read_bytes(data)
    assert (text, codes) == ("Zürich é ß \ufffd and \ufffd\n", ["undecodable-bytes"])
    assert diagnostic.span is not None
    assert diagnostic.span.of(text) == "\ufffd"
    assert diagnostic.span.start == 11


def test_a_replacement_character_of_the_file_itself_is_no_trouble() -> None:
    assert read_bytes("a \ufffd b".encode())[:2] == ("a \ufffd b", [])


@pytest.mark.parametrize("location", ["a.txt", "a.html", "a.md"])
@pytest.mark.parametrize("lone", [0xD800, 0xDFFF])
def test_lone_surrogates_do_not_reach_the_text(lone: int, location: str) -> None:
    in_utf8 = f"Two é ß é ß {chr(lone)} ferries".encode("utf-8", "surrogatepass")
    in_utf16 = f"\ufeffTwo {chr(lone)} ferries".encode("utf-16-le", "surrogatepass")
    for data in (in_utf8, in_utf16):
        text, codes, _ = read_bytes(data, location=location)
        assert "\ufffd" in text
        assert "undecodable-bytes" in codes


def test_escapes_of_an_encoding_make_no_surrogates() -> None:
    assert "\ufffd" in read_bytes(b"a \\ud800 b", "unicode_escape")[0]


@pytest.mark.parametrize("location", ["a.txt", "a.md"])
def test_control_characters_are_kept_and_reported(location: str) -> None:
    text, codes, (diagnostic,) = read_bytes(b"Two\x01 ferr\x1bies", location=location)
    assert (text, codes) == ("Two\x01 ferr\x1bies", ["control-characters"])
    assert diagnostic.span is not None
    assert diagnostic.span.start == 3


def test_a_null_byte_is_kept_in_plain_text() -> None:
    assert read_bytes(b"Two \x00 ferries")[:2] == ("Two \x00 ferries", ["control-characters"])


def test_tabs_and_form_feeds_are_no_trouble() -> None:
    assert read_bytes("a\tb\f\nc\x85".encode())[1] == []


HTML = "<html><head>{}</head><body><p>Le café a été vendu, a dit le ministère.</p></body></html>"


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="cp1251">',
        "<META CHARSET=windows-1251 />",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<meta content='text/html;charset=windows-1251' http-equiv=content-type>",
    ],
)
def test_a_declaration_is_believed(declaration: str) -> None:
    page = f"<html><head>{declaration}</head><body><p>{RUSSIAN}</p></body></html>"
    text, codes, _ = read_bytes(page.encode("cp1251"), location="a.html")
    assert RUSSIAN in text
    assert not {"guessed-encoding", "undecodable-bytes"} & set(codes)


def test_an_xml_declaration_is_believed() -> None:
    page = f"<?xml version='1.0' encoding='windows-1251'?><html><p>{RUSSIAN}</p></html>"
    assert RUSSIAN in read_bytes(page.encode("cp1251"), location="a.html")[0]


def test_latin1_means_windows_1252() -> None:
    page = f'<meta charset="iso-8859-1"><p>{ENGLISH}</p>'
    assert ENGLISH in read_bytes(page.encode("cp1252"), location="a.html")[0]


@pytest.mark.parametrize("label", ["windows-1252", "iso-8859-1", "no-such-thing", "utf-16"])
def test_a_wrong_declaration_does_not_win_over_utf8(label: str) -> None:
    page = HTML.format(f'<meta charset="{label}">')
    assert "café a été" in read_bytes(page.encode(), location="a.html")[0]


def test_a_wrong_utf8_declaration_does_not_win_over_the_bytes() -> None:
    page = HTML.format('<meta charset="utf-8">')
    assert "café a été" in read_bytes(page.encode("cp1252"), location="a.html")[0]


def test_a_declaration_in_a_comment_or_the_text_is_none() -> None:
    page = "<!-- <meta charset=cp1251> --><p>La pièce et le café, a dit le ministère.</p>"
    assert "pièce" in read_bytes(page.encode("cp1252"), location="a.html")[0]
