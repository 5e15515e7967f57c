"""Which words may be cues, and what the model is told of each."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from provenance.attribution.fast.words import Words
from provenance.attribution.noun_phrase import Range
from provenance.attribution.passage import Passage
from provenance.attribution.source_kind import classify
from provenance.attribution.subject import subject_after, subject_before

_NEAR: Final = (1, 2, 3, 5, 8, 13, 21)
_RUNGS: Final = [str(bisect_left(_NEAR, distance)) for distance in range(_NEAR[-1] + 1)]

Shares = Mapping[str, int]
"""Words that may be cues, and in how many of ten cases they were so in training."""


def bucket(distance: int) -> str:
    """Return the rung of a short ladder that a distance stands on."""
    return _RUNGS[distance] if distance < len(_RUNGS) else str(len(_NEAR))


class Trigger(NamedTuple):
    """A word that may be a cue, and the phrases beside it that may be sources.

    `at`, `before` and `after` are indices of the paragraph's words, `passage` the number of the
    passage; the kinds are those of `source_kind.classify`, "-" for none.
    """

    at: int
    passage: int
    before: Range | None
    before_kind: str
    after: Range | None
    after_kind: str


def find_triggers(words: Words, shares: Shares) -> list[Trigger]:
    """Find the words of a paragraph that may be cues, in order."""
    return [
        _trigger(words, at, number)
        for number, (first, last) in enumerate(words.passages)
        for at in range(first, last)
        if words.low[at] in shares
    ]


def _trigger(words: Words, at: int, number: int) -> Trigger:
    passage = words.read[number]
    first = words.passages[number][0]
    before, before_kind = _phrase(passage, subject_before, at - first, first)
    after, after_kind = _phrase(passage, subject_after, at + 1 - first, first)
    return Trigger(at, number, before, before_kind, after, after_kind)


def _phrase(
    passage: Passage, find: Callable[[Passage, int], Range | None], at: int, first: int
) -> tuple[Range | None, str]:
    found = find(passage, at)
    if found is None:
        return None, "-"
    kind = classify(passage.tokens[found[0] : found[1]])
    return (found[0] + first, found[1] + first), kind or "-"


def trigger_features(
    words: Words, triggers: list[Trigger], number: int, shares: Shares
) -> list[str]:
    """Return what the model is told of one trigger."""
    trigger = triggers[number]
    features = [*words.features(trigger.at), *_about(words, trigger, shares)]
    if words.rule[trigger.at] == "C":
        features.append(f"Q{words.own[trigger.at].method}")
    if trigger.before:
        first, end = trigger.before
        features.append(f"R{words.low[end - 1]}")
        features.append(f"S{bucket(trigger.at - end + 1)}")
        features.append(f"T{words.low[first]}")
    for step, marks in ((-1, "UVW"), (1, "XYZ")):
        if 0 <= number + step < len(triggers):
            other = triggers[number + step].at
            gap = bucket(abs(trigger.at - other))
            low = words.low[other]
            features += [marks[0] + gap, marks[1] + low, f"{marks[2]}{shares[low]}{gap}"]
    return features


def _about(words: Words, trigger: Trigger, shares: Shares) -> list[str]:
    i = trigger.at
    low, pos, quote = words.low, words.pos, words.quote
    first, last = words.passages[trigger.passage]
    kind, share = trigger.before_kind, shares[low[i]]
    return [
        f"A{share}",
        f"B{low[i - 3]}",
        f"C{low[i + 3]}",
        f"D{low[i - 2]}|{low[i - 1]}",
        f"E{low[i + 1]}|{low[i + 2]}",
        f"F{words.rule[i]}{quote[i]}",
        f"G{kind}|{trigger.after_kind}",
        f"H{low[i]}|{kind}",
        f"I{low[i]}|{pos[i + 1]}",
        f"J{low[i]}|{pos[i - 1]}",
        f"K{bucket(i - first)}",
        f"L{bucket(last - i)}",
        f"M{int(trigger.passage == 0)}{int(words.title)}",
        f"N{int('(' in quote[first:i])}{int('(' in quote[i:last])}{quote[i]}",
        f"O{share}|{words.rule[i]}",
        f"P{pos[i]}|{kind}",
    ]
