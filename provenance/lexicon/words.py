"""Function words of English that tell where a noun phrase or a clause ends."""

from typing import Final

DETERMINERS: Final[frozenset[str]] = frozenset(
    "the a an this that these those his her its their our my your no any some many several "
    "another other each every both all few most multiple numerous such certain one two three four five".split()
)

ARTICLES: Final[frozenset[str]] = frozenset(
    "the a an his her its their this that these those".split()
)

PREPOSITIONS: Final[frozenset[str]] = frozenset(
    "of for from at in with to on by near inside within under over about between among against "
    "during after before since until through throughout into across despite amid following "
    "without behind alongside via".split()
)

TIGHT_PREPOSITIONS: Final[frozenset[str]] = frozenset(
    "of for from at in with on to near inside within by under against among between".split()
)
"""Prepositions that can hold a source's noun phrase together."""

CLAUSE_WORDS: Final[frozenset[str]] = frozenset(
    "that but while as because if when where whereas since although though which who whom whose "
    "than or so nor yet unless until whether after before how why what and".split()
)
"""Words at which a noun phrase, read from its end backwards, stops."""

BE: Final[frozenset[str]] = frozenset("is are was were be been being am isn't wasn't".split())

FINITE: Final[frozenset[str]] = frozenset(
    "is are was were has have had will would can could may might must should does do did be been "
    "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't "
    "didn't led won made ran saw lost got took came went served knew gave held met set put told "
    "said says left became began kept felt fell rose grew sent spent built cost hit cut".split()
)
"""Words that are surely verbs."""

SUBJECT_PRONOUNS: Final[frozenset[str]] = frozenset("he she they it who which".split())

PRONOUN_SUBJECTS_OF_CLAUSES: Final[frozenset[str]] = frozenset(
    "i we you he she they it there".split()
)

SENTENCE_ADVERBS: Final[frozenset[str]] = frozenset(
    "additionally meanwhile however moreover furthermore also but and still yet "
    "separately nevertheless nonetheless finally instead thus therefore besides".split()
)
"""Words before a claim that are no part of it."""

ADJUNCT_STARTS: Final[frozenset[str]] = frozenset(
    "in on at during after before when while as to via by from through over with following "
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight last this "
    "earlier later recently again late early speaking citing quoting adding publicly "
    "without under amid ahead for about outside inside upon because".split()
)
"""Words with which something other than the content can follow a cue."""

WEEKDAYS: Final[frozenset[str]] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)

ABBREVIATIONS: Final[frozenset[str]] = frozenset(
    "mr mrs ms dr prof gen col lt maj capt sgt adm sen rep gov st jr sr no jan feb mar apr jun jul "
    "aug sept sep oct nov dec vs etc inc ltd corp co dept".split()
)
"""Words whose full stop ends no sentence."""

BEFORE_NAMES: Final[frozenset[str]] = frozenset(
    "mr mrs ms dr prof gen col lt maj capt sgt cpl const insp supt adm sen rep gov st no rev hon "
    "mt ft vs".split()
)
"""Those of them behind which a name or a number follows, never a new sentence."""

OBJECT_PRONOUNS: Final[frozenset[str]] = frozenset("it this that them him her us me so".split())

TIME_WORDS: Final[frozenset[str]] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight on last this "
    "next earlier later recently week weeks month months year years day days morning afternoon "
    "evening night january february march april may june july august september october november "
    "december early late again".split()
)
"""Words of an adverbial of time between a cue and its clause."""

PARTICIPLES: Final[frozenset[str]] = frozenset(
    "seen written known made led drawn sent held shown given taken born based set laid put read kept "
    "brought built found left sought sold bought cut hidden spoken chosen won lost paid".split()
)
"""Past participles that do not end in -ed and begin an aside: "a draft, seen by …"."""

AFTER_NOUN: Final[frozenset[str]] = frozenset(
    "familiar close aware knowledgeable involved present loyal privy".split()
)
"""Adjectives that stand behind their noun: "a person familiar with the matter"."""

CONTRACTIONS: Final[tuple[str, ...]] = ("'ll", "'ve", "'re", "'d", "n't")
"""Endings that hold a verb: "she'll", "they've"."""

BEFORE_NOUNS: Final[frozenset[str]] = frozenset(
    "the a an his her its their our my your more most less very".split()
)
"""Words behind which stands a noun or its adjective, never a verb."""

SHORTENED: Final[frozenset[str]] = frozenset("he she it who that there what".split())
"""Words behind which "'s" is "has" or "is"."""

HANGING: Final[frozenset[str]] = frozenset("briefed informed found told assured".split())
"""Participles of verbs that, as verbs, have an object and no preposition behind them."""

ROUGHLY: Final[frozenset[str]] = frozenset(
    "about around some nearly almost over under more less than at least most roughly just close to "
    "between up £ € $ ¥ ₹ rs".split()
)
"""What may stand before a number."""

NUMBERS: Final[frozenset[str]] = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands "
    "millions half".split()
)
