"""What single formats say, held against their standards."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from awkward_articles import MARKS, RIGHT_TO_LEFT
from checked_links import CHECKED
from invented_article import ARTICLE, CLAIMS, URL

from provenance.errors import FormatError, OutputError
from provenance.export import EXPORTERS, load_all
from provenance.export.as_bibtex import read_entry
from provenance.export.as_claimreview import ADVISED_LENGTH, shortened
from provenance.export.records import Author, author
from provenance.export.table_file import table_lines, undefused
from provenance.model import Analysis
from provenance.report.claim_rows import COLUMNS


def text_of(format: str, *given: Analysis) -> str:
    return "".join(str(chunk) for chunk in EXPORTERS[format](given))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of rdflib, about itself
def test_drafts_hold_against_the_shapes_and_a_rating_would_not() -> None:
    from pyshacl import validate
    from rdflib import Graph

    shapes = Graph().parse(Path(__file__).parent / "claimreview.ttl")
    drafts = json.loads(text_of("claimreview", ARTICLE, MARKS))
    graph = Graph().parse(data=json.dumps(drafts), format="json-ld")
    assert validate(graph, shacl_graph=shapes)[0]
    assert len(graph) > len(CLAIMS)
    drafts["@graph"][0]["reviewRating"] = "true"
    rated = Graph().parse(data=json.dumps(drafts), format="json-ld")
    assert not validate(rated, shacl_graph=shapes)[0]


def test_a_claim_is_shortened_at_a_word() -> None:
    assert shortened("The dam is safe") == "The dam is safe"
    short = shortened("word " * 40)
    assert short.endswith("word…")
    assert max(len(shortened(text)) for text in ("x" * 99, "word " * 40)) <= ADVISED_LENGTH


def test_annotations_are_what_hypothesis_asks_for() -> None:
    found = json.loads(text_of("web-annotation", ARTICLE))
    assert found["total"] == len(found["first"]["items"]) == len(CLAIMS) + len(ARTICLE.citations)
    item = found["first"]["items"][1]
    quote, place = item["target"][0]["selector"]
    whole = ARTICLE.document.text
    assert whole[place["start"] : place["end"]] == quote["exact"]
    assert whole[: place["start"]].endswith(quote["prefix"])
    assert item["uri"] == item["target"][0]["source"]
    assert {"text", "tags", "uri"} <= set(item)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+49", "-3", "@x", " =x", "'=x", "''@", "＝1", "|calc", "%x"]
)
def test_a_formula_is_defused_and_comes_back(cell: str) -> None:
    (line,) = list(table_lines("csv", ("a",), [(cell,)]))[1:]
    (read,) = next(csv.reader(StringIO(line)))
    assert read.startswith("'")
    assert undefused(read) == cell.strip()


@pytest.mark.parametrize("cell", ["'Tis safe", "“=x”", "a = b", "1-2"])
def test_words_that_are_no_formula_stay(cell: str) -> None:
    (line,) = list(table_lines("csv", ("a",), [(cell,)]))[1:]
    assert next(csv.reader(StringIO(line))) == [cell]
    assert undefused(cell) == cell


def test_the_claim_sheet_has_a_row_a_claim_and_empty_columns() -> None:
    rows = list(csv.DictReader(StringIO(text_of("csv", ARTICLE))))
    assert [row["claim"] for row in rows] == [claim.text for claim in CLAIMS]
    assert (rows[0]["said_by"], rows[0]["through"]) == (
        "inspection file (leaked)",
        "The Harbour Gazette",
    )
    assert URL in rows[2]["addresses"]
    assert {row[name] for row in rows for name in ("status", "initials", "remark")} == {""}
    assert rows[2]["link_verdicts"] == ""
    assert rows[2]["works"].startswith("Ilya Brandt, “Fleet is safe, minister says”, Orrin Radio")


def test_the_sheets_for_spreadsheets_and_word_processors_say_what_the_page_says() -> None:
    (row,) = (r for r in csv.DictReader(StringIO(text_of("csv", CHECKED))) if r["number"] == "3")
    assert row["link_verdicts"] == "dead (not-found); blocked (paywall)"
    assert row["archive_copies"] == f"https://archive.example/20240302/{URL}"
    from docx import Document

    data = b"".join(chunk for chunk in EXPORTERS["docx"]([CHECKED]) if isinstance(chunk, bytes))
    (table,) = Document(BytesIO(data)).tables
    assert [cell.text for cell in table.rows[0].cells] == list(COLUMNS)
    cells = [cell.text for cell in table.rows[3].cells]
    assert cells[1] == CHECKED.text(CLAIMS[2].sentence)
    assert "(dead)" in cells[4]
    underlined = [run.text for run in table.rows[3].cells[1].paragraphs[0].runs if run.underline]
    assert underlined == [CLAIMS[2].text]
    assert cells[6:] == ["", "", ""]


def test_a_name_is_parted_only_where_it_says_how() -> None:
    assert author("Ilya Brandt") == Author("Brandt", "Ilya")
    assert author("Brandt, Ilya") == Author("Brandt", "Ilya")
    assert author("UN Security Council") == Author("UN Security Council")


def test_bibtex_keeps_what_tex_would_take_for_a_command() -> None:
    work = ARTICLE.works[0].model_copy(
        update={"title": r"{50%} of \ferries & ~$3 #1_a^b", "authors": ("Guild of Orrin and Sons",)}
    )
    entry = text_of("bibtex", ARTICLE.model_copy(update={"works": (work,)}))
    read = read_entry(entry)
    assert read is not None
    assert read["title"] == (work.title,)
    assert "{Guild of Orrin and Sons}" in entry


def test_catalogues_know_the_works() -> None:
    items = json.loads(text_of("csl-json", ARTICLE))
    assert items[0]["author"] == [{"family": "Brandt", "given": "Ilya"}]
    assert items[0]["issued"] == {"date-parts": [[2024, 3, 1]]}
    assert items[1]["custom"]["name"] == "inspection file (leaked)"
    assert "title" not in items[1]
    assert "DA  - 2024/03/01/\r\n" in text_of("ris", ARTICLE)


def test_prov_says_who_and_what() -> None:
    found = json.loads(text_of("prov-json", ARTICLE))
    labels = {value["prov:label"] for value in found["agent"].values()}
    assert {"The Orrin Mirror", "Minister Ruth Amsel", "Ada Lorne"} <= labels
    kinds = [relation.get("prov:type") for relation in found["wasDerivedFrom"].values()]
    assert {"$": "prov:PrimarySource", "type": "prov:QUALIFIED_NAME"} in kinds or any(
        "PrimarySource" in json.dumps(kind) for kind in kinds
    )


def test_markdown_calls_nobody_and_runs_nothing() -> None:
    text = text_of("markdown", MARKS)
    assert "@harbour" not in text
    assert "#12" not in text
    assert "<b>" not in text
    assert "<script>" not in text


def test_right_to_left_words_stay_as_they_are() -> None:
    for format in ("csv", "markdown", "graphml", "web-annotation"):
        assert RIGHT_TO_LEFT.claims[0].text in text_of(format, RIGHT_TO_LEFT)


def test_a_missing_library_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for module, format in (("docx", "docx"), ("prov.model", "prov-json")):
        monkeypatch.setitem(sys.modules, module, None)
        with pytest.raises(FormatError, match="pip install 'provenance") as caught:
            text_of(format, ARTICLE)
        assert "\n" not in str(caught.value)


def test_what_would_not_read_back_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("provenance.export.as_markdown.items_of", lambda _: ["other"])
    with pytest.raises(OutputError, match="does not read back"):
        text_of("markdown", ARTICLE)


def test_files_of_every_kind_are_loaded_and_others_refused_with_their_name() -> None:
    one, several = text_of("json", ARTICLE), text_of("json", ARTICLE, MARKS)
    for text, expected in (
        (one, [ARTICLE]),
        (several, [ARTICLE, MARKS]),
        (text_of("jsonl", ARTICLE, MARKS), [ARTICLE, MARKS]),
        (text_of("jsonl", MARKS), [MARKS]),
        ("[]\n", []),
    ):
        assert list(load_all(text.encode(), "x")) == expected
    for wrong in ("", "{}", "[1]", one + one):
        with pytest.raises(FormatError, match=r"^a\.json: ") as caught:
            list(load_all(wrong.encode(), "a.json"))
        assert "\n" not in str(caught.value)
