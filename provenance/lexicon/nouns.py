"""Nouns that say what kind of source a phrase names.

Compiled by hand from what newsrooms call their sources; a phrase is read by its last such noun.
"""

from typing import Final, Literal

DOCUMENT_NOUNS: Final[dict[str, str]] = {
    "report": "report",
    "study": "study",
    "survey": "poll",
    "poll": "poll",
    "assessment": "report",
    "statement": "statement",
    "letter": "letter",
    "memo": "document",
    "memorandum": "document",
    "document": "document",
    "paper": "study",
    "audit": "report",
    "review": "report",
    "analysis": "report",
    "dossier": "document",
    "filing": "legal",
    "indictment": "legal",
    "affidavit": "legal",
    "lawsuit": "legal",
    "ruling": "legal",
    "judgment": "legal",
    "verdict": "legal",
    "complaint": "legal",
    "agreement": "document",
    "treaty": "document",
    "accord": "document",
    "communique": "statement",
    "communiqué": "statement",
    "briefing": "speech",
    "transcript": "document",
    "clip": "document",
    "ad": "document",
    "advert": "document",
    "slide": "document",
    "draft": "document",
    "email": "letter",
    "e-mail": "letter",
    "post": "social",
    "tweet": "social",
    "interview": "interview",
    "editorial": "news",
    "article": "news",
    "bulletin": "report",
    "resolution": "document",
    "findings": "report",
    "data": "report",
    "figures": "report",
    "research": "study",
    "investigation": "report",
    "inquiry": "report",
    "cable": "document",
    "speech": "speech",
    "testimony": "speech",
    "book": "book",
    "record": "document",
    "whitepaper": "report",
    "factsheet": "report",
    "advisory": "report",
    "notice": "statement",
    "announcement": "statement",
    "trial": "study",
    "readout": "statement",
    "probe": "report",
    "proposal": "document",
    "plan": "document",
    "declaration": "statement",
    "press release": "statement",
    "release": "statement",
    "intelligence": "report",
    "evidence": "document",
    "video": "document",
    "census": "report",
    "preprint": "study",
    "manuscript": "study",
    "motion": "legal",
    "log": "document",
    "alert": "statement",
    "note": "document",
    "ledger": "document",
    "minutes": "document",
    "memoir": "book",
    "petition": "legal",
    "order": "legal",
    "warrant": "legal",
    "documentary": "document",
}
"""Head noun to kind of work."""

WEAK_DOCUMENT_NOUNS: Final[frozenset[str]] = frozenset(
    "manuscript motion log alert cable note ledger minutes order petition warrant clip ad advert slide draft post trial probe data figures plan record video evidence complaint proposal research intelligence "
    "investigation inquiry review interview speech testimony briefing book paper article "
    "resolution notice ruling judgment verdict release announcement findings agreement treaty "
    "accord census lawsuit declaration analysis document evidence notice article".split()
)
"""Document nouns that often mean something else: a mention needs more than the noun."""

REFERRING_NOUNS: Final[frozenset[str]] = frozenset(
    "document paper findings analysis research book note ruling judgment article complaint lawsuit "
    "declaration agreement treaty accord post motion log manuscript video alert".split()
)
"""Those of them that, with "the", mean what was called a report or the like before."""

ANONYMOUS_NOUNS: Final[frozenset[str]] = frozenset(
    "official source agent spokesman spokeswoman spokesperson officer aide adviser advisor insider "
    "diplomat minister witness resident analyst expert lawyer doctor commander soldier employee "
    "executive researcher scientist economist critic supporter activist negotiator lawmaker "
    "senator trader worker teacher farmer neighbour neighbor relative person man woman "
    "investigator prosecutor detective veteran engineer whistleblower survivor victim "
    "representative delegate general colonel captain nurse professor author editor reporter "
    "journalist correspondent observer protester fighter militant leader member friend mother "
    "father brother sister son daughter student driver owner manager director chief governor "
    "mayor judge secretary ambassador envoy chairman chairwoman chair president premier "
    "coordinator inspector auditor treasurer pollster historian campaigner veterinarian "
    "fisherman shopkeeper villager surgeon physician epidemiologist attorney counsel sheriff "
    "constable marshal coroner magistrate brigadier admiral colonel premier bishop archbishop priest "
    "imam pastor vicar chairperson accused suspect defendant plaintiff midwife nurse captain pilot "
    "coach dean rector provost clerk chemist biologist councillor commissioner chancellor".split()
)
"""People named by what they are."""

GROUP_NOUNS: Final[frozenset[str]] = frozenset(
    "percent cent group network organisation organization movement party militia faction gang tribe union "
    "coalition alliance affiliate rebels militants insurgents fighters militant opposition "
    "residents locals critics supporters protesters analysts experts officials sources "
    "witnesses researchers scientists economists lawmakers doctors families "
    "relatives campaigners activists villagers investigators diplomats soldiers "
    "employees workers teachers lawyers traders aides advisers people voters many some others "
    "both several".split()
)

ORGANISATION_NOUNS: Final[frozenset[str]] = frozenset(
    "division directorate branch unit wing forum chamber league trust society consortium startup "
    "maker chipmaker carmaker manufacturer retailer lender operator developer utility lab "
    "laboratory clinic academy college church publisher regime junta authorities prosecutors "
    "agency ministry department government administration committee commission council office "
    "bureau court company firm bank university institute foundation charity association "
    "authority police army military navy force embassy parliament senate congress house cabinet "
    "board panel tribunal hospital school centre center team watchdog regulator campaign club "
    "federation service secretariat mission delegation staff corporation airline union "
    "opposition network organisation organization group party movement think-tank".split()
)

OUTLET_NOUNS: Final[frozenset[str]] = frozenset(
    "newspaper paper daily weekly broadcaster outlet magazine website channel station agency "
    "tabloid journal publication network wire radio television tv".split()
)
"""Nouns that can stand for an outlet already named."""

TITLES: Final[frozenset[str]] = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor agent president vice-president premier "
    "minister secretary senator sen rep representative congressman congresswoman governor gov "
    "mayor general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm "
    "commander chief king queen prince princess emir sheikh mullah imam bishop pope cardinal "
    "archbishop rabbi judge justice attorney chancellor ambassador envoy spokesman spokeswoman "
    "spokesperson director chairman chairwoman chair head leader coordinator inspector "
    "commissioner officer adviser advisor analyst economist researcher professor deputy "
    "speaker councillor lawmaker mp editor author founder ceo cfo executive scientist "
    "historian lawyer prosecutor superintendent detective marshal brigadier engineer "
    "correspondent reporter journalist activist candidate nominee pollster manager "
    "president-elect prime minister foreign undersecretary co-founder co-author epidemiologist "
    "virologist physician surgeon negotiator sheriff constable coroner magistrate reverend rev father "
    "pastor baroness baron viscount earl duke duchess ayatollah mufti maulana assemblyman "
    "assemblywoman alderman chairperson barrister advocate solicitor begum alhaji hajia engr hon "
    "nurse coach skipper".split()
)
"""Words that stand before a person's name and say what the person is."""

HONORIFICS: Final[frozenset[str]] = frozenset(
    "mr mrs ms dr sir dame lord lady prof president premier minister senator sen rep gov gen lt "
    "col maj capt sgt adm emir sheikh king queen pope justice".split()
)
"""Titles that only persons bear."""

POSTNOMINALS: Final[frozenset[str]] = frozenset(
    "kc qc sc san mp msp ms mla mpp td mep phd ph.d md m.d mbbs frcp frs frcs rn mbe obe cbe dbe kbe "
    "kcb esq llb jd mba ret".split()
)
"""Degrees, honours and seats that stand behind a person's name."""

ALIKE_ROLES: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(words.split())
    for words in (
        "spokesman spokeswoman spokesperson",
        "aide adviser advisor assistant",
        "lawyer barrister attorney counsel solicitor advocate",
        "chief head director boss chairman chairwoman chair president ceo executive",
        "minister secretary",
        "lawmaker senator congressman congresswoman mp legislator representative parliamentarian",
        "researcher scientist academic professor author expert",
        "economist analyst strategist",
        "doctor physician surgeon cardiologist epidemiologist consultant",
        "officer policeman policewoman inspector superintendent detective sergeant",
        "ambassador envoy diplomat",
        "general commander colonel major admiral",
        "activist campaigner",
        "prosecutor attorney",
        "writer author novelist journalist reporter",
        "mother father parent",
        "founder co-founder entrepreneur",
    )
)
"""What one person is called by turns."""

PRONOUNS: Final[dict[str, str]] = {
    "he": "person",
    "she": "person",
    "they": "group",
    "it": "thing",
    "who": "relative",
    "which": "relative",
    "that": "relative",
}

NAME_PARTICLES: Final[frozenset[str]] = frozenset(
    "al el bin ibn de la le van von der den del di da dos abu ul ben".split()
)
"""Small words inside a person's name."""

DOCUMENT_STATES: Final[frozenset[str]] = frozenset(
    "leaked classified draft final interim annual secret confidential".split()
)
"""Words that tell one document from another of the same kind."""

DOCUMENT_FAMILIES: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(words.split())
    for words in (
        "report document assessment study paper preprint manuscript findings review analysis audit memo memorandum "
        "probe inquiry dossier survey trial research investigation briefing",
        "letter memo note email document message",
        "statement communique communiqué release announcement document post",
        "poll survey census",
        "ruling judgment verdict order decision document",
        "filing indictment affidavit lawsuit complaint petition motion document paper",
        "agreement treaty accord deal document",
        "data figures statistics bulletin release report",
        "book memoir",
        "post tweet message video",
    )
)
"""Nouns that can stand for each other: an assessment may be called "the report" later on."""

STORY_NOUNS: Final[frozenset[str]] = frozenset(
    "report story article investigation dispatch account interview".split()
)
"""What an outlet's own piece is called: its "paper" or its "study" is another's."""

TELLING_MODIFIERS: Final[frozenset[str]] = DOCUMENT_STATES | frozenset(
    "court legal internal charging unpublished blog facebook instagram telegram linkedin twitter "
    "reddit weibo tiktok dispatch phone flight server".split()
)
"""Words before a noun that often means something else, behind which it surely is a document."""

ISSUING_PARTICIPLES: Final[frozenset[str]] = frozenset(
    "published released issued prepared compiled written produced authored conducted signed "
    "posted circulated submitted filed drafted undertaken".split()
)
"""What is done to a document by whoever issues it; who commissions it is another."""

COMMON_MODIFIERS: Final[frozenset[str]] = frozenset(
    "us uk un eu government intelligence federal national official same full latest earlier "
    "previous page pages joint such original public".split()
)
"""Words before a document's noun that do not tell one issuer from another."""

TITLED_DOCUMENTS: Final[frozenset[str]] = frozenset(
    "agreement treaty accord resolution declaration report assessment plan memorandum survey "
    "census inquiry statement study letter".split()
)
"""Document nouns that end a document's own name; "the Harbour Review" is rather an outlet."""

OUTLET_NAME_WORDS: Final[frozenset[str]] = frozenset(
    "times post herald gazette news tribune journal chronicle observer telegraph mail express "
    "star sun globe standard independent guardian courier dispatch examiner inquirer mirror "
    "record register sentinel press radio television tv broadcasting wire newswire weekly daily "
    "magazine today review bulletin mercury monitor advertiser argus citizen clarion echo "
    "leader messenger nation ledger banner beacon bee enquirer patriot chronicler digest tablet "
    "post-gazette sun-times broadcaster newspaper".split()
)
"""Last words of outlets' names that the lexicon of outlets may not know."""

PARTITIVES: Final[frozenset[str]] = frozenset(
    "part parts portion portions section sections copy copies excerpt excerpts version summary "
    "draft page pages number group majority".split()
)
"""Nouns that stand before "of" without being what the phrase is about."""

UNNAMED_PERSONS: Final[dict[str, Literal["anonymous", "group"]]] = {
    "one": "anonymous",
    "another": "anonymous",
    "someone": "anonymous",
    "somebody": "anonymous",
    "others": "group",
    "many": "group",
    "some": "group",
    "several": "group",
    "both": "group",
    "two": "group",
    "three": "group",
    "most": "group",
}
"""Words that stand for people without saying who they are: "one of them", "several"."""

CLAIM_NOUNS: Final[frozenset[str]] = frozenset(
    "report claim allegation accusation assessment suggestion assertion notion charge criticism "
    "statement finding version account idea rumour rumor speculation characterization "
    "characterisation conclusion theory insinuation argument assumption estimate figure".split()
)
"""What somebody can reject and thereby say that it is not so."""

AGENT_ENDINGS: Final[tuple[str, ...]] = (
    "er", "or", "man", "woman", "person", "ist", "ee", "ian", "ant", "crat",
)  # fmt: skip
"""Endings of nouns that name people by what they do: "the commissioner", "a nominee"."""

NO_AGENTS: Final[frozenset[str]] = frozenset(
    "number power paper letter order matter water weather border river computer center quarter "
    "chapter error factor sector floor door color corner summer winter dinner danger anger offer "
    "answer chamber cancer disaster september october november december quarter theater tower "
    "server newsletter poster register semester shelter silver slaughter smoker-free sugar timber "
    "transfer user-base wonder rumor humor honor labor harbor favor error flavor behavior mirror "
    "monitor motor tractor reactor terror horror tumor vigor vapor ladder layer liver laser meter "
    "master murder trigger tier spider sweater finger fiber filter folder gender hunger ledger "
    "closer lower higher upper further other another either neither rather former latter better "
    "larger greater smaller fewer later earlier under over after never ever whether together "
    "however degree fee committee tree three coffee guarantee refugee-camp employee-plan restaurant "
    "plant grant giant important significant instant constant distant relevant recent want warrant "
    "covenant tenant-law median guardian human urban veteran-day pedestrian list mist twist wrist "
    "artist-run exist consist insist persist resist assist".split()
)
"""Words with such an ending that name no person."""

ORGANISATION_NAME_WORDS: Final[frozenset[str]] = frozenset(
    "street house palace water watch group action energy airlines airways motors foods media "
    "partners capital securities industries systems technologies international global alliance "
    "research holdings labs pharma pharmaceuticals chemicals power gas oil railways rail line lines "
    "brothers associates analytics intelligence insights robotics aviation steel mining shipping "
    "properties estates records studios games software networks telecom communications resources "
    "solutions services logistics plc inc ltd llc corp gmbh ag sa nations union kingdom states "
    "republic emirates arabia front brigade jihad council".split()
)
"""Last words of names that look like a person's and are not: Downing Street, Harbour Water."""

PROGRAMME_NOUNS: Final[frozenset[str]] = frozenset(
    "programme program show newspaper news agency magazine website podcast channel network radio "
    "television tv reporters journalists".split()
)
"""Nouns that can follow an outlet's name in "told the Courier newspaper"."""
