"""The commands under `provenance corpus`. What they do is imported when they are run."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

corpus_app = typer.Typer(
    name="corpus",
    help="Many articles: who cites whom, which claims they share, and what changed on the way.",
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class RowFormat(StrEnum):
    """How rows are written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


class DriftFormat(StrEnum):
    """How what changed is written: as rows, or as a page with the words that differ marked."""

    text = "text"
    html = "html"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


class GraphFormat(StrEnum):
    """How a graph is written."""

    graphml = "graphml"
    gexf = "gexf"
    json = "json"


Store = Annotated[
    str,
    typer.Option(
        "--store",
        metavar="FILE|URL",
        envvar="PROVENANCE_STORE",
        help="Where the corpus is kept: a file, or postgresql://…",
    ),
]
Form = Annotated[RowFormat, typer.Option("--format", "-f", help="What to write.")]
Out = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here, or not at all.")
]
Outlet = Annotated[str, typer.Option("--outlet", help="Only articles of this outlet or domain.")]
Article = Annotated[str, typer.Option("--article", help="Only this article, by its name.")]
Since = Annotated[str, typer.Option("--since", metavar="DATE", help="Published then or later.")]
Until = Annotated[str, typer.Option("--until", metavar="DATE", help="Published then or earlier.")]
Words = Annotated[str, typer.Option("--words", help="Only claims that hold these words.")]
Issuer = Annotated[str, typer.Option("--issuer", help="Only reports of this issuer.")]
Work = Annotated[str, typer.Option("--work", help="Only this report: a part of its name or key.")]
Source = Annotated[str, typer.Option("--source", help="Only this source: a part of its name.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; kept, and shown with the rows.")]
_KEPT = "corpus.sqlite"


@corpus_app.command()
def add(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help="Files, folders, JSONL, saved feeds and sitemaps."),
    ],
    store: Store = _KEPT,
    processes: Annotated[
        int, typer.Option("--processes", min=1, help="How many articles to trace at once.")
    ] = 2,
    engine: Annotated[
        str | None, typer.Option("--engine", help="accurate, fast or rules, as for trace.")
    ] = None,
) -> None:
    """Trace articles and keep them. What is known and unchanged is passed over."""
    from provenance.cli.corpus_command import run_add

    raise typer.Exit(run_add(paths, store, processes, engine))


@corpus_app.command()
def drift(
    store: Store = _KEPT,
    format: Annotated[
        DriftFormat, typer.Option("--format", "-f", help="What to write; html marks the words.")
    ] = DriftFormat.text,
    output: Out = None,
    outlet: Outlet = "",
    article: Article = "",
    since: Since = "",
    until: Until = "",
    words: Words = "",
    altered: Annotated[bool, typer.Option("--altered", help="Only what changed.")] = False,
) -> None:
    """Say what changed on the way, pair by pair and word by word."""
    from provenance.cli.corpus_command import Asked, run

    filters = {"outlet": outlet, "article": article, "since": since, "until": until, "words": words}
    question = "altered" if altered else "drift"
    raise typer.Exit(run(Asked(question, store, format.value, output, filters)))


@corpus_app.command()
def claims(
    store: Store = _KEPT,
    format: Form = RowFormat.text,
    output: Out = None,
    outlet: Outlet = "",
    article: Article = "",
    since: Since = "",
    until: Until = "",
    words: Words = "",
) -> None:
    """Show the same claim across articles, in the order of time."""
    from provenance.cli.corpus_command import Asked, run

    filters = {"outlet": outlet, "article": article, "since": since, "until": until, "words": words}
    raise typer.Exit(run(Asked("claims", store, format.value, output, filters)))


@corpus_app.command()
def origins(
    store: Store = _KEPT,
    format: Form = RowFormat.text,
    output: Out = None,
    outlet: Outlet = "",
    article: Article = "",
    since: Since = "",
    until: Until = "",
    words: Words = "",
) -> None:
    """Say on how many independent origins the articles on one story rest."""
    from provenance.cli.corpus_command import Asked, run

    filters = {"outlet": outlet, "article": article, "since": since, "until": until, "words": words}
    raise typer.Exit(run(Asked("origins", store, format.value, output, filters)))


@corpus_app.command()
def copies(
    store: Store = _KEPT,
    format: Form = RowFormat.text,
    output: Out = None,
    outlet: Outlet = "",
    article: Article = "",
    since: Since = "",
    until: Until = "",
) -> None:
    """Show passages taken from another outlet without saying so."""
    from provenance.cli.corpus_command import Asked, run

    filters = {"outlet": outlet, "article": article, "since": since, "until": until}
    raise typer.Exit(run(Asked("copies", store, format.value, output, filters)))


@corpus_app.command()
def cites(
    store: Store = _KEPT,
    format: Form = RowFormat.text,
    output: Out = None,
    outlet: Outlet = "",
    article: Article = "",
    since: Since = "",
    until: Until = "",
    issuer: Issuer = "",
    work: Work = "",
    source: Source = "",
) -> None:
    """Say which outlet cites which report or outlet, how often, since when."""
    from provenance.cli.corpus_command import Asked, run

    filters = {"outlet": outlet, "article": article, "since": since, "until": until}
    filters |= {"issuer": issuer, "work": work, "source": source}
    raise typer.Exit(run(Asked("cites", store, format.value, output, filters)))


@corpus_app.command()
def sources(
    store: Store = _KEPT,
    format: Form = RowFormat.text,
    output: Out = None,
    outlet: Outlet = "",
    article: Article = "",
    since: Since = "",
    until: Until = "",
    source: Source = "",
) -> None:
    """Say who is quoted, how often, by whom, named or not."""
    from provenance.cli.corpus_command import Asked, run

    filters = {"outlet": outlet, "article": article, "since": since, "until": until}
    filters |= {"source": source}
    raise typer.Exit(run(Asked("sources", store, format.value, output, filters)))


@corpus_app.command()
def graph(
    store: Store = _KEPT,
    format: Annotated[GraphFormat, typer.Option("--format", "-f")] = GraphFormat.graphml,
    output: Out = None,
    outlet: Outlet = "",
    since: Since = "",
    until: Until = "",
) -> None:
    """Write outlets, articles, works and sources as a graph, for Gephi and its like."""
    from provenance.cli.corpus_command import Asked, run_graph

    filters = {"outlet": outlet, "since": since, "until": until}
    raise typer.Exit(run_graph(Asked("graph", store, format.value, output, filters)))


@corpus_app.command()
def merge(one: str, other: str, reason: Reason, store: Store = _KEPT) -> None:
    """Take two names for one, from now on and in new articles too."""
    from provenance.cli.corpus_command import run_decision

    raise typer.Exit(run_decision("merge", store, one, other, reason))


@corpus_app.command()
def split(one: str, other: str, reason: Reason, store: Store = _KEPT) -> None:
    """Never take two names for one, whatever the evidence."""
    from provenance.cli.corpus_command import run_decision

    raise typer.Exit(run_decision("split", store, one, other, reason))


@corpus_app.command()
def undo(one: str, other: str, store: Store = _KEPT) -> None:
    """Forget what was merged or split."""
    from provenance.cli.corpus_command import run_decision

    raise typer.Exit(run_decision("undo", store, one, other, ""))
