"""Credit lines: what a page says of its author and publisher, and prose that looks like it."""

import pytest

from provenance.credits.credit_lines import byline_outlet, read_credit_line


def kind_of(line: str) -> str | None:
    credit = read_credit_line(line)
    return credit.kind if credit else None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Lind", ["Ana Lind"]),
        ("By Ana Lind and Jon Berg", ["Ana Lind", "Jon Berg"]),
        ("By Ana Lind, Jon Berg and Eva Moe", ["Ana Lind", "Jon Berg", "Eva Moe"]),
        ("By Ana Lind, Staff Writer", ["Ana Lind"]),
        ("By Ana Lind, Harbour Courier", ["Ana Lind"]),
        ("By Ana Lind in Oslo", ["Ana Lind"]),
        ("By Ana Lind in Oslo and Jon Berg in Haven", ["Ana Lind", "Jon Berg"]),
        ("By Ana Lind | Harbour Courier", ["Ana Lind"]),
        ("By Ana Lind for the Courier", ["Ana Lind"]),
        ("BY ANA LIND", ["ANA LIND"]),
        ("By Ana de Lind", ["Ana de Lind"]),
        ("By Ayman al-Hadi", ["Ayman al-Hadi"]),
        ("By April Jones", ["April Jones"]),
        ("By 王小明", ["王小明"]),
        ("By Our Correspondent", ["Our Correspondent"]),
        ("Written by Ana Lind", ["Ana Lind"]),
        ("Author: Ana Lind", ["Ana Lind"]),
        ("Posted by Ana Lind", ["Ana Lind"]),
        ("Reporting by Ana Lind; editing by Jon Berg", ["Ana Lind"]),
        ("(Reporting by Ana Lind in Oslo; Editing by Jon Berg and Eva Moe)", ["Ana Lind"]),
    ],
)
def test_by_lines(line: str, names: list[str]) -> None:
    credit = read_credit_line(line)
    assert credit is not None
    assert (credit.kind, list(credit.names)) == ("byline", names)


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Lind, May 3, 2015",
        "By Ana Lind | May 3, 2015",
        "By Ana Lind on Sunday, May 3, 2015 at 10:30",
        "Posted by Ana Lind on 3 May 2015",
        "Posted on May 3, 2015 by Ana Lind",
    ],
)
def test_a_by_line_can_give_the_date(line: str) -> None:
    assert read_credit_line(line) == ("byline", ("Ana Lind",), "2015-05-03")


@pytest.mark.parametrize(
    "line",
    [
        "By the time the dam broke, nobody was left.",
        "By the time the dam broke the town was empty",
        "By Friday, the harbour was closed.",
        "By Friday, Oslo Was Empty",
        "By Friday",
        "By December 2024",
        "By 2030",
        "By April",
        "By Oslo, the ship was empty.",
        "By Ana Lind’s own account, the dam was safe.",
        "By sea and by land",
        "By far the largest dam in the north leaked for three weeks before anybody noticed.",
        "Ana Lind",
    ],
)
def test_prose_that_begins_with_by(line: str) -> None:
    assert read_credit_line(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Source: Northern Courier", ["Northern Courier"]),
        ("Source: 1st Harbour News", ["1st Harbour News"]),
        ("SOURCE: the Northern Courier.", ["Northern Courier"]),
        ("Via: Northern Courier", ["Northern Courier"]),
        ("Sources: Northern Courier, Harbour Press", ["Northern Courier", "Harbour Press"]),
        ("Source: Ministry of Harbours", ["Ministry of Harbours"]),
        ("Source: https://courier.example/dam", ["https://courier.example/dam"]),
    ],
)
def test_source_lines(line: str, names: list[str]) -> None:
    credit = read_credit_line(line)
    assert credit is not None
    assert (credit.kind, list(credit.names)) == ("source", names)


@pytest.mark.parametrize(
    "line",
    [
        "Source: the river rises at Haven",
        "Source: The river rises in the hills.",
        "Source: a clerk in the ministry",
        "The source: a clerk in the ministry",
        "Sources say the dam leaks.",
        "The source of the river is Haven.",
    ],
)
def test_prose_that_looks_like_a_source_line(line: str) -> None:
    assert read_credit_line(line) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Published in Northern Courier", None),
        ("Published in the Northern Courier, April 25th, 2023", "2023-04-25"),
        ("Published in Northern Courier, April 25, 2023.", "2023-04-25"),
        ("Published in the Northern Courier on 25 April 2023", "2023-04-25"),
        ("Published in the Northern Courier on Tuesday, 25 April 2023", "2023-04-25"),
        ("(Published in the Northern Courier, 2023-04-25)", "2023-04-25"),
        ("Published in Northern Courier, 25.04.2023", "2023-04-25"),
        ("Published in Northern Courier, April 2023", "2023-04"),
        ("Published in Northern Courier, 2023", "2023"),
        ("Published in “Northern Courier”, April 25, 2023", "2023-04-25"),
        ("Published in Northern Courier on April 25, 2023 at 10:30 am", "2023-04-25"),
        ("Published by: Northern Courier", None),
        ("Originally published by the Northern Courier on April 25, 2023.", "2023-04-25"),
        ("First published in Northern Courier", None),
        ("This article was first published in the Northern Courier, April 2023.", "2023-04"),
        ("This article originally appeared in the Northern Courier.", None),
        ("This story first ran in the Northern Courier.", None),
    ],
)
def test_published_in(line: str, date: str | None) -> None:
    assert read_credit_line(line) == ("published-in", ("Northern Courier",), date)


@pytest.mark.parametrize(
    "line",
    [
        "Published reports say the dam leaks.",
        "Published in 2015, the study was never cited.",
        "Published in May, the report said the dam leaks.",
        "Published by the ministry, the report says the dam leaks.",
        "Published in the Harbour Review, the study found that stocks fell by half.",
        "Published in Northern Courier, May 3, 2015, the study says the dam leaks",
        "Published in the town in 2015, he said.",
        "Appeared in court on May 3, 2015",
        "Ran in Oslo",
    ],
)
def test_prose_that_looks_like_published_in(line: str) -> None:
    assert read_credit_line(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "This analysis is co-published by the Harbour Institute and the Dyke Project at the "
            "Northern School.",
            ["Harbour Institute", "Dyke Project at the Northern School"],
        ),
        (
            "Co-published by Northern Courier and the Dyke Project",
            ["Northern Courier", "Dyke Project"],
        ),
        ("This story is co-published with Northern Courier.", ["Northern Courier"]),
        (
            "Published jointly by Northern Courier and Harbour Press",
            ["Northern Courier", "Harbour Press"],
        ),
    ],
)
def test_co_published(line: str, names: list[str]) -> None:
    credit = read_credit_line(line)
    assert credit is not None
    assert (credit.kind, list(credit.names)) == ("co-published", names)


@pytest.mark.parametrize(
    "line",
    [
        "The report was co-published by the Harbour Council and the Dyke Project.",
        "The report was co-published by the ministry and the council, officials said.",
        "The book was jointly published by the two universities in 2015.",
    ],
)
def test_a_report_that_others_published_together_is_prose(line: str) -> None:
    assert read_credit_line(line) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("May 3, 2015", "2015-05-03"),
        ("3 May 2015", "2015-05-03"),
        ("Sunday, May 3, 2015", "2015-05-03"),
        ("Sun, 3 May 2015", "2015-05-03"),
        ("2015-05-03", "2015-05-03"),
        ("03.05.2015", "2015-05-03"),
        ("May 2015", "2015-05"),
        ("May 3, 2015, 10:30 AM", "2015-05-03"),
        ("May 3, 2015 | 10:30", "2015-05-03"),
        ("Published: May 3, 2015", "2015-05-03"),
        ("Published on 3 May 2015 at 10:30", "2015-05-03"),
        ("Last updated: 3 May 2015", "2015-05-03"),
    ],
)
def test_date_lines(line: str, date: str) -> None:
    assert read_credit_line(line) == ("date", (), date)


@pytest.mark.parametrize(
    "line",
    ["On May 3, 2015, the dam broke.", "May Lind, 2015", "2015", "From May 2015 to June 2016"],
)
def test_lines_with_a_date_that_are_no_date_lines(line: str) -> None:
    assert read_credit_line(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Ana Lind contributed to this report.",
        "Ana Lind and Jon Berg contributed reporting.",
        "Jon Berg in Oslo contributed to this report.",
        "Additional reporting by Ana Lind",
        "With input from Northern Courier",
        "With inputs from agencies",
    ],
)
def test_contributors(line: str) -> None:
    assert kind_of(line) == "contributors"


@pytest.mark.parametrize(
    "line",
    [
        "The minister contributed to this report with three pages, she said.",
        "The rain contributed to this story of woe.",
        "The floods contributed reporting delays across the region.",
        "With input from the river, the lake rose.",
    ],
)
def test_prose_about_contributing(line: str) -> None:
    assert kind_of(line) is None


def test_a_long_line_is_no_credit() -> None:
    assert kind_of("By " + ", ".join(["Ana Lind"] * 60)) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The Harbour Meridian, 3 May 2015", ("masthead", ("The Harbour Meridian",), "2015-05-03")),
        ("Harbour Gazette | May 3, 2015", ("masthead", ("Harbour Gazette",), "2015-05-03")),
        ("© The Fen Courier, 3 May 2015", ("copyright", ("The Fen Courier",), "2015-05-03")),
        ("© 2015 Fen Courier. All rights reserved.", ("copyright", ("Fen Courier",), None)),
        ("Copyright (c) 2015 The Fen Courier", ("copyright", ("The Fen Courier",), None)),
        (
            "This briefing is published by the Institute for Dykes, May 2015.",
            ("published-in", ("Institute for Dykes",), "2015-05"),
        ),
    ],
)
def test_lines_that_name_the_publisher(
    line: str, credit: tuple[str, tuple[str, ...], str | None]
) -> None:
    assert read_credit_line(line) == credit


@pytest.mark.parametrize(
    "line",
    [
        "London, 3 May 2015",
        "Ana Lind, 3 May 2015",
        "© Ana Lind 2015",
        "© Harbour Star/Getty Images",
        "The Gazette said on 3 May 2015 that it would close",
        "The Harbour Meridian",
        "[1] Ann Ode, “Ferries Sold,” Harbour Gazette, 4 March 2023",
        "Ode, The Ferries, Harbour Gazette, 4 March 2023",
        "Ann Ode in the Harbour Gazette, 4 March 2023.",
        "Copyright is a right, the Courier holds",
    ],
)
def test_lines_that_look_as_if_they_named_the_publisher(line: str) -> None:
    assert kind_of(line) not in {"masthead", "copyright", "published-in"}


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Samira Holt, City Echo", "City Echo"),
        ("By Ana Lind and Jon Berg | Harbour Gazette", "Harbour Gazette"),
        ("By Ana Lind in Oslo, The Tarn Post", "The Tarn Post"),
        ("By Ana Lind for the Harbour Courier", "Harbour Courier"),
        ("By Ana Lind, Staff Writer", None),
        ("By Ana Lind, Reuters", None),
        ("By Ana Lind, Michael Post", None),
        ("By Ana Post", None),
        ("By the Harbour Gazette fell to ruin", None),
    ],
)
def test_the_outlet_in_a_by_line(line: str, outlet: str | None) -> None:
    assert byline_outlet(line) == outlet


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The Capital Post", "nameplate"),
        ("— Tidewater Tribune", "nameplate"),
        ("Harbour Gazette", "nameplate"),
        ("The Post", None),
        ("A Trading Post", None),
        ("Breaking News", None),
        ("Michael Post", None),
        ("The Gazette said", None),
        ("Harbour Gazette readers write", None),
        ("Reuters", None),
    ],
)
def test_a_name_alone_on_its_line(line: str, kind: str | None) -> None:
    assert kind_of(line) == kind
