"""Every format: it validates, is the same twice, and holds for articles of every shape."""

import json
import os
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from analysis_strategies import analyses
from awkward_articles import ARTICLES
from hypothesis import HealthCheck, Phase, given, settings
from invented_article import ARTICLE, EMPTY

from provenance import trace
from provenance.export import EXPORTERS, load, load_all
from provenance.model import Analysis

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "seeds"
SEEDS = sorted(Path(os.environ.get("PROVENANCE_SEEDS", BESIDE)).glob("*.txt"))
slow = settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def whole(format: str, *given: Analysis) -> bytes:
    chunks = EXPORTERS[format](given)
    return b"".join(c if isinstance(c, bytes) else c.encode() for c in chunks)


def objects(data: bytes) -> int:
    json.loads(data)
    return 1


def docx_tables(data: bytes) -> int:
    from docx import Document

    return len(Document(BytesIO(data)).tables)


def prov_records(data: bytes) -> int:
    from prov.model import ProvDocument

    return len(list(ProvDocument.deserialize(StringIO(data.decode()), format="json").get_records()))


def graph_nodes(data: bytes) -> int:
    from networkx import parse_graphml

    return len(parse_graphml(data.decode()).nodes)


def ris_entries(data: bytes) -> int:
    import rispy  # type: ignore[import-untyped]

    return len(rispy.loads(data.decode())) if data else 0


def bibtex_entries(data: bytes) -> int:
    from bibtexparser.entrypoint import parse_string

    library = parse_string(data.decode())
    assert library.failed_blocks == []
    return len(library.entries)


def analyses_in(data: bytes) -> int:
    return len(list(load_all(data, "x")))


def lines(data: bytes) -> int:
    return len(data.decode().splitlines())


FOREIGN: dict[str, Callable[[bytes], int]] = {
    "json": analyses_in,
    "jsonl": analyses_in,
    "csv": lines,
    "csv-attributions": lines,
    "csv-citations": lines,
    "csv-links": lines,
    "markdown": lines,
    "docx": docx_tables,
    "csl-json": objects,
    "bibtex": bibtex_entries,
    "ris": ris_entries,
    "web-annotation": objects,
    "claimreview": objects,
    "prov-json": prov_records,
    "graphml": graph_nodes,
}
"""What reads each format: where there is one, a library that is not ours."""


def test_every_format_has_a_reader() -> None:
    assert set(FOREIGN) == set(EXPORTERS)


@pytest.mark.parametrize("format", EXPORTERS)
@given(analyses)
@slow
def test_whatever_an_analysis_holds_is_written_and_read(format: str, analysis: Analysis) -> None:
    data = whole(format, analysis)
    FOREIGN[format](data)
    assert whole(format, load(whole("json", analysis))) == data


@pytest.mark.parametrize("format", EXPORTERS)
@pytest.mark.parametrize("name", ARTICLES)
def test_awkward_articles_validate(format: str, name: str) -> None:
    data = whole(format, ARTICLES[name])
    FOREIGN[format](data)
    assert not data.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("format", EXPORTERS)
def test_several_articles_are_one_output(format: str) -> None:
    one, two = (
        FOREIGN[format](whole(format, ARTICLE)),
        FOREIGN[format](whole(format, ARTICLE, EMPTY, ARTICLE)),
    )
    assert two >= one


@pytest.mark.skipif(not SEEDS, reason="the seeds are not here")
@pytest.mark.parametrize("format", EXPORTERS)
def test_the_seeds_validate(format: str, seeds: list[Analysis]) -> None:
    assert FOREIGN[format](whole(format, *seeds)) > 0


@pytest.fixture(scope="module")
def seeds() -> list[Analysis]:
    return [trace(path, engine="rules") for path in SEEDS]
