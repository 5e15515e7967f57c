"""What verbs and nouns do that the rules do not read as cues, but an engine may.

Compiled by hand after the classes of B. Levin, English Verb Classes and Alternations (1993):
verbs of desire (32), judgement (33), assessment (34), communication (37).
"""

from typing import Final

_VERBS: Final[dict[str, str]] = {
    "believed": (
        "consider considers considered considering deem deems deemed deeming view views viewed "
        "viewing see sees saw seen seeing regard regards regarded regarding understand understands "
        "understood know knows knew known knowing guess guesses guessed assume assumes assumed "
        "imagine imagines imagined seem seems seemed appear appears appeared worry worries worried "
        "worrying realize realizes realized realise realises realised figure figures figured "
        "reckon reckons reckoned presume presumes presumed foresee foresees foresaw convinced "
        "confident concerned afraid sure certain skeptical sceptical optimistic"
    ),
    "planned": (
        "plan plans planned planning want wants wanted wanting seek seeks sought seeking intend "
        "intends intended intending aim aims aimed aiming wish wishes wished wishing try tries tried "
        "prepare prepares prepared decide decides decided prefer prefers preferred"
    ),
    "promised": "vow pledge commit commits committed committing offer offers offered offering",
    "denied": (
        "refuse refuses refused refusing decline declines declined declining disagree disagrees "
        "disagreed disavow disavows disavowed repudiate repudiates repudiated rebut rebuts rebutted "
        "rebuff rebuffs rebuffed"
    ),
    "claimed": (
        "criticize criticizes criticized criticizing criticise criticises criticised criticising "
        "condemn condemns condemned condemning denounce denounces denounced denouncing attack "
        "attacks attacked attacking slam slams slammed blast blasts blasted decry decries decried "
        "deride derides derided mock mocks mocked oppose opposes opposed opposing"
    ),
    "acknowledged": "concur concurs concurred",
    "asked": "question questions questioned questioning query queries queried",
    "urged": "call calls encourage encourages encouraged press presses pressed beg begs begged",
    "showed": "prove proves proved proven proving illustrate illustrates illustrated show",
    "warned": "alert alerts alerted alerting",
}

_NOUNS: Final[dict[str, str]] = {
    "claimed": "claim claims allegation allegations accusation accusations assertion assertions",
    "believed": (
        "belief beliefs opinion opinions view views hope hopes fear fears estimate estimates "
        "expectation expectations prediction predictions forecast forecasts"
    ),
    "promised": "promise promises pledge pledges vow vows commitment",
    "denied": "denial denials",
    "urged": "demand demands request requests proposal proposals plea recommendation appeal",
    "asked": "question questions",
    "warned": "warning warnings threat threats",
    "planned": "plan plans intention intentions",
    "acknowledged": "admission admissions",
}

STANCE_OF_VERBS: Final[dict[str, str]] = {
    word: stance for stance, words in _VERBS.items() for word in words.split()
}
STANCE_OF_NOUNS: Final[dict[str, str]] = {
    word: stance for stance, words in _NOUNS.items() for word in words.split()
}
"""Forms, in small letters, to one of the stances of `model.Stance`."""
