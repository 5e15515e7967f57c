"""The command `provenance check` and its options. What it does is imported when it is run."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class CheckFormat(StrEnum):
    """What `check` writes."""

    text = "text"
    html = "html"
    csv = "csv"
    json = "json"
    jsonl = "jsonl"


class When(StrEnum):
    """When to use colour."""

    auto = "auto"
    always = "always"
    never = "never"


Inputs = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT", help="Articles, or folders of articles; - for stdin."),
]
Urls = Annotated[
    str | None,
    typer.Option(
        "--urls", metavar="FILE", help="Addresses, one a line, or JSONL rows; - for stdin."
    ),
]
FormatOption = Annotated[CheckFormat, typer.Option("--format", "-f", help="What to write.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write here, as a whole or not at all."),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on", metavar="VERDICTS", help="Exit with 1 if one was given: dead,soft-404."
    ),
]
Store = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="FILE|URL",
        envvar="PROVENANCE_STORE",
        help="Keep every check here (SQLite, or postgresql://…): go on where a run broke off, "
        "ask nothing twice, tell what is dead for good.",
    ),
]
Fresh = Annotated[bool, typer.Option("--fresh", help="Ask anew what the store still knows.")]
History = Annotated[
    bool, typer.Option("--history", help="Show how the links in the store have fared, and end.")
]
Undo = Annotated[
    bool, typer.Option("--undo", help="Let the last run in the store not count, and end.")
]
Archive = Annotated[
    str | None,
    typer.Option(
        "--archive", metavar="URL", help="Another archive than the Wayback Machine, like it."
    ),
]
NoArchive = Annotated[bool, typer.Option("--no-archive", help="Look for no archived copies.")]
Save = Annotated[
    bool,
    typer.Option(
        "--save",
        help="Have what stands saved where no copy is. Needs your key in IA_ACCESS_KEY_ID and "
        "IA_SECRET_ACCESS_KEY.",
    ),
]
Rate = Annotated[
    float, typer.Option("--rate", min=0, help="Requests a second to one host; 0 for no limit.")
]
Workers = Annotated[int, typer.Option("--workers", min=1, max=1000, help="Hosts asked at once.")]
Deadline = Annotated[
    float, typer.Option("--deadline", min=1, help="Seconds for one address, all in all.")
]
IgnoreRobots = Annotated[bool, typer.Option("--ignore-robots", help="Do not ask for robots.txt.")]
Contact = Annotated[
    str | None,
    typer.Option("--contact", help="Your page or e-mail, sent to the servers asked."),
]
AllowNet = Annotated[
    list[str] | None,
    typer.Option("--allow-net", metavar="CIDR", help="Ask this net too, though it is private."),
]
Resolve = Annotated[
    list[str] | None,
    typer.Option("--resolve", metavar="NAME=ADDRESS", help="Do not look this name up."),
]
Ca = Annotated[
    Path | None, typer.Option("--ca", metavar="FILE", help="Trust these certificates too (PEM).")
]
Color = Annotated[
    When, typer.Option("--color", help="auto: on a terminal, unless NO_COLOR is set.")
]
Width = Annotated[
    int | None, typer.Option("--width", metavar="COLUMNS", min=40, help="Width of the text.")
]


def check(
    inputs: Inputs = None,
    urls: Urls = None,
    format: FormatOption = CheckFormat.text,
    output: Output = None,
    fail_on: FailOn = None,
    store: Store = None,
    fresh: Fresh = False,
    history: History = False,
    undo: Undo = False,
    archive: Archive = None,
    no_archive: NoArchive = False,
    save: Save = False,
    rate: Rate = 1.0,
    workers: Workers = 128,
    deadline: Deadline = 30.0,
    ignore_robots: IgnoreRobots = False,
    contact: Contact = None,
    allow_net: AllowNet = None,
    resolve: Resolve = None,
    ca: Ca = None,
    color: Color = When.auto,
    width: Width = None,
) -> None:
    """Check whether the evidence behind links still stands.

    Asks the servers that the links of the articles name, one request a second each, and an archive
    for copies of what fell.
    """
    from provenance.cli.check_command import run
    from provenance.cli.check_request import Request

    request = Request(
        inputs=tuple(inputs or ()),
        urls=urls,
        format=format.value,
        output=output,
        fail_on=tuple(word.strip() for word in (fail_on or "").split(",") if word.strip()),
        store=store,
        fresh=fresh,
        history=history,
        undo=undo,
        archive=archive,
        ask_archives=not no_archive,
        save=save,
        rate=rate,
        workers=workers,
        deadline=deadline,
        ignore_robots=ignore_robots,
        contact=contact,
        allow_net=tuple(allow_net or ()),
        resolve=tuple(resolve or ()),
        ca=ca,
        color=color.value,
        width=width,
    )
    raise typer.Exit(run(request))
