import pytest

from provenance.citations.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Doe, “Harbour Shut,” Courier", ["“Harbour Shut,”"]),
        ('Doe, "Harbour Shut," Courier', ['"Harbour Shut,"']),
        ("Doe, ‘Harbour Shut’, Courier", ["‘Harbour Shut’"]),
        ("‘Officials’ Advice on Calder’, 3 May", ["‘Officials’ Advice on Calder’"]),
        ("‘Calder’s Regime’, 3 May", ["‘Calder’s Regime’"]),
        ("„Wasser als Waffe“, in", ["„Wasser als Waffe“"]),
        ("« Titre », Le Monde", ["« Titre »"]),
        ("“Outer “inner” words,” Courier", ["“Outer “inner” words,”"]),
        ("Doe, ”Harbour Shut,” Courier", ["”Harbour Shut,”"]),
        ("“The Harbour , ” Courier", ["“The Harbour , ”"]),
        ("Ada’s and Ben’s harbour", []),
        ("the ’90s and O’Neil", []),
    ],
)
def test_pairs(text: str, quoted: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotations(text) if q.closed] == quoted


def test_a_lone_mark_hides_nothing_after_it() -> None:
    text = "“Harbour Shut, Courier; “Ferry Found,” Courier"
    found = find_quotations(text)
    assert [text[q.start : q.end] for q in found if q.closed] == ["“Ferry Found,”"]
    assert [q.start for q in found if not q.closed] == [0]
