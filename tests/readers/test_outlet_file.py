"""A person's own outlets: what is read, and what is refused with line and remedy."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import trace
from provenance.errors import InputError
from provenance.lexicon.outlets import (
    also_outlets,
    load_outlets,
    outlets_by_domain,
    outlets_by_name,
)
from provenance.readers.outlet_file import read_outlets

ARTICLE = "Ferry to close\n\nThe harbour will shut in May, Quillon Watch reported on Monday."


def write(folder: Path, text: str) -> Path:
    path = folder / "outlets.tsv"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("mark", ["\t", ",", ";"])
def test_a_table_is_read_whatever_parts_its_cells(tmp_path: Path, mark: str) -> None:
    rows = [
        ["Name", "domains", "aliases", "kind"],
        ["Quillon Watch", "https://www.quillon.example.org/a|quillon.co.uk", "the Watch|QW", ""],
        [""],
        ["The Fen Gazette", "", "", "newspaper"],
    ]
    path = write(tmp_path, "\ufeff" + "\r\n".join(mark.join(row) for row in rows))
    first, second = read_outlets(path)
    assert first.domains == ("example.org", "quillon.co.uk")
    assert first.aliases == ("the Watch", "QW")
    assert first.kind == "online"
    assert (second.name, second.kind) == ("The Fen Gazette", "newspaper")


def test_own_outlets_are_known_within_the_block_only(tmp_path: Path) -> None:
    path = write(tmp_path, "name,aliases,domains\nThe New York Times,NYT,nyt-own.org\nOwn,,own.org")
    ours = len(load_outlets())
    with also_outlets(read_outlets(path)):
        assert outlets_by_domain()["own.org"].name == "Own"
        assert [e.domains for e in outlets_by_name()["new york times"]] == [("nyt-own.org",)]
        assert len(load_outlets()) == ours + 1
    assert "own.org" not in outlets_by_domain()
    assert outlets_by_domain()["nytimes.com"].name == "The New York Times"


def test_an_article_is_traced_with_own_outlets(tmp_path: Path) -> None:
    path = write(tmp_path, "name\tkind\nQuillon Watch\tnewspaper\n")
    assert [s.kind for s in trace(ARTICLE, outlets=path).sources] == ["outlet"]
    assert [s.kind for s in trace(ARTICLE).sources] != ["outlet"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: the columns are name, aliases"),
        ("title,url\nA,b.org", "line 1: the columns are name, aliases"),
        ("name,name\nA,b", "line 1: the columns are name, aliases"),
        ("name\n\n", "no outlets"),
        ("name,kind\nA,paper", "line 2: no kind 'paper'; the kinds are agency"),
        ("name,domains\nA,localhost", "line 2: 'localhost' is no domain"),
        ("name,domains\nA,a.org\n\nB,www.a.org", "line 4: 'a.org' stands in line 2 too"),
        ("name\nThe Gazette\nGazette", "line 3: 'gazette' stands in line 2 too"),
        ("name,country\nA,Britain", "line 2: 'Britain' is no country code"),
        ("name,wikidata\nA,42", "line 2: '42' is no Wikidata id"),
        ("name,country\n,GB", "line 2: the name is missing"),
        ("name,country\nA,GB,x", "line 2: 3 cells under 2 columns"),
        ('name,country\n"A,GB', "line 2: unexpected end of data"),
    ],
)
def test_what_is_not_sound_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        read_outlets(write(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "outlets.tsv"
    path.write_bytes(b"name\nCaf\xe9\n")
    with pytest.raises(InputError, match="not UTF-8 at byte 8"):
        read_outlets(path)
    with pytest.raises(InputError, match="no-such"):
        read_outlets(tmp_path / "no-such")


@given(st.text(alphabet=st.sampled_from('name,kind;\t"|\r\n.orgA ')))
def test_any_text_gives_outlets_or_one_line(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = write(tmp_path_factory.mktemp("own"), text)
    try:
        entries = read_outlets(path)
    except InputError as error:
        message = str(error)
        entries = ()
    else:
        message = ""
    assert (message == "") == bool(entries)
    assert "\n" not in message
    assert all(entry.name for entry in entries)
