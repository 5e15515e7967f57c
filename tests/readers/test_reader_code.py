"""Code inside a sentence leaves a run, so that nobody reads it as prose."""

import pytest

from provenance.readers import read


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "Rain `a[7]` fell"),
        ("a.md", "Rain <code>a[7]</code> fell"),
        ("a.md", "Rain fell\n\n<p>Rain <code>a[7]</code> fell</p>"),
        ("a.html", "<p>Rain <code>a[7]</code> fell</p>"),
        ("a.html", "<p>Rain <kbd>a[7]</kbd> fell</p>"),
        ("a.html", "<p>Rain <samp>a[7]</samp> fell</p>"),
    ],
)
def test_inline_code_leaves_a_run(name: str, source: str) -> None:
    document = read(source.encode(), name)[0]
    assert [(run.style, run.span.of(document.text)) for run in document.runs] == [("code", "a[7]")]


@pytest.mark.parametrize(
    ("name", "source"),
    [("a.md", "Rain \\`a[7]\\` fell"), ("a.html", "<p>Rain `a[7]` <var>fell</var></p>")],
)
def test_what_is_no_code_leaves_none(name: str, source: str) -> None:
    document = read(source.encode(), name)[0]
    assert "code" not in {run.style for run in document.runs}
