"""Which members of a sequence are out of order."""

from bisect import bisect_left


def out_of_order(ranks: list[int]) -> set[int]:
    """Return the indices of the fewest members without which `ranks` rises.

    The sequence is read from its end, so that of 1, 3, 2 the 2 is said to be late, not the 3 early.
    """
    tails: list[int] = []
    tail_places: list[int] = []
    previous = [-1] * len(ranks)
    for place in range(len(ranks) - 1, -1, -1):
        height = bisect_left(tails, -ranks[place])
        if height == len(tails):
            tails.append(-ranks[place])
            tail_places.append(place)
        else:
            tails[height] = -ranks[place]
            tail_places[height] = place
        previous[place] = tail_places[height - 1] if height else -1
    rising: set[int] = set()
    place = tail_places[-1] if tail_places else -1
    while place >= 0:
        rising.add(place)
        place = previous[place]
    return set(range(len(ranks))) - rising
