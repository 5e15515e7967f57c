"""Papers and treaties named by what they are: "Boyle interview", "Port Inquiry report", "NPT"."""

from typing import Final

from provenance.lexicon.law import TREATIES
from provenance.model import Citation
from provenance.resolve.work_keys import normalised, telling_words

_NEAR = 250
_STAGES = frozenset({"trial", "appeal", "appeals"})
"""`Prosecutor v. Doric, Judgement` is the Trial Judgement, where there is no other."""
_COURT = ("legal",)
_SORTS: Final[dict[str, tuple[str, ...]]] = {
    "interview": ("interview",), "deposition": ("interview", "legal"), "letter": ("letter",),
    "email": ("letter",), "cable": ("letter",), "memo": ("letter", "report"), "report": ("report",),
    "judgment": _COURT, "judgement": _COURT, "ruling": _COURT, "indictment": _COURT,
    "testimony": ("speech", "interview", "legal"), "inquiry": ("report",),
}  # fmt: skip
"""What a short name of a paper says its kind is."""


def names_paper(title: str, full: Citation) -> bool:
    """Say whether `Boyle interview`, `Port Inquiry report`, `Doric Judgement` mean a paper.

    The last word says what sort of paper it is; the others must all stand in the full citation.
    """
    words = telling_words(title)
    sorts = _SORTS.get(words[-1], ()) if len(words) > 1 else ()
    if full.kind not in sorts:
        return False
    known = set(telling_words(full.text[:_NEAR]))
    return all(word in known for word in words[:-1] if word not in _STAGES)


def letters_of_treaty(full: Citation) -> set[str]:
    """Return the letters by which lawyers know a treaty that is cited in full: `npt`."""
    if full.kind != "legal":
        return set()
    title = normalised(full.fields.title or "")
    return {letters for letters, subject in TREATIES.items() if subject in title}


def is_treaty(short: str) -> bool:
    """Say whether a normalised short title is the letters of a treaty."""
    return short in TREATIES
