"""What a story rests on is called by the name that tells it from others."""

import json
from pathlib import Path

import pytest

from provenance.corpus.api import Corpus

STUDY = (
    "A glass of river water a day lowers the risk of gout by a third, according to a study "
    "published on Monday in the Journal of River Medicine.\n\n"
    "The trial followed 1,842 ferrymen for nine winters. Four of them fell ill, the study says.\n",
    "Ferrymen who drank a glass of river water a day had a third less gout, a study in the "
    "Journal of River Medicine found.\n\n"
    "The trial followed 1,842 ferrymen for nine winters. Four of them fell ill, it says.\n",
)
CHARGES = (
    "The owners of the Tarn ferry knew of the rust for eleven years, according to an indictment "
    "filed at the court in Sundmark.\n\n"
    "They sold the lifeboats in May, the indictment says.\n\n“It sinks,” said Ada Moor.\n",
    "The owners of the Tarn ferry knew of the rust for eleven years, court papers show.\n\n"
    "They sold the lifeboats in May, the court papers say.\n\n“We wait,” said Piet Lund.\n",
)
AGENCY = (
    "SUNDMARK (Norvale Press) - The police have arrested the captain of the Tarn ferry for "
    "smuggling cables, two officials said.\n\n"
    "He was seized at the northern quay at dawn, the officials said.\n",
    "The police have arrested the captain of the Tarn ferry for smuggling cables, Norvale Press "
    "reported, citing two officials.\n\n"
    "He was seized at the northern quay at dawn, two officials told Norvale Press.\n",
)


@pytest.mark.parametrize(
    ("articles", "name"),
    [
        (STUDY, "study in the Journal of River Medicine"),
        (CHARGES, "indictment"),
        (AGENCY, "Norvale Press"),
    ],
)
def test_the_primary_has_a_name(tmp_path: Path, articles: tuple[str, str], name: str) -> None:
    lines = tmp_path / "articles.jsonl"
    rows = ({"id": f"a{n}", "text": f"The story\n\n{text}"} for n, text in enumerate(articles))
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with Corpus(tmp_path / "corpus.sqlite") as corpus:
        corpus.add([lines])
        (origin,) = corpus.origins()
    assert origin.primary == name
