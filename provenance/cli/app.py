"""The commands and their options. What they do is imported when they are run."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from provenance._version import __version__
from provenance.cli.check_app import Store, check
from provenance.cli.corpus_app import corpus_app
from provenance.cli.export_app import CorrectionsOption, diff, export
from provenance.cli.formats import Format
from provenance.cli.review_app import review

app = typer.Typer(
    name="provenance",
    help="Say, for every claim of an article, who said it, through whom, in which report, "
    "on what evidence.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 done; 1 done, and what --fail-on names was found; 2 could not.",
)
app.add_typer(corpus_app)


class Color(StrEnum):
    """When to use colour."""

    auto = "auto"
    always = "always"
    never = "never"


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"provenance {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Hold the options that stand before a command."""


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILE", help="Articles; - or nothing for standard input."),
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="What to write.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write here, as a whole or not at all."),
]
MediaType = Annotated[
    str | None,
    typer.Option(
        "--type",
        metavar="TYPE",
        help="What the input is: text/plain, text/html, text/markdown.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help="How the input is encoded, if not as it says."),
]
Full = Annotated[
    bool,
    typer.Option("--full", help="Shorten nothing (text only)."),
]
ColorOption = Annotated[
    Color, typer.Option("--color", help="auto: on a terminal, unless NO_COLOR is set.")
]
Width = Annotated[
    int | None,
    typer.Option(
        "--width",
        metavar="COLUMNS",
        min=40,
        help="Width of the text; the terminal's, at most 100.",
    ),
]
OwnOutlets = Annotated[
    Path | None,
    typer.Option(
        "--outlets",
        metavar="FILE",
        help="Your own outlets: a table with the columns name, aliases, domains, country, kind.",
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="CODES",
        help="Exit with 1 if a warning or diagnostic of these codes was found: "
        "unattributed,missing-definition.",
    ),
]


class EngineChoice(StrEnum):
    """What looks for attributions beside the rules."""

    accurate = "accurate"
    fast = "fast"
    rules = "rules"


EngineOption = Annotated[
    EngineChoice | None,
    typer.Option(
        "--engine",
        help="What finds attributions: accurate (needs its extra), fast, or rules alone. "
        "By default the best that is installed.",
    ),
]
Explain = Annotated[
    int | None,
    typer.Option(
        "--explain",
        metavar="N",
        min=1,
        help="Say for claim N what was found, by what, how surely, and what competed with it.",
    ),
]
CheckLinks = Annotated[
    bool,
    typer.Option("--check-links", help="Check whether the evidence behind its links still stands."),
]


@app.command()
def trace(
    files: Files = None,
    format: FormatOption = Format.text,
    output: Output = None,
    media_type: MediaType = None,
    encoding: Encoding = None,
    full: Full = False,
    color: ColorOption = Color.auto,
    width: Width = None,
    fail_on: FailOn = None,
    outlets: OwnOutlets = None,
    engine: EngineOption = None,
    explain: Explain = None,
    check_links: CheckLinks = False,
    store: Store = None,
    corrections: CorrectionsOption = None,
) -> None:
    """Find the provenance of every claim of each article.

    Reads plain text, HTML and Markdown. Nothing is fetched, unless links are to be checked.
    """
    from provenance.cli.trace_command import Request, run

    request = Request(
        files=tuple(files or ("-",)),
        format=format.value,
        output=output,
        media_type=media_type,
        encoding=encoding,
        full=full,
        color=color.value,
        width=width,
        fail_on=tuple(code.strip() for code in (fail_on or "").split(",") if code.strip()),
        outlets=outlets,
        engine=None if engine is None else engine.value,
        explain=explain,
        check_links=check_links,
        store=store,
        corrections=corrections,
    )
    raise typer.Exit(run(request))


app.command()(check)
app.command()(export)
app.command()(diff)
app.command()(review)


@app.command()
def schema(output: Output = None) -> None:
    """Print the JSON Schema of what `trace --format json` writes."""
    from provenance.cli.stdout import write
    from provenance.export import schema_text, write_atomically

    if output is None:
        write([schema_text()])
    else:
        write_atomically(output, [schema_text()])
