"""Languages by their function words and scripts."""

import time

import pytest

from provenance.text.language import LOOK_AT, guess_language

SENTENCES = {
    "en": "The port authority sold two ferries, the paper said, and it was not the first time.",
    "fr": "Le port a vendu les deux bacs, a dit le journal, et ce n’est pas la première fois.",
    "de": "Der Hafen hat die beiden Fähren verkauft, und das ist nicht das erste Mal.",
    "es": "El puerto vendió los dos barcos y no es la primera vez que lo hace.",
    "it": "Il porto ha venduto i due traghetti e non è la prima volta che accade.",
    "pt": "O porto vendeu os dois barcos e não foi a primeira vez que isso ocorreu.",
    "nl": "De haven heeft de twee veerboten verkocht, en het is niet de eerste keer.",
    "pl": "Port sprzedał oba promy i nie jest to pierwszy raz, gdy do tego doszło.",
    "tr": "Liman iki vapuru sattı ve bu ilk değil, bir başka vapur da daha önce satıldı.",
    "ru": "Порт продал оба парома, и это не в первый раз, как сообщила газета в понедельник.",
    "uk": "Порт продав обидва пороми, і це не вперше, як повідомила газета у понеділок.",
    "ar": "باع الميناء العبارتين، وهذا ليس في المرة الأولى، كما قالت الصحيفة في تقرير.",
    "fa": "این بندر دو کشتی را فروخت و این برای بار اول نیست که این کار شده است.",
    "ur": "بندرگاہ نے دو کشتیاں فروخت کر دی ہیں، اخبار نے کہا کہ یہ پہلی بار نہیں ہے۔",
    "sv": "Hamnen har sålt de två färjorna och det är inte första gången som det sker.",
    "ja": "港は二隻の渡し船を売ったと新聞は月曜日に伝えた。",
    "zh": "港口卖掉了两艘渡轮，报纸星期一说。",
    "ko": "항구가 두 척의 배를 팔았다고 신문이 월요일에 말했다.",
    "el": "Το λιμάνι πούλησε τα δύο πλοία.",
    "he": "הנמל מכר את שתי המעבורות.",
    "hi": "बंदरगाह ने दो नावें बेच दी हैं, अखबार ने सोमवार को कहा कि यह पहली बार नहीं है।",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_one_sentence_tells(code: str) -> None:
    assert guess_language(SENTENCES[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "12 345",
        "Reuters",
        "Kabul Doha Abu Dhabi Washington",
        "[1] [2]",
        "a b c",
        "и",
        "ok",
    ],
)
def test_what_does_not_tell_is_not_guessed(text: str) -> None:
    assert guess_language(text) is None


def test_two_languages_in_equal_parts_are_none() -> None:
    assert guess_language(SENTENCES["en"] + " " + SENTENCES["fr"]) is None
    assert guess_language(SENTENCES["en"] * 3 + " " + SENTENCES["fr"]) == "en"


def test_names_in_another_script_do_not_mislead() -> None:
    assert guess_language(SENTENCES["en"] + " (Порт, газета)") == "en"


def test_letters_of_its_own_tell_a_short_text() -> None:
    assert guess_language("Київ їхній") == "uk"
    assert guess_language("мыльный пузырь") == "ru"


def test_only_the_start_is_looked_at() -> None:
    english = SENTENCES["en"] + " "
    text = english * (LOOK_AT // len(english) + 1) + SENTENCES["ru"] * 100_000
    started = time.perf_counter()
    assert guess_language(text) == "en"
    assert time.perf_counter() - started < 1
