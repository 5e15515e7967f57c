import pytest

from provenance.text.names import is_organisation, is_person, split_names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Ada Byrne, Ben Dahl and Carla Eide", ["Ada Byrne", "Ben Dahl", "Carla Eide"]),
        ("Ada Byrne et al.", ["Ada Byrne"]),
        ("Ada Byrne (@ada)", ["Ada Byrne"]),
        ("A. B. Smith, Jr., and Bob Doe", ["A. B. Smith, Jr.", "Bob Doe"]),
        ("UN Security Council", ["UN Security Council"]),
        ("Ministry of Foreign Affairs and Trade", ["Ministry of Foreign Affairs and Trade"]),
        ("Ministry of Health and Office of Aid", ["Ministry of Health", "Office of Aid"]),
        ("محمد أحمد وعلي حسن", ["محمد أحمد", "علي حسن"]),
        ("Иванов И. И., Петров П. П.", ["Иванов И. И.", "Петров П. П."]),
    ],
)  # fmt: skip
def test_lists_of_names(words: str, names: list[str]) -> None:
    found = split_names(words)
    assert [name.text for name in found] == names
    assert all(words[name.start : name.end] == name.text for name in found)


def test_inverted_names() -> None:
    found = split_names("Sweet, Ada; Doe, J. K., & Roe, B.", inverted=True)
    assert [name.text for name in found] == ["Sweet, Ada", "Doe, J. K.", "Roe, B."]


@pytest.mark.parametrize(
    "words", ["Ada Byrne", "F. Brinley Holt", "Ayman al-Sadi", "Mary de la Cruz"]
)
def test_persons(words: str) -> None:
    assert is_person(words)
    assert not is_organisation(words)


@pytest.mark.parametrize(
    "words", ["UN Security Council", "UNAMA", "pp. 12", "the harbour was shut"]
)
def test_no_persons(words: str) -> None:
    assert not is_person(words)
