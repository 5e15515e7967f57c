"""Verbs that carry an attribution.

Compiled by hand from the verbs of saying, believing, promising and asking that grammars of English
list with a that-clause, a quotation, or an infinitive (Quirk et al., A Comprehensive Grammar of the
English Language, 1985, chapters 16.31 and 16.38), and from the stances this program tells apart.
"""

from typing import Final, NamedTuple


class CueVerb(NamedTuple):
    """A verb, its forms, what it does, and what may follow it.

    Frames, one letter each: c a clause (said that …), q a quotation, o an object (denied the
    report), t an infinitive (promised to …), u an object with an infinitive (urged them to …),
    h a clause with "that" only,
    k an object called by a quotation (called it “…”),
    s an object with "as" (portrayed it as …), a somebody who is told (told the Post), d a clause,
    only where the subject is a document (a survey found that …).
    """

    forms: str
    stance: str
    frames: str


CUE_VERBS: Final[tuple[CueVerb, ...]] = (
    CueVerb("say says said saying", "said", "cq"),
    CueVerb("add adds added adding", "said", "cq"),
    CueVerb("state states stated stating", "said", "co"),
    CueVerb("note notes noted noting", "said", "co"),
    CueVerb("explain explains explained explaining", "said", "cq"),
    CueVerb("tell tells told telling", "said", "a"),
    CueVerb("comment comments commented commenting", "said", "cq"),
    CueVerb("remark remarks remarked remarking", "said", "cq"),
    CueVerb("observe observes observed observing", "said", "cq"),
    CueVerb("continue continues continued continuing", "said", "q"),
    CueVerb("write writes wrote written writing", "said", "cq"),
    CueVerb("tweet tweets tweeted tweeting", "said", "cq"),
    CueVerb("reply replies replied replying", "said", "cq"),
    CueVerb("respond responds responded responding", "said", "cq"),
    CueVerb("answer answers answered answering", "said", "q"),
    CueVerb("mention mentions mentioned mentioning", "said", "co"),
    CueVerb("emphasize emphasizes emphasized emphasizing", "said", "co"),
    CueVerb("emphasise emphasises emphasised emphasising", "said", "co"),
    CueVerb("stress stresses stressed stressing", "said", "co"),
    CueVerb("underline underlines underlined underlining", "said", "co"),
    CueVerb("underscore underscores underscored underscoring", "said", "co"),
    CueVerb("highlight highlights highlighted highlighting", "said", "co"),
    CueVerb("reiterate reiterates reiterated reiterating", "said", "co"),
    CueVerb("repeat repeats repeated repeating", "said", "c"),
    CueVerb("declare declares declared declaring", "said", "co"),
    CueVerb("testify testifies testified testifying", "said", "c"),
    CueVerb("quip quips quipped quipping", "said", "cq"),
    CueVerb("joke jokes joked joking", "said", "cq"),
    CueVerb("recall recalls recalled recalling", "said", "co"),
    CueVerb("conclude concludes concluded concluding", "said", "co"),
    CueVerb("inform informs informed informing", "said", "a"),
    CueVerb("brief briefs briefed briefing", "said", "a"),
    CueVerb("assure assures assured assuring", "said", "a"),
    CueVerb("describe describes described describing", "said", "s"),
    CueVerb("portray portrays portrayed portraying", "said", "s"),
    CueVerb("characterize characterizes characterized characterizing", "said", "s"),
    CueVerb("characterise characterises characterised characterising", "said", "s"),
    CueVerb("call calls called calling", "said", "k"),
    CueVerb("label labels labelled labelling", "said", "k"),
    CueVerb("dub dubs dubbed dubbing", "said", "k"),
    CueVerb("brand brands branded branding", "said", "k"),
    CueVerb("cite cites cited citing", "said", "o"),
    CueVerb("post posts posted posting", "said", "q"),
    CueVerb("report reports reported reporting", "reported", "co"),
    CueVerb("announce announces announced announcing", "reported", "co"),
    CueVerb("disclose discloses disclosed disclosing", "reported", "co"),
    CueVerb("reveal reveals revealed revealing", "reported", "co"),
    CueVerb("confirm confirms confirmed confirming", "reported", "co"),
    CueVerb("document documents documented documenting", "reported", "co"),
    CueVerb("detail details detailed detailing", "reported", "o"),
    CueVerb("record records recorded recording", "reported", "c"),
    CueVerb("reaffirm reaffirms reaffirmed reaffirming", "reported", "co"),
    CueVerb("affirm affirms affirmed affirming", "reported", "co"),
    CueVerb("claim claims claimed claiming", "claimed", "co"),
    CueVerb("allege alleges alleged alleging", "claimed", "co"),
    CueVerb("assert asserts asserted asserting", "claimed", "co"),
    CueVerb("argue argues argued arguing", "claimed", "cq"),
    CueVerb("submit submits submitted submitting", "claimed", "h"),
    CueVerb("contend contends contended contending", "claimed", "cq"),
    CueVerb("maintain maintains maintained maintaining", "claimed", "hq"),
    CueVerb("insist insists insisted insisting", "claimed", "cq"),
    CueVerb("suggest suggests suggested suggesting", "claimed", "cq"),
    CueVerb("charge charges charged charging", "claimed", "c"),
    CueVerb("accuse accuses accused accusing", "claimed", "u"),
    CueVerb("blame blames blamed blaming", "claimed", "u"),
    CueVerb("complain complains complained complaining", "claimed", "cq"),
    CueVerb("boast boasts boasted boasting", "claimed", "cq"),
    CueVerb("imply implies implied implying", "claimed", "c"),
    CueVerb("counter counters countered countering", "claimed", "cq"),
    CueVerb("acknowledge acknowledges acknowledged acknowledging", "acknowledged", "co"),
    CueVerb("admit admits admitted admitting", "acknowledged", "co"),
    CueVerb("concede concedes conceded conceding", "acknowledged", "co"),
    CueVerb("agree agrees agreed agreeing", "acknowledged", "ct"),
    CueVerb("accept accepts accepted accepting", "acknowledged", "c"),
    CueVerb("confess confesses confessed confessing", "acknowledged", "c"),
    CueVerb("deny denies denied denying", "denied", "co"),
    CueVerb("reject rejects rejected rejecting", "denied", "o"),
    CueVerb("dismiss dismisses dismissed dismissing", "denied", "s"),
    CueVerb("refute refutes refuted refuting", "denied", "o"),
    CueVerb("dispute disputes disputed disputing", "denied", "co"),
    CueVerb("promise promises promised promising", "promised", "ctqo"),
    CueVerb("pledge pledges pledged pledging", "promised", "ctqo"),
    CueVerb("vow vows vowed vowing", "promised", "ctq"),
    CueVerb("guarantee guarantees guaranteed guaranteeing", "promised", "c"),
    CueVerb("threaten threatens threatened threatening", "promised", "t"),
    CueVerb("swear swears swore sworn swearing", "promised", "ct"),
    CueVerb("believe believes believed believing", "believed", "c"),
    CueVerb("think thinks thought thinking", "believed", "c"),
    CueVerb("expect expects expected expecting", "believed", "cut"),
    CueVerb("hope hopes hoped hoping", "believed", "ct"),
    CueVerb("fear fears feared fearing", "believed", "c"),
    CueVerb("predict predicts predicted predicting", "believed", "co"),
    CueVerb("forecast forecasts forecasted forecasting", "believed", "co"),
    CueVerb("estimate estimates estimated estimating", "believed", "co"),
    CueVerb("assess assesses assessed assessing", "believed", "c"),
    CueVerb("suspect suspects suspected suspecting", "believed", "c"),
    CueVerb("doubt doubts doubted doubting", "believed", "c"),
    CueVerb("feel feels felt feeling", "believed", "c"),
    CueVerb("anticipate anticipates anticipated anticipating", "believed", "co"),
    CueVerb("project projects projected projecting", "believed", "cu"),
    CueVerb("ask asks asked asking", "asked", "qu"),
    CueVerb("inquire inquires inquired inquiring", "asked", "q"),
    CueVerb("wonder wonders wondered wondering", "asked", "cq"),
    CueVerb("urge urges urged urging", "urged", "ucq"),
    CueVerb("demand demands demanded demanding", "urged", "ctq"),
    CueVerb("order orders ordered ordering", "urged", "u"),
    CueVerb("recommend recommends recommended recommending", "urged", "co"),
    CueVerb("propose proposes proposed proposing", "urged", "ct"),
    CueVerb("advise advises advised advising", "urged", "uc"),
    CueVerb("request requests requested requesting", "urged", "cu"),
    CueVerb("plead pleads pleaded pleading", "urged", "q"),
    CueVerb("warn warns warned warning", "warned", "acq"),
    CueVerb("caution cautions cautioned cautioning", "warned", "cq"),
    CueVerb("show shows showed shown showing", "showed", "d"),
    CueVerb("indicate indicates indicated indicating", "showed", "c"),
    CueVerb("find finds found finding", "showed", "d"),
    CueVerb("demonstrate demonstrates demonstrated demonstrating", "showed", "d"),
    CueVerb("determine determines determined determining", "showed", "c"),
    CueVerb("rule rules ruled ruling", "showed", "c"),
)

PHRASAL: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("point", "out"): ("said", "co"),
    ("points", "out"): ("said", "co"),
    ("pointed", "out"): ("said", "co"),
    ("pointing", "out"): ("said", "co"),
    ("calls", "for"): ("urged", "o"),
    ("called", "for"): ("urged", "o"),
    ("calls", "on"): ("urged", "u"),
    ("called", "on"): ("urged", "u"),
}
"""Two words that make one cue: (first, second) to (stance, frames)."""
PREPOSITIONAL: Final[tuple[tuple[str, ...], ...]] = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("as", "per"),
)
"""Cues that stand before their source: according to X."""

AUXILIARIES: Final[frozenset[str]] = frozenset(
    "has have had also first did does do is was were are be been will would could can may might must "
    "should later then now since already still again repeatedly previously recently earlier "
    "reportedly allegedly apparently publicly privately further however even only just never "
    "not simply specifically explicitly clearly strongly flatly firmly initially subsequently "
    "once often always long instead reportedly separately similarly angrily quickly "
    "hasn't haven't didn't doesn't won't wouldn't".split()
)
"""What may stand between a subject and its cue."""

HEDGES: Final[frozenset[str]] = frozenset(
    "reportedly allegedly apparently purportedly supposedly possibly probably likely perhaps "
    "may might could seemingly presumably unconfirmed suspected alleged".split()
)
"""Words that weaken a claim; kept with it."""

AGENTLESS: Final[frozenset[str]] = frozenset(
    "said reported claimed alleged believed thought understood feared rumoured rumored known "
    "announced expected suspected estimated".split()
)
"""Participles that attribute without a source: it was reported that …"""

SAYING: Final[frozenset[str]] = frozenset(
    "say says said saying tell tells told telling according stated".split()
)
"""Words that hardly ever stand where nobody says anything."""

WISHING: Final[frozenset[str]] = frozenset("wants hopes believes thinks expects fears".split())
"""What goes on in somebody’s mind: who knows of it was told."""

HELD: Final[frozenset[str]] = frozenset(
    "rumoured rumored alleged thought believed understood held reputed deemed considered feared "
    "estimated reported said supposed presumed suspected heard".split()
)
"""What is done, by nobody named, to what is not known for sure: "is understood to"."""

RATING_VERBS: Final[frozenset[str]] = frozenset(
    "put puts rate rates rated estimates estimated value values valued".split()
)
"""Verbs by which somebody gives a number."""

ALSO_NOUNS: Final[frozenset[str]] = frozenset(
    "report reports claim claims state states note notes plan plans estimate estimates charge "
    "charges demand demands order orders request requests promise promises hope hopes fear fears "
    "doubt doubts post posts answer answers record records document documents forecast forecasts "
    "pledge pledges comment comments complaint feeling finding findings saying warning reply "
    "replies remark remarks dispute disputes vow vows threat blame project projects detail details "
    "want rule rules appeal call suspect suspects quote quotes find finds repeat stress counter "
    "reject judge test tests show shows mention mentions respond finding ruling feels advise "
    "highlight highlights guarantee guarantees recording announcing reporting opening".split()
)
"""Forms of cue verbs that are as often nouns: "the report", "his claims"."""

BEFORE_BASE_FORMS: Final[frozenset[str]] = frozenset(
    "did does do would could will can may might must should also now still they we often police "
    "people men women many some".split()
)
"""Words, beside plurals, that a base form can follow: "officials say", "did not say"."""
