"""What is no text at all, known by its first bytes."""

from typing import Final

SIGNATURES: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive, or a DOCX, ODT or EPUB document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x7fELF", "an ELF program"),
    (b"MZ\x90\x00", "a Windows program"),
    (b"\xcf\xfa\xed\xfe", "a macOS program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"OggS\x00", "an Ogg recording"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"fLaC\x00", "a FLAC recording"),
    (b"wOFF\x00", "a web font"),
    (b"wOF2\x00", "a web font"),
    (b"%!PS-Adobe", "a PostScript document"),
)
"""First bytes that only these kinds of files have, after the file(1) database."""

_CONTAINERS: Final[tuple[tuple[bytes, int, bytes, str], ...]] = (
    (b"RIFF", 8, b"WEBP", "a WebP image"),
    (b"RIFF", 8, b"WAVE", "a WAV recording"),
    (b"", 4, b"ftyp", "an MP4 or HEIC recording or image"),
)

_TEXT_CONTROLS: Final = frozenset(b"\t\n\r\f\x1b")
_FEW: Final = 16
_LOOK_AT: Final = 65536


def name_binary(data: bytes) -> str | None:
    """Say what kind of binary file starts so, or None."""
    for signature, name in SIGNATURES:
        if data.startswith(signature):
            # Three bytes or fewer could be letters of a text: a binary shows control bytes soon.
            return name if len(signature) > 3 or _controls(data) else None
    for start, offset, inner, name in _CONTAINERS:
        if data.startswith(start) and data[offset : offset + 4] == inner:
            return name if _controls(data) else None
    return None


def looks_binary(data: bytes, share: float) -> bool:
    """Say whether more than `share` of the first bytes are control bytes, and not just a few."""
    return _controls(data) > max(_FEW, share * min(len(data), _LOOK_AT))


def _controls(data: bytes) -> int:
    return sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in data[:_LOOK_AT])
