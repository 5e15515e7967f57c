"""Words by which two tellings of one claim are compared.

Compiled by hand for this package. Words of one line of SAME stand for each other in news prose; the
first of the line stands for all. The other tables hold words whose coming or going changes what a
sentence states.
"""

from typing import Final

STOP_WORDS: Final[frozenset[str]] = frozenset(
    "a an the this that these those of for from at in with on to by as into and or but so than then "
    "is are was were be been being am has have had having do does did will would shall should can "
    "it its he she they him her them his their we us our you your i my me who whom whose which what "
    "there here also such other others another more most very just about over after before during "
    "while when where since if not no nor up out off through against between under within without "
    "al el bin ibn van von de la du said says say saying told tell according added adding still now new one two both all any some "
    "each only own same too s t".split()
)
"""Words that say little about what a sentence is about; they count a little, never alone."""

LIGHT_WORDS: Final[frozenset[str]] = frozenset(
    "day days week weeks month months year years ago last past next today yesterday tomorrow time "
    "times morning night evening late early monday tuesday wednesday thursday friday saturday "
    "sunday january february march april june july august september october november december "
    "condition anonymity spoke speak speaking asked news report reports reported make made take "
    "took taken come came go went gone get got way lot thing things including many much".split()
)
"""Words that stand in any story; they count less, and never show that two sentences say the same."""

NUMBER_WORDS: Final[dict[str, int]] = {
    **{
        word: number
        for number, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen twenty".split()
        )
    },
    **dict(
        zip(
            "thirty forty fifty sixty seventy eighty ninety".split(),
            range(30, 100, 10),
            strict=True,
        )
    ),
}

LOOSE_NUMBERS: Final[frozenset[str]] = frozenset({"0", "1"})
"""Figures that are mostly articles and pronouns when written as words ("no one", "one of")."""

CONTRACTIONS: Final[dict[str, tuple[str, ...]]] = {
    "cannot": ("can", "not"),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
}
"""Those that the endings n't, 're, 've, 'll, 'm do not explain."""

CONTRACTED_ENDINGS: Final[tuple[tuple[str, str], ...]] = (
    ("n't", "not"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'m", "am"),
)

TWO_WORDS: Final[dict[tuple[str, str], str]] = {
    ("united", "states"): "us",
    ("united", "kingdom"): "uk",
    ("united", "nations"): "un",
    ("european", "union"): "eu",
    ("per", "cent"): "percent",
    ("white", "house"): "white-house",
    ("prime", "minister"): "premier",
}
"""Pairs that one word can stand for."""

SPELLINGS: Final[tuple[tuple[str, str], ...]] = (
    ("isation", "ization"),
    ("isations", "izations"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ising", "izing"),
    ("our", "or"),
    ("ours", "ors"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("tre", "ter"),
    ("tres", "ters"),
    ("ogue", "og"),
    ("ence", "ense"),
    ("lled", "led"),
    ("lling", "ling"),
    ("mme", "m"),
    ("mmes", "ms"),
)
"""British endings and the American ones they are compared as; both texts are folded alike."""

SPELLED_ALIKE: Final[dict[str, str]] = {
    "qaida": "qaeda",
    "qaidas": "qaeda",
    "grey": "gray",
    "tonnes": "tons",
    "kerb": "curb",
    "tyre": "tire",
    "tyres": "tires",
    "muhammad": "mohammad",
    "mohammed": "mohammad",
    "cheque": "check",
    "sceptical": "skeptical",
    "judgement": "judgment",
    "towards": "toward",
    "amongst": "among",
    "whilst": "while",
    "ok": "okay",
    "sept": "september",
    "jan": "january",
    "feb": "february",
    "aug": "august",
    "oct": "october",
    "nov": "november",
    "dec": "december",
}

HEDGES: Final[frozenset[str]] = frozenset(
    "may might could likely probably possibly perhaps allegedly alleged reportedly apparently "
    "apparent appears appear appeared seems seem seemed suspected suspect believed presumably "
    "potentially potential unconfirmed suggest suggests suggested suggesting preliminary tentative "
    "purported purportedly supposedly rumoured rumored unlikely plausible probable possible "
    "estimated expected suspicion".split()
)
"""Words that take certainty away."""

HELD: Final[frozenset[str]] = frozenset(
    "thought understood presumed reckoned feared said reported rumoured rumored considered "
    "suspected assumed".split()
)
"""Words that take certainty away between "is" and "to"."""

HEDGING_CUES: Final[frozenset[str]] = frozenset(
    "believed alleged allegedly reportedly thought suspected feared rumoured rumored presumed "
    "purportedly apparently supposedly understood".split()
)
"""Words of a cue without a source that take certainty away."""

QUALIFIERS: Final[dict[str, str]] = {
    **dict.fromkeys(("least", "minimum"), "at least"),
    **dict.fromkeys(("nearly", "almost", "around", "approximately", "roughly", "about"), "about"),
    **dict.fromkeys(("most", "majority", "mostly", "largely"), "most"),
    **dict.fromkeys(("some", "several", "certain"), "some"),
    **dict.fromkeys(("all", "every", "entire", "always"), "all"),
    **dict.fromkeys(("few", "hardly", "rarely"), "few"),
    **dict.fromkeys(("partly", "partially", "partial"), "partly"),
    **dict.fromkeys(("severe", "severely", "serious", "seriously", "grave", "gravely"), "severe"),
    **dict.fromkeys(("limited",), "limited"),
    **dict.fromkeys(("more", "over", "above", "exceeding", "older", "upwards"), "more than"),
    **dict.fromkeys(("fewer", "less", "under", "below", "younger"), "less than"),
    **dict.fromkeys(("temporarily", "temporary", "provisional"), "for a time"),
}
"""Words that say how much of it, or how many of them, is meant."""

BEFORE_FIGURES: Final[frozenset[str]] = frozenset({"at least", "about", "more than", "less than"})
"""Sorts of qualifiers that are such before a figure only, or before "than"."""

LEXICAL_DENIALS: Final[frozenset[str]] = frozenset(
    "missing absent unable unaware unsafe unclear unknown unharmed closed barred banned lacking "
    "impossible illegal cancelled scrapped halted avoid avoided prevent prevented ignored deny "
    "declined except nowhere hardly barely".split()
)
"""Words that say what others say with a "not"; where one side has such a word, no "not" is missed."""

OPPOSITES: Final[tuple[tuple[str, str], ...]] = (
    ("increase", "decrease"),
    ("begin", "end"),
    ("open", "close"),
    ("win", "lose"),
    ("allow", "stop"),
    ("buy", "sell"),
    ("oppose", "help"),
    ("accept", "reject"),
    ("approve", "reject"),
    ("north", "south"),
    ("northern", "southern"),
    ("east", "west"),
    ("eastern", "western"),
    ("true", "false"),
    ("guilty", "innocent"),
    ("safe", "dangerous"),
    ("able", "unable"),
    ("willing", "unwilling"),
    ("legal", "illegal"),
    ("confirm", "deny"),
    ("failure", "success"),
    ("praise", "condemn"),
    ("hot", "cold"),
    ("high", "low"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("best", "worst"),
    ("better", "worse"),
    ("strong", "weak"),
    ("first", "last"),
)
"""Words that state the contrary of each other, as the heads of their groups."""

DENIALS: Final[frozenset[str]] = frozenset(
    "not no never none neither nor nobody nothing denied deny denies denying refused refuse refuses "
    "refusing rejected reject rejects rejecting failed fail fails failing unable without lack lacks "
    "lacked dismissed dismiss dismisses false untrue stopped".split()
)
"""Words that turn a statement round."""

CONDITIONS: Final[frozenset[str]] = frozenset(
    "if unless provided providing pending depending contingent conditional".split()
)

CONDITION_STARTS: Final[frozenset[str]] = frozenset(
    "if unless provided providing pending depending until once except subject".split()
)
"""Words that open a clause on which the main one hangs."""

ACTORS: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(line.split())
    for line in (
        "troop",
        "insurgent",
        "police",
        "civilian civilians bystanders passers-by people",
        "doctor nurses nurse",
        "worker union unions",
        "company owner owners contractor contractors manufacturer supplier suppliers",
        "government ministry minister ministers",
        "opposition",
        "court prosecutor prosecutors",
        "protesters demonstrators activists",
        "student students pupils teachers teacher",
        "farmer farmers growers fishermen",
        "tenant tenants landlord landlords",
        "council councillors mayor",
        "patient patients",
        "engineer engineers",
        "driver drivers",
    )
)
"""Who acts; words of different lines name different actors."""

TIMES: Final[dict[str, str]] = {
    **dict.fromkeys(("spring", "summer", "autumn", "winter"), "season"),
    **dict.fromkeys(("morning", "afternoon", "evening", "night"), "hour"),
    **dict.fromkeys(("yesterday", "today", "tomorrow"), "day"),
}
"""Words for a time, and what sort of time; one stands for another of its sort only."""

TIME_UNITS: Final[frozenset[str]] = frozenset("hour day night week month year time".split())

PHRASES: Final[dict[tuple[str, str], str]] = {
    ("pay", "back"): "compensate",
    ("paid", "back"): "compensate",
    ("paying", "back"): "compensate",
    ("money", "back"): "compensate",
    ("called", "off"): "cancel",
    ("call", "off"): "cancel",
    ("put", "off"): "delay",
    ("set", "up"): "establish",
    ("turned", "down"): "reject",
    ("turn", "down"): "reject",
    ("shut", "down"): "close",
    ("step", "down"): "resign",
    ("stepped", "down"): "resign",
    ("stepping", "down"): "resign",
    ("blown", "up"): "explosion",
    ("blew", "up"): "explosion",
    ("cut", "back"): "decrease",
    ("went", "up"): "increase",
    ("gone", "up"): "increase",
    ("went", "down"): "decrease",
    ("gone", "down"): "decrease",
    ("laid", "off"): "fired",
    ("locked", "up"): "prison",
    ("handed", "over"): "hand",
    ("hand", "over"): "hand",
    ("broke", "down"): "break",
    ("broken", "down"): "break",
    ("fell", "apart"): "break",
    ("voted", "down"): "reject",
    ("thrown", "out"): "reject",
    ("threw", "out"): "reject",
    ("struck", "down"): "reject",
    ("strikes", "down"): "reject",
    ("looked", "at"): "study",
    ("carried", "out"): "carry",
    ("wiped", "out"): "destroyed",
    ("took", "part"): "join",
    ("taken", "part"): "join",
    ("take", "part"): "join",
}
"""Two words and the word that they mean the same as."""

WEEKDAYS: Final[frozenset[str]] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
