"""What is done for English only is not done, and said not to be done, for other languages."""

from provenance import trace

GERMAN = (
    "Der Damm ist sicher, sagte die Ministerin am Montag in Hafenstadt. „Wir haben alles geprüft“, "
    "sagte sie, und das ist auch gut so.[1] Die Gegner des Damms sind nicht dieser Meinung.\n\n"
    "Anmerkungen\n\n"
    "[1] Ana Lind, „Der Damm hält“, Hafenkurier, 3. Mai 2020, https://hafenkurier.example/damm.\n"
)


def test_german_notes_are_read_and_nothing_is_called_unattributed() -> None:
    analysis = trace(GERMAN)
    assert analysis.document.language == "de"
    assert analysis.attributions == ()
    assert [c.basis for c in analysis.claims] == ["note"]
    assert [c.fields.date for c in analysis.citations] == ["2020-05-03"]
    assert "unsupported-language" in [d.code for d in analysis.diagnostics]


def test_english_is_read() -> None:
    analysis = trace("The dam is safe, the minister said on Monday, and that is good.\n")
    assert len(analysis.attributions) == 1
    assert "unsupported-language" not in [d.code for d in analysis.diagnostics]
