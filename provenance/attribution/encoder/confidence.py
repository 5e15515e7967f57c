"""How likely it is that an attribution is right, from how sure the network is of its parts."""

from math import exp, log
from typing import Final

Three = tuple[float, float, float]
WEIGHTS: Final[Three] = (0.425, 0.286, 0.38)
BIAS: Final = -2.493
"""Of a logistic regression on PolNeAR dev; `python -m training.confidence` prints them."""


def confidence(sure: Three) -> float:
    """Return the probability that the source and most of the content are right.

    `sure` holds the probabilities that the cue begins there and that the words of the source and
    of the content are what they are taken for.
    """
    parts = zip(WEIGHTS, evidence(sure), strict=True)
    score = BIAS + sum(weight * value for weight, value in parts)
    return round(1 / (1 + exp(-score)), 4)


def evidence(sure: Three) -> Three:
    """Return the probabilities' log odds, between -5 and 5."""
    return _log_odds(sure[0]), _log_odds(sure[1]), _log_odds(sure[2])


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-3), 1 - 1e-3)
    return min(max(log(bounded / (1 - bounded)), -5.0), 5.0)
