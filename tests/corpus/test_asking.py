"""The questions: who cites whom, shared claims, origins, copies, sources, the graph."""
# ruff: noqa: E501 - a paragraph of an article is one line

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from provenance.corpus.api import Corpus
from provenance.corpus.asking import comparing
from provenance.corpus.asking.filters import Filter
from provenance.corpus.writing.graphs import as_gexf, as_graph_json, as_graphml

SETS = Path(__file__).parent / "sets"

GAZETTE = """Rust found in cables of Tarn bridge

Engineers have found rust in eleven of the twelve steel cables of the Tarn bridge, the Roads Office said in a report on Monday.

“The bridge was unable to carry heavy lorries any longer,” the report said.

Repairs will cost 40 million crowns and last until the autumn, according to the report.
"""
POST = """Tarn bridge "unable to carry lorries"

The Tarn bridge has rust in eleven of its twelve steel cables, the Harbour Gazette reported on Tuesday, citing a report by the Roads Office.

“The bridge was unable to carry heavy lorries any longer,” the report said, according to the Harbour Gazette.

Repairs will cost 40 million crowns, the Harbour Gazette reported.
"""
COPY = """Bridge repairs

Engineers have found rust in eleven of the twelve steel cables of the Tarn bridge, the Roads Office said in a report on Monday.

Repairs will cost 40 million crowns and last until the autumn, according to the report.

The town's bakers hope that the road will be open for the summer fair.
"""
RING = """Gazette and Post agree on rust

Eleven of the twelve steel cables of the Tarn bridge have rust in them, the Tarn Post reported on Wednesday.

“The bridge was unable to carry heavy lorries any longer,” a report said, the Tarn Post reported.
"""
OTHER = """Fair to open in June

The summer fair at Tarnby will open on June 3, the fair's director said.

Bakers will show a cake that is twelve metres long.
"""
ARTICLES = [
    ("gazette", "Harbour Gazette", "2031-03-03", GAZETTE),
    ("post", "Tarn Post", "2031-03-04", POST),
    ("copy", "Valley News", "2031-03-05", COPY),
    ("fair", "Valley News", "2031-03-06", OTHER),
]


def add(corpus: Corpus, folder: Path, articles: list[tuple[str, str, str, str]]) -> None:
    lines = folder / f"{articles[0][0]}.jsonl"
    keys = ("id", "outlet", "published", "text")
    lines.write_text("".join(json.dumps(dict(zip(keys, a, strict=True))) + "\n" for a in articles))
    assert corpus.add([lines]).new == len(articles)


@pytest.fixture
def corpus(store: str, tmp_path: Path) -> Iterator[Corpus]:
    with Corpus(store) as opened:
        add(opened, tmp_path, ARTICLES)
        yield opened


def test_who_cites_whom_with_the_words_that_show_it(corpus: Corpus) -> None:
    rows = list(corpus.cites(Filter(outlet="Tarn Post", source="Gazette")))
    assert [(r.citing, r.cited, r.kind, r.since) for r in rows] == [
        ("Tarn Post", "Harbour Gazette", "outlet", "2031-03-04")
    ]
    assert rows[0].times == 3
    assert all(e.span and "Gazette" in POST[e.span.start : e.span.end] for e in rows[0].evidence)
    assert list(corpus.cites(Filter(until="2031-03-02"))) == []


def test_a_claim_stands_with_all_its_articles_in_order_of_time(corpus: Corpus) -> None:
    rows = {r.articles: r for r in corpus.claims() if "rust" in r.claim}
    assert [e.outlet for e in rows["gazette", "post", "copy"].evidence] == [
        "Harbour Gazette",
        "Tarn Post",
        "Valley News",
    ]
    assert all("fair" not in row.articles for row in corpus.claims())


def test_three_outlets_rest_on_one_report(corpus: Corpus) -> None:
    (row,) = corpus.origins()
    assert row.articles == ("gazette", "post", "copy")
    assert row.primary == "Roads Office report"
    assert (row.independent_sources, row.single_source) == (1, True)
    assert row.earliest == "gazette"
    assert row.circular == ()
    path = next(p for p in row.paths if p.article == "post")
    assert path.path[0] == "Harbour Gazette"
    assert path.path[-1] == "Roads Office report"


def test_articles_that_cite_each_other_are_a_ring(corpus: Corpus, tmp_path: Path) -> None:
    add(corpus, tmp_path, [("ring", "Harbour Gazette", "2031-03-07", RING)])
    (row,) = corpus.origins()
    assert row.circular == (("post", "ring"),)


def test_what_is_taken_without_saying_so(corpus: Corpus) -> None:
    rows = list(corpus.copies())
    assert [(r.article, r.origin, r.first) for r in rows] == [("copy", "gazette", "gazette")]
    assert 0.5 < rows[0].share < 0.9
    for here, there in rows[0].passages:
        assert COPY[here.start : here.end] == here.text
        assert GAZETTE[there.start : there.end] == there.text


def test_who_is_quoted(corpus: Corpus) -> None:
    rows = {row.name: row for row in corpus.sources()}
    assert rows["Roads Office report"].articles == ("gazette", "post", "copy")
    assert rows["Roads Office report"].joined
    assert not rows["Roads Office report"].anonymous


def test_a_person_may_part_and_join_what_evidence_says(corpus: Corpus, tmp_path: Path) -> None:
    corpus.merge("Harbour Gazette", "the Gazette of Brinmouth", "same paper, renamed in 2030")
    text = "The ferry is late again, the Gazette of Brinmouth reported.\n"
    add(corpus, tmp_path, [("ferry", "Tarn Post", "2031-03-08", text)])
    gazette = Filter(outlet="Tarn Post", source="Gazette")
    rows = list(corpus.cites(gazette))
    assert [(r.cited, set(r.articles)) for r in rows] == [("Harbour Gazette", {"post", "ferry"})]
    assert "renamed in 2030" in rows[0].joined[0]
    assert corpus.undo("the Gazette of Brinmouth", "Harbour Gazette")
    assert not corpus.undo("the Gazette of Brinmouth", "Harbour Gazette")
    assert len(list(corpus.cites(gazette))) == 2


def test_the_graph_has_every_node_its_edges_name(corpus: Corpus) -> None:
    graph = corpus.graph()
    ids = {node.id for node in graph.nodes}
    assert {node.kind for node in graph.nodes} == {"outlet", "article", "work", "source"}
    assert {edge.source for edge in graph.edges} | {edge.target for edge in graph.edges} <= ids
    assert all(edge.words for edge in graph.edges if edge.kind != "published")
    graphml, gexf = (
        etree.fromstring(as_graphml(graph).encode()),
        etree.fromstring(as_gexf(graph).encode()),
    )
    space = "{http://graphml.graphdrawing.org/xmlns}"
    assert len(list(graphml.iter(f"{space}node"))) == len(graph.nodes)
    assert len(list(gexf.iter("{http://gexf.net/1.3}edge"))) == len(graph.edges)
    assert len(json.loads(as_graph_json(graph))["nodes"]) == len(graph.nodes)


def test_three_houses_with_one_dam(store: str) -> None:
    with Corpus(store) as corpus:
        corpus.add([SETS / "dam"])
        (row,) = corpus.origins()
        kinds = {c.kind for d in corpus.drift(altered=True) for c in d.changes}
    assert row.primary == "Rivers Inspectorate report"
    assert {"number", "hedge", "condition", "speaker", "quoted-words"} <= kinds


def test_what_a_person_has_parted_no_evidence_joins(corpus: Corpus) -> None:
    def reports() -> list[str]:
        return [row.name for row in corpus.sources() if row.name == "Roads Office report"]

    assert len(reports()) == 1
    corpus.split("Roads Office report", "Roads Office report", "one is a draft")
    assert len(reports()) > 1


def test_what_was_compared_is_not_compared_again(corpus: Corpus, tmp_path: Path) -> None:
    before = list(corpus.drift())
    told: list[tuple[int, int]] = []
    corpus.compare(lambda done, total: told.append((done, total)))
    assert told == []
    add(corpus, tmp_path, [("ring", "Harbour Gazette", "2031-03-07", RING)])
    corpus.compare(lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)  # the new one with each of the three that tell its story
    assert [row for row in corpus.drift() if "ring" not in row.spans] == before


def test_other_rules_compare_all_again(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(corpus.drift())
    monkeypatch.setattr(comparing, "rules", lambda: "others")
    told: list[tuple[int, int]] = []
    corpus.compare(lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)
    assert list(corpus.drift()) == before


def test_a_replaced_wording_is_compared_and_its_old_rows_are_gone(
    corpus: Corpus, tmp_path: Path
) -> None:
    assert any("post" in row.spans for row in corpus.drift())
    lines = tmp_path / "again.jsonl"
    said = {"id": "post", "outlet": "Tarn Post", "published": "2031-03-04", "text": OTHER}
    lines.write_text(json.dumps(said) + "\n")
    assert corpus.add([lines]).versions == 1
    rows = [row for row in corpus.drift() if "post" in row.spans]
    assert rows
    assert all(set(row.spans) == {"post", "fair"} for row in rows)
