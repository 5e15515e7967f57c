"""What stands behind a title without marks and is no part of it: translators, volumes, series."""

import re
from typing import Final

from provenance.citations.draft import Draft

_BEHIND: Final = re.compile(
    r"\s*\(=[^()]*\)$|,\s+in:\s.*$"
    r"|\s*\[(?:Электронный\sресурс|Текст|[Ee]n\sligne|[Ee]n\slínea|[Oo]nline)\]\s*$"
    r"|(?<=[а-яё.»)])\s+/\s+[^/]+$"
    r"|[,،.]\s+(?:ترجمة|تحقيق|تقديم|مراجعة|trad(?:uction|ucción|uzione|uit|ucido|otto)?\.?\s(?:d[eiau]|du|del|par|por|it\.|fr\.|esp\.|[A-ZÀ-Ý])"
    r"|übers(?:etzt\svon|\.)|aus\sdem\s[A-Z]\w+(?:\svon)?|пер\.\sс|préface\sde|préf\.|avant-propos|présentation\sde"
    r"|prólogo\sde|pról\.|prefacio\sde|introducción\sde|introd?\.|prefazione\sdi|a\scura\sdi|bajo\sla\sdirección|sous\sla\sdir)"
    r".*$"
    r"|,\s\d{1,2}\sBde?n?\.?$"
    r"|[,.]\s+(?:(?:phil\.|jur\.|unveröff\.|Inaugural-?)?\s?Diss(?:ertation)?\b|Habil|Magisterarbeit|Masterarbeit|thèse\s(?:de|pour)|tesis\s(?:de|doctoral)"
    r"|tesi\sdi|дис\.).*$",
    re.DOTALL,
)
"""`, trad. de l’occitan par Anne Rey`, ` / пер. с англ. А. Мельника`, ` (= Studies 7)`."""
_VOLUME: Final = re.compile(
    r"[,.،]\s+(?:tom[eo]s?|[tTтТ]\.|vol(?:ume|umen)?\.?|Bd\.|Band|том|المجلد|مج\.?|الجزء|ج\.?)\s*"
    r"(?P<volume>[IVXLC]+|\d{1,3})(?:[,،]\s+[^\W\d_a-zа-яё][^,،\d]{1,28})?$"
)
"""`Informe final, tomo II, Santa Marta`: what follows the volume is a town."""


def cut_title(draft: Draft) -> None:
    """Take off the title what only stands behind it, and read a volume there."""
    for piece in tuple(draft.pieces):
        if piece.field != "title":
            continue
        match = _BEHIND.search(piece.value)
        if match and match.start():
            piece.end -= len(piece.value) - match.start()
            piece.value = piece.value[: match.start()]
        volume = _VOLUME.search(piece.value)
        if volume and volume.start():
            start = piece.end - len(piece.value) + volume.start("volume")
            if not draft.has("volume"):
                draft.put("volume", start, start + len(volume["volume"]), volume["volume"])
            piece.end -= len(piece.value) - volume.start()
            piece.value = piece.value[: volume.start()]
