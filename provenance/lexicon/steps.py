"""Words by which what was done changes from one telling to the next, and units of measure.

Compiled by hand for this package, like the tables of `comparing`.
"""

from typing import Final

SUSPECTING: Final[frozenset[str]] = frozenset("suspicion suspected suspect".split())
ACCUSING: Final[frozenset[str]] = frozenset("accuse charge probe".split())
"""Heads of the words that say of somebody what is not proved, as a suspicion does."""

ATTEMPTS: Final[frozenset[str]] = frozenset("try tries trying".split())
"""Words that say somebody set out to do it, and not that it was done."""

BELIEVING_CUES: Final[frozenset[str]] = frozenset(
    "believe believes believed think thinks thought suspect suspects suspected assume assumes "
    "assumed fear fears feared".split()
)
"""Cues of an opinion: who leaves the one that holds it out makes it surer."""

MEASURES: Final[dict[str, str]] = {
    form: forms.split()[0]
    for forms in (
        "second seconds sec secs",
        "minute minutes min mins",
        "hour hours hr hrs",
        "day days",
        "week weeks",
        "month months",
        "year years",
        "decade decades",
        "gram grams gramme grammes",
        "kilogram kilograms kilo kilos kg",
        "ton tons tonne tonnes",
        "pound pounds",
        "ounce ounces",
        "centimeter centimeters cm",
        "meter meters",
        "kilometer kilometers km",
        "mile miles",
        "foot feet",
        "liter liters",
        "gallon gallons",
        "hectare hectares",
        "acre acres",
        "hundred hundreds",
        "thousand thousands",
        "million millions mn",
        "billion billions bn",
        "trillion trillions tn",
        "percent",
        "percentage",
        "degree degrees",
        "watt watts",
        "kilowatt kilowatts kw",
        "megawatt megawatts mw",
        "gigawatt gigawatts gw",
        "dollar dollars",
        "euro euros",
    )
    for form in forms.split()
}
"""Units as they are written behind a figure, each by the first of its line."""

LADDERS: Final[tuple[tuple[frozenset[str], ...], ...]] = tuple(
    tuple(frozenset(step.split()) for step in steps)
    for steps in (
        (
            "ill illness sick sickened unwell infected infection infections",
            "hospital hospitalised hospitalized",
            "dead die died dies killed kill killing deaths death fatal fatally",
            "injured wounded hurt injuries injuring wounding",
        ),
        (
            "arrest arrested detained detention",
            "charged indicted",
            "convicted sentenced",
        ),
        (
            "linked associated correlated connected tied",
            "caused causes causing triggered triggers",
        ),
    )
)
"""Steps that a story climbs: words of one step stand for each other, those of two do not."""

IN_PLACE: Final[tuple[tuple[frozenset[str], ...], ...]] = tuple(
    tuple(frozenset(step.split()) for step in steps)
    for steps in (
        ("left leave leaves leaving departed", "deported expelled removed evicted ousted"),
        ("first", "only"),
        ("resigned resigns quit", "dismissed sacked fired ousted"),
        ("urged asked advised recommended", "ordered forced compelled"),
        ("considering consider considers weighing", "decided agreed"),
    )
)
"""Steps that differ only where one stands in the very place of the other."""

COMING: Final[frozenset[str]] = frozenset("will would shall".split())
COMING_TO: Final[frozenset[str]] = frozenset(
    "plans planned planning intends intended aims hopes hoped wants due set ready".split()
)
"""Words before a verb that say it has not been done; those of the second with "to"."""
