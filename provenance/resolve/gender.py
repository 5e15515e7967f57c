"""Whether "he" or "she" can mean a person, by title, role and given name."""

from typing import Literal

from provenance.lexicon.given_names import MEN, MENS_TITLES, WOMEN, WOMENS_TITLES
from provenance.lexicon.words import PREPOSITIONS

Pronoun = Literal["he", "she"]


def pronoun_of(phrase: str, name: str) -> Pronoun | None:
    """Return the pronoun for the person `name`, met as `phrase`; None where nothing tells.

    Title and role count more than the given name; two that disagree tell nothing. What follows a
    preposition is not the person: "a cardiologist at King’s".
    """
    said: set[Pronoun] = set()
    skipped = False
    for word in phrase.split():
        low = word.casefold().strip(".,()")
        skipped = low in PREPOSITIONS or (skipped and not word.endswith(","))
        if not skipped:
            said |= {"she"} if low in WOMENS_TITLES else {"he"} if low in MENS_TITLES else set()
        skipped = skipped and not word.endswith(",")
    given = name.split()[0].casefold() if " " in name else ""
    if not said and given:
        said = {"she"} if given in WOMEN else {"he"} if given in MEN else set()
    return said.pop() if len(said) == 1 else None
