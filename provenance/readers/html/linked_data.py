"""JSON-LD in a page: what it says of its article. The vocabulary is that of schema.org."""

import html
import json
from collections.abc import Iterator
from typing import Final

from pydantic import JsonValue

from provenance.model import Diagnostic, diagnose
from provenance.readers.html.tree import Element, Page
from provenance.readers.stated import clean_words

_ARTICLE_TYPES: Final = frozenset(
    {
        "Article",
        "NewsArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "AdvertiserContentArticle",
        "Report",
        "BlogPosting",
        "LiveBlogPosting",
        "ScholarlyArticle",
        "TechArticle",
        "SatiricalArticle",
        "SocialMediaPosting",
    }
)
Facts = dict[str, JsonValue]


def find_facts(page: Page) -> tuple[Facts, tuple[Diagnostic, ...]]:
    """Return what the page's JSON-LD says of its first article, and what of it was broken."""
    found: Facts = {}
    broken = 0
    for script in page.elements():
        if script.tag != "script" or "ld+json" not in script.get("type").lower():
            continue
        try:
            value = _parse(page, script)
        except (ValueError, RecursionError):
            broken += 1
            continue
        found = found or next(filter(_is_article, _iterate_objects(value)), {})
    if not broken:
        return found, ()
    message = f"{broken} blocks of JSON-LD in the page are no JSON"
    return found, (diagnose("malformed-metadata", message),)


def words_of(value: JsonValue) -> tuple[str, ...]:
    """Return the words of a value: a string, a thing with a name or an id, or a list of these."""
    found: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        named = each.get("name") or each.get("@id") if isinstance(each, dict) else each
        names = named if isinstance(named, list) else [named]
        found += [clean_words(html.unescape(name)) for name in names if isinstance(name, str)]
    return tuple(filter(None, found))


def _parse(page: Page, script: Element) -> JsonValue:
    inside = page.items[script.at : script.end]
    source = "".join(item for item in inside if isinstance(item, str)).strip()
    # Some sites comment the data out for browsers of the last century.
    for opening, closing in (("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>")):
        source = source.removeprefix(opening).removesuffix(closing).strip()
    value: JsonValue = json.loads(source.rstrip(";"), strict=False)
    return value


def _iterate_objects(value: JsonValue) -> Iterator[Facts]:
    """Give the objects of a document, those of its lists and its graph included."""
    waiting = [value]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting = [*each, *waiting]
        elif isinstance(each, dict):
            yield each
            waiting = [each[name] for name in ("@graph", "mainEntity") if name in each] + waiting


def _is_article(facts: Facts) -> bool:
    return any(kind.rpartition("/")[2] in _ARTICLE_TYPES for kind in words_of(facts.get("@type")))
