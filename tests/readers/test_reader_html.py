"""HTML: which part of a page is read, and what its elements become."""

import time

import pytest

from provenance.model import Diagnostic, Document
from provenance.readers import read

PROSE = (
    "The port authority sold two ferries without a tender, the Harbour Gazette said in an inquiry "
    "that it published on Monday, and a clerk who saw the contract confirmed it to the paper."
)


def read_page(source: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    return read(source.encode(), "page.html")


def read_body(inner: str) -> Document:
    return read_page(f"<html><body><article>{inner}</article></body></html>")[0]


def blocks_of(document: Document) -> list[tuple[str, str]]:
    return [(block.role, block.span.of(document.text)) for block in document.blocks]


def texts_of(inner: str) -> list[str]:
    return [text for _, text in blocks_of(read_body(inner))]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<p>Two</p><p>ferries</p>", ["Two", "ferries"]),
        ("<p>Two\n  ferries\t sold </p>", ["Two ferries sold"]),
        ("<p>Two <b> ferries </b> sold</p>", ["Two ferries sold"]),
        ("<p>Two<b>ferries</b></p>", ["Twoferries"]),
        ("<p>Two<!-- not --> ferries</p>", ["Two ferries"]),
        ("<p>Two<br>ferries</p>", ["Two\nferries"]),
        ("<p>Two<br> <br/>ferries</p>", ["Two", "ferries"]),
        ("<p>Two<wbr>ferries &amp; a&nbsp;barge</p>", ["Twoferries & a\xa0barge"]),
        ("Two<p>ferries</p>sold", ["Two", "ferries", "sold"]),
        ("<p>Two<div>ferries</div>sold</p>", ["Two", "ferries", "sold"]),
        ("<p>&nbsp;</p><p> </p><p>Two</p>", ["Two"]),
        ("<p>Two <q>ferries</q></p>", ["Two “ferries”"]),
        ("<p>Two<p>ferries<b>sold", ["Two", "ferriessold"]),
        ("<p>Two</p><script>var x='<p>no</p>'</script><style>p{}</style>", ["Two"]),
        ("<p>Two</p><template><p>no</p></template><noscript>no</noscript>", ["Two"]),
        ("<p>Two <button>no</button>ferries</p><iframe>no</iframe>", ["Two ferries"]),
    ],
)
def test_text_is_laid_out_as_a_browser_does(inner: str, expected: list[str]) -> None:
    assert texts_of(inner) == expected


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<h2>Two</h2>", ("heading", "Two")),
        ("<blockquote>Two</blockquote>", ("quotation", "Two")),
        ("<blockquote><p>Two</p></blockquote>", ("quotation", "Two")),
        ("<figure><figcaption>Two</figcaption></figure>", ("caption", "Two")),
        ("<pre>Two\n  ferries\n</pre>", ("code", "Two\n  ferries")),
        ("<ul><li>Two</ul>", ("list-item", "Two")),
        ("<table><tr><td>Two<td>10</table>", ("table", "Two\t10")),
        ("<table><tr><td><p>Two</p><p>x</p></td><th>10</table>", ("table", "Two x\t10")),
        ("<table role=presentation><tr><td>Two</table>", ("paragraph", "Two")),
        ("<table><tr><td><h2>T</h2>Two</table>", ("heading", "T")),
        ("<hr>", ("separator", "---")),
    ],
)
def test_elements_have_roles(inner: str, expected: tuple[str, str]) -> None:
    assert blocks_of(read_body(inner))[0] == expected


def test_headings_have_levels() -> None:
    document = read_body("<h1>One</h1><h3>Three</h3><p>Two</p>")
    assert [block.level for block in document.blocks] == [1, 3, None]


@pytest.mark.parametrize(
    ("inner", "labels"),
    [
        ("<ol><li>a<li>b</ol>", ["1", "2"]),
        ("<ol start=7><li>a<li>b</ol>", ["7", "8"]),
        ("<ol><li value=5>a<li>b</ol>", ["5", "6"]),
        ("<ol reversed><li>a<li>b</ol>", ["2", "1"]),
        ("<ol type=a start=26><li>a<li>b</ol>", ["z", "aa"]),
        ("<ol type=I start=9><li>a<li>b</ol>", ["IX", "X"]),
        ("<ol style='list-style-type: lower-roman'><li>a<li>b</ol>", ["i", "ii"]),
        ("<ol style='list-style: none'><li>a<li>b</ol>", [None, None]),
        ("<ol start=x><li>a<li value=''>b</ol>", ["1", "2"]),
        ("<ol start=-1><li>a<li>b<li>c</ol>", ["-1", "0", "1"]),
        ("<ul><li>a<li>b</ul>", [None, None]),
        ("<ol><li>a<p>more</p><li>b</ol>", ["1", None, "2"]),
        ("<ol><li>a<ol><li>x</ol><li>b</ol>", ["1", "1", "2"]),
        ("<ol><li><p>a</p></li></ol>", ["1"]),
    ],
)
def test_items_bear_the_number_that_is_printed(inner: str, labels: list[str | None]) -> None:
    assert [block.label for block in read_body(inner).blocks] == labels


def test_links_anchors_and_runs_have_exact_spans() -> None:
    document = read_body(
        "<p id=a>Two <a href=' /x\n'> <em>old</em> ferries </a>sold<sup>1</sup>.</p>"
        "<a name=b></a><p>A <strong>barge</strong> <span style='vertical-align: super'>2</span></p>"
    )
    text = document.text
    assert [(link.url, link.span.of(text)) for link in document.hyperlinks] == [
        ("/x", "old ferries")
    ]
    assert [(each.name, each.span.of(text)) for each in document.anchors] == [
        ("a", "Two old ferries sold1."),
        ("b", "A barge 2"),
    ]
    assert [(run.style, run.span.of(text)) for run in document.runs] == [
        ("emphasis", "old"),
        ("superscript", "1"),
        ("strong", "barge"),
        ("superscript", "2"),
    ]


@pytest.mark.parametrize(
    "inner", ["<a href='/x'><img src=y></a>Two", "<a>Two</a>", "<a href='#'>T"]
)
def test_a_link_without_words_or_address_is_none(inner: str) -> None:
    assert read_body(inner).hyperlinks == ()


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("#n1", "#n1"),
        ("/x", "https://gazette.example/x"),
        ("x?y#z", "https://gazette.example/news/x?y#z"),
        ("//other.example/", "https://other.example/"),
        ("https://gazette.example/news/a#n1", "#n1"),
        ("https://gazette.example/news/b#n1", "https://gazette.example/news/b#n1"),
        ("mailto:ode@gazette.example", "mailto:ode@gazette.example"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_addresses_are_joined_to_that_of_the_page(written: str, address: str) -> None:
    page = (
        "<link rel=canonical href='https://gazette.example/news/a'>"
        f"<article><p>Two <a href='{written}'>ferries</a></p></article>"
    )
    assert [link.url for link in read_page(page)[0].hyperlinks] == [address]


def test_a_script_is_no_address() -> None:
    assert read_body("<a href='javascript:go()'>Two</a>").hyperlinks == ()


NAV = "<nav><ul><li><a href=/>Home</a><li><a href=/news>All the news there is</a></ul></nav>"
AROUND = (
    f"<header>{NAV}</header><div class='cookie-banner'><p>{PROSE[:80]}</p></div>{{}}"
    f"<aside class=sidebar><p>Most read</p></aside><div id=comments><p>{PROSE * 4}</p></div>"
    "<footer><p>© 2024 The Harbour Gazette. All rights reserved.</p></footer>"
)


@pytest.mark.parametrize(
    "wrapper",
    [
        "<article>{}</article>",
        "<main>{}</main>",
        "<div role=main>{}</div>",
        "<div itemprop=articleBody>{}</div>",
        "<div class='x entry-content y'>{}</div>",
        "<form id=aspnetForm><div><div>{}</div></div></form>",
        "<div><div>{}</div></div>",
        "<table><tr><td>menu<td>{}</table>",
        "<div style='display:none'><div>{}</div></div>",
    ],
)
def test_the_article_is_found_and_what_surrounds_it_is_not_read(wrapper: str) -> None:
    article = f"<p>{PROSE}</p><div class=share><a href=x>Share</a></div><p>{PROSE}</p>"
    document, diagnostics = read_page(AROUND.format(wrapper.format(article)))
    assert [text for _, text in blocks_of(document)] == [PROSE, PROSE]
    assert diagnostics == ()


def test_the_headline_above_the_body_is_read_with_it() -> None:
    page = f"<h1>Two ferries</h1><p>By Ann Ode</p><div class=article-body><p>{PROSE}</p></div>"
    assert [text for _, text in blocks_of(read_page(AROUND.format(page))[0])] == [
        "Two ferries",
        "By Ann Ode",
        PROSE,
    ]


def test_the_name_of_the_site_is_no_headline() -> None:
    page = f"<h1><a href=/>The Harbour Gazette</a></h1><div class=article-body><p>{PROSE}</div>"
    assert [text for _, text in blocks_of(read_page(page)[0])] == [PROSE]


def test_the_longest_of_several_articles_is_read() -> None:
    page = f"<article><p>Short.</p></article><article><p>{PROSE}</p></article>"
    assert [text for _, text in blocks_of(read_page(page)[0])] == [PROSE]


def test_a_page_of_links_is_read_whole_and_reported() -> None:
    links = "".join(f"<li><a href=/{n}>{PROSE}</a> today" for n in range(5))
    document, diagnostics = read_page(f"<body><ul>{links}</ul></body>")
    assert len(document.blocks) == 5
    assert [each.code for each in diagnostics] == ["no-article-found"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>no</p>",
        "<p style='color:red;display: none'>no</p>",
        "<p aria-hidden=true>no</p>",
        "<nav>no</nav>",
        "<form>no</form>",
        "<aside>no</aside>",
        "<div class='a newsletter'>no</div>",
    ],
)
def test_what_is_hidden_or_furniture_is_not_read(hidden: str) -> None:
    assert texts_of(f"<p>{PROSE}</p>{hidden}<p>Yes</p>") == [PROSE, "Yes"]


@pytest.mark.parametrize(
    "shown",
    [
        "<p aria-hidden=false>yes</p>",
        "<p style='display: block'>yes</p>",
        "<div class=paywall>yes</div>",
        "<div class=shareholders>yes</div>",
        "<footer>yes</footer>",
        "<p class=note-worthy>yes</p>",
    ],
)
def test_what_looks_like_it_is_read(shown: str) -> None:
    assert texts_of(f"<p>{PROSE}</p>{shown}") == [PROSE, "yes"]


def test_an_empty_page_of_scripts_is_reported_as_empty() -> None:
    document, diagnostics = read_page("<script>document.write('Two')</script>")
    assert (document.text, [each.code for each in diagnostics]) == ("", ["empty-document"])


def test_what_stands_after_the_end_of_the_page_is_read() -> None:
    page = f"<html><body><p>{PROSE}</p></body></html><p>{PROSE}</p>"
    assert [text for _, text in blocks_of(read_page(page)[0])] == [PROSE, PROSE]


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ol><li", "table><tr><td", "a href=x"])
def test_deep_nesting_is_read_in_bounded_time(tag: str) -> None:
    started = time.perf_counter()
    document, _ = read_page(f"<{tag}>" * 10_000 + "Two ferries")
    assert document.text == "Two ferries"
    assert time.perf_counter() - started < 10


def test_a_null_byte_is_reported_and_nothing_after_it_lost() -> None:
    document, diagnostics = read(b"<article><p>Two\x00 ferries</p></article>", "a.html")
    assert document.text == "Two\ufffd ferries"
    assert [each.code for each in diagnostics] == ["control-characters"]
    assert diagnostics[0].span is not None
    assert diagnostics[0].span.of(document.text) == "\ufffd"
