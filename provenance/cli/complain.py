"""One line on standard error for what could not be done."""

import sys


def complain(error: Exception) -> None:
    """Print an error as one line, whatever stands in the file names it speaks of."""
    line = "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in str(error)
    )
    print(f"provenance: {line}", file=sys.stderr)  # noqa: T201
