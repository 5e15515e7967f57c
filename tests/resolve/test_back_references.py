from provenance.citations import read_notes
from provenance.model import Document, Note, Span
from provenance.resolve import resolve_citations
from provenance.resolve.back_references import CitationResolution


def resolve(*texts: str, labels: tuple[str, ...] = ()) -> CitationResolution:
    notes: list[Note] = []
    position = 0
    for number, text in enumerate(texts):
        label = labels[number] if labels else str(number + 1)
        span = Span(start=position, end=position + len(text))
        notes.append(Note(id=f"note:{number + 1}", label=label, span=span, body=span, text=text))
        position += len(text) + 1
    document = Document(
        id="d", location="", media_type="text/plain", reader="none", text="\n".join(texts)
    )
    reading = read_notes(document, tuple(notes))
    return resolve_citations(reading.notes, reading.citations)


def targets(resolution: CitationResolution) -> list[str | None]:
    notes = {citation.id: citation.note for citation in resolution.citations}
    return [notes.get(c.refers_to or "", c.refers_to_note) for c in resolution.citations]


def codes(resolution: CitationResolution) -> list[str]:
    return [diagnostic.code for diagnostic in resolution.diagnostics]


STORY = "Ada Byrne, “Harbour Shut After Storm,” Northern Courier, May 3, 2015, https://courier.example/harbour-shut."
OTHER = "Ben Dahl, “Ferry Found Adrift,” Northern Courier, May 3, 2015, https://courier.example/ferry-adrift."
BOOK = "Carla Eide, Little Valley: The Long War for the Dam (London: Hollis, 2012), 45."


def test_ibid_means_the_citation_before_and_chains_go_to_the_root() -> None:
    resolution = resolve(STORY, "Ibid.", "Ibid., p. 4.")
    assert targets(resolution) == [None, "note:1", "note:1"]
    assert len(resolution.works) == 1
    assert len({citation.work for citation in resolution.citations}) == 1


def test_ibid_in_the_same_note() -> None:
    assert targets(resolve(STORY, f"{OTHER[:-1]}; ibid.")) == [None, None, "note:2"]


def test_ibid_after_several_means_the_note() -> None:
    resolution = resolve(f"{STORY[:-1]}; {OTHER}", "Ibid.")
    assert resolution.citations[2].refers_to_note == "note:1"
    assert len(resolution.citations[2].candidates) == 2
    assert codes(resolution) == ["ibid-after-several"]


def test_an_unread_note_blocks_ibid() -> None:
    resolution = resolve(STORY, "This was never explained to them.", "Ibid.")
    assert resolution.citations[-1].refers_to is None
    assert codes(resolution) == ["ibid-without-antecedent"]


def test_ibid_in_the_first_note() -> None:
    assert codes(resolve("Ibid.")) == ["ibid-without-antecedent"]


def test_ibid_does_not_cross_a_restarted_numbering() -> None:
    resolution = resolve(STORY, "Ibid.", "Ibid.", labels=("1", "2", "1"))
    assert targets(resolution) == [None, "note:1", None]


def test_ibid_after_a_missing_note() -> None:
    resolution = resolve(STORY, "Ibid.", labels=("1", "3"))
    assert codes(resolution) == ["ibid-without-antecedent"]


def test_short_forms_resolve_when_one_work_fits() -> None:
    resolution = resolve(STORY, BOOK, "Eide, Little Valley, 12.", "Byrne, “Harbour Shut.”")
    assert targets(resolution) == [None, None, "note:2", "note:1"]


def test_two_works_of_an_author_are_no_answer() -> None:
    other = "Carla Eide, After the Flood (London: Hollis, 2016), 3."
    resolution = resolve(BOOK, other, "Eide, op. cit., p. 12.")
    assert resolution.citations[2].refers_to is None
    assert len(resolution.citations[2].candidates) == 2
    assert codes(resolution) == ["ambiguous-reference"]


def test_supra_by_number() -> None:
    resolution = resolve(STORY, BOOK, "Eide, supra note 2, at 14.")
    assert targets(resolution) == [None, None, "note:2"]


def test_supra_never_points_forward_or_at_itself() -> None:
    resolution = resolve(STORY, "Eide, supra note 2, at 14.", "Eide, supra note 9, at 14.")
    assert targets(resolution) == [None, None, None]
    assert codes(resolution) == ["unresolved-reference", "unresolved-reference"]


def test_the_same_work_again_is_one_work() -> None:
    slip = STORY.replace("Harbour", "Harbuor").split(", https")[0] + "."
    again = STORY.replace("shut.", "shut (accessed June 4, 2016).")
    resolution = resolve(STORY, slip, again)
    assert len(resolution.works) == 1
    assert [citation.form for citation in resolution.citations] == ["full", "repeat", "repeat"]


def test_two_articles_of_one_outlet_on_one_day_are_two_works() -> None:
    assert len(resolve(STORY, OTHER).works) == 2


def test_works_are_called_after_their_outlet_or_account() -> None:
    post = "Ida Falk, Twitter, May 3, 2015, https://twitter.com/idafalk/status/5."
    assert [work.name for work in resolve(STORY, post).works] == ["Northern Courier", "Ida Falk"]
