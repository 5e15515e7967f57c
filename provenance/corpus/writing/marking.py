"""Two tellings word by word: what of the one is gone in the other, and what is new there."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import Final, Literal, NamedTuple

from provenance.corpus.rows import ChangeRow

_MARKS: Final = "“”„‘’\"'«»‹›()[],;:.!?…"

Standing = Literal["kept", "gone", "new"]


class Run(NamedTuple):
    """Words of a telling that stand together. `told`: a change that was found names them."""

    words: str
    standing: Standing
    told: bool = False


def marked(
    before: str, after: str, changes: Iterable[ChangeRow] = ()
) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Part both tellings into runs of words; blanks are single, and stand between the runs.

    Marks at the edge of a word and capitals make no other word, as long as there is a word.
    """
    old, new = before.split(), after.split()
    named = tuple(changes)
    first: list[Run] = []
    second: list[Run] = []
    matcher = SequenceMatcher(None, list(map(_key, old)), list(map(_key, new)), autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            first.append(Run(" ".join(old[a:b]), "kept"))
            second.append(Run(" ".join(new[c:d]), "kept"))
        else:
            first += _parted(old[a:b], "gone", [change.before for change in named])
            second += _parted(new[c:d], "new", [change.after for change in named])
    return tuple(first), tuple(second)


def _parted(words: Sequence[str], standing: Standing, named: Iterable[str]) -> Iterator[Run]:
    """Part words that differ into those that a change names and the rest."""
    keys = [_key(word) for word in words]
    told = [False] * len(words)
    for phrase in named:
        wanted = [_key(word) for word in phrase.split()]
        for start, end in _places(keys, wanted):
            told[start:end] = [True] * (end - start)
    for is_told, group in groupby(zip(told, words, strict=True), key=itemgetter(0)):
        yield Run(" ".join(word for _, word in group), standing, is_told)


def _places(keys: Sequence[str], wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Find `wanted` among `keys`; where more is named than stands here, all of it is."""
    if not wanted or not keys:
        return
    for at in range(len(keys) - len(wanted) + 1):
        if list(keys[at : at + len(wanted)]) == list(wanted):
            yield at, at + len(wanted)
    for at in range(len(wanted) - len(keys) + 1):
        if list(wanted[at : at + len(keys)]) == list(keys):
            yield 0, len(keys)


def _key(word: str) -> str:
    return word.strip(_MARKS).casefold() or word
