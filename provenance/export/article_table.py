"""Rows of articles, each with the article that it is of."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from provenance.export.table_file import Cell, table_lines
from provenance.model import Analysis
from provenance.report.joins import Joins
from provenance.report.wording import shown_title

Row = Mapping[str, Cell]


def table(
    format: str,
    columns: tuple[str, ...],
    rows: Callable[[Joins], Iterator[Row]],
    analyses: Iterable[Analysis],
) -> Iterator[str]:
    """Give the lines of a table of all articles, the columns `article` and `document` filled.

    Raises OutputError if a line does not read back.
    """

    def cells() -> Iterator[list[Cell]]:
        for analysis in analyses:
            article = {
                "article": analysis.document.location or shown_title(analysis.document),
                "document": analysis.document.id,
            }
            for row in rows(Joins(analysis)):
                whole = {**article, **row}
                yield [whole[column] for column in columns]

    return table_lines(format, columns, cells())


def several(texts: Iterable[str]) -> str:
    """Write several values in one cell, each once."""
    return "; ".join(dict.fromkeys(texts))
