import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_article import ARTICLE, CLAIMS, EMPTY, URL
from rich.cells import cell_len

from provenance.model import Analysis, Claim, Hop, Origin, Outlet, Span
from provenance.report.terminal import render
from provenance.report.terminal.legible import legible

COMMANDS = re.compile(r"\x1b\[[0-9;]*m")


def plain(analysis: Analysis, width: int = 80, *, full: bool = False) -> str:
    return render(analysis, width=width, color=False, full=full)


def with_words(words: str, title: str | None = None) -> Analysis:
    """Put `words` wherever an article's words are shown."""
    evidence = CLAIMS[0].tree[0].evidence
    assert evidence is not None
    said = evidence.model_copy(update={"text": words})
    hop = CLAIMS[0].tree[0].model_copy(update={"name": words, "evidence": said})
    changes = {"text": words, "tree": (hop,), "hedges": (said,), "attributions": ()}
    outlet = Outlet(name=words, partners=(words,), method=words, evidence=None)
    document = ARTICLE.document.model_copy(
        update={"title": title or words, "bylines": (words,), "outlet": outlet, "published": words}
    )
    notes = tuple(note.model_copy(update={"label": words}) for note in ARTICLE.notes)
    wrong = tuple(d.model_copy(update={"message": words}) for d in ARTICLE.diagnostics)
    claims = (CLAIMS[0].model_copy(update=changes),)
    return ARTICLE.model_copy(
        update={"document": document, "claims": claims, "notes": notes, "diagnostics": wrong}
    )


def test_the_head_says_what_the_article_is_and_how_we_know() -> None:
    assert plain(ARTICLE).splitlines()[:4] == [
        "Ferries of Orrin sailed without lifeboats, inspectors find",
        "The Orrin Mirror · 3 March 2024 · by Ada Lorne and Wim Castel",
        "(“Published in The Orrin Mirror, March 3rd, 2024”)",
        "",
    ]


def test_a_chain_is_a_tree_with_how_each_hop_was_said() -> None:
    assert plain(ARTICLE).split("\n\n")[1:4] == [
        " 1  The ferries sailed without lifeboats for a year\n"
        "    └─ The Harbour Gazette                          outlet · indirect · reported\n"
        "       └─ inspection file (leaked)           document · a leaked inspection file\n"
        "    ! second-hand: the story it comes from is not linked here\n"
        "    ! the document is not named",
        " 2  that “nobody counted the boats,” and that likely nobody would\n"
        "    └─ The Harbour Gazette                             outlet · told the Gazette\n"
        "       └─ a senior inspector                            anonymous · mixed · told\n"
        "    in: A senior inspector told the Gazette that “nobody counted the boats,” and\n"
        "    that likely nobody would\n"
        "    hedged: “likely”\n"
        "    ! anonymous only",
        " 3  the fleet was safe [1]\n"
        "    ├─ Orrin Radio                                                  outlet · [1]\n"
        "    │  └─ Minister Ruth Amsel                        person · indirect · said on\n"
        "    └─ Mara Quist, “Nine ships”                                   document · [1]\n"
        "    in: Minister Ruth Amsel said on Monday that the fleet was safe.[1]",
    ]


def test_what_has_no_hop_is_told_all_the_same() -> None:
    text = plain(ARTICLE)
    assert re.search(r"·  nobody is named +unknown · indirect · It was reported\n", text)
    assert re.search(r"·  Ruth Amsel +person · indirect · denied\n", text)


def test_two_that_compete_are_both_named() -> None:
    torn = ARTICLE.attributions[3].model_copy(update={"candidates": ("Ada", "Eve")})
    attributions = (*ARTICLE.attributions[:3], torn)
    assert "·  Ada or Eve " in plain(ARTICLE.model_copy(update={"attributions": attributions}))


def test_notes_show_form_target_and_the_whole_address() -> None:
    text = plain(ARTICLE, 60)
    assert f"\n             {URL}\n" in text
    assert "\n[2]  ibid    → note 1\n             backs claim 5\n" in text
    assert "\n[3]  No longer online.\n" in text


def test_diagnostics_are_grouped_with_the_worst_first() -> None:
    text = plain(ARTICLE).partition("Diagnostics\n")[2]
    assert text.index("! warning: missing-definition") < text.index("i info: ibid-after-several")
    assert "line 17\n  → The note before is meant as a whole" in text
    again = ARTICLE.model_copy(update={"diagnostics": ARTICLE.diagnostics * 2})
    assert plain(again).count("→ Look for the note") == 1


def test_where_lines_mean_nothing_the_words_are_quoted() -> None:
    document = ARTICLE.document.model_copy(update={"media_type": "text/html"})
    text = plain(ARTICLE.model_copy(update={"document": document}))
    assert "A quotation is not closed.  ““nobody counted”" in text


def test_the_last_line_counts() -> None:
    lines = render(ARTICLE, width=100, color=False).splitlines()
    assert lines[-1] == (
        "6 claims · 1 unattributed · 3 origins: 1 document, 1 named, 1 anonymous · 3 notes"
    )


def test_an_article_without_claims_says_so() -> None:
    assert plain(EMPTY) == (
        "empty.txt\noutlet not stated · date not stated\n\n"
        "No claims were found in this text.\n\n0 claims · 0 notes\n"
    )


def test_a_long_claim_keeps_both_ends() -> None:
    words = "It began here " + "and went on and on " * 60 + "until it ended there."
    text = plain(with_words(words, title="T"))
    first, _, third, after = text.split("\n\n")[1].splitlines()[:4]
    assert first.startswith(" 1  It began here and")
    assert "until it ended there." in third
    assert "└─" in after
    assert " ".join(plain(with_words(words, title="T"), full=True).split()).count(words) > 3


def test_color_changes_no_letter() -> None:
    colored = render(ARTICLE, width=80, color=True)
    assert "\x1b[1m" in colored
    assert [line.rstrip() for line in COMMANDS.sub("", colored).splitlines()] == plain(
        ARTICLE
    ).splitlines()


def test_ascii_draws_with_ascii() -> None:
    assert render(ARTICLE, width=80, color=False, ascii=True).isascii()
    assert "    `- The Harbour Gazette" in render(ARTICLE, width=80, color=False, ascii=True)


@pytest.mark.parametrize("variable", ["NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"])
def test_the_environment_decides_nothing(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    before = render(ARTICLE, width=80, color=True)
    monkeypatch.setenv(variable, "dumb" if variable == "TERM" else "1")
    assert render(ARTICLE, width=80, color=True) == before


@pytest.mark.parametrize(
    "words",
    [
        "\x1b[2J\x1b]0;title\x07 \x9b31m \x00 \x7f",
        "[bold red]markup[/] :smile: [link=https://a.example]x[/link]",
        "\u202egnp.exe \u2066isolated\u2069 \ufeff \u200bhidden \U000e0041",
        "one\ntwo\r\nthree\u2028four\x85five",
        "\ud800 lone",
    ],
)
def test_an_article_cannot_drive_the_terminal(words: str) -> None:
    text = plain(with_words(words))
    kinds = {unicodedata.category(letter) for letter in text.replace("\n", "")}
    assert kinds.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})
    colored = COMMANDS.sub("", render(with_words(words), width=80, color=True))
    assert "\x1b" not in colored


def test_signs_stand_for_what_was_there() -> None:
    assert legible("\x1b[2J \x00\x9b\u202ea\u200d") == "␛[2J ␀��a\u200d"
    assert legible("[bold]") == "[bold]"
    assert legible("שלום \u200fمرحبا") == "שלום \u200fمرحبا"


ODD = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
WIDE = st.text(st.sampled_from("漢字かな👩‍👧e\u0301\u0301a שלוםمرحبا \u3000\t"), max_size=300)


@given(ODD | WIDE, st.integers(40, 110), st.booleans())
@settings(max_examples=60, deadline=None)
def test_no_line_is_wider_than_asked(words: str, width: int, full: bool) -> None:
    for line in plain(with_words(words), width, full=full).splitlines():
        assert cell_len(line) <= width or "https://" in line


def test_a_deep_chain_stays_inside() -> None:
    tree = tuple(
        Hop(
            id=str(n),
            parent=str(n - 1) if n else None,
            kind="person",
            name=f"Person {n} of a long line",
            evidence=None,
            method="x",
        )
        for n in range(60)
    )
    text = plain(
        ARTICLE.model_copy(update={"claims": (CLAIMS[0].model_copy(update={"tree": tree}),)})
    )
    assert max(len(line) for line in text.splitlines() if "https://" not in line) <= 80
    assert "Person 59 of a long line" in text


def test_five_thousand_claims_are_all_there() -> None:
    place = Span(start=0, end=4)
    claim = CLAIMS[2].model_dump() | {"span": place, "text": "A word or two. " * 30}
    claims = tuple(Claim.model_validate(claim | {"id": str(n)}) for n in range(5000))
    text = render(ARTICLE.model_copy(update={"claims": claims}), width=80, color=True)
    assert "5000  " in text


def test_origins_are_counted_once_and_by_kind() -> None:
    kinds = ("document", "leaked document", "organisation", "outlet", "unknown", "outlet")
    claims = tuple(
        CLAIMS[3].model_copy(update={"origin": Origin(kind=kind, name=kind)}) for kind in kinds
    )
    last = render(ARTICLE.model_copy(update={"claims": claims}), width=100, color=False)
    assert "4 origins: 2 documents, 1 organisation, 1 outlet" in last.splitlines()[-1]
