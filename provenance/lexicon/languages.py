"""What tells languages apart: function words, scripts, and letters that one of them alone has."""

from typing import Final, NamedTuple

_FUNCTION_WORDS: Final = {
    "en": "the of and to in that is was for it with as his on be at by had not are but from or "
    "have an they which you were all their would been has said who will he she this its",
    "fr": "le la les de des du et un une en est que qui dans pour sur par au aux il elle ce cette "
    "ne pas plus avec se sont son sa ses été mais ont leur nous vous d l qu n s",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch "
    "es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über "
    "einen so war",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le "
    "ya o este sí porque esta entre cuando muy sin sobre ha también fue había",
    "it": "di che e la il un a per in una mi sono ha non si le lo con i del da gli della come più "
    "al nel dei alla anche ma questo è delle dal stato essere nella",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao "
    "ele das tem à seu sua ou ser quando muito há nos já está eu também pelo pela",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit "
    "nog door naar over hij ze heeft wordt deze dit was werd tot zich hebben",
    "pl": "w i z na do że się nie to jest o jak a od po co ale za przez był dla tego przed które "
    "oraz może są już by jego który tym była tylko przy",
    "tr": "ve bir bu da de için ile çok daha olarak gibi en kadar olan ne sonra ancak ise ya "
    "tarafından değil olduğunu dedi her göre diye",
    "ro": "de și în la a cu pe nu că din care pentru o sunt este au mai un prin fost ce se ale "
    "lui cel dar fi după sau sa",
    "cs": "a v se na je že s z do o i to jako za pro by po ale od které který k u jeho byl podle "
    "však už má jsou nebo při",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig "
    "från vi så kan när hade eller efter",
    "da": "og i at det er en til på som af for med der den har ikke de et han men var jeg fra vi "
    "kan sig ved blev efter også havde mod",
    "no": "og i det er en til på som av for med at den har ikke de et han men var jeg fra vi kan "
    "seg ved ble etter også hadde mot",
    "fi": "ja on ei että se oli hän mutta kun ovat myös joka mukaan sen ole kuin niin olla jo "
    "vain jos tai nyt ovat sekä",
    "hu": "a az és hogy nem is egy ez meg volt de csak már még azt el mint ha vagy van szerint "
    "lehet után ki lesz minden",
    "id": "yang dan di itu dengan untuk dari dalam tidak ini pada akan juga ke karena oleh telah "
    "ada mereka sebagai adalah atau bisa kata kepada tersebut",
    "sw": "ya na wa kwa ni katika za la cha kuwa hii huo hiyo pia lakini kama baada yake wake "
    "amesema alisema huku bila",
    "ru": "и в не на что с по как это из к но за от о для его был он она они было быть также при "
    "до или так же который которые если только сказал будет уже",
    "uk": "і в не на що з та до у за як це від але про для його був він вона вони було бути також "
    "при або так який які якщо тільки сказав буде вже й",
    "bg": "и в на не да се за от че е с по като са това но ще към до си който които след бе също "
    "или при има беше",
    "ar": "في من على إلى أن عن التي الذي هذا هذه مع كان قال ما لا بعد قد كما بين أو وقال التى كانت "
    "لم وفي إن ذلك منذ حيث",
    "fa": "و در به از که این را با است برای آن یک خود تا بر هم نیز شده کرد گفت می شد ها ما اما "
    "کرده هر بود او پس",
    "ur": "کے میں کی سے ہے نے کا اور کو پر کہ یہ اس کہا تھا ہیں بھی نہیں ایک کر ان کیا گیا تھے ہو",
    "ps": "د په او چې له کې یې ته دی سره دا کړې شوې وي هم وه ده پر نه خو",
    "hi": "के में की है से को का और ने पर यह कि हैं भी एक नहीं था इस कर हो गया कहा लिए",
    "mr": "आहे आणि या तो ही हे च्या मध्ये आहेत नाही होते केली झाली",
}

FUNCTION_WORDS: Final = {code: frozenset(words.split()) for code, words in _FUNCTION_WORDS.items()}
"""Frequent short words of each language, by ISO 639-1 code."""


class Script(NamedTuple):
    """A script: its ranges as a regular expression's class, and the languages written in it."""

    name: str
    letters: str
    languages: tuple[str, ...]


SCRIPTS: Final[tuple[Script, ...]] = (
    Script(
        "latin",
        "a-zA-ZÀ-ɏḀ-ỿ",
        tuple("en fr de es it pt nl pl tr ro cs sv da no fi hu id sw".split()),
    ),
    Script("cyrillic", "Ѐ-ӿ", ("ru", "uk", "bg")),
    Script("arabic", "\u0620-\u064a\u0671-\u06d3\u06fa-\u06ff", ("ar", "fa", "ur", "ps")),
    Script("devanagari", "\u0900-\u0963", ("hi", "mr")),
    Script("kana", "\u3041-\u30ff", ("ja",)),
    Script("han", "\u4e00-\u9fff", ("zh",)),
    Script("hangul", "\uac00-\ud7a3", ("ko",)),
    Script("greek", "Ͱ-Ͽ", ("el",)),
    Script("hebrew", "\u05d0-\u05ea", ("he",)),
    Script("thai", "\u0e01-\u0e3a", ("th",)),
    Script("bengali", "\u0985-\u09cc", ("bn",)),
    Script("tamil", "\u0b85-\u0bcc", ("ta",)),
    Script("georgian", "\u10d0-\u10fa", ("ka",)),
    Script("armenian", "\u0531-\u0587", ("hy",)),
    Script("ethiopic", "\u1200-\u135a", ("am",)),
)
"""Scripts and the languages that are told apart in them."""

OWN_LETTERS: Final[tuple[tuple[str, str], ...]] = (
    ("uk", "їєґ"),
    ("ru", "ыэё"),
    ("ps", "ښځډړۍېڼڅږ"),
    ("ur", "ٹڈڑےں"),
    ("fa", "پچژگ"),
)
"""Letters that, of the languages above in one script, only this one has; the narrower first."""
