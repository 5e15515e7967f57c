"""The formats that `trace` and `export` write, by name. What writes them is imported when used."""

from enum import StrEnum


class Format(StrEnum):
    """What is written."""

    text = "text"
    html = "html"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    csv_attributions = "csv-attributions"
    csv_citations = "csv-citations"
    csv_links = "csv-links"
    markdown = "markdown"
    docx = "docx"
    csl_json = "csl-json"
    bibtex = "bibtex"
    ris = "ris"
    web_annotation = "web-annotation"
    claimreview = "claimreview"
    prov_json = "prov-json"
    graphml = "graphml"
