"""Formats held against the shapes that others have published, for every kind of article."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from analysis_strategies import analyses
from awkward_articles import ARTICLES
from checked_links import CHECKED
from hypothesis import HealthCheck, Phase, given, settings
from jsonschema import Draft7Validator, Draft202012Validator
from test_export_formats import SEEDS, whole

from provenance import trace
from provenance.export import EXPORTERS, load_all, schema
from provenance.export.as_csl import CslDate, CslItem
from provenance.model import Analysis, CitationFields, Work, WorkKind
from provenance.text.anchors import AROUND

CSL = Draft7Validator(
    json.loads((Path(__file__).parent / "csl-data.json").read_text("utf-8"))
)  # of the Citation Style Language, see csl-data.LICENSE
OURS = Draft202012Validator(schema())
GIVEN = {**ARTICLES, "checked": CHECKED}
few = settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(analyses)
@few
def test_catalogues_hold_against_the_schema_of_csl(analysis: Analysis) -> None:
    CSL.validate(json.loads(whole("csl-json", analysis)))


@pytest.mark.parametrize("name", [name for name in GIVEN if name != "many"])
def test_awkward_articles_hold_against_published_schemas(name: str) -> None:
    CSL.validate(json.loads(whole("csl-json", GIVEN[name])))
    OURS.validate(json.loads(whole("json", GIVEN[name])))


@pytest.mark.skipif(not SEEDS, reason="the seeds are not here")
def test_the_seeds_hold_against_published_schemas() -> None:
    found = [trace(path, engine="rules") for path in SEEDS]
    items = json.loads(whole("csl-json", *found))
    assert len(items) > 10
    CSL.validate(items)
    for one in json.loads(whole("json", *found)):
        OURS.validate(one)


@pytest.mark.parametrize(
    "date",
    [
        "2024",
        "2024-03",
        "2024-03-01",
        "2024-22",
        "2024-03/2024-05",
        "2024?",
        "[1999..2001]",
        "n.d.",
    ],
)
def test_every_date_has_a_place_in_the_schema(date: str) -> None:
    work = Work(id="url:9", name="A report", title="A report", issued=date)
    (item,) = json.loads(whole("csl-json", GIVEN["empty"].model_copy(update={"works": (work,)})))
    CSL.validate([item])
    CslDate.model_validate(item["issued"])


def test_the_schema_of_csl_is_closed_and_so_is_ours() -> None:
    (item, *_) = json.loads(whole("csl-json", GIVEN["invented"]))
    assert not CSL.is_valid([{**item, "archive-copies": []}])
    assert not CSL.is_valid([{**item, "type": "leak"}])
    ours = {field.alias or name for name, field in CslItem.model_fields.items()}
    assert ours <= set(CSL.schema["items"]["properties"])  # type: ignore[index]


def test_archived_copies_stand_in_custom() -> None:
    (known,) = [c for c in GIVEN["invented"].citations if c.id == "c1"]
    copy = "https://archive.example/2024/fleet"
    fields = known.fields.model_copy(update={"archive_url": copy})
    work = GIVEN["invented"].works[0]
    cited = known.model_copy(update={"work": work.id, "fields": fields})
    (item,) = json.loads(
        whole(
            "csl-json", GIVEN["empty"].model_copy(update={"works": (work,), "citations": (cited,)})
        )
    )
    CSL.validate([item])
    assert item["custom"]["archives"] == [copy]


@pytest.mark.parametrize("name", [name for name in GIVEN if name != "many"])
def test_annotations_have_what_hypothesis_reads(name: str) -> None:
    """Its API asks for uri and target; a target for its source; a quotation for its words."""
    analysis = GIVEN[name]
    text = analysis.document.text
    items = json.loads(whole("web-annotation", analysis))["first"]["items"]
    for item in items:
        (target,) = item["target"]
        kinds = {selector["type"]: selector for selector in target["selector"]}
        assert set(kinds) == {"TextQuoteSelector", "TextPositionSelector"}
        quote, place = kinds["TextQuoteSelector"], kinds["TextPositionSelector"]
        start, end = place["start"], place["end"]
        assert 0 <= start < end <= len(text)
        assert quote["exact"] == text[start:end] != ""
        assert quote["prefix"] == text[max(0, start - AROUND) : start]
        assert quote["suffix"] == text[end : end + AROUND]
        assert all(isinstance(tag, str) for tag in item["tags"])
        assert item["uri"] == target["source"]
    assert AROUND == 32
    assert all(one["id"] != other["id"] for one, other in pairwise(items))


@pytest.mark.parametrize("name", ["invented", "marks", "right to left", "empty"])
def test_catalogues_say_the_same_of_a_work_to_readers_that_are_not_ours(name: str) -> None:
    import rispy  # type: ignore[import-untyped]
    from bibtexparser.entrypoint import parse_string

    items = json.loads(whole("csl-json", GIVEN[name]))
    ris = rispy.loads(whole("ris", GIVEN[name]).decode()) if items else []
    bibtex = parse_string(whole("bibtex", GIVEN[name]).decode()).entries
    assert [entry["id"] for entry in ris] == [item["id"] for item in items]
    for item, entry, fields in zip(items, ris, bibtex, strict=True):
        assert entry.get("title") == item.get("title")
        assert entry.get("urls", [None])[0] == item.get("URL")
        read = {name: field.value for name, field in fields.fields_dict.items()}
        assert read.get("url") == item.get("URL")
        authors = [", ".join(a.values()) for a in item.get("author", [])]
        assert entry.get("authors", []) == authors


EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("file", ["footnoted-analysis.md", "wire-rewrite.txt"])
def test_what_is_kept_gives_every_export_as_tracing_does(file: str) -> None:
    traced = trace(EXAMPLES / file, engine="fast")
    (kept,) = load_all(whole("json", traced), "a.json")
    assert kept == traced
    for format in EXPORTERS:
        assert whole(format, kept) == whole(format, trace(EXAMPLES / file, engine="fast")), format


@pytest.mark.parametrize(("kind", "container"), [("report", None), ("news", "Fen Board")])
def test_a_report_stands_in_no_volume_of_its_publisher(
    kind: WorkKind, container: str | None
) -> None:
    fields = CitationFields(title="Wells", container="Fen Board", publisher="Fen Board")
    work = GIVEN["invented"].works[0].model_copy(update={"kind": kind, "container": "Fen Board"})
    cited = GIVEN["invented"].citations[0].model_copy(update={"work": work.id, "fields": fields})
    given = GIVEN["empty"].model_copy(update={"works": (work,), "citations": (cited,)})
    (item,) = json.loads(whole("csl-json", given))
    assert (item.get("container-title"), item["publisher"]) == (container, "Fen Board")
