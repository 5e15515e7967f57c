"""How every page of ours is filled in from its templates."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from provenance.report.pictured import pictured


def environment_of(folder: Path) -> Environment:
    """Return what fills in the templates of `folder`; a new one, to which filters can be added.

    Every text is escaped, a name that a template misspells is an error, and no character reaches
    a page that HTML cannot hold, whichever field it came in.
    """
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    return pictured(value) if type(value) is str else value
