"""Governments and agencies by their seats: "the Kremlin", "Washington", "the Pentagon".

The data stand in metonyms.tsv, compiled by hand for this package from common usage. A row holds
names that news texts use of one body. That of a state and that of its head's office are two rows:
what Moscow says, the Kremlin need not have said.
"""

from functools import cache
from importlib.resources import files


@cache
def metonyms() -> dict[str, str]:
    """Return the body's name by each of the names it is called by, case and "the" set aside."""
    table = files("provenance.lexicon").joinpath("metonyms.tsv").read_text("utf-8")
    found: dict[str, str] = {}
    for row in table.splitlines()[1:]:
        name, called = row.split("\t")
        for each in called.split("|"):
            found[fold_body_name(each)] = name
    return found


def fold_body_name(name: str) -> str:
    """Return a name as the index has it: small, straight apostrophes, no dots, no "the"."""
    low = " ".join(name.casefold().replace("’", "'").replace(".", "").split())
    return low.removeprefix("the ")
