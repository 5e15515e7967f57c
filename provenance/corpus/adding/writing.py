"""Into the store, in the caller's transaction: an article is there wholly or not at all."""

from collections.abc import Sequence
from typing import Literal

from sqlalchemy import Connection, delete, insert, select, update

from provenance.corpus.adding.entry import Listed
from provenance.corpus.adding.files import Found
from provenance.corpus.adding.preparing import Prepared
from provenance.corpus.keeping.tables import (
    ARTICLE,
    COMPARED,
    FACT,
    FILE,
    HOP,
    LISTING,
    SHINGLE,
    SOURCE,
    VERSION,
)

Outcome = Literal["new", "version", "known"]


def write_article(connection: Connection, prepared: Prepared) -> Outcome:
    """Write an article, or a new version of it; nothing if the store has these words of it."""
    known = _known(connection, prepared)
    if known is None:
        article = _insert_article(connection, prepared)
        _insert_version(connection, prepared, article, 1)
        return "new"
    article, number = known
    held = connection.execute(
        select(VERSION.c.id, VERSION.c.current).where(
            VERSION.c.article == article, VERSION.c.sha == prepared.sha
        )
    ).first()
    if held is not None:
        return "known"
    _retire(connection, article)
    _insert_version(connection, prepared, article, number + 1)
    connection.execute(
        update(ARTICLE)
        .where(ARTICLE.c.id == article)
        .values(version=number + 1, **_described(prepared))
    )
    return "version"


def known_words(connection: Connection, key: str, sha: str) -> bool:
    """Say whether an article is held with these words, so that it need not be traced again."""
    question = (
        select(VERSION.c.id)
        .join(ARTICLE, ARTICLE.c.id == VERSION.c.article)
        .where(ARTICLE.c.key == key, VERSION.c.sha == sha)
    )
    return connection.execute(question).first() is not None


def _known(connection: Connection, prepared: Prepared) -> tuple[int, int] | None:
    """Find the article by its key, or by its very words under the same name."""
    row = connection.execute(
        select(ARTICLE.c.id, ARTICLE.c.version).where(ARTICLE.c.key == prepared.entry.key)
    ).first()
    if row is None and prepared.entry.key.startswith("file:"):
        row = connection.execute(
            select(ARTICLE.c.id, ARTICLE.c.version)
            .join(VERSION, VERSION.c.article == ARTICLE.c.id)
            .where(VERSION.c.sha == prepared.sha)
        ).first()
    return (row[0], row[1]) if row else None


def _described(prepared: Prepared) -> dict[str, str | None]:
    return {
        "title": prepared.title,
        "outlet": prepared.outlet,
        "domain": prepared.domain,
        "published": prepared.published,
        "url": prepared.url,
    }


def _insert_article(connection: Connection, prepared: Prepared) -> int:
    name = _free_name(connection, prepared.entry.name)
    row = connection.execute(
        insert(ARTICLE)
        .values(
            key=prepared.entry.key,
            name=name,
            place=prepared.entry.place,
            version=1,
            **_described(prepared),
        )
        .returning(ARTICLE.c.id)
    ).one()
    return int(row[0])


def _free_name(connection: Connection, name: str) -> str:
    """Return the name, with a number where another article bears it already."""
    free, number = name, 1
    while connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.name == free)).first():
        number += 1
        free = f"{name}~{number}"
    return free


def _retire(connection: Connection, article: int) -> None:
    """Keep the older versions, but answer no question from them."""
    older = select(VERSION.c.id).where(VERSION.c.article == article)
    for table in (HOP, SOURCE, SHINGLE):
        connection.execute(delete(table).where(table.c.version.in_(older)))
    connection.execute(update(VERSION).where(VERSION.c.article == article).values(current=False))


def _insert_version(connection: Connection, prepared: Prepared, article: int, number: int) -> None:
    row = connection.execute(
        insert(VERSION)
        .values(
            article=article,
            number=number,
            sha=prepared.sha,
            words=prepared.words,
            current=True,
            analysis=prepared.packed,
        )
        .returning(VERSION.c.id)
    ).one()
    version = int(row[0])
    if prepared.hops:
        connection.execute(insert(HOP), [{**hop, "version": version} for hop in prepared.hops])
    if prepared.sources:
        connection.execute(insert(SOURCE), [{**s, "version": version} for s in prepared.sources])
    if prepared.shingles:
        connection.execute(
            insert(SHINGLE), [{"key": key, "version": version} for key in prepared.shingles]
        )


def write_file(connection: Connection, file: Found, articles: int) -> None:
    """Remember that all articles of a file are here, as it is now."""
    connection.execute(delete(FILE).where(FILE.c.path == file.path))
    connection.execute(insert(FILE).values(**file._asdict(), articles=articles))


def write_listed(connection: Connection, listed: Sequence[Listed]) -> None:
    """Remember what sitemaps say of pages; the last word counts."""
    if listed:  # dates decide which of two tellings is the earlier
        connection.execute(delete(COMPARED))
        connection.execute(delete(FACT))
    for each in listed:
        connection.execute(delete(LISTING).where(LISTING.c.url == each.url))
        connection.execute(insert(LISTING).values(**each._asdict()))
