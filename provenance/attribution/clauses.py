"""Where clauses begin and end around a cue: what the rules for verbs ask of a sentence."""

from provenance.attribution.cues import CUE_FORMS
from provenance.attribution.following import Following, has_verb
from provenance.attribution.noun_phrase import Range
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import classify, head_of
from provenance.lexicon.words import ADJUNCT_STARTS, CLAUSE_WORDS, PREPOSITIONS, SENTENCE_ADVERBS
from provenance.text.quotes import FAMILIES

_TITLE_WORDS = 6
"""Quotation marks around so few words may be those of a title."""


def content_start(passage: Passage) -> int:
    """Return the index where what the passage states begins: after dateline and "Meanwhile,"."""
    tokens = passage.tokens
    start = _after_dateline(tokens) if passage.first else 0
    while (
        start < len(tokens)
        and not tokens[start].quoted
        and (tokens[start].low in SENTENCE_ADVERBS or (start and tokens[start].text == ","))
    ):
        start += 1
    return start


def _after_dateline(tokens: tuple[Token, ...]) -> int:
    """Skip "OSLO: ", "OSLO (Agency) — ", "Oslo, 5 May (Agency) - "."""
    for at, token in enumerate(tokens[:14]):
        if token.quoted or token.text in FAMILIES:
            return 0
        if token.text in {":", "—", "–", "-", "--"} and at:
            place = tokens[0].text
            return at + 1 if place.isupper() and len(place) > 1 else 0
    return 0


def ends_clause(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether a clause can end before `tokens[index]`."""
    if index >= len(tokens):
        return True
    token = tokens[index]
    return not token.is_word or token.low in ADJUNCT_STARTS or token.low in {"who", "and", "but"}


def quotation_ends(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether a quotation ends just before `tokens[index]`, its comma inside or outside."""
    edge = tokens[index - 1]
    if edge.text in FAMILIES:
        return True
    return edge.text == "," and index > 1 and tokens[index - 2].text in FAMILIES


def left_is_content(
    tokens: tuple[Token, ...], left: Range, quoted: bool, following: Following | None
) -> bool:
    """Say whether the words before "X said" are what X said rather than an adverbial."""
    words = [t for t in tokens[left[0] : left[1]] if t.is_word]
    if not words:
        return False
    rest = tokens[following.at :] if following else ()
    if quoted:
        return not (_names_a_programme(tokens, left) and has_verb(rest))
    if following is not None and following.by == "clause":
        return len([t for t in rest if t.is_word]) <= 3 and len(words) > 5
    if following is not None and following.by == "quotation":
        return False
    adverbial = words[0].low in ADJUNCT_STARTS or words[0].low in {"according", "asked"}
    if following is not None and following.by == "adjunct" and adverbial:
        return has_verb(tokens[left[0] : left[1]]) and not has_verb(rest)
    if following is None and words[0].low not in PREPOSITIONS and words[0].low not in CLAUSE_WORDS:
        return len(words) >= 3  # "Follow the money, prosecutors said."
    return len(words) >= 3 and has_verb(tokens[left[0] : left[1]])


def _names_a_programme(tokens: tuple[Token, ...], left: Range) -> bool:
    """Tell "In an interview on “Harbour Hour,” the minister said …" from a quotation of hers."""
    words = [t for t in tokens[left[0] : left[1]] if t.is_word]
    inside = [t for t in words if t.quoted]
    return not words[0].quoted and words[0].low in PREPOSITIONS and len(inside) <= _TITLE_WORDS


def inserted(
    tokens: tuple[Token, ...], left: Range, after: int
) -> tuple[Range | None, Range] | None:
    """Read "At the quay, X said, they waited": the cue stands inside what it attributes."""
    if after >= len(tokens) - 3 or tokens[after].text != ",":
        return None
    follows = tokens[after + 1]
    if not follows.is_word or follows.low in CLAUSE_WORDS or follows.low in CUE_FORMS:
        return None
    right = (after + 1, len(tokens))
    last = max((i for i in range(*left) if tokens[i].is_word), default=None)
    if last is None or not has_verb(tokens[right[0] :]):
        return None
    if tokens[last].low in CLAUSE_WORDS:
        return (None, right)
    return None if has_verb(tokens[left[0] : left[1]]) else (left, right)


def second_quotation(tokens: tuple[Token, ...], index: int) -> Range | None:
    """Find the other half of a quotation that the cue splits: "…," he said, "…"."""
    for at in range(index, min(len(tokens), index + 12)):
        if tokens[at].text in FAMILIES and at > index and tokens[at - 1].text in {",", ":"}:
            return (at, len(tokens))
        if tokens[at].is_finite or tokens[at].text == ".":
            return None
    return None


def may_show(tokens: tuple[Token, ...], source: Range) -> bool:
    """Documents and unnamed people show and find things; "Ana Lind found that" may be anything."""
    words = tokens[source[0] : source[1]]
    return classify(words) in {"document", "group"} and not words[head_of(words)].is_name


def object_end(tokens: tuple[Token, ...], start: int) -> int:
    """Return where the object that begins at `start` ends: at a comma or a new clause."""
    for at in range(start, len(tokens)):
        token = tokens[at]
        if token.quoted:
            continue
        if token.text in {",", ";", "—"} and not _enumerates(tokens, at):
            return at
        if token.low in {"during", "while", "after", "before", "when"} and at - start > 3:
            return at
    return len(tokens)


def _enumerates(tokens: tuple[Token, ...], comma: int) -> bool:
    """Tell the comma of a list ("schools, clinics and courts") from that of an aside."""
    reach = tokens[comma + 1 : comma + 7]
    return any(t.low == "and" for t in reach) and not any(t.is_finite for t in reach)
