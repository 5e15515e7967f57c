"""Where the prose speaks of a report, a statement, a letter, a poll."""

from collections.abc import Iterable
from typing import NamedTuple

from provenance.attribution.cues import CUE_FORMS
from provenance.attribution.participles import CITING
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import singular
from provenance.lexicon.cues import AUXILIARIES
from provenance.lexicon.nouns import (
    ANONYMOUS_NOUNS,
    DOCUMENT_FAMILIES,
    DOCUMENT_NOUNS,
    ISSUING_PARTICIPLES,
    ORGANISATION_NOUNS,
    REFERRING_NOUNS,
    TELLING_MODIFIERS,
    TITLED_DOCUMENTS,
    WEAK_DOCUMENT_NOUNS,
)
from provenance.lexicon.words import (
    ARTICLES,
    CLAUSE_WORDS,
    DETERMINERS,
    PREPOSITIONS,
    SENTENCE_ADVERBS,
)

Range = tuple[int, int]

_INDEFINITE = frozenset({"a", "an", "another", "some", "several", "many", "numerous"})
_LONGEST = 9
_ROLE = 5
_CONTAINED = frozenset({"published", "appearing", "printed"})
_BY = frozenset({"from", "by", "of"})


class DocumentMention(NamedTuple):
    """One mention: `head` is its noun, `modifiers` stand before it, `issuer` is its "from X"."""

    span: Range
    text: str
    head: str
    noun: str
    modifiers: tuple[str, ...]
    issuer: str | None
    definite: bool
    plural: bool
    sentence: Range
    subject: str | None = None
    in_title: bool = False
    about: str = ""
    """What follows the noun and tells it from others: "of 61,000 nurses"."""
    weak: bool = False
    """Its noun often means something else: it can mean a document that came up, and open none."""

    @property
    def is_title(self) -> bool:
        """Say whether it is a name of its own: "the Harbour Agreement"."""
        return self.noun[0].isupper() and any(m[:1].isupper() for m in self.modifiers)


def find_mentions(
    text: str, passages: Iterable[Passage], needed: Iterable[Range]
) -> tuple[DocumentMention, ...]:
    """Find the phrases that mean a document, in the order of the text.

    A noun that often means something else ("plan", "data") counts only inside a range of `needed`
    (the sources and documents of attributions), or, marked as weak, with an article: "the paper".
    """
    wanted = tuple(needed)
    found = []
    for passage in passages:
        for index, token in enumerate(passage.tokens):
            mention = _mention(text, passage, index)
            if mention is None:
                continue
            asked = any(a <= token.start and token.end <= b for a, b in wanted)
            if asked or not _is_weak(mention):
                found.append(mention)
            elif mention.definite and not mention.in_title and mention.head in REFERRING_NOUNS:
                found.append(mention._replace(weak=True))
    return tuple(found)


def _is_weak(mention: DocumentMention) -> bool:
    if mention.is_title or (mention.issuer is not None and mention.modifiers):
        return False
    if TELLING_MODIFIERS & {m.casefold() for m in mention.modifiers}:
        return False
    owned = any(m[:1].isupper() and m.endswith(("’s", "'s")) for m in mention.modifiers)
    if owned and mention.head in DOCUMENT_FAMILIES[0]:
        return False
    if mention.head in WEAK_DOCUMENT_NOUNS:
        return True
    return mention.plural and not mention.modifiers and not mention.definite


def _mention(text: str, passage: Passage, index: int) -> DocumentMention | None:
    tokens = passage.tokens
    token = tokens[index]
    low = token.low.removesuffix("'s").removesuffix("'")
    head = low if low in DOCUMENT_NOUNS else singular(low)
    if head not in DOCUMENT_NOUNS or not _is_noun(passage, index):
        return None
    start = _start(tokens, index)
    bare = start == index and not passage.title
    if bare and low == head and head not in {"data", "findings", "intelligence", "research"}:
        return None
    words = tokens[start:index]
    end, issuer = _issuer_after(text, tokens, index)
    definite = (
        bool(words)
        and words[0].low not in _INDEFINITE
        and (
            words[0].low in ARTICLES - {"a", "an"} | {"such", "that"}
            or words[0].text.endswith(("’s", "'s"))
        )
    )
    return DocumentMention(
        span=(tokens[start].start, end),
        text=text[tokens[start].start : end],
        head=head,
        noun=token.text.removesuffix("’s").removesuffix("'s"),
        modifiers=tuple(t.text for t in words if t.low not in DETERMINERS and t.low != "new"),
        issuer=issuer,
        definite=definite,
        plural=low != head,
        sentence=(passage.start, passage.end),
        subject=_subject(tokens[:start]),
        in_title=passage.title,
        about=_about(text, tokens, index) if issuer is None else "",
    )


def _subject(before: tuple[Token, ...]) -> str | None:
    """Return the name with which the sentence begins, adverbs and articles aside."""
    at = 0
    while at < len(before) and (
        before[at].low in SENTENCE_ADVERBS | DETERMINERS or before[at].text == ","
    ):
        at += 1
    end = at
    while end < len(before) and before[end].is_name and not before[end].quoted:
        end += 1
    return " ".join(t.text for t in before[at:end]) or None


def _is_noun(passage: Passage, index: int) -> bool:
    """Tell the noun from the verb ("reports say", "he reports") and from "report card"."""
    tokens = passage.tokens
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if passage.title and after is None:
        return True
    before = tokens[index - 1] if index else None
    if token.is_name and (index or token.text.isupper()):
        return singular(token.low) in TITLED_DOCUMENTS and token.low != "letters"
    if singular(token.low) in WEAK_DOCUMENT_NOUNS and after is not None and _is_compound(after):
        return index + 2 < len(tokens) and _is_verb_before(after, tokens[index + 2])
    if after is not None and _is_noun_of_nouns(after):
        return False
    if before is None:
        return after is not None and after.is_word
    if before.low in {"to", "will", "would", "could", "can", "may", "not"}:
        return False
    return before.is_word and not (before.is_name and tokens[index].low.endswith("ed"))


def _is_noun_of_nouns(after: Token) -> bool:
    """Say whether the noun before only describes this one: "the audit team", "study authors"."""
    one = singular(after.low.removesuffix("'s").removesuffix("’s"))
    return after.is_word and one in DOCUMENT_NOUNS.keys() | ANONYMOUS_NOUNS | ORGANISATION_NOUNS | {
        "team",
        "card",
    }


def _is_verb_before(token: Token, after: Token) -> bool:
    """Tell "the paper contradicts a …" from "the paper towels"."""
    return token.low.endswith(("s", "ed")) and (after.low in DETERMINERS or after.low == "that")


def _is_compound(after: Token) -> bool:
    """Say whether the noun only describes the next one: "intelligence agency", "plan B"."""
    if not after.is_word or after.quoted:
        return False
    ends = after.low in PREPOSITIONS or after.low in CLAUSE_WORDS or after.is_finite
    return not (ends or after.low in CUE_FORMS or after.low in AUXILIARIES)


def _start(tokens: tuple[Token, ...], index: int) -> int:
    start = index
    while start > 0 and index - start < _LONGEST:
        before = tokens[start - 1]
        if before.low == "that" and start == 1:
            return 0  # "That study …": behind a verb it begins a clause
        if not before.is_word or before.low in PREPOSITIONS or before.low in CLAUSE_WORDS:
            break
        if (
            before.low in CITING
            or before.is_finite
            or (before.low.endswith("ly") and before.low != "weekly")
        ):
            break
        start -= 1
        if before.low in DETERMINERS:
            break
    return start


def _issuer_after(text: str, tokens: tuple[Token, ...], index: int) -> tuple[int, str | None]:
    """Read "a report from the Harbour Council" and "the report to the parliament"."""
    after = _behind_participle(tokens, index + 1)
    if after + 1 >= len(tokens) or tokens[after].low not in {"from", "by", "to", "of"}:
        return tokens[index].end, None
    if tokens[after].low == "of" and tokens[after + 1].low != "the":
        return tokens[index].end, None  # "a report of gunfire", "a report of May 2020"
    first = _skip_role(tokens, after + 1) if tokens[after].low in {"from", "by"} else after + 1
    end = first
    while end < len(tokens) and tokens[end].is_word and not tokens[end].quoted:
        word = tokens[end]
        if not (word.is_name or word.low in ARTICLES or word.low in {"of", "and", "for"}):
            break
        end += 1
    while end > first and tokens[end - 1].low in {"of", "and", "for"} | ARTICLES:
        end -= 1
    if end == first or not any(t.is_name for t in tokens[first:end]):
        return tokens[index].end, None
    issuer = text[tokens[first].start : tokens[end - 1].end]
    return tokens[end - 1].end, issuer if tokens[after].low in _BY else None


def _behind_participle(tokens: tuple[Token, ...], after: int) -> int:
    """Skip ", prepared" in "a report, prepared by the Harbour Council"."""
    at = after + 1 if after < len(tokens) and tokens[after].text == "," else after
    if at >= len(tokens) or tokens[at].low not in ISSUING_PARTICIPLES:
        return after
    near = range(at + 1, min(at + _ROLE, len(tokens)))
    return next((i for i in near if tokens[i].low == "by"), after)


def _skip_role(tokens: tuple[Token, ...], at: int) -> int:
    """Skip "the accountants" and "researchers at" before the names that follow."""
    end = at
    while end < len(tokens) and end - at < _ROLE:
        token = tokens[end]
        if token.is_name:
            return end
        if not token.is_word or token.is_finite or token.low in CLAUSE_WORDS:
            return at
        end += 1
    return at


def _container(text: str, tokens: tuple[Token, ...], at: int) -> str:
    """Return "in Harbour Letters" for "published on May 3 in the journal Harbour Letters"."""
    last = min(at + _ROLE, len(tokens) - 1)
    place = next((i for i in range(at + 1, last) if tokens[i].low == "in"), None)
    if place is None:
        return ""
    first = place + 1
    while first < len(tokens) and (tokens[first].low in ARTICLES or tokens[first].low == "journal"):
        first += 1
    end = first
    while end < len(tokens) and (tokens[end].is_name or (end > first and tokens[end].low == "of")):
        end += 1
    return f"in {text[tokens[first].start : tokens[end - 1].end]}" if end > first else ""


def _about(text: str, tokens: tuple[Token, ...], index: int) -> str:
    """Return "of 61,000 nurses", up to the next verb, mark or second preposition."""
    at = index + 1
    if at + 1 < len(tokens) and tokens[at].low in _CONTAINED:
        return _container(text, tokens, at)
    if at + 1 >= len(tokens) or tokens[at].low != "of":
        return ""
    end = at + 1
    while end < len(tokens) and tokens[end].is_word and end - at <= _ROLE:
        if tokens[end].is_finite or tokens[end].low in PREPOSITIONS | CLAUSE_WORDS:
            break
        if tokens[end].low in CUE_FORMS or tokens[end].low in AUXILIARIES:
            break
        end += 1
    return text[tokens[at].start : tokens[end - 1].end] if end > at + 1 else ""
