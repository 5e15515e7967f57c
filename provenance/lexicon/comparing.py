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
}

SAME: Final[tuple[str, ...]] = (
    "kill killed killing kills dead die died deaths death dies slain fatalities fatal lives",
    "wound wounded injured injure injuries injury hurt wounds wounding injuring",
    "troop troops soldier soldiers forces force military army servicemen servicemembers",
    "talk talks negotiation negotiations negotiating dialogue discussions negotiate",
    "us american america americans washington",
    "uk britain british london",
    "attack attacks attacked assault raid strike strikes assaults raids struck",
    "explosion blast explosions blasts bombing exploded explode",
    "agreement deal accord pact agreements deals accords treaty",
    "increase rise rose grew growth increased risen grow climbed rising increasing jump jumped gain up",
    "decrease fall fell fallen shrank shrunk decline declined drop dropped decreased reduce reduced reduction falling down cut lowered",
    "show shows showed found find finds shown revealed reveal reveals indicate indicated indicates",
    "begin began started start begun starts launched launch launches begins",
    "end ended ends finish finished finishes conclude concluded halt halted stopped stop stops",
    "help aid assist assistance support supports assists aided helped helping supporting supported backing backed backs",
    "continue continued continues remain remains remained persist persists still",
    "buy bought purchase purchased acquire acquired buys acquisition acquires",
    "sell sold sale sales sells",
    "pledge pledged promise promised promises vowed vow pledges commitment committed",
    "ask asked request requested urge urged call called calls urges requests",
    "arrest arrested detained detain detention arrests held custody seized",
    "house home homes houses residence dwelling residences dwellings",
    "company firm companies firms business corporation maker operator",
    "money funds funding cash fund",
    "child children kid kids minors youngsters",
    "worker workers employee employees staff jobs job posts",
    "doctor doctors physician physicians medic medics",
    "hospital clinic hospitals clinics",
    "police officers officer policeman constabulary",
    "people persons residents inhabitants villagers person resident",
    "family families relatives relative",
    "large big huge major vast biggest largest",
    "small little tiny minor smaller",
    "quick rapid fast swift quickly rapidly swiftly",
    "important significant crucial key vital",
    "dangerous unsafe hazardous danger",
    "leave left withdraw withdrawal withdrew pull pulled pullout depart departed withdrawing withdrawn exit",
    "leader leaders head chief heads chiefs boss director",
    "country nation countries nations state states",
    "area region areas regions zone district province",
    "week weekly weeks",
    "plan plans planned planning intends intend scheme proposal proposals proposed",
    "stop prevent prevented ban banned prohibit prohibited bar barred block blocked",
    "allow permit permitted allowed allows permits let lets",
    "need needs needed require required requires must",
    "damage damaged destroyed destroy destruction wrecked",
    "probe investigation investigate investigating inquiry investigated enquiry investigators",
    "vote votes voted ballot ballots poll",
    "law legislation bill laws act",
    "court judge tribunal judges courts",
    "close closed shut shutdown closure shutting closing closes",
    "open opened reopen reopened opening opens reopening",
    "car vehicle cars vehicles truck lorry",
    "ship vessel ships vessels boat boats ferry",
    "plane aircraft jet planes jets airplane",
    "road street highway roads streets motorway",
    "river stream waterway",
    "evacuate evacuated evacuation moved relocated",
    "price prices cost costs",
    "carry carried out conduct conducted conducting",
    "try tried attempt attempted attempts trying tries",
    "get received receive got obtain obtained receives",
    "give gave given provide provided provides gives handed",
    "release released publish published issued issue publishes releases",
    "year years annual annually yearly",
    "half 50",
    "report study assessment survey review paper document",
    "weapon weapons arms arm",
    "insurgent insurgents militant militants fighters fighter rebels rebel guerrillas gunmen",
    "lie lay lies",
    "percent percentage",
    "water supplies",
    "next following coming",
    "previous earlier former prior previously",
    "hit affected affect affects",
    "threat threaten threatens threatened danger",
    "sink sank sunk capsized",
    "break broke broken burst collapse collapsed gave",
    "repair repairs repaired fix fixed mend",
    "inspect inspection inspections inspected inspectors checks check",
    "flaw defect fault faults defects flaws faulty defective",
    "tainted contaminated polluted contamination pollution",
    "sick ill illness illnesses sickened unwell fell",
    "protest demonstration rally protests demonstrations rallies",
    "enough sufficient adequate",
    "hide hid concealed conceal hidden concealing covered",
    "warn warned warning warnings warns caution cautioned alert alerted",
    "likely probably probable",
    "accuse accused accuses accusing blame blamed blames blaming",
    "flee fled flees fleeing escape escaped displaced",
    "ceasefire truce armistice",
    "shell shells shelling shelled mortar artillery",
    "shoot shot shots shooting gunfire gunshots",
    "exchange swap swapped swapping exchanged swaps",
    "hackers attackers intruders thieves robbers",
    "steal stole stolen theft thefts stealing",
    "customer customers client clients",
    "parliament lawmakers legislature legislators mps",
    "city town municipality",
    "border frontier",
    "suspect suspects gunman shooter assailant",
    "win won wins victory winning",
    "lose lost loses loss losses losing",
    "resign resigned resignation quit quits resigns",
    "appoint appointed named appointment appoints",
    "decide decided decision ruling ruled verdict judgment rules decides",
    "prison jail jailed imprisoned imprisonment sentenced",
    "lawyer lawyers attorney attorneys solicitor counsel",
    "rescue rescued saved save rescuers",
    "migrants refugees migrant refugee",
    "student students pupil pupils",
    "scientist scientists researcher researchers",
    "drug drugs medicine medicines medication",
    "vaccine vaccines jab jabs vaccination",
    "disease diseases virus infection infections",
    "bank lender banks lenders",
    "profit profits earnings",
    "meet met meeting meetings summit meets",
    "visit visited visits trip",
    "evidence proof",
    "fear fears feared concern concerns concerned worry worried worries",
    "condemn condemned condemns denounce denounced criticise criticize criticised criticized",
    "praise praised welcome welcomed welcomes praises",
    "demand demanded demands",
    "oppose opposed opposes opponents opposition",
    "delay delayed delays postpone postponed",
    "cancel cancelled canceled scrap scrapped scrapping",
    "approve approved approval endorse endorsed approves",
    "extend extended extension prolong prolonged",
    "build built construct constructed construction building builds",
    "fire blaze burn burned burnt fires flames",
    "crash crashed collision collided crashes",
    "register registered count counted record recorded tally",
    "hour hours",
    "establish determine determined say",
    "mission monitors observers",
    "violate violated violating violation breach breached breaches violations",
    "fine fined penalty penalties fines",
    "apologise apologize apologised apologized apology sorry",
    "compensate compensated compensation reimburse",
    "enter entered entry broke",
    "inhabitant inhabitants citizens citizen",
    "return returned returns",
    "reach reached reaches",
    "sign signed signing",
    "send sent sends dispatch dispatched",
    "choose chose chosen pick picked select selected",
    "cause caused causes led",
    "happen happened occurred occur took",
    "search searched searching hunt",
    "victim victims casualty casualties",
    "join joined joins",
    "accept accepted accepts agree agreed agrees",
    "offer offered offers",
    "teach teacher teachers",
    "lead leading top",
    "war conflict fighting hostilities battle",
    "peace peaceful",
    "capital capitals",
    "money funds",
    "budget spending",
    "test tested tests testing trial trials",
    "hire hired recruit recruited",
    "fired sacked dismissed laid",
    "hand handed deliver delivered delivery",
    "age aged old",
    "shortage shortages lack",
    "storm hurricane cyclone typhoon",
    "inform informed notify notified",
    "share shares stock stocks",
    "could might may",
)
"""Groups of words that stand for each other, the first for all."""

HEDGES: Final[frozenset[str]] = frozenset(
    "may might could likely probably possibly perhaps allegedly alleged reportedly apparently "
    "apparent appears appear appeared seems seem seemed suspected suspect believed presumably "
    "potentially potential unconfirmed suggest suggests suggested suggesting preliminary tentative "
    "purported purportedly supposedly rumoured rumored unlikely plausible probable possible "
    "estimated try tries trying expected".split()
)
"""Words that take certainty away."""

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
    **dict.fromkeys(("limited",), "limited"),
    **dict.fromkeys(("more", "over", "above", "exceeding"), "more than"),
    **dict.fromkeys(("fewer", "less", "under", "below"), "less than"),
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
    "lacked dismissed dismiss dismisses false untrue stopped short".split()
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

WEEKDAYS: Final[frozenset[str]] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
