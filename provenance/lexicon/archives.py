"""Archives as notes call them, and the words of their shelf marks."""

from typing import Final

ARCHIVES: Final[tuple[str, ...]] = (
    r"TNA", r"PRO", r"UKNA", r"NARA", r"NA", r"NAI", r"IOR", r"BL", r"(?:U\.?S\.?\s)?National\sArchives",
    r"Public\sRecord\sOffice", r"[A-Z]\w+(?:\s[A-Z]\w+){0,2}\s(?:National\s|State\s|City\s)?Archives?",
    r"Archives\s(?:nationales|départementales|diplomatiques)[^,]{0,30}?", r"AN", r"AD", r"AMAE", r"SHD",
    r"Bundesarchiv", r"BArch", r"PA\sAA", r"[A-Z]\w*[Aa]rchiv", r"Archivo\s[^,]{3,40}?", r"AGA", r"AHN",
    r"ASMAE",
)  # fmt: skip

RUSSIAN_LEAF: Final = r"(?:[Лл]{1,2}|ll?|L{1,2})"
"""Leaves of a file: `Л. 4–6`, `ll. 4–6`."""
