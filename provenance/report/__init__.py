"""An analysis for a person: in a terminal, or as one page.

Import `provenance.report.terminal` or `provenance.report.page` by name: each brings a library of
its own, which the other has no use for.
"""
