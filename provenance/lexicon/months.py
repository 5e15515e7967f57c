"""Names of months and seasons in the languages that notes are written in."""

from typing import Final

_NAMES: Final[tuple[tuple[str, str], ...]] = (
    ("en", "January February March April May June July August September October November December"),
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
           " diciembre"),
    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
           " dicembre"),
    ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
           " dezembro"),
    ("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    ("ru", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    ("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада"
           " грудня"),
    ("tr", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    ("nl", "januari februari maart april mei juni juli augustus september oktober november"
           " december"),
    ("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    ("ar", "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني"
           " كانون_الأول"),
    ("ar", "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"),
)  # fmt: skip

_VARIANTS: Final[dict[str, int]] = {
    "jänner": 1, "feber": 2, "fevrier": 2, "aout": 8, "decembre": 12, "setiembre": 9,
    "ابريل": 4, "إبريل": 4, "نيسان": 4, "اغسطس": 8, "اكتوبر": 10, "يونيه": 6, "يوليه": 7,
    "كانون_ثاني": 1, "كانون_أول": 12, "تشرين_أول": 10, "تشرين_ثاني": 11,
    "كانون_الاول": 12, "تشرين_الاول": 10,
}  # fmt: skip

ABBREVIATIONS: Final[dict[str, int]] = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "sept": 9, "oct": 10, "nov": 11, "dec": 12, "janv": 1, "févr": 2, "fév": 2, "avr": 4,
    "juil": 7, "déc": 12, "mär": 3, "okt": 10, "dez": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12,
    "gen": 1, "mag": 5, "giu": 6, "lug": 7, "ott": 10, "fev": 2, "out": 10, "янв": 1, "фев": 2,
    "февр": 2, "апр": 4, "авг": 8, "сент": 9, "окт": 10, "нояб": 11, "дек": 12,
}  # fmt: skip
"""Short names. Written small and without a full stop they are too easily other words."""

MONTHS: Final[dict[str, int]] = {
    name.replace("_", " ").casefold(): number
    for _, names in _NAMES
    for number, name in enumerate(names.split(), 1)
} | {name.replace("_", " "): number for name, number in _VARIANTS.items()}
"""Full names, case folded, to the number of the month."""

CAPITAL_ONLY: Final[frozenset[str]] = frozenset({"may", "march", "august"})
"""Months that are other words when written small."""

SEASONS: Final[dict[str, int]] = {
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
    "printemps": 21, "été": 22, "automne": 23, "hiver": 24,
    "frühjahr": 21, "frühling": 21, "sommer": 22, "herbst": 23,
    "primavera": 21, "verano": 22, "otoño": 23, "invierno": 24,
    "estate": 22, "autunno": 23, "inverno": 24, "весна": 21, "лето": 22, "осень": 23, "зима": 24,
}  # fmt: skip
"""Seasons to the numbers that EDTF gives them in place of a month."""

UNDATED: Final[frozenset[str]] = frozenset(
    {"n.d.", "n. d.", "s.d.", "s. d.", "o.j.", "o. j.", "no date", "undated", "sans date",
     "sin fecha", "s.f.", "s. f.", "б.г.", "б. г.", "د.ت", "د. ت", "د.ت."}
)  # fmt: skip
"""What is printed where a work bears no date."""
