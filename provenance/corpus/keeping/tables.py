"""The tables of a corpus. A released table never changes here alone: see `steps`."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

METADATA: Final = MetaData()

ARTICLE: Final = Table(
    "corpus_article",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False, unique=True),
    Column("place", Text, nullable=False),
    Column("url", Text),
    Column("outlet", Text),
    Column("domain", Text),
    Column("published", String(40)),
    Column("title", Text),
    Column("version", Integer, nullable=False),
)
"""One row an article; `version` is the number of the newest one."""

VERSION: Final = Table(
    "corpus_version",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("article", ForeignKey("corpus_article.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("sha", String(80), nullable=False),
    Column("words", Integer, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("analysis", LargeBinary, nullable=False),
    UniqueConstraint("article", "sha"),
    Index("corpus_version_sha", "sha"),
)
"""Every wording that was added. The analysis is its JSON, compressed."""

FILE: Final = Table(
    "corpus_file",
    METADATA,
    Column("path", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("modified", BigInteger, nullable=False),
    Column("articles", Integer, nullable=False),
)
"""Files whose articles are all here, as they were then; `modified` is in nanoseconds."""

HOP: Final = Table(
    "corpus_hop",
    METADATA,
    Column("version", ForeignKey("corpus_version.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("claim", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("work", Text),
    Column("issuer", Text),
    Column("last", Boolean, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    Column("claim_start", Integer, nullable=False),
    Column("claim_end", Integer, nullable=False),
)
"""The hops of the claims of the newest versions, with the words that prove them."""

SOURCE: Final = Table(
    "corpus_source",
    METADATA,
    Column("version", ForeignKey("corpus_version.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("role", Text),
    Column("times", Integer, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
)
"""Who is quoted in the newest versions, how often, and where first."""

SHINGLE: Final = Table(
    "corpus_shingle",
    METADATA,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("version", ForeignKey("corpus_version.id"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Three telling words in a row, as a number; near-duplicates share some."""

LISTING: Final = Table(
    "corpus_listing",
    METADATA,
    Column("url", Text, primary_key=True),
    Column("outlet", Text),
    Column("title", Text),
    Column("published", String(40)),
)
"""What saved sitemaps say about pages, by canonical URL."""

DECISION: Final = Table(
    "corpus_decision",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(10), nullable=False),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    Column("reason", Text, nullable=False),
    UniqueConstraint("one", "other"),
)
"""What a person has joined (merge) or kept apart (split), by the names in the rows."""

LATER: Final = MetaData()
"""Tables of later steps."""

COMPARED: Final = Table(
    "corpus_compared",
    LATER,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("other", Integer, primary_key=True, autoincrement=False),
    Column("found", LargeBinary),
)
"""Pairs of versions that have been compared, and what was found; empty where nothing is shared.

A version's words never change, so neither does what two of them share.
"""

FACT: Final = Table(
    "corpus_fact",
    LATER,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What is known of the store as a whole: by which rules, and of which articles, pairs are kept."""
