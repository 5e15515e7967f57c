"""The claim sheet inside a notebook. Importing this registers it for analyses."""

from html import escape
from typing import Final

from provenance.model import Analysis
from provenance.model.showing import notebook_html
from provenance.report.wording import shown_title

_LEADS_OUT: Final = ' rel="noreferrer noopener"'
"""What every link to the web has. Words of an article cannot: their quotation marks are escaped."""


@notebook_html.register
def sheet_in_frame(analysis: Analysis) -> str:
    """Return the page of `analysis` in a frame of its own: no style or address leaks either way."""
    from provenance.report.page import render

    # In the frame itself a website would take the place of the sheet, and most refuse to be framed.
    page = render((analysis,)).replace(_LEADS_OUT, f' target="_blank"{_LEADS_OUT}')
    return (
        f'<iframe srcdoc="{escape(page)}" title="{escape(shown_title(analysis.document))}" '
        'sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" '
        'style="width: 100%; height: 40em; border: 1px solid #888"></iframe>'
    )
