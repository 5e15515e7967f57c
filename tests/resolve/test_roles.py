"""Roles that mean somebody who spoke before, and roles that do not."""

import pytest

from provenance import trace


def last_resolved(text: str) -> str | None:
    return trace(text, engine="rules").attributions[-1].resolved


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("The President’s special adviser Ana Lind", "The presidential aide"),
        ("His barrister, Jon Berg KC,", "The lawyer"),
        ("Superintendent of Police Ana Lind", "The SP"),
    ],
)
def test_a_role_finds_its_bearer(first: str, again: str) -> None:
    text = f"{first} said the dam was safe.\n\nThe town slept. {again} said it had leaked."
    assert last_resolved(text) in {"Ana Lind", "Jon Berg"}


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Harbour Minister Ana Lind", "The lawyer"),
        ("Superintendent of Police Ana Lind", "The FO"),
    ],
)
def test_another_role_means_another(first: str, again: str) -> None:
    text = f"{first} said the dam was safe.\n\nThe town slept. {again} said it had leaked."
    assert last_resolved(text) not in {"Ana Lind", None}


def test_a_company_is_found_behind_its_description() -> None:
    text = "The ship’s owner, Harbour Lines, denied any leak. The company said it would sue."
    assert last_resolved(text) == "Harbour Lines"
