import json
import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from pathlib import PurePath
from typing import get_args
from urllib.parse import urlsplit

import pytest
from awkward_articles import MANY
from checked_links import CHECKED
from invented_article import ARTICLE, CLAIMS, EMPTY, TEXT, URL
from lxml import html

from provenance import trace
from provenance.model import (
    WARNINGS,
    Analysis,
    CitationFields,
    Document,
    Outlet,
    Span,
    WarningCode,
)
from provenance.report.addresses import web_address
from provenance.report.page import render

HOSTILE = (
    "</style><script>alert('x')</script> \"quoted\" 'single' <b>&amp; \u202eevil\u2066 {{ 7 * 7 }}"
)


def parse(page: str) -> html.HtmlElement:
    return html.document_fromstring(page)


def words(page: str) -> str:
    (text,) = parse(page).cssselect(".text")
    return text.text_content()


def hostile() -> Analysis:
    """Put hostile words into every text that the page shows."""
    document = ARTICLE.document.model_copy(
        update={
            "text": HOSTILE + TEXT[len(HOSTILE) :],
            "title": None,
            "location": HOSTILE,
            "bylines": (HOSTILE,),
            "outlet": Outlet(name=HOSTILE, partners=(HOSTILE,), method=HOSTILE),
            "url": "javascript:alert(1)",
            "language": '"><script>',
            "published": HOSTILE,
        }
    )
    fields = CitationFields(title=HOSTILE, authors=(HOSTILE,), url="javascript:alert(2)")
    cited = tuple(c.model_copy(update={"fields": fields}) for c in ARTICLE.citations)
    work = ARTICLE.works[0].model_copy(update={"name": HOSTILE, "url": "data:text/html,x"})
    claims = tuple(c.model_copy(update={"text": HOSTILE}) for c in CLAIMS)
    notes = tuple(n.model_copy(update={"label": HOSTILE, "text": HOSTILE}) for n in ARTICLE.notes)
    wrong = tuple(d.model_copy(update={"message": HOSTILE}) for d in ARTICLE.diagnostics)
    return ARTICLE.model_copy(
        update={
            "document": document,
            "citations": cited,
            "works": (work, work),
            "claims": claims,
            "notes": notes,
            "diagnostics": wrong,
        }
    )


PAGES = {"one": ARTICLE, "empty": EMPTY, "hostile": hostile()}
pages = pytest.mark.parametrize("page", [render(a) for a in PAGES.values()], ids=list(PAGES))


@pages
def test_nothing_is_loaded_and_only_our_scripts_run(page: str) -> None:
    root = parse(page)
    loading = "link, img, iframe, object, embed, video, audio, base, form, image, [src]"
    assert root.cssselect(loading) == []
    assert {use.get("href", "")[:6] for use in root.cssselect("use")} <= {"#kind-"}
    kinds = [script.get("type") for script in root.cssselect("script")]
    assert kinds == ["application/json", None, None]
    assert [
        e for e in root.iter() if any(k.startswith("on") or k == "style" for k in e.attrib)
    ] == []
    (style,) = root.cssselect("style")
    assert style.text is not None
    assert re.findall(r"@import|url\(|https?:", style.text) == []


@pages
def test_the_policy_allows_this_style_and_these_scripts_and_no_others(page: str) -> None:
    root = parse(page)
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    for rule, parts in (("script-src", "script:not([type])"), ("style-src", "style")):
        texts = [element.text or "" for element in root.cssselect(parts)]
        digests = [b64encode(sha256(text.encode()).digest()).decode() for text in texts]
        assert rules[rule] == " ".join(f"'sha256-{digest}'" for digest in digests)
    assert rules["require-trusted-types-for"] == "'script'"


def test_the_licence_of_what_was_taken_in_stands_in_the_page() -> None:
    assert "Mike Bostock" in render(EMPTY)
    assert "THE SOFTWARE IS PROVIDED" in render(EMPTY)


@pages
def test_only_web_addresses_can_be_followed(page: str) -> None:
    for link in parse(page).cssselect("a[href]"):
        href = link.get("href")
        assert href is not None
        if not href.startswith("#"):
            assert urlsplit(href).scheme in {"http", "https"}
            assert link.get("rel") == "noreferrer noopener"


@pages
def test_ids_are_unique_and_every_link_arrives(page: str) -> None:
    root = parse(page)
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in root.xpath("//a/@href") if href.startswith("#")} <= set(ids)
    assert set(root.xpath("//@aria-labelledby")) <= set(ids)


def test_claims_and_text_lead_to_each_other() -> None:
    root = parse(render(ARTICLE))
    for number in range(1, len(CLAIMS) + 1):
        (text,) = root.cssselect(f"#text-{number}")
        assert text.text_content().startswith(CLAIMS[number - 1].text[:9])
        assert text.xpath(f"a[@href='#claim-{number}']/@aria-label") == [f"claim {number}"]
        (claim,) = root.cssselect(f"tr#claim-{number}")
        assert claim.cssselect(f"a[href='#text-{number}']")
    assert root.cssselect("#note-1 a[href='#marker-1']")
    assert root.cssselect("a.marker#marker-1[href='#note-1']")
    assert root.cssselect("#claim-3 .tree a[href='#work-1']")
    assert root.cssselect("#note-2 a[href='#note-1']")


@pages
def test_one_heading_of_the_first_order_and_none_skipped(page: str) -> None:
    levels = [int(str(e.tag)[1]) for e in parse(page).iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_a_keyboard_finds_its_way() -> None:
    root = parse(render(ARTICLE))
    assert root.xpath("//body/a[1]/@href") == ["#claims"]
    assert [e.get("tabindex") for e in root.cssselect(".reading, .apparatus")] == ["0", "0"]
    assert root.xpath("//html/@lang") == ["en"]
    assert len(root.cssselect("main")) == 1
    assert len(root.cssselect("details > summary")) == 3
    assert [e.get("tabindex") for e in root.cssselect(".wide")] == ["0"]


def test_the_article_is_all_there() -> None:
    assert words(render(ARTICLE)) == TEXT
    assert words(render(EMPTY)) == ""


def test_a_hostile_article_is_only_words() -> None:
    page = render(PAGES["hostile"])
    scripts = parse(page).cssselect("script")
    assert [script.get("type") for script in scripts] == ["application/json", None, None]
    assert json.loads(scripts[0].text or "")["location"] == HOSTILE
    assert "7 * 7" in words(page)
    assert words(page).startswith(HOSTILE)
    assert parse(page).cssselect("h1")[0].text_content() == PurePath(HOSTILE).name
    assert [p.text_content() for p in parse(page).cssselect("#note-1 .address")] == [
        "javascript:alert(2)",
        "javascript:alert(2)",
    ]


def test_characters_that_html_cannot_hold_are_signs() -> None:
    text = "a\x00b\x1bc\rd\x9be\ufffef\tg\nh"
    document = Document(
        id="sha256:00", location="x\x00", media_type="text/html", reader="html", text=text
    )
    page = render(Analysis(version="1", document=document))
    assert words(page) == "a␀b␛c␍d\ufffde\ufffdf\tg\nh"
    assert "\x00" not in page


def test_notes_and_diagnostics_say_what_the_terminal_says() -> None:
    text = " ".join(parse(render(ARTICLE)).text_content().split())
    assert (
        f"full Ilya Brandt, “Fleet is safe, minister says”, Orrin Radio, 1 March 2024 {URL}" in text
    )
    assert "ibid → note 1" in text
    assert "Backs claim 3 · in the article" in text
    assert "missing-definition Marker [4] has no note." in text
    assert (
        "6 claims · 1 unattributed · 3 origins: 1 document, 1 named, 1 anonymous · 3 notes" in text
    )
    assert "5e" * 32 in text
    assert "nobody is named unknown · indirect · It was reported" in text


def test_several_articles_share_a_page() -> None:
    root = parse(render([ARTICLE, EMPTY, ARTICLE]))
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {"a1-claim-1", "a3-claim-1"} <= set(ids)
    assert len(root.cssselect("main > article")) == 3
    assert "No article was given." in render([])


def test_the_same_analysis_gives_the_same_page() -> None:
    assert render(ARTICLE) == render([ARTICLE])


def test_the_other_direction_stays_in_its_place() -> None:
    text = "قالت الوزارة إن السد آمن."
    document = Document(
        id="sha256:00",
        location="x",
        media_type="text/plain",
        reader="plain",
        text=text,
        language="ar",
        title=text,
        blocks=(ARTICLE.document.blocks[0].model_copy(update={"span": Span(start=0, end=24)}),),
    )
    root = parse(render(Analysis(version="1", document=document)))
    assert root.xpath("//h1/@dir") == ["auto"]
    assert root.xpath("//*[@class='text']/@lang") == ["ar"]
    assert root.cssselect(".block")[0].get("dir") == "auto"
    assert words(render(Analysis(version="1", document=document))) == text


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/b?c=d#e", True),
        ("http://a.example", True),
        ("HTTPS://a.example", True),
        ("https://[::1]/", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        (" https://a.example", False),
        ("https:a.example", False),
        ("https://", False),
        ("https://[", False),
        ("https:\\\\a.example", False),
        ("//a.example", False),
        ("www.a.example", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
    ],
)
def test_which_addresses_are_safe(url: str, safe: bool) -> None:
    assert (web_address(url) == url) is safe


def test_every_warning_has_words() -> None:
    assert set(WARNINGS) == set(get_args(WarningCode))


def luminance(color: str) -> float:
    full = color if len(color) == 7 else "#" + "".join(2 * c for c in color[1:])
    parts = [int(full[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_contrast_is_enough_in_every_scheme() -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", render(EMPTY), re.DOTALL)
    schemes = [
        dict(re.findall(r"--(\w+): (#\w+);", rules))
        for rules in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]
    assert len(schemes) == 3
    for colors in schemes:
        for ground in ("paper", "desk", "card", "tint"):
            for front in ("ink", "quiet", "accent", "alarm"):
                pair = sorted((luminance(colors[front]), luminance(colors[ground])))
                assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, (front, ground)


def test_a_note_says_what_was_found_at_its_address() -> None:
    (note,) = parse(render(CHECKED)).cssselect("#note-1")
    assert [v.text_content() for v in note.cssselect(".verdict")] == ["dead", "blocked"]
    text = " ".join(note.text_content().split())
    assert "The server says that there is no such page. archived copy, 2 March 2024" in text
    assert "The page is for subscribers. no archived copy" in text


def test_five_thousand_claims_are_all_there() -> None:
    page = render(MANY)
    assert len(parse(page).cssselect("tr.finding")) == 5000
    assert len(page) < 5000 * 2500


def test_warnings_of_claims_are_not_counted_among_diagnostics() -> None:
    page = render(trace("Dam shut\n\nThe dam above Haven has leaked since May.", engine="rules"))
    assert "no source is given" in page
    assert "Diagnostics" not in page
