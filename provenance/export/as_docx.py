"""The claim sheet as a Word document: one table, with empty columns for the checker.

Needs the extra `docx`.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from provenance.errors import FormatError
from provenance.export.failure import refuse
from provenance.export.plain import one_line
from provenance.model import WARNINGS, Analysis
from provenance.report.dates import written_date
from provenance.report.joins import Joins
from provenance.report.paths import shown_paths
from provenance.report.totals import totals
from provenance.report.wording import shown_title

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.table import CT_Row

_COLUMNS: Final = ("No.", "Claim", "Said by", "Notes", "Warnings", "Status", "Initials", "Remark")


def as_docx(analyses: Iterable[Analysis]) -> Iterator[bytes]:
    """Give one document with a sheet for each article.

    Raises FormatError where the extra is not installed, and OutputError where the document does
    not read back.
    """
    try:
        from docx import Document
    except ImportError as error:
        raise FormatError(
            "docx needs the library python-docx: pip install 'provenance[docx]'"
        ) from error
    word = Document()
    _lay_out(word)
    sheets = []
    for analysis in analyses:
        sheets.append(list(_rows(Joins(analysis))))
        _head(word, analysis)
        _table(word, sheets[-1])
    file = BytesIO()
    word.save(file)
    data = _dateless(file.getvalue())
    read = [[_texts(row) for row in table._tbl.tr_lst] for table in Document(BytesIO(data)).tables]
    if read != [[list(_COLUMNS), *sheet] for sheet in sheets]:
        raise refuse("docx", "a cell differs")
    yield data


def _rows(joins: Joins) -> Iterator[list[str]]:
    for number, claim in enumerate(joins.analysis.claims, 1):
        labels = ", ".join(marker.label for marker in joins.markers_of(claim))
        warnings = "; ".join(WARNINGS[warning] for warning in claim.warnings)
        said = shown_paths(claim.tree) or claim.origin.name or ""
        texts = (str(number), claim.text, said, labels, warnings, "", "", "")
        yield [one_line(text) for text in texts]


def _lay_out(word: "WordDocument") -> None:
    from docx.enum.section import WD_ORIENT

    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


def _head(word: "WordDocument", analysis: Analysis) -> None:
    document = analysis.document
    word.add_heading(one_line(shown_title(document)) or "untitled", level=1)
    outlet = document.outlet.name if document.outlet else "outlet not stated"
    date = written_date(document.published) if document.published else "date not stated"
    for text in (f"{outlet} · {date}", totals(analysis), f"{document.id} · {analysis.version}"):
        word.add_paragraph(one_line(text))


def _table(word: "WordDocument", rows: list[list[str]]) -> None:
    table = word.add_table(rows=1 + len(rows), cols=len(_COLUMNS), style="Table Grid")
    # python-docx looks through the whole table for each cell; its elements are at hand.
    for element, texts in zip(table._tbl.tr_lst, (_COLUMNS, *rows), strict=True):
        for cell, text in zip(element.tc_lst, texts, strict=True):
            if text:
                cell.p_lst[0].add_r().text = text


def _texts(row: "CT_Row") -> list[str]:
    return ["".join(r.text for p in cell.p_lst for r in p.r_lst) for cell in row.tc_lst]


def _dateless(data: bytes) -> bytes:
    """Write a ZIP file again without the time, so that the same analysis gives the same bytes."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return file.getvalue()
