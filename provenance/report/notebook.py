"""The claim sheet inside a notebook. Importing this registers it for analyses."""

from html import escape

from provenance.model import Analysis
from provenance.model.showing import notebook_html
from provenance.report.wording import shown_title


@notebook_html.register
def sheet_in_frame(analysis: Analysis) -> str:
    """Return the page of `analysis` in a frame of its own: no style or address leaks either way."""
    from provenance.report.page import render

    page, title = escape(render((analysis,)), quote=True), escape(shown_title(analysis.document))
    return (
        f'<iframe srcdoc="{page}" title="{title}" sandbox="allow-popups" loading="lazy" '
        'style="width: 100%; height: 40em; border: 1px solid #888"></iframe>'
    )
