import io
import json
from itertools import count, islice

import pytest
from analysis_strategies import analyses
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from provenance.errors import FormatError, OutputError
from provenance.export import EXPORTERS, load, schema, schema_text
from provenance.model import Analysis, Document

VALIDATOR = Draft202012Validator(schema())
slow = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def analysis_of(text: str, location: str = "a.txt") -> Analysis:
    document = Document(
        id="sha256:00", location=location, media_type="text/plain", reader="plain", text=text
    )
    return Analysis(version="1", document=document)


def write(name: str, *given: Analysis) -> str:
    return "".join(str(chunk) for chunk in EXPORTERS[name](given))


@given(analyses)
@slow
def test_json_reads_back_and_validates_and_is_the_same_twice(analysis: Analysis) -> None:
    text = write("json", analysis)
    assert load(text) == analysis
    assert list(VALIDATOR.iter_errors(json.loads(text))) == []
    assert write("json", load(text.encode())) == text


@given(st.lists(analyses, max_size=3))
@slow
def test_jsonl_is_one_object_a_line_whatever_counts_as_a_line_end(given: list[Analysis]) -> None:
    text = write("jsonl", *given)
    assert [load(line) for line in text.splitlines()] == given
    assert [load(line) for line in io.StringIO(text)] == given


@given(st.lists(analyses, min_size=2, max_size=3))
@slow
def test_several_are_an_array_in_their_order(given: list[Analysis]) -> None:
    text = write("json", *given)
    read = json.loads(text)
    assert [load(json.dumps(item)) for item in read] == given
    assert text.startswith('[\n  {\n    "schema": "provenance.analysis/1",\n')
    assert text.endswith("\n  }\n]\n")


def test_none_is_an_empty_array_and_no_line() -> None:
    assert (write("json"), write("jsonl")) == ("[]\n", "")


def test_json_is_laid_out_for_a_person() -> None:
    text = write("json", analysis_of("“Ünïcode” 漢"))
    assert text.startswith('{\n  "schema": "provenance.analysis/1",\n  "version": "1",\n')
    assert '"text": "“Ünïcode” 漢"' in text
    assert text.endswith("}\n")


def test_nothing_in_the_output_can_drive_a_terminal() -> None:
    text = write("jsonl", analysis_of("\x1b[2J\x9b2J\x7f\x07"))
    assert text.isprintable() or text[:-1].isprintable()
    assert load(text).document.text == "\x1b[2J\x9b2J\x7f\x07"


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_formats_stream(name: str) -> None:
    endless = (analysis_of(str(number)) for number in count())
    chunks = list(islice(EXPORTERS[name](endless), 5))
    assert '"4"' in chunks[4]


def test_a_lone_surrogate_is_an_error_of_one_line() -> None:
    with pytest.raises(OutputError, match=r"\\udcff.*not valid Unicode") as caught:
        write("json", analysis_of("x", location="a\udcff.txt"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "^empty; give a file"),
        ("{", "^no JSON: .*; give a file"),
        ("[]", "^no analysis: .*object"),
        ('{"schema": "provenance.analysis/2"}', "form '.*/2', and this version reads '.*/1'"),
        ('{"version": "1"}', "^no analysis: document: Field required; give a file"),
        (b"\xff", "^no JSON"),
    ],
)
def test_what_is_no_analysis_is_refused_in_one_line(text: str | bytes, reason: str) -> None:
    with pytest.raises(FormatError, match=reason) as caught:
        load(text)
    assert "\n" not in str(caught.value)


def test_an_unknown_field_is_refused() -> None:
    value = json.loads(write("json", analysis_of("x"))) | {"extra": 1}
    with pytest.raises(FormatError, match="extra"):
        load(json.dumps(value))
    assert not VALIDATOR.is_valid(value)


def test_the_schema_is_a_schema_and_says_what_it_is() -> None:
    Draft202012Validator.check_schema(schema())
    assert list(schema())[:2] == ["$schema", "$id"]
    assert (schema()["$id"], schema()["title"]) == (
        "urn:provenance:analysis:1",
        "provenance.analysis/1",
    )
    assert json.loads(schema_text()) == schema()
