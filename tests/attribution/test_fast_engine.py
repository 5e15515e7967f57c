"""The engine "fast": what it adds, that it is the same each time, that its cost is bounded."""

from invented import document_of

from provenance.attribution import Found, find_attributions
from provenance.attribution.by_rules import read_by_rules
from provenance.attribution.engines import find_engine
from provenance.attribution.fast import load
from provenance.attribution.fast.triggers import find_triggers
from provenance.attribution.fast.window import window
from provenance.attribution.fast.words import PAD, Words

ENGINE = load()


def found_in(text: str) -> tuple[Found, ...]:
    return find_attributions(document_of(text), (), ENGINE).found


def test_common_forms_are_found() -> None:
    text = "“The dam is safe,” Ana Lind said on Monday. The council said it would be repaired."
    said = [(text[slice(*f.source)], text[slice(*f.cue)]) for f in found_in(text) if f.source]
    assert said == [("Ana Lind", "said"), ("The council", "said")]


def test_a_statement_of_nobody_is_left_alone() -> None:
    assert found_in("The dam was built in 1931. It holds forty million cubic metres.") == ()


def test_the_same_text_gives_the_same_candidates() -> None:
    text = "Officials warned that the wall may leak. She hopes that it will hold, he added."
    paragraphs = read_by_rules(document_of(text))
    assert ENGINE.find(text, paragraphs) == load().find(text, paragraphs)
    assert ENGINE.version == load().version


def test_candidates_lie_in_the_text() -> None:
    text = "“No,” he said, “never.” According to the memo, the wall leaks: “It is wet.”"
    for each in ENGINE.find(text, read_by_rules(document_of(text))):
        for span in (*each.source, *each.cue, *each.content):
            assert span.end <= len(text)
            assert span.of(text).strip() == span.of(text)
        assert 0 <= each.confidence <= 1


def test_the_words_read_for_a_cue_are_bounded() -> None:
    text = "The mayor said that it is safe and the council said that it leaks and " * 60
    words = Words(read_by_rules(document_of(text))[0])
    weights = ENGINE._weights
    triggers = find_triggers(words, weights.shares)
    assert len(triggers) > 100
    assert max(len(window(words, t)) for t in triggers) < 200
    assert all(t.at in window(words, t) for t in triggers)


def test_the_middle_of_a_long_quotation_is_not_read() -> None:
    inside = "the water rose and fell and rose again until morning " * 5
    text = f"“{inside.strip()},” Ana Lind said."
    words = Words(read_by_rules(document_of(text))[0])
    trigger = find_triggers(words, {"said": 9})[0]
    assert len(window(words, trigger)) < 25 < words.end - PAD


def test_a_very_long_paragraph_is_read_in_parts() -> None:
    text = "The ministry said that the dam is safe. It rained. " * 400
    paragraphs = read_by_rules(document_of(text.strip()))
    found = ENGINE.find(text, paragraphs)
    assert len(found) == 400
    assert [each.cue[0].start for each in found] == sorted(each.cue[0].start for each in found)


def test_no_paragraph_and_no_word_give_nothing() -> None:
    assert ENGINE.find("", []) == ()
    assert found_in("… — …") == ()


def test_it_is_one_of_the_engines() -> None:
    engine = find_engine("fast")
    assert engine is not None
    assert engine.name == "fast"
