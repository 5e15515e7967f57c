"""Who said what: the common forms, and beside each a look-alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.attribution import Found, find_attributions
from provenance.model import Block, Document, Role, Span


def document(text: str, role: Role = "paragraph") -> Document:
    blocks = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(span=Span(start=at, end=at + len(line)), role=role))
        at += len(line) + 1
    return Document(
        id="sha256:0", location="", media_type="text/plain", reader="plain", text=text,
        language="en", blocks=tuple(blocks),
    )  # fmt: skip


def found_in(text: str, role: Role = "paragraph") -> tuple[Found, ...]:
    return find_attributions(document(text, role)).found


def triples(text: str, role: Role = "paragraph") -> list[tuple[str | None, str, list[str]]]:
    return [
        (
            text[slice(*f.source)] if f.source else None,
            text[slice(*f.cue)],
            [text[slice(*c)] for c in f.content],
        )
        for f in found_in(text, role)
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The ministry said that the dam is safe.", "The ministry", "said", "the dam is safe"),
        ("The ministry said the dam was safe.", "The ministry", "said", "the dam was safe"),
        ("The dam is safe, the ministry said.", "the ministry", "said", "The dam is safe"),
        ("The dam is safe, said the ministry.", "the ministry", "said", "The dam is safe"),
        ("“The dam is safe,” Ana Lind said.", "Ana Lind", "said", "“The dam is safe,”"),
        ("“The dam is safe,” said Ana Lind.", "Ana Lind", "said", "“The dam is safe,”"),
        ("“The dam is safe”, Ana Lind said.", "Ana Lind", "said", "“The dam is safe”"),
        ("Ana Lind said: “The dam is safe.”", "Ana Lind", "said", "“The dam is safe.”"),
        ("According to Ana Lind, the dam is safe.", "Ana Lind", "According to", "the dam is safe"),
        ("The dam is safe, according to police.", "police", "according to", "The dam is safe"),
        (
            "Ana Lind, the harbour minister, said the dam was safe.",
            "Ana Lind, the harbour minister", "said", "the dam was safe",
        ),
        (
            "The harbour minister, Ana Lind, told the Courier that the dam was safe.",
            "The harbour minister, Ana Lind", "told", "the dam was safe",
        ),
        (
            "In a statement on Tuesday, the ministry denied the allegations.",
            "the ministry", "denied", "the allegations",
        ),
        (
            "The council (HC) assessed that the dam would hold.",
            "The council (HC)", "assessed", "the dam would hold",
        ),
        (
            "The study, published in the Harbour Review, found that stocks fell by half.",
            "The study", "found", "stocks fell by half",
        ),
        ("The union promised to end the strike.", "The union", "promised", "to end the strike"),
        ("She urged Oslo to open the port.", "She", "urged", "Oslo to open the port"),
        ("The union left the talks, saying it was tired.", "The union", "saying", "it was tired"),
        ("The commissioner says there is a leak.", "The commissioner", "says", "there is a leak"),
        ("The dam leaks, a new study shows.", "a new study", "shows", "The dam leaks"),
        ("She is saying that it leaks.", "She", "saying", "it leaks"),
        ("The WHO warned that it leaks.", "The WHO", "warned", "it leaks"),
        ("The ministry said last week it had a plan.", "The ministry", "said", "it had a plan"),
        ("She cautioned, however, that it leaks.", "She", "cautioned", "it leaks"),
        ("Two men who had seen it said the dam leaks.", "Two men", "said", "the dam leaks"),
        (
            "A person familiar with the matter said the dam leaks.",
            "A person familiar with the matter", "said", "the dam leaks",
        ),
        (
            "A leaked draft, seen by the Courier, states that the dam leaks.",
            "A leaked draft", "states", "the dam leaks",
        ),
        (
            "Lind, in a note signed by her aide, Eva Moe, added that the dam leaks.",
            "Lind", "added", "the dam leaks",
        ),
        ("The ministry denied responsibility.", "The ministry", "denied", "responsibility"),
        ("The ministry rejected the claim.", "The ministry", "rejected", "the claim"),
        (
            "HAVEN: The dam is safe, the ministry said on Monday.",
            "the ministry", "said", "The dam is safe",
        ),
    ],
)  # fmt: skip
def test_the_common_forms(text: str, source: str, cue: str, content: str) -> None:
    assert triples(text) == [(source, cue, [content])]


@pytest.mark.parametrize(
    "text",
    [
        "The report has nine chapters and two maps.",
        "The United States reports every year.",
        "Ana Lind maintains close ties to the port.",
        "The state of the dam worries nobody.",
        "Ana Lind was asked about the dam.",
        "He declined to say.",
        "The minister visited the dam on Tuesday.",
        "Nobody knows what the claim is.",
        "The court rejected a bid to open the gates.",
        "Ana Lind denied it.",
        "Ana Lind left while briefing journalists in Haven.",
        "The quarter said goodbye to summer in gold.",
        "The lawyer, who asked not to be named, left.",
    ],
)
def test_look_alikes(text: str) -> None:
    assert triples(text) == []


def test_a_quotation_split_by_its_cue_is_one() -> None:
    assert triples("“The dam,” she said, “is safe.”") == [
        ("she", "said", ["“The dam,”", "“is safe.”"])
    ]


def test_the_name_of_a_programme_is_no_quotation_of_its_guest() -> None:
    text = "In an interview on “Harbour Hour,” Ana Lind said the dam leaks."
    assert triples(text) == [("Ana Lind", "said", ["the dam leaks"])]


def test_a_cue_inside_what_it_attributes() -> None:
    text = "At the quay, the report said, they waited for two days."
    assert triples(text) == [("the report", "said", ["At the quay", "they waited for two days"])]


def test_double_apostrophes_are_quotation_marks() -> None:
    assert [f.kind for f in found_in("''We wait,'' Ana Lind said.")] == ["direct"]


def test_a_quotation_that_stands_alone_continues_the_one_before() -> None:
    assert triples("“We wait,” she said. “Nobody leaves.”")[0][2] == [
        "“We wait,”",
        "“Nobody leaves.”",
    ]


def test_a_quotation_over_several_paragraphs_is_one() -> None:
    text = 'He said, "We wait.\n"The price has doubled. It was low.\n"We go home."'
    assert [t[2] for t in triples(text)] == [
        ['"We wait.', '"The price has doubled.', "It was low.", '"We go home."']
    ]


def test_a_paragraph_of_prose_ends_it() -> None:
    text = 'He said, "We wait."\nThe price has doubled.\n"We go home," said Jon Berg.'
    assert [t[2] for t in triples(text)] == [['"We wait."'], ['"We go home,"']]


def test_a_quotation_with_its_own_cue_does_not_continue() -> None:
    text = "“We wait,” she said. “Nobody leaves,” said Jon Berg."
    assert [t[0] for t in triples(text)] == ["she", "Jon Berg"]


def test_adding_has_the_source_of_the_cue_before() -> None:
    text = "The dam is safe, the ministry said, adding that ships would sail."
    assert triples(text) == [
        ("the ministry", "said", ["The dam is safe"]),
        ("the ministry", "adding", ["ships would sail"]),
    ]


def test_what_somebody_reported_that_another_said_is_nested() -> None:
    inner, outer = sorted(
        found_in("The Courier reported that two officials said the dam was unsafe."),
        key=lambda f: f.parent is None,
    )
    assert inner.parent == 0
    assert outer.parent is None


def test_two_clauses_side_by_side_are_not_nested() -> None:
    text = "The ministry said the dam was safe, but analysts said it would break."
    assert [f.parent for f in found_in(text)] == [None, None]
    assert triples(text)[0][2] == ["the dam was safe"]


def test_a_source_named_again_at_the_end_makes_the_phrase_inside_nested() -> None:
    text = "The report said that the wall leaks, according to crew statements, the report said."
    said, according = found_in(text)
    assert (said.parent, according.parent) == (None, 0)


def test_citing_adds_to_the_main_clause() -> None:
    (first, _) = found_in(
        "The Courier reported that officials said the dam leaked, citing a leaked audit."
    )
    assert len(first.cited) == 1


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Dam unsafe: report", [("report", ":", ["Dam unsafe"])]),
        ("Minister: ‘We are ready’", [("Minister", ":", ["‘We are ready’"])]),
        ("Harbour news: the week in pictures", []),
    ],
)
def test_headlines(title: str, expected: list[tuple[str | None, str, list[str]]]) -> None:
    assert triples(title, "title") == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("It was reported that the dam had failed.", "the dam had failed"),
        ("The dam is reportedly unsafe.", "The dam is reportedly unsafe"),
    ],
)
def test_agentless_cues_have_no_source(text: str, content: str) -> None:
    ((source, _, contents),) = triples(text)
    assert source is None
    assert contents == [content]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The dam is safe,” she said.", "direct"),
        ("The dam is “safe,” she said.", "mixed"),
        ("The dam is safe, she said.", "indirect"),
        ("«Der Damm ist sicher», she said.", "direct"),
    ],
)
def test_the_kind_is_that_of_the_marks(text: str, kind: str) -> None:
    assert [f.kind for f in found_in(text)] == [kind]


def test_brackets_inside_a_quotation_do_no_harm() -> None:
    text = "“The [Harbour] guard has left,” he said."
    assert triples(text) == [("he", "said", ["“The [Harbour] guard has left,”"])]


WORDS = st.sampled_from(
    [*"“”‘’\"'.,:;—()[]?", "said", "told", "the", "report", "that", "according", "to", "Ana",
     "Lind", "who", "adding", "and", "but", "it", "was", "reported", "citing", "in", "a", "\n"]
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    found = found_in(text)
    for each in found:
        spans = [*each.content, each.cue, *([each.source] if each.source else [])]
        assert all(0 <= a < b <= len(text) for a, b in spans)
        assert each.parent is None or 0 <= each.parent < len(found)


def test_a_long_paragraph_without_a_full_stop_finishes() -> None:
    assert found_in("the minister said that the dam and " * 3_000)
