"""What the model is told of the words around a cue."""

from collections.abc import Mapping
from typing import Final

from provenance.attribution.fast.triggers import Trigger, bucket
from provenance.attribution.fast.words import Words

_LIKELY: Final = 3
"""Another trigger is taken for a cue if it is one in so many of ten cases."""

_REMEMBERED: Final = 5
_BESIDE: Final = 3


def role_features(
    words: Words, trigger: Trigger, chosen: list[int], likely: Mapping[int, int]
) -> list[list[str]]:
    """Return what the model is told of each word of a window.

    `likely` says for the indices of triggers in how many of ten cases they are cues.
    """
    own = words.own.get(trigger.at)
    roles = words.roles(own) if own else {}
    method = own.method if own else "-"
    middle = chosen.index(trigger.at)
    out: list[list[str]] = [[]] * len(chosen)
    out[middle] = [*words.features(trigger.at), "0"]
    for step, stop in ((-1, -1), (1, len(chosen))):
        walk = _Walk(words, trigger, step, likely)
        for place in range(middle + step, stop, step):
            i = chosen[place]
            out[place] = words.features(i) + walk.features(i, roles, method)
    return out


class _Walk:
    """From a cue outwards to one side, keeping in mind what was passed."""

    def __init__(
        self, words: Words, trigger: Trigger, step: int, likely: Mapping[int, int]
    ) -> None:
        self.words, self.likely, self.at = words, likely, trigger.at
        self.side = "<" if step < 0 else ">"
        left = step < 0
        self.phrase = trigger.before if left else trigger.after
        self.kind = trigger.before_kind if left else trigger.after_kind
        self.cue = words.low[trigger.at]
        self.quote, self.next = words.quote[trigger.at], words.pos[trigger.at + step]
        self.constant = f"6{self.side}{self.cue}"
        self.of_class = f"7{self.side}{words.pos[trigger.at]}|"
        self.span = words.passages[trigger.passage]
        self.passed = ""

    def features(self, i: int, roles: Mapping[int, str], method: str) -> list[str]:
        words, side, passed = self.words, self.side, self.passed
        pos, quote = words.pos[i], words.quote[i]
        distance = abs(i - self.at)
        near = bucket(distance)
        role = roles.get(i, "-")
        edge = f"{roles.get(i - 1, '-')}{role}{roles.get(i + 1, '-')}"
        phrase = self._in_phrase(i)
        there = "." if self.span[0] <= i < self.span[1] else "o"
        features = [
            f"1{side}{near}",
            f"2{side}{pos}",
            f"3{side}{passed}",
            f"4{side}{passed}|{pos}",
            f"5{side}{quote}{self.quote}{there}",
            self.constant,
            self.of_class + quote,
            f"8{method}{edge}",
            f"9{phrase}{self.kind}",
            f"!{phrase}{edge}",
            f"@{side}{self.cue}|{pos}",
            f"#{side}{self.next}|{near}",
            f"${side}{words.rule[i]}{role}{there}",
            f"%{side}{passed}|{self.next}",
        ]
        if distance <= _BESIDE:
            features += [f"^{side}{distance}{words.low[i]}", f"&{side}{distance}{pos}|{self.cue}"]
        mark = self._mark(i, pos, quote)
        if mark and not passed.endswith(mark):
            self.passed = (passed + mark)[:_REMEMBERED]
        return features

    def _in_phrase(self, i: int) -> str:
        if self.phrase is None:
            return f"{self.side}0"
        first, last = self.phrase
        if first <= i < last:
            return f"{self.side}{'b' if i == first else ''}{'e' if i == last - 1 else ''}i"
        return f"{self.side}{'<' if i < first else '>'}{int(abs(i - first) == 1)}"

    def _mark(self, i: int, pos: str, quote: str) -> str:
        if self.likely.get(i, 0) >= _LIKELY:
            return "C"
        if quote in "()":
            return quote
        if pos in _PUNCTUATION:
            return pos[0]
        if pos in _VERBS or pos.startswith("cue-"):
            return "v"
        return "N" if pos in _NAMES else ""


_PUNCTUATION: Final = frozenset({",", ";", ":", "—", "–", ".", "that", "who", "and", "but"})
_VERBS: Final = frozenset({"be", "fin", "VD"})
_NAMES: Final = frozenset({"NP", "pro"})
