"""Towns of publishers: in an imprint without brackets they stand before the house."""

from typing import Final

PLACES: Final[frozenset[str]] = frozenset(
    {
        "amsterdam", "ankara", "athens", "augsburg", "baden-baden", "barcelona", "barcelone",
        "basel",
        "beijing", "beirut", "berkeley", "berlin", "bern", "beyrouth", "bielefeld", "bogotá",
        "bologna",
        "bonn", "bordeaux", "boston", "bremen", "brussels", "bruxelles", "budapest", "buenos aires",
        "cairo", "cambridge", "cambridge, ma", "caracas", "chicago", "cologne", "copenhagen",
        "dakar",
        "delhi", "den haag", "dordrecht", "dresden", "dublin", "durham", "edinburgh", "essen",
        "firenze",
        "frankfurt", "frankfurt am main", "frankfurt a.m", "frankfurt a. m", "frankfurt/m",
        "freiburg",
        "freiburg i. br", "genève", "geneva", "göttingen", "grenoble", "guatemala", "hamburg",
        "hannover",
        "heidelberg", "helsinki", "hong kong", "istanbul", "ithaca", "jena", "jerusalem", "kassel",
        "kiel", "bochum", "halle", "rostock", "lübeck", "bristol", "manchester", "leeds", "glasgow",
        "philadelphia", "baltimore", "cambridge, mass", "louvain", "leuven", "gent", "turin",
        "lausanne", "malden", "hoboken", "harmondsworth", "bergen", "lund", "uppsala", "aarhus",
        "köln", "konstanz", "kyiv", "la habana", "la paz", "leiden", "leipzig", "lille", "lima",
        "lisboa",
        "london", "londres", "los angeles", "lyon", "madrid", "mainz", "mannheim", "marburg",
        "marseille",
        "mexico", "méxico", "méxico d.f", "milan", "milano", "minneapolis", "montevideo",
        "montpellier",
        "montréal", "moscow", "munich", "münchen", "münster", "nairobi", "napoli", "neuchâtel",
        "new brunswick", "new delhi", "new haven", "new york", "nürnberg", "oldenburg", "opladen",
        "oslo",
        "osnabrück", "ottawa", "oxford", "paderborn", "paris", "potsdam", "prague", "princeton",
        "quito",
        "regensburg", "rennes", "rio de janeiro", "roma", "rome", "rotterdam", "salamanca",
        "san francisco", "san josé", "san salvador", "santiago", "são paulo", "sevilla", "stanford",
        "stockholm", "strasbourg", "stuttgart", "sydney", "tegucigalpa", "tehran", "the hague",
        "tokyo",
        "torino", "toronto", "toulouse", "trier", "tübingen", "tunis", "utrecht", "valencia",
        "vienna",
        "warsaw", "warszawa", "washington", "washington, d.c", "washington, dc", "weimar", "wien",
        "wiesbaden", "würzburg", "zaragoza", "zürich", "zurich",
        "м", "москва", "спб", "санкт-петербург", "л", "ленинград", "киев", "минск", "казань",
        "новосибирск", "екатеринбург", "ростов-на-дону", "тбилиси", "алматы",
        "القاهرة", "بيروت", "دمشق", "بغداد", "عمان", "الرياض", "الدوحة", "تونس", "الرباط",
        "الدار البيضاء", "الجزائر", "الخرطوم", "الكويت", "أبو ظبي", "دبي", "القدس", "رام الله",
    }
)  # fmt: skip
"""Case folded, without a final full stop."""
