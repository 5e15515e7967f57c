"""Style and scripts of the page, and the policy that allows these and no others."""

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from markupsafe import Markup

_HERE: Final = Path(__file__).parent
_STYLES: Final = ("base", "reading", "findings", "claims", "desk", "tree", "rest", "print")
_SCRIPTS: Final = (
    "made", "quoting", "deciding", "merging", "choosing", "boxes", "drawing", "fields",
    "written", "saving", "page",
)  # fmt: skip
"""The parts of the program, in the order in which they need each other."""


@dataclass(frozen=True)
class Assets:
    """What stands in the page beside its words, and the Content-Security-Policy that lets it."""

    style: Markup
    scripts: tuple[Markup, ...]
    policy: str


@cache
def assets() -> Assets:
    """Return style, scripts and policy: nothing is loaded, no other script or style can run.

    The policy is that of https://www.w3.org/TR/CSP3/, with the digest of each part.
    """
    style = "\n".join(_read("static", "css", f"{name}.css") for name in _STYLES)
    parts = "\n".join(_read("static", "js", f"{name}.js") for name in _SCRIPTS)
    scripts = (_vendored("d3-hierarchy"), f'(() => {{\n"use strict";\n{parts}}})();\n')
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_digest, scripts))}",
            f"style-src {_digest(style)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )
    return Assets(_words_of(style), tuple(map(_words_of, scripts)), policy)


def _words_of(part: str) -> Markup:
    # Ours, read from the package, and never a word of an article; so it is not escaped.
    return Markup(part)  # noqa: S704


def _vendored(name: str) -> str:
    licence = _read("vendor", f"{name}.LICENSE").strip()
    return f"/*! {name}\n{licence}\n*/\n{_read('vendor', f'{name}.min.js')}"


def _read(*steps: str) -> str:
    return _HERE.joinpath(*steps).read_text("utf-8")


def _digest(part: str) -> str:
    return f"'sha256-{b64encode(sha256(part.encode()).digest()).decode('ascii')}'"
