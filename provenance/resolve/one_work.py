"""A document that the prose speaks of and the work that the note there cites are one work."""

from collections.abc import Iterable, Mapping, Sequence

from provenance.model import Attribution, Work
from provenance.resolve.steps import Step

Paths = tuple[tuple[Step, ...], ...]
"""Alternative ways from the article to the origin, nearest hop first."""


def united_by(steps: tuple[Step, ...], ways: Paths) -> tuple[str, str] | None:
    """Return the ids of a document of the prose and of the cited work that took its hop's place.

    `steps` are the hops before the notes were looked at, `ways` those after. Of several works in a
    note none is known to be the one.
    """
    if len(ways) != 1 or not steps or steps[0].work is None or len(ways[0]) != len(steps):
        return None
    cited = ways[0][0].work
    return (steps[0].work, cited) if cited is not None and cited != steps[0].work else None


def unite(
    cited: Sequence[Work], mentioned: Iterable[Work], same: Mapping[str, str]
) -> tuple[Work, ...]:
    """Return all works, those of the prose merged into the cited ones that they are."""
    merged = {work.id: work for work in cited}
    others = []
    for work in mentioned:
        known = merged.get(same.get(work.id, ""))
        if known is None:
            others.append(work)
            continue
        merged[known.id] = known.model_copy(
            update={
                "same_as": (*known.same_as, work.id),
                "mentions": tuple(sorted((*known.mentions, *work.mentions), key=lambda s: s.start)),
                "issuer": known.issuer or work.issuer,
            }
        )
    return (*merged.values(), *others)


def with_cited(ways: Paths, same: Mapping[str, str], works: Mapping[str, Work]) -> Paths:
    """Return the paths with cited works in the place of the documents of the prose."""
    return tuple(tuple(_as_cited(step, same, works) for step in path) for path in ways)


def _as_cited(step: Step, same: Mapping[str, str], works: Mapping[str, Work]) -> Step:
    work = works.get(same.get(step.work or "", ""))
    if work is None:
        return step
    return step._replace(work=work.id, name=work.name if step.kind == "document" else step.name)


def attribution_with_cited(each: Attribution, ways: Paths, same: Mapping[str, str]) -> Attribution:
    """Return the attribution with its work and its chain as the paths now have them."""
    work = same.get(each.work or "", each.work)
    chain = tuple(step.name for step in ways[0]) if ways else ()
    return each.model_copy(update={"work": work, "chain": chain})
