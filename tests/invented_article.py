"""An invented article with one of everything, its findings written down by hand."""

from provenance.model import (
    Analysis,
    Attribution,
    Block,
    Citation,
    CitationFields,
    Claim,
    Document,
    Hop,
    Marker,
    Note,
    Origin,
    Outlet,
    Source,
    Span,
    TextSpan,
    Work,
    diagnose,
)

TEXT = """\
Ferries of Orrin sailed without lifeboats, inspectors find

By Ada Lorne and Wim Castel

The ferries sailed without lifeboats for a year, the Harbour Gazette reported, citing a leaked \
inspection file.

A senior inspector told the Gazette that “nobody counted the boats,” and that likely nobody would.

Minister Ruth Amsel said on Monday that the fleet was safe.[1] The fleet has nine ships. It was \
reported that two were sold.[2]

Amsel denied that any file existed.[3]

Published in The Orrin Mirror, March 3rd, 2024

---
[1] Ilya Brandt, “Fleet is safe, minister says,” Orrin Radio, March 1, 2024, \
https://orrinradio.example/2024/03/01/\
fleet-is-safe-minister-says-after-inspection-of-all-nine-ships; and Mara Quist, “Nine ships,” https://quist.example/nine.
[2] Ibid.
[3] No longer online.
"""


def at(words: str, after: str = "") -> TextSpan:
    """Cut `words` out of the text, the first after `after`."""
    start = TEXT.index(words, TEXT.index(after))
    return TextSpan.cut(TEXT, start, start + len(words))


def span(words: str, after: str = "") -> Span:
    found = at(words, after)
    return Span(start=found.start, end=found.end)


def hop(name: str, kind: str, words: str | None, parent: str | None = None, **more: str) -> Hop:
    evidence = None if words is None else at(words)
    return Hop.model_validate(
        {"id": f"h-{name}", "parent": parent, "kind": kind, "name": name, "evidence": evidence}
        | {"method": "by-hand"}
        | more
    )


def blocks() -> tuple[Block, ...]:
    roles = {0: "title", 1: "byline", 6: "credit", 7: "separator"}
    found, start = [], 0
    for number, part in enumerate(TEXT.replace("---\n", "---\n\n").split("\n\n")):
        start = TEXT.index(part.strip(), start)
        whole = {"start": start, "end": start + len(part.strip())}
        role = roles.get(number, "paragraph" if number < 7 else "note")
        found.append(Block.model_validate({"span": whole, "role": role}))
        start = found[-1].span.end
    return tuple(found)


DOCUMENT = Document(
    id="sha256:" + "5e" * 32,
    location="mirror.txt",
    media_type="text/plain",
    reader="plain",
    title="Ferries of Orrin sailed without lifeboats, inspectors find",
    bylines=("Ada Lorne", "Wim Castel"),
    outlet=Outlet(
        name="The Orrin Mirror",
        evidence=at("Published in The Orrin Mirror, March 3rd, 2024"),
        method="published-in",
    ),
    published="2024-03-03",
    published_evidence=at("March 3rd, 2024"),
    language="en",
    text=TEXT,
    blocks=blocks(),
)
MARKERS = tuple(
    Marker(id=f"m{n}", span=span(f"[{n}]"), label=str(n), note=f"n{n}") for n in (1, 2, 3)
)
NOTES = tuple(
    Note(
        id=f"n{n}",
        label=str(n),
        span=span(f"[{n}] {body}", "---"),
        body=span(body, "---"),
        text=body,
    )
    for n, body in (
        (1, TEXT[TEXT.index("Ilya Brandt") : TEXT.index("\n[2] Ibid")]),
        (2, "Ibid."),
        (3, "No longer online."),
    )
)
URL = (
    "https://orrinradio.example/2024/03/01/"
    "fleet-is-safe-minister-says-after-inspection-of-all-nine-ships"
)


def citation(
    name: str, words: str, form: str = "full", note: str = "n1", **more: object
) -> Citation:
    found = at(words, "---")
    where = {"id": name, "note": note, "span": {"start": found.start, "end": found.end}}
    how = {"text": words, "form": form, "method": "by-hand", "confidence": 1}
    return Citation.model_validate(where | how | more)


CITATIONS = (
    citation(
        "c1",
        TEXT[TEXT.index("Ilya Brandt") : TEXT.index("; and Mara")],
        kind="news",
        work="w1",
        fields=CitationFields(
            authors=("Ilya Brandt",),
            title="Fleet is safe, minister says",
            container="Orrin Radio",
            date="2024-03-01",
            url=URL,
        ),
    ),
    citation(
        "c2",
        "Mara Quist, “Nine ships,” https://quist.example/nine",
        work="w2",
        fields=CitationFields(
            authors=("Mara Quist",), title="Nine ships", url="https://quist.example/nine"
        ),
    ),
    citation("c3", "Ibid.", "ibid", "n2", refers_to_note="n1", work=None),
)
WORKS = (
    Work(
        id="url:1",
        name="Orrin Radio",
        title="Fleet is safe, minister says",
        authors=("Ilya Brandt",),
        container="Orrin Radio",
        issued="2024-03-01",
        url=URL,
        citations=("c1",),
    ),
    Work(
        id="first:file",
        name="inspection file (leaked)",
        kind="document",
        mentions=(span("a leaked inspection file"),),
    ),
)
SOURCES = (
    Source(
        id="s1", name="The Harbour Gazette", kind="outlet", mentions=(span("the Harbour Gazette"),)
    ),
    Source(
        id="s2", name="Minister Ruth Amsel", kind="person", mentions=(span("Minister Ruth Amsel"),)
    ),
)


def attribution(
    name: str, kind: str, source: str | None, cue: str, *content: str, **more: object
) -> Attribution:
    pieces = tuple(at(words) for words in content)
    found = None if source is None else at(source)
    what = {"id": name, "kind": kind, "source": found, "cue": at(cue), "content": pieces}
    return Attribution.model_validate(
        what | {"stance": "said", "method": "by-hand", "confidence": 1} | more
    )


LIFEBOATS = "The ferries sailed without lifeboats for a year"
COUNTED = "that “nobody counted the boats,” and that likely nobody would"
ATTRIBUTIONS = (
    attribution(
        "a1", "indirect", "the Harbour Gazette", "reported", LIFEBOATS,
        resolved="The Harbour Gazette", source_kind="outlet", source_id="s1",
    ),
    attribution(
        "a2", "mixed", "A senior inspector", "told", COUNTED,
        resolved="a senior inspector", source_kind="anonymous", hedges=(at("likely"),),
    ),
    attribution(
        "a3", "indirect", "Minister Ruth Amsel", "said on", "that the fleet was safe",
        resolved="Minister Ruth Amsel", source_kind="person", source_id="s2",
    ),
    attribution("a4", "indirect", None, "It was reported", "two were sold"),
    attribution(
        "a5", "indirect", "Amsel denied", "denied", "any file existed",
        resolved="Ruth Amsel", source_kind="person", stance="denied",
    ),
)  # fmt: skip


def claim(
    number: int, words: str, sentence: str, basis: str, origin: Origin, **more: object
) -> Claim:
    place = span(words)
    return Claim.model_validate(
        {"id": f"k{number}", "span": place, "pieces": (place,), "text": words}
        | {"sentence": span(sentence), "kind": "indirect", "basis": basis, "origin": origin}
        | more
    )


CLAIMS = (
    claim(
        1, LIFEBOATS, LIFEBOATS, "attribution",
        Origin(kind="leaked document", name="inspection file (leaked)"),
        attributions=("a1",), warnings=("second-hand", "unnamed-document"),
        tree=(
            hop("The Harbour Gazette", "outlet", "the Harbour Gazette", source="s1"),
            hop(
                "inspection file (leaked)", "document", "a leaked inspection file",
                "h-The Harbour Gazette",
            ),
        ),
    ),
    claim(
        2, COUNTED, "A senior inspector told the Gazette " + COUNTED, "attribution",
        Origin(kind="anonymous person", name="a senior inspector"), kind="mixed",
        attributions=("a2",), warnings=("anonymous-only",), hedges=(at("likely"),),
        tree=(
            hop("The Harbour Gazette", "outlet", "told the Gazette"),
            hop("a senior inspector", "anonymous", "A senior inspector", "h-The Harbour Gazette"),
        ),
    ),
    claim(
        3, "the fleet was safe", "Minister Ruth Amsel said on Monday that the fleet was safe.[1]",
        "attribution", Origin(kind="named person", name="Minister Ruth Amsel"),
        attributions=("a3",), markers=("m1",),
        tree=(
            hop("Orrin Radio", "outlet", "[1]", work="url:1"),
            hop(
                "Minister Ruth Amsel", "person", "Minister Ruth Amsel", "h-Orrin Radio",
                source="s2",
            ),
            hop("Mara Quist, “Nine ships”", "document", "[1]"),
        ),
    ),
    claim(
        4, "The fleet has nine ships.", "The fleet has nine ships.", "none",
        Origin(kind="unknown"), warnings=("unattributed",),
    ),
    claim(
        5, "two were sold", "It was reported that two were sold.[2]", "attribution",
        Origin(kind="unknown"), attributions=("a4",), markers=("m2",),
    ),
    claim(
        6, "any file existed", "Amsel denied that any file existed.[3]", "attribution",
        Origin(kind="named person", name="Minister Ruth Amsel"), attributions=("a5",),
        markers=("m3",), warnings=("no-link",),
    ),
)  # fmt: skip
DIAGNOSTICS = (
    diagnose(
        "ibid-after-several", "Note 2 says “Ibid.” after a note of two works.", NOTES[1].span, "2"
    ),
    diagnose("unread-citation", "No citation could be read in note 3.", NOTES[2].span, "3"),
    diagnose("guessed-encoding", "The encoding was guessed as UTF-8."),
    diagnose("unbalanced-quotation", "A quotation is not closed.", span("“nobody counted")),
    diagnose("missing-definition", "Marker [4] has no note.", label="4"),
)
ARTICLE = Analysis(
    version="0.1.0",
    document=DOCUMENT,
    markers=MARKERS,
    notes=NOTES,
    citations=CITATIONS,
    works=WORKS,
    sources=SOURCES,
    attributions=ATTRIBUTIONS,
    claims=CLAIMS,
    diagnostics=DIAGNOSTICS,
)
EMPTY = Analysis(
    version="0.1.0",
    document=Document(
        id="sha256:00", location="empty.txt", media_type="text/plain", reader="plain", text=""
    ),
)
