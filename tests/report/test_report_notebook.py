"""An analysis in a notebook: the sheet in a frame, made by the report and not by the value."""

import subprocess
import sys

from awkward_articles import MARKS
from invented_article import ARTICLE
from lxml import html

from provenance.model import Analysis
from provenance.report.notebook import sheet_in_frame
from provenance.report.page import render


def frame(analysis: Analysis) -> html.HtmlElement:
    (found,) = html.fragments_fromstring(analysis._repr_html_() or "")
    assert isinstance(found, html.HtmlElement)
    return found


def test_the_sheet_stands_in_a_frame_without_scripts() -> None:
    found = frame(ARTICLE)
    assert found.tag == "iframe"
    shown = str(found.get("srcdoc")).replace(' target="_blank"', "")
    assert shown == render((ARTICLE,))
    assert {"allow-scripts", "allow-same-origin"}.isdisjoint(str(found.get("sandbox")).split())
    assert ARTICLE._repr_html_() == sheet_in_frame(ARTICLE)


def test_links_to_the_web_open_beside_the_sheet_and_those_within_it_do_not() -> None:
    page = html.document_fromstring(str(frame(ARTICLE).get("srcdoc")).encode())
    links = {str(a.get("href")): a.get("target") for a in page.cssselect("a[href]")}
    assert {target for href, target in links.items() if href.startswith("http")} == {"_blank"}
    assert {target for href, target in links.items() if href.startswith("#")} == {None}
    words = 'a <b rel="noreferrer noopener">'
    document = ARTICLE.document.model_copy(update={"title": words})
    shown = frame(ARTICLE.model_copy(update={"document": document})).get("srcdoc")
    (head,) = html.document_fromstring(str(shown).encode()).cssselect("h1")
    assert str(head.text_content()).strip() == words


def test_a_title_of_marks_and_brackets_stays_in_its_attribute() -> None:
    found = frame(MARKS)
    assert found.get("title") == MARKS.document.title
    assert len(found) == 0


def test_without_the_report_a_notebook_shows_what_python_does() -> None:
    ask = (
        "from provenance.model import Analysis, Document\n"
        "d = Document(id='x', location='', media_type='', reader='', text='')\n"
        "print(Analysis(version='1', document=d)._repr_html_())"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout == "None\n"
