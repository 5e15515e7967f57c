"""The words before a citation: conjunctions, signals, "For background, see"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from provenance.citations.lexer import Element
from provenance.citations.segment import clip
from provenance.lexicon.signals import CONJUNCTIONS, SIGNALS, SOURCES
from provenance.text.names import is_organisation, is_person


class Lead(NamedTuple):
    """The elements that are left, and the signal that stood before them."""

    elements: tuple[Element, ...]
    signal: str | None


_SIGNAL = "|".join(SIGNALS)
_CONJUNCTION = re.compile(rf"(?:{'|'.join(CONJUNCTIONS)}|And)(?:\s+|$)")
STARTS_WITH_SIGNAL = re.compile(rf"(?:{_SIGNAL})(?=[\s,:(“\"«]|$)[,:]?\s*", re.IGNORECASE)
_POINTING = (
    r"see(?:\s+also|\s+generally|,\s+e\.g\.)?|cf\.|compare|consult|siehe|vgl\.|voir|cf|véase|vid\."
    r"|ver|см\.|انظر|auch"
)
_V = re.compile(r"v\.\s+(?:aussi\s+)?(?=[A-ZÀ-Ý«])")
"""French "voir", after a comma; in the name of a case no comma stands there."""
_POINTS = re.compile(rf"(?:{_POINTING})(?:[\s,:]|$)[,:]?\s*", re.IGNORECASE)
_PREFACE = re.compile(
    r"(?:Here\s+|(?:For|On|As|In|This|The|A|An|Regarding|Concerning|To|Für|Bei|Per|Su|Sull[ae]?|Voor|Over|Для|Pour|Sur|À|Zu[mr]?|Zur|Para|Sobre"
    r"|En|О|Об|По|للمزيد|حول)\s[^“\"]*?\s)"
    rf"(?P<see>(?:{_POINTING})[,:]?\s+)"
)
_THE = re.compile(
    r"the\s+(?:(?:editorial|leader|leading\s+article|report|article|review|obituary|story|letter|coverage|reporting"
    r"|exchange|correspondence|series|interview|profile|column|notice|advertisement|summary)s?"
    r"\s+in\s+(?:the\s+)?)?(?=[A-Z])"
)
_PURPOSE = re.compile(
    r"(?:[Ff]or|[Oo]n|[Aa]bout|[Rr]egarding|[Cc]oncerning)\s+(?:an?\s|the\s|more\s|further\s)*[a-z][^,A-Z]*"
)
"""`For a different view, Kern, …`: what a citation is good for."""
_COMPARED = re.compile(r"(?:(?:the|this|its|a)\s[a-z][a-z\s-]{2,40}\s)?with\s+(?=[A-Z@“\"‘]|$)")
"""`with Roe, Sand, 3`, `the roofline with Doe, Twitter, 3 May 2014`."""
_ADVERB = re.compile(
    r"(?:and,?\s+)?(?:more|most|rather|very)?\s*[a-z]{3,14}ly|in\s+[a-z]+|by\s+contrast"
    r"|(?:for|par|por|zum|per)\s+(?:example|instance|exemple|ejemplo|Beispiel|esempio|exemplo)"
    r"|inter\s+alia|among\s+others|entre\s+(?:autres|otros)|e\.g\.|z\.\s?B\.|например"
)
"""`and, more critically, Ina Falk, “Ferries,” …`."""
_NOTE = re.compile(r"(?:the|la|le|el|die)\s+(?=(?:foot)?not[ea]s?\b|Anm|Fußnote)", re.IGNORECASE)
"""`Véase la nota 4, supra`."""
_ABOUT = re.compile(
    r"the\s+(?:[a-z]+\s+){0,3}(?:discussion|account|argument|claim|comment|remark|description|summary"
    r"|treatment|analysis|estimate|finding|result|data|model|map|survey|review|critique|debate|figure|list|table|essay|chapter|evidence)s?\s+(?:in|by|at|of)\s+(?=[A-Z“\"]|(?:van|von|de|der|al|el)\s|$)"
)
"""`See the discussion in Brom, Last Ferry, 90`."""
_DRAWN_FROM = re.compile(
    r"[A-Z][a-z’']*\s[^“\"]*?\b(?:is|are|was|were|comes?|draws?|relies|rely|rests?|follows?)\s"
    r"[^“\"A-Z]*?(?:from|by|in|on)\s+(?:the\s+)?(?=[A-Z])"
)
"""`This account is drawn from Brom, Last Ferry, 100`."""
_RESTS_ON = re.compile(
    r"(?:[Tt]h(?:is|ese|ose|at|e)|[Oo]ur|[Mm]y|[Hh]ere|I|[Ww]e|[Ii]n\swhat\sfollows,?|[Mm]uch|[Mm]ost|[Aa]ll|[Ss]ome)\s"
    r"[^“\"A-Z]*?\b(?:follow(?:s|ed)?|uses?|adopt(?:s|ed)?|adapt(?:s|ed)?|summari[sz]es?|paraphrases?"
    r"|(?:rel(?:y|ies)|dr(?:aws?|awn)|builds?|based|rests?|depends?|modelled|modeled)\s(?:heavily\s|largely\s|chiefly\s)?"
    r"(?:up)?(?:on|from)|(?:taken|derived|borrowed|quoted|reconstructed|compiled|cited)\s(?:here\s)?(?:from|in)"
    r"|comes?\sfrom|indebted\sto|owes?\s[a-z\s]{0,20}to)"
    r"(?:\s(?:the\s[a-z\s]{3,40}\s(?:of|in|by)\s)?(?=[A-Z])|$)"
)
"""`this estimate follows Ann Roe, Silt (Leeds: Tarn, 2004)`: a name comes next, or a quotation."""
_AS_ARGUED = re.compile(
    r"As\s(?:[A-Z][\w’-]+\s)?(?:argue[sd]|note[sd]|shown|shows|describe[sd]|discusse[sd]|report(?:s|ed)|explain(?:s|ed)"
    r"|suggest(?:s|ed)|quoted|cited|document(?:s|ed)|observe[sd]|state[sd]|recount(?:s|ed)|put|demonstrate[sd])\s"
    r"(?:at\slength\s|further\s)?(?:in|by)\s(?=[A-Z“])"
)
"""`As argued in Holt, Blockade`."""
_FOLLOWS = re.compile(
    r"(?:Following|As\s(?:in|does)|Building\son|Pace)\s(?=[A-Z])|(?:[A-Z][a-z’']*|I|[Ww]e)\s[^“\"A-Z]*?\b(?:follow(?:s|ed)?|adapt(?:s|ed)?|adopt(?:s|ed)?|extends?|uses?"
    r"|replicates?|(?:builds?|draws?|relies|rely)\son)\s(?:the\s[a-z\s]{3,40}\sof\s)?(?=[A-Z])"
)
"""`This measure follows Holt (2009: 14)`: only before a year in brackets."""
_MENTION = re.compile(r"(?:the|this|that|a|an|another)\s+[a-z][^.]*")
"""`the same channel’s earlier post, https://…`: words about an address, and no title."""
_ON_ONE = re.compile(r"(?:on|for|about)\s[a-z][a-z\s’-]{2,40}?\s(?:and|but|while)\s(?=[A-Z])")
"""`Marsh (2011) on tolls and Roth (2012) on dues`."""
_FAR = 14


def strip_lead(elements: Sequence[Element]) -> Lead:
    """Take conjunctions, signals and prefaces off the front. Never raises."""
    signal: str | None = None
    elements = _without_separators(elements)
    for _ in range(4):
        if not elements or elements[0].kind != "text":
            break
        cut, found = _lead_of(elements)
        if not cut:
            break
        signal = found or signal
        elements = _without_separators(clip(elements, cut, elements[-1].end))
    return Lead(tuple(elements), signal)


def is_preface(elements: Sequence[Element], index: int) -> bool:
    """Say whether words lead up to a citation: "For the footage see Hlyna", "On it, see Hlyna"."""
    words = elements[index].text
    if _PREFACE.match(words):
        return True
    ahead = elements[index + 1 : index + 3]
    return (
        len(ahead) > 1
        and ahead[0].text == ","
        and _PURPOSE.fullmatch(words) is not None
        and _POINTS.match(ahead[1].text) is not None
    )


def is_only_lead(words: str) -> bool:
    """Say whether words are a conjunction, a signal, or both, and nothing else."""
    conjunction = _CONJUNCTION.match(words)
    rest = words[conjunction.end() :] if conjunction else words
    signal = STARTS_WITH_SIGNAL.match(rest)
    return not rest or (signal is not None and signal.end() == len(rest))


def _without_separators(elements: Sequence[Element]) -> Sequence[Element]:
    first, last = 0, len(elements)
    while first < last and elements[first].kind in ("sep", "close"):
        first += 1
    while last > first and elements[last - 1].kind in ("sep", "open"):
        last -= 1
    return elements[first:last]


def _lead_of(elements: Sequence[Element]) -> tuple[int, str | None]:
    """Return where the citation starts and the signal before it; 0 if there is nothing to take."""
    first = elements[0]
    match = _CONJUNCTION.match(first.text)
    if match and len(elements) + len(first.text) > match.end():
        return first.start + match.end(), None
    if len(elements) > 2 and elements[1].text == ":" and first.text.casefold() in SOURCES:
        return elements[2].start, first.text
    if len(elements) > 3 and elements[1].text == "," and _ADVERB.fullmatch(first.text):
        return elements[2].start, None
    match = _words_about(elements)
    if match and (match.end() < len(first.text) or len(elements) > 1):
        return first.start + match.end(), None
    match = STARTS_WITH_SIGNAL.match(first.text)
    if match and not (match.end() == len(first.text) and len(elements) == 1):
        return first.start + match.end(), match[0].strip(" ,:")
    match = _PREFACE.match(first.text)
    if match:
        return first.start + match.end(), match["see"].strip(" ,:")
    match = _THE.match(first.text)
    if match:
        return first.start + match.end(), None
    if len(elements) > 3 and elements[1].text == "," and _PURPOSE.fullmatch(first.text):
        return elements[2].start, None
    if [e.kind for e in elements[:3]] == ["text", "sep", "url"] and _MENTION.fullmatch(first.text):
        return elements[2].start, None
    return _far_signal(elements)


def _words_about(elements: Sequence[Element]) -> re.Match[str] | None:
    """Match words that say what the citation is to the text: "the figure in", "this follows"."""
    words = elements[0].text
    found = (
        _COMPARED.match(words)
        or _NOTE.match(words)
        or _ABOUT.match(words)
        or _DRAWN_FROM.match(words)
    )
    if found is None and [e.kind for e in elements[1:3]] == ["open", "date"]:
        return _FOLLOWS.match(words) or _ON_ONE.match(words)
    return found or _AS_ARGUED.match(words) or _resting(elements)


def _resting(elements: Sequence[Element]) -> re.Match[str] | None:
    """Match `this account draws on` before a name and a comma, or before a quotation."""
    words = elements[0].text
    match = _RESTS_ON.match(words)
    if match is None or len(elements) < 2:
        return None
    name = words[match.end() :]
    follows = elements[1].kind == "quote" if not name else elements[1].text == ","
    named = is_person(name, lone=True) or is_organisation(name) or " and " in name
    return match if follows and (not name or named) else None


def _far_signal(elements: Sequence[Element]) -> tuple[int, str | None]:
    """Find "see" after a comma: "For background, see Mashal"."""
    for index, element in enumerate(elements[:_FAR]):
        if element.kind not in ("text", "sep", "open", "close"):
            break
        if index and element.kind == "text" and element.depth == 0:
            mark = elements[index - 1]
            match = _POINTS.match(element.text) or (
                _V.match(element.text) if mark.text == "," else None
            )
            if match and mark.kind == "sep":
                return element.start + max(match.end(), 1), match[0].strip(" ,:")
    return 0, None
