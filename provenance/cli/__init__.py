"""The command `provenance`."""

import os
import sys


def main() -> None:
    """Run the command line and exit: 0 done, 1 done but not clean (--fail-on), 2 could not."""
    from provenance.cli.app import app
    from provenance.errors import ProvenanceError

    try:
        app()
    except ProvenanceError as error:
        print(f"provenance: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    except BrokenPipeError:
        # The reader of the pipe has gone (`| head`); Python must not complain about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
