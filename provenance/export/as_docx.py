"""The claim sheet as a Word document: one table, with empty columns for the checker.

Needs the extra `docx`.
"""

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from provenance.errors import FormatError
from provenance.export.failure import refuse
from provenance.export.plain import one_line
from provenance.model import Analysis
from provenance.report.claim_rows import COLUMNS, ClaimRow, claim_rows
from provenance.report.dates import written_date
from provenance.report.evidence import Evidence
from provenance.report.joins import Joins
from provenance.report.paths import shown_paths
from provenance.report.pictured import pictured
from provenance.report.reviewed import stated
from provenance.report.sentence import Stretch, sentence_of
from provenance.report.totals import totals
from provenance.report.wording import shown_title

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.table import CT_Row

Cell = list[Stretch]
"""Words of a cell; the claim's own among those of its sentence are underlined."""
_WIDTHS: Final = (0.35, 2.6, 0.55, 1.45, 2.1, 1.0, 0.75, 0.55, 1.15)
"""Inches; together the width of a sheet of A4 across, between narrow margins."""
_BLANKS: Final = re.compile(r"\s+")


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
    meant = [[["".join(s.text for s in cell) for cell in row] for row in sheet] for sheet in sheets]
    if read != [[list(COLUMNS), *sheet] for sheet in meant]:
        raise refuse("docx", "a cell differs")
    yield data


def _rows(joins: Joins) -> Iterator[list[Cell]]:
    for row in claim_rows(joins):
        last = row.decided[-1] if row.decided else None
        texts = (
            row.quoted,
            shown_paths(row.claim.tree) or row.claim.origin.name or "nobody is named",
            "; ".join(map(_rests_on, row.evidence)),
            "; ".join(row.warnings),
            "; ".join(map(stated, row.decided)),
            last.by if last else "",
            last.remark if last else "",
        )
        yield [_plain(str(row.number)), _sentence(joins.analysis, row), *map(_plain, texts)]


def _plain(text: str) -> Cell:
    return [Stretch(one_line(text), False)]


def _sentence(analysis: Analysis, row: ClaimRow) -> Cell:
    pieces = sentence_of(analysis, row.claim)
    return [Stretch(_BLANKS.sub(" ", pictured(text)), own) for text, own in pieces]


def _rests_on(one: Evidence) -> str:
    """Write a work as the page does: [1] the work, its address, the verdict, an archived copy."""
    parts = [f"[{one.label}] {one.work}" if one.label else one.work]
    for address in one.addresses:
        verdict = f" ({address.check.verdict})" if address.check else ""
        parts += [address.url + verdict, *(f"archived: {copy}" for copy in address.copies)]
    return ", ".join(filter(None, parts))


def _lay_out(word: "WordDocument") -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Inches, Mm, Pt

    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Inches(0.55)
    section.top_margin = section.bottom_margin = Inches(0.6)
    word.styles["Normal"].font.size = Pt(8)


def _head(word: "WordDocument", analysis: Analysis) -> None:
    document = analysis.document
    word.add_heading(one_line(shown_title(document)) or "untitled", level=1)
    outlet = document.outlet.name if document.outlet else "outlet not stated"
    date = written_date(document.published) if document.published else "date not stated"
    for text in (f"{outlet} · {date}", totals(analysis), f"{document.id} · {analysis.version}"):
        word.add_paragraph(one_line(text))


def _table(word: "WordDocument", rows: list[list[Cell]]) -> None:
    from docx.enum.text import WD_UNDERLINE
    from docx.shared import Inches

    table = word.add_table(rows=1 + len(rows), cols=len(COLUMNS), style="Table Grid")
    table.autofit = False
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, _WIDTHS, strict=True):
        column.w = Inches(width)
    head = [[Stretch(column, False)] for column in COLUMNS]
    # python-docx looks through the whole table for each cell; its elements are at hand.
    for row, cells in zip(table._tbl.tr_lst, (head, *rows), strict=True):
        _keep_together(row, is_head=cells is head)
        for element, cell, width in zip(row.tc_lst, cells, _WIDTHS, strict=True):
            element.width = Inches(width)
            for text, own in cell:
                if text:
                    run = element.p_lst[0].add_r()
                    run.text = text
                    if own:
                        run.get_or_add_rPr().u_val = WD_UNDERLINE.SINGLE


def _keep_together(row: "CT_Row", *, is_head: bool) -> None:
    """Let no page end within a row, and the head stand on every page."""
    from docx.oxml.ns import qn
    from lxml import etree

    properties = row.get_or_add_trPr()
    etree.SubElement(properties, qn("w:cantSplit"))
    if is_head:
        etree.SubElement(properties, qn("w:tblHeader"))


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
