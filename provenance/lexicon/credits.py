"""Words of credit lines that are no names."""

from typing import Final

from provenance.lexicon.nouns import ANONYMOUS_NOUNS, NAME_PARTICLES

JOBS: Final[frozenset[str]] = ANONYMOUS_NOUNS | frozenset(
    "writer reporter editor correspondent columnist contributor journalist producer photographer "
    "intern fellow staff bureau desk chief".split()
)
"""Last words of what somebody does for an outlet: "Staff Writer"."""

SMALL_IN_NAMES: Final[frozenset[str]] = NAME_PARTICLES | frozenset(
    "of the and for in on at to & y und et".split()
)
"""Small words inside an outlet's name."""

NAMEPLATE_WORDS: Final[frozenset[str]] = frozenset(
    "times post herald gazette tribune chronicle observer telegraph guardian courier dispatch "
    "examiner inquirer sentinel echo argus mercury monitor advertiser newswire wire enquirer "
    "intelligencer recorder journal".split()
)
"""Last words of names that, alone on a line, are a newspaper's or an agency's."""
