"""Articles that break exports: none, many, right to left, marks and brackets, no date."""

from invented_article import ARTICLE, EMPTY

from provenance.model import Analysis, Claim, Document, Hop, Origin, Span, TextSpan


def article_of(sentences: list[str], title: str | None) -> Analysis:
    """Make an article whose every sentence is a claim that one person makes."""
    text, claims, at = "\n\n".join(sentences), [], 0
    for number, sentence in enumerate(sentences):
        span = Span(start=at, end=at + len(sentence))
        hop = Hop(
            id=f"h{number}",
            parent=None,
            kind="person",
            name="Ruth Amsel",
            evidence=TextSpan.cut(text, at, at + 3),
            method="by-hand",
        )
        claims.append(
            Claim(
                id=f"claim:{span.start}-{span.end}",
                span=span,
                pieces=(span,),
                text=sentence,
                sentence=span,
                kind="indirect",
                basis="attribution",
                tree=(hop,),
                origin=Origin(kind="named person", name="Ruth Amsel"),
            )
        )
        at = span.end + 2
    document = Document(
        id="sha256:" + "7d" * 32,
        location="made.txt",
        media_type="text/plain",
        reader="plain",
        title=title,
        published=None,
        text=text,
    )
    return Analysis(version="0.1.0", document=document, claims=tuple(claims))


MANY = article_of([f"Ferry {n} sailed without boats." for n in range(5000)], "Ferries")
RIGHT_TO_LEFT = article_of(
    ["قالت الوزيرة إن السفن آمنة.", "הספינות יצאו ללא סירות \u202eהצלה\u202c."], "السفن “آمنة”"
)
MARKS = article_of(
    ["=HYPERLINK(“x”) & <b>'bold'</b> \\textbf{no} @harbour #12 ~a~ $x$ | c"],
    "\"Boats\" & <script>alert('boats')</script> “none”",
)
ARTICLES = {
    "invented": ARTICLE,
    "empty": EMPTY,
    "many": MANY,
    "right to left": RIGHT_TO_LEFT,
    "marks": MARKS,
}
