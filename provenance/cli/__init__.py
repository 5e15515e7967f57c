"""The command `provenance`."""

import sys


def main() -> None:
    """Run the command line and exit: 0 done, 1 done but not clean (--fail-on), 2 could not."""
    from provenance.cli.app import app
    from provenance.cli.complain import complain
    from provenance.errors import ProvenanceError

    try:
        app()
    except ProvenanceError as error:
        complain(error)
        sys.exit(2)
