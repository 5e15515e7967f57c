"""Many phrases looked for at once, at the cost of those whose rarest word is there."""

from collections.abc import Iterable, Iterator, Set

from provenance.links.words import fold, without_spaces


class Phrases:
    """A table of phrases, folded, filed under the longest word of each."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take the phrases as they are written."""
        self._by_word: dict[str, list[str]] = {}
        self._dense: list[str] = []
        for phrase in dict.fromkeys(map(fold, phrases)):
            if without_spaces(phrase):
                self._dense.append(phrase)  # no word of such a script stands by itself
            else:
                self._by_word.setdefault(max(phrase.split(), key=len), []).append(phrase)
        self._words: Set[str] = self._by_word.keys()

    def all_in(self, text: str, words: Set[str]) -> Iterator[str]:
        """Give the phrases that stand in a folded text; `words` are those of the text."""
        for word in sorted(self._words & words):
            for phrase in self._by_word[word]:
                if phrase in text:
                    yield phrase
        if not text.isascii():
            yield from (phrase for phrase in self._dense if phrase in text)

    def first_in(self, text: str, words: Set[str]) -> str:
        """Return one of the phrases that stand in the text, or nothing."""
        return next(self.all_in(text, words), "")
