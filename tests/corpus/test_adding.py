"""Articles go into the store once, with every version, whatever they come in."""

import json
import os
from pathlib import Path

import pytest
from sqlalchemy import func, select

from provenance.corpus.api import Corpus
from provenance.corpus.keeping.steps import STEPS
from provenance.corpus.keeping.tables import ARTICLE, HOP, SHINGLE, VERSION
from provenance.errors import InputError
from provenance.store import open_store

ARTICLE_TEXT = (
    "The Tarn bridge will close in May, the Roads Office said on Monday.\n\n"
    "Repairs cost 40 million crowns, according to its report.\n"
)


def names(store: str) -> list[tuple[str, int]]:
    with open_store(store, STEPS) as opened, opened.reading() as connection:
        found = connection.execute(select(ARTICLE.c.name, ARTICLE.c.version))
        return sorted((row[0], row[1]) for row in found)


def count(store: str, table: object) -> int:
    with open_store(store, STEPS) as opened, opened.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def test_a_folder_is_added_once(store: str, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    (folder / "deeper").mkdir(parents=True)
    (folder / "one.txt").write_text(ARTICLE_TEXT)
    (folder / "deeper" / "two.md").write_text("# Toll\n\nThe toll rises, the mayor said.\n")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    with Corpus(store) as corpus:
        first = corpus.add([folder])
        second = corpus.add([folder])
    assert (first.new, first.files) == (2, 2)
    assert (second.new, second.versions, second.unchanged) == (0, 0, 2)
    assert names(store) == [("one", 1), ("two", 1)]


def test_new_words_are_a_version_and_old_ones_answer_no_more(store: str, tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text(ARTICLE_TEXT)
    with Corpus(store) as corpus:
        corpus.add([file])
        hops = count(store, HOP)
        file.write_text(ARTICLE_TEXT.replace("40 million", "60 million"))
        os.utime(file, ns=(1, 1))
        assert corpus.add([file]).versions == 1
        file.write_text(ARTICLE_TEXT)
        os.utime(file, ns=(2, 2))
        again = corpus.add([file])
    assert (again.versions, again.known) == (0, 1)
    assert names(store) == [("one", 2)]
    assert count(store, VERSION) == 2
    assert count(store, HOP) == hops


def test_the_same_words_in_another_place_are_one_article(store: str, tmp_path: Path) -> None:
    for name in ("one.txt", "copy.txt"):
        (tmp_path / name).write_text(ARTICLE_TEXT)
    with Corpus(store) as corpus:
        added = corpus.add([tmp_path / "one.txt", tmp_path / "copy.txt"])
    assert (added.new, added.known) == (1, 1)


def test_two_articles_of_one_name_stay_two(store: str, tmp_path: Path) -> None:
    for name, words in (("a", "The toll rises"), ("b", "The toll falls")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "toll.txt").write_text(f"{words}, the mayor said.\n")
    with Corpus(store) as corpus:
        corpus.add([tmp_path / "a", tmp_path / "b"])
    assert names(store) == [("toll", 1), ("toll~2", 1)]


def test_jsonl_says_what_the_text_does_not(store: str, tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    said = {"id": "t1", "url": "https://www.tarn.example/a/?utm_source=x", "outlet": "Tarn Post"}
    lines.write_text(json.dumps({**said, "published": "2031-03-04", "text": ARTICLE_TEXT}) + "\n")
    again = tmp_path / "again.jsonl"
    same = {**said, "url": "http://tarn.example/a", "text": ARTICLE_TEXT}
    again.write_text(json.dumps(same) + "\n")
    with Corpus(store) as corpus:
        assert corpus.add([lines]).new == 1
        assert corpus.add([again]).known == 1
        row = next(iter(corpus.cites()))
    assert (row.citing, row.since) == ("Tarn Post", "2031-03-04")


def test_what_cannot_be_read_is_said_and_the_rest_is_added(store: str, tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text(
        json.dumps({"id": "a", "text": ARTICLE_TEXT})
        + '\n{"id": "b"}\n{"id": "c", "text": "The toll falls, the mayor said."}\n'
    )
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    with Corpus(store) as corpus:
        added = corpus.add([tmp_path / "binary.txt", lines])
        retried = corpus.add([lines])
    assert added.new == 2
    assert len(added.troubles) == 2
    assert any("articles.jsonl:2" in trouble for trouble in added.troubles)
    assert (retried.known, len(retried.troubles)) == (2, 1)


def test_two_processes_add_what_one_does(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    texts = [ARTICLE_TEXT.replace("40", str(number)) for number in range(10, 50)]
    lines.write_text(
        "".join(json.dumps({"id": f"a{n}", "text": text}) + "\n" for n, text in enumerate(texts))
    )
    told: list[int] = []
    with Corpus(tmp_path / "c.sqlite") as corpus:
        added = corpus.add([lines], processes=2, progress=told.append)
    assert (added.new, added.troubles, sum(told)) == (40, (), 40)
    assert names(str(tmp_path / "c.sqlite")) == sorted((f"a{n}", 1) for n in range(40))


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with Corpus(tmp_path / "c.sqlite") as corpus, pytest.raises(InputError, match="no such file"):
        corpus.add([tmp_path / "nowhere"])


RSS = """<?xml version="1.0"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn Post</title>
<item><title>Toll</title><link>https://tarn.example/toll</link>
<pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>The toll on the Tarn
bridge will rise by two crowns in May, the Roads Office said in a report on Monday, because repairs
cost 40 million crowns and the state pays no more than half of what the towns had asked for.</p>
<p>The mayor of Tarnby said that the town had not been asked.</p>]]></content:encoded></item>
<item><title>Teaser</title><link>https://tarn.example/teaser</link>
<description>More soon.</description>
</item></channel></rss>"""

SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://tarn.example/b</loc>
<news:news><news:publication><news:name>Tarn Post</news:name></news:publication>
<news:publication_date>2031-05-06T07:00:00Z</news:publication_date><news:title>B</news:title>
</news:news></url></urlset>"""


def test_a_feed_gives_articles_and_a_sitemap_what_is_known_of_them(
    store: str, tmp_path: Path
) -> None:
    (tmp_path / "feed.xml").write_text(RSS)
    (tmp_path / "sitemap.xml").write_text(SITEMAP)
    lines = tmp_path / "more.jsonl"
    lines.write_text(json.dumps({"url": "https://tarn.example/b", "text": ARTICLE_TEXT}) + "\n")
    with Corpus(store) as corpus:
        added = corpus.add([tmp_path])
        sources = [e for row in corpus.sources() for e in row.evidence]
    assert (added.new, added.troubles) == (2, ())
    assert ("https://tarn.example/toll", "Tarn Post", "2031-03-04") in {
        (e.article, e.outlet, e.published) for e in sources
    }
    assert ("https://tarn.example/b", "Tarn Post", "2031-05-06") in {
        (e.article, e.outlet, e.published) for e in sources
    }


def test_other_xml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.xml").write_text("<notes><note>x</note></notes>")
    with Corpus(tmp_path / "c.sqlite") as corpus:
        added = corpus.add([tmp_path / "notes.xml"])
    assert "no feed and no sitemap" in added.troubles[0]


def test_shingles_go_with_their_version(store: str, tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text(ARTICLE_TEXT)
    with Corpus(store) as corpus:
        corpus.add([file])
        before = count(store, SHINGLE)
        file.write_text("Nothing of this was there before, the mayor said.\n")
        corpus.add([file])
    assert before > count(store, SHINGLE)
