"""What cannot be done at all.

Imperfect input is a diagnostic and the state of the world is a verdict; neither is ever raised.

    ProvenanceError
    ├── InputError       the input cannot be read: missing, a directory, binary, too large
    ├── OutputError      the output cannot be written
    ├── EngineError      an engine is not known, or its extra is not installed
    ├── FormatError      a format that is not known, or whose extra is not installed
    └── StoreError       the store cannot be used: locked, damaged, of another program
"""


class ProvenanceError(Exception):
    """Base of all errors of this package. Its text is one line: what, where, and what to do."""


class InputError(ProvenanceError):
    """The input cannot be read."""


class OutputError(ProvenanceError):
    """The output cannot be written."""


class FormatError(ProvenanceError):
    """The format is not known, or its optional dependency is not installed."""


class EngineError(ProvenanceError):
    """The engine that finds attributions is not known, or its optional dependency is missing."""


class StoreError(ProvenanceError):
    """The store cannot be used."""
