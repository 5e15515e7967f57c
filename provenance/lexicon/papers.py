"""Words that show a name to be that of a paper, an act or an event, and not of an outlet."""

from typing import Final

from provenance.lexicon.nouns import DOCUMENT_NOUNS, OUTLET_NAME_WORDS

PAPER_WORDS: Final[frozenset[str]] = (frozenset(DOCUMENT_NOUNS) - OUTLET_NAME_WORDS) | frozenset(
    "act code convention covenant charter constitution declaration decree law order pact protocol"
    " regulation regulations statute minute minutes hearing testimony meeting conference session"
    " diary diaries notes notebook log logbook logs manual handbook guide guidelines map image"
    " photograph photo imagery census budget plan list table figure account memoir case trial"
    " responses response answers questions transcript file files exhibit exhibits annex appendix"
    " chronology timeline recording footage audio database tracker"
    " proceedings deposition conclusions debate debates records despatch telegram note directive"
    " rapport traité loi lettre décret procès-verbal bericht vertrag gesetz brief protokoll"
    " informe tratado ley carta decreto acta отчет договор закон письмо указ تقرير معاهدة قانون".split()
)

SMALL_IN_OUTLETS: Final[frozenset[str]] = frozenset(
    "of the and for & du de des le la les et del der die das und y e von am im do da".split()
)

NO_NAMES: Final[tuple[str, ...]] = (
    "transcript", "video", "audio", "press release", "news release", "editorial", "anon", "anonymous", "ed",
    "note", "comment", "essay", "book review", "recent case", "developments", "letter to the editor", "obituary",
    "leader", "op-ed", "interview", "unsigned", "film", "documentary", "programme", "podcast",
    "émission", "documentaire", "vidéo", "éditorial", "reportage", "entretien", "anonyme", "communiqué",
    "o. v", "o. v.", "o.v.", "sendung", "fernsehsendung", "dokumentation", "leitartikel", "pressemitteilung",
    "programa", "vídeo", "documental", "reportaje", "anónimo", "comunicado", "trasmissione",
    "фильм", "документальный фильм", "видео", "передача", "программа", "редакция",
    "فيديو", "برنامج", "فيلم", "فيلم وثائقي", "افتتاحية", "تقرير",
)  # fmt: skip
"""What stands in the place of an author, and is none: what sort of paper it is."""
