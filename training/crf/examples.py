"""From annotated articles to what the two models are trained on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from provenance.attribution.by_rules import read_by_rules
from provenance.attribution.cues import CUE_FORMS
from provenance.attribution.fast.decode import label
from provenance.attribution.fast.engine import cue_chances
from provenance.attribution.fast.roles import role_features
from provenance.attribution.fast.triggers import Shares, Trigger, find_triggers, trigger_features
from provenance.attribution.fast.weights import Weights
from provenance.attribution.fast.window import window
from provenance.attribution.fast.words import PAD, Words
from provenance.lexicon.words import (
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS_OF_CLAUSES,
)
from provenance.readers import read
from training.crf.polnear import Article, Gold

LEAST_SHARE: Final = 0.05
LEAST_COUNT: Final = 2
_TOO_COMMON: Final = (
    BE
    | DETERMINERS
    | PREPOSITIONS
    | PRONOUN_SUBJECTS_OF_CLAUSES
    | frozenset({"have", "has", "had", "do", "did", "not", "as", "that", "and", "who", "or", "but"})
    | frozenset({"will", "would", "can", "could", "may", "might", "must", "should", "her", "my"})
)
"""Words that a cue has beside its verb."""

Roles = tuple[set[int], set[int], set[int]]
Example = tuple[list[list[str]], list[str]]


class Lesson(NamedTuple):
    """A paragraph and the attributions marked in it, as indices of cue, source and content."""

    words: Words
    gold: tuple[Roles, ...]


def lessons(articles: Iterable[Article]) -> Iterator[Lesson]:
    """Read the articles as the engine reads them."""
    for article in articles:
        document, _ = read(article.text.encode(), f"{article.name}.txt")
        if document.text != article.text:
            raise ValueError(f"{article.name}: the reader changed the text")
        for paragraph in read_by_rules(document):
            if any(p.tokens for p in paragraph.passages):
                words = Words(paragraph)
                yield Lesson(words, _gold_in(words, article.gold))


def _gold_in(words: Words, gold: Iterable[Gold]) -> tuple[Roles, ...]:
    start, end = words.tokens[PAD].start, words.tokens[words.end - 1].end
    return tuple(
        (_indices(words, g.cue), _indices(words, g.source), _indices(words, g.content))
        for g in gold
        if g.cue and start <= g.cue[0][0] < end
    )


def _indices(words: Words, pieces: Iterable[tuple[int, int]]) -> set[int]:
    return {i for start, end in pieces for i in words.within(start, end)}


def count_shares(taught: Iterable[Lesson]) -> dict[str, int]:
    """Find the words that may be cues: those that often were, and the verbs of the lexicon."""
    inside: Counter[str] = Counter()
    all_words: Counter[str] = Counter()
    for words, gold in taught:
        all_words.update(words.low[PAD : words.end])
        inside.update(words.low[i] for i in set().union(*(cue for cue, _, _ in gold)))
    shares = {
        word: min(9, int(10 * count / all_words[word]))
        for word, count in inside.items()
        if count >= LEAST_COUNT
        and word not in _TOO_COMMON
        and count / all_words[word] >= LEAST_SHARE
    }
    return dict(sorted({**dict.fromkeys(CUE_FORMS, 0), **shares}.items()))


def heads(
    words: Words, triggers: Sequence[Trigger], gold: Iterable[Roles], shares: Shares
) -> dict[int, Roles]:
    """Return for each attribution the number of the trigger that is most likely its cue's verb."""
    number = {t.at: n for n, t in enumerate(triggers)}
    found = {}
    for roles in gold:
        inside = [i for i in roles[0] if i in number]
        if inside:
            found[number[max(inside, key=lambda i: (shares[words.low[i]], -i))]] = roles
    return found


def trigger_example(lesson: Lesson, shares: Shares) -> Example:
    """Return the triggers of a paragraph, each labelled C for a cue or N for none."""
    words, gold = lesson
    triggers = find_triggers(words, shares)
    cues = heads(words, triggers, gold, shares)
    numbers = range(len(triggers))
    features = [trigger_features(words, triggers, n, shares) for n in numbers]
    return features, ["C" if n in cues else "N" for n in numbers]


def role_examples(lesson: Lesson, weights: Weights) -> Iterator[Example]:
    """Return the window of each cue with its labels; `weights` tell which others may be cues."""
    words, gold = lesson
    triggers = find_triggers(words, weights.shares)
    if not triggers:
        return
    chances = cue_chances(words, triggers, weights)
    likely = {t.at: int(c * 10) for t, c in zip(triggers, chances, strict=True)}
    for number, roles in heads(words, triggers, gold, weights.shares).items():
        trigger = triggers[number]
        chosen = window(words, trigger)
        features = role_features(words, trigger, chosen, likely)
        yield features, [label(i, trigger.at, roles) for i in chosen]
