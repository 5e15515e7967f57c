"""What is raised where an output does not read back as what was meant."""

from provenance.errors import OutputError


def refuse(format: str, reason: str) -> OutputError:
    """Return the error for an output of `format` that did not hold against its check."""
    line = " ".join(reason.split())[:300]
    return OutputError(f"{format}: what was written does not read back ({line}); please report it")
