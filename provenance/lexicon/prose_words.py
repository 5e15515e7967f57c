"""Small words that sentences have and citations have not: finite verbs, pronouns."""

from typing import Final

FINITE: Final[frozenset[str]] = frozenset(
    "is are was were has have had did does do said says would could might should will can cannot"
    " became remains remained told wrote claims claimed reported noted argued argues notes"
    " acknowledged am owe thank appears appeared seems shows showed suggests indicates refers referred contains gives gave made makes took takes"
    " he she they it we i this these those there that which who whom whose later however although"
    " because since while when also did not been being"
    # French
    " est sont était étaient ont avait avaient fut furent il elle ils elles nous cette ces ce qui"
    " que dont ne pas sera peut peuvent ici"
    # German
    " ist sind war waren hat haben hatte hatten wurde wurden wird werden kann können er sie es wir"
    " diese dieser dieses nicht auch dass hier dort jedoch aber"
    # Spanish
    " es son era eran fue fueron ha han había habían está están este esta estos estas ello que no"
    " también aquí pero se"
    # Russian
    " был была было были есть является это этот эта эти он она они не что также который которая"
    " которые здесь однако"
    # Arabic
    " كان كانت هو هي هذا هذه ذلك التي الذي قد لم لا أن إن هناك".split()
)

PLURAL: Final[frozenset[str]] = frozenset(
    "show say give differ agree disagree suggest contain remain appear indicate confirm put begin end include omit"
    " refer point draw rely rest vary conflict imply reveal place seem tend survive come go stand lie lack".split()
)
"""Verbs of several things: a finite verb only where nothing but a sentence can stand."""
