"""HTML: what a page says of itself."""

import json

import pytest

from provenance.model import Diagnostic, Document
from provenance.readers import read
from provenance.readers.stated import (
    read_date,
    read_language,
    registrable_domain,
    split_names,
)

BODY = "<body><article><p>Two ferries were sold.</p></article></body>"


def read_head(head: str) -> Document:
    return read_all(head)[0]


def read_all(head: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    return read(f"<html><head>{head}</head>{BODY}</html>".encode(), "page.html")


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Two ferries &amp; a barge",
    "author": [{"@type": "Person", "name": "Ann Ode"}, "Bo Lind"],
    "publisher": {"@type": "Organization", "name": "The Harbour Gazette"},
    "datePublished": "2024-03-05T23:30:00+01:00",
    "url": "https://www.gazette.co.uk/ferries",
    "inLanguage": "en-GB",
}


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [{"@type": "WebSite", "name": "Gazette"}, ARTICLE],
        {"@graph": [{"@type": "BreadcrumbList"}, ARTICLE]},
        {**ARTICLE, "@type": ["Thing", "https://schema.org/Report"]},
    ],
)
def test_linked_data_is_read(value: object) -> None:
    document = read_head(linked(value))
    assert document.title == "Two ferries & a barge"
    assert document.bylines == ("Ann Ode", "Bo Lind")
    assert document.outlet is not None
    assert document.outlet.name == "The Harbour Gazette"
    assert document.outlet.domain == "gazette.co.uk"
    assert document.outlet.method == "metadata ld:publisher"
    assert document.published == "2024-03-05"
    assert document.url == "https://www.gazette.co.uk/ferries"
    assert document.language == "en"


def test_linked_data_of_other_things_are_not_the_article() -> None:
    document = read_head(linked({**ARTICLE, "@type": "Product"}) + "<title>Two ferries</title>")
    assert (document.title, document.bylines, document.published) == ("Two ferries", (), None)


@pytest.mark.parametrize("broken", ["{", "{'a': 1}", "[" * 100_000, "x"])
def test_broken_linked_data_are_a_diagnostic(broken: str) -> None:
    script = f'<script type="application/ld+json">{broken}</script>'
    document, diagnostics = read_all(script + linked(ARTICLE))
    assert [each.code for each in diagnostics] == ["malformed-metadata"]
    assert document.bylines == ("Ann Ode", "Bo Lind")


def test_surrogates_in_linked_data_do_not_get_through() -> None:
    document = read_head(linked({**ARTICLE, "headline": "Two \ud800 ferries"}))
    assert document.title == "Two \ufffd ferries"


def test_open_graph_is_read() -> None:
    document = read_head(
        "<meta property=og:title content='Two ferries'><meta property=og:site_name content=Gazette>"
        "<meta property=article:published_time content='2024-03'>"
        "<meta name=author content='By Ann Ode and Bo Lind'>"
        "<meta property=og:url content='https://gazette.example/a'>"
    )
    assert document.title == "Two ferries"
    assert document.bylines == ("Ann Ode", "Bo Lind")
    assert document.published == "2024-03"
    assert document.url == "https://gazette.example/a"


def test_citation_fields_are_read() -> None:
    document = read_head(
        "<meta name=citation_title content='Two ferries'>"
        "<meta name=citation_author content='Ode, Ann'>"
        "<meta name=citation_author content='Lind, Bo'>"
        "<meta name=citation_publication_date content='2024/03/05'>"
    )
    assert document.title == "Two ferries"
    assert document.bylines == ("Ode, Ann", "Lind, Bo")
    assert document.published == "2024-03-05"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Two ferries | Gazette", "Two ferries"),
        ("Two ferries - Gazette", "Two ferries"),
        ("Two ferries | Barges", "Two ferries | Barges"),
        ("Two ferries - a story", "Two ferries - a story"),
    ],
)
def test_the_name_of_the_site_is_cut_from_the_title(title: str, expected: str) -> None:
    document = read_head(f"<meta property=og:site_name content=Gazette><title>{title}</title>")
    assert document.title == expected


def test_the_title_of_a_picture_is_none() -> None:
    assert read_head("<svg><title>Menu</title></svg>").title is None


def test_a_signed_element_is_a_by_line() -> None:
    page = "<article><p><a rel=author href=/a>By Ann Ode</a></p><time pubdate datetime=2024-03-05>"
    document = read(page.encode(), "page.html")[0]
    assert (document.bylines, document.published) == (("Ann Ode",), "2024-03-05")


def test_any_other_time_on_the_page_is_no_date_of_publication() -> None:
    page = "<article><p>Two ferries</p><time datetime=2024-03-05>"
    assert read(page.encode(), "page.html")[0].published is None


def test_an_outlet_is_known_by_the_domain_of_its_page() -> None:
    outlet = read_head("<link rel=canonical href='https://www.dawn.com/news/1'>").outlet
    assert outlet is not None
    assert (outlet.name, outlet.domain, outlet.method) == ("Dawn", "dawn.com", "domain of the page")
    assert read_head("<link rel=canonical href='https://dawn.example/news/1'>").outlet is None


def test_a_relative_canonical_address_needs_a_base() -> None:
    link = "<link rel=canonical href='/a'>"
    assert read_head(link).url is None
    assert read_head("<base href='https://gazette.example/'>" + link).url == (
        "https://gazette.example/a"
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024", "2024"),
        ("2024-03", "2024-03"),
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T10:00:00Z", "2024-03-05"),
        ("2024-03-05 10:00", "2024-03-05"),
        ("20240305T1000", "2024-03-05"),
        ("Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05"),
        ("March 5, 2024", "2024-03-05"),
        ("March 2024", "2024-03"),
        ("2024-13-05", None),
        ("2024-02-31", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_are_as_precise_as_written(written: str, expected: str | None) -> None:
    assert read_date(written) == expected


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ann Ode", ("Ann Ode",)),
        ("By Ann Ode", ("Ann Ode",)),
        ("Byron Lind", ("Byron Lind",)),
        ("Ann Ode and Bo Lind", ("Ann Ode", "Bo Lind")),
        ("Ann Ode, Bo Lind & Cy Moe", ("Ann Ode", "Bo Lind", "Cy Moe")),
        ("Ode, Ann", ("Ode, Ann",)),
        ("Alexandra Sandoval", ("Alexandra Sandoval",)),
        ("https://gazette.example/ann", ()),
        ("ode@gazette.example; Bo Lind", ("Bo Lind",)),
        ("admin", ()),
        ("", ()),
    ],
)
def test_lists_of_names_are_split(written: str, names: tuple[str, ...]) -> None:
    assert split_names(written) == names


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.news.gazette.co.uk/x", "gazette.co.uk"),
        ("http://gazette.com.pk:8080", "gazette.com.pk"),
        ("https://localhost/", None),
        ("ftp://gazette.example/", None),
        ("http://[broken", None),
        ("gazette.example", None),
    ],
)
def test_domains_are_those_that_owners_register(address: str, domain: str | None) -> None:
    assert registrable_domain(address) == domain


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "en"), ("en-GB", "en"), ("pt_BR", "pt"), ("ckb", None), ("", None)]
)
def test_languages_are_of_two_letters(tag: str, code: str | None) -> None:
    assert read_language(tag) == code


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Two ferries - Tolm Review", "Two ferries"),
        ("Two ferries | Ports", "Two ferries"),
        ("Two ferries sold - Tolm Review", "Two ferries sold - Tolm Review"),
        ("Tolm Review - Two ferries", "Tolm Review - Two ferries"),
    ],
)
def test_the_window_may_name_the_site_after_the_headline(title: str, expected: str) -> None:
    page = f"<title>{title}</title><h1>Two ferries</h1><p>Sold.</p>"
    assert read(page.encode(), "a.html")[0].title == expected
