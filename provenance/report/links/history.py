"""How links fared, as a table for a terminal."""

from collections.abc import Iterator, Sequence
from typing import Final

from provenance.model.fared import Age, Fared
from provenance.report.terminal.legible import legible
from provenance.report.wording import count

_BAR: Final = 20
_MOST: Final = 20


def render(links: Sequence[Fared], ages: Sequence[Age]) -> str:
    """Write the share still alive by age, then what is failing and what is dead for good.

    Shares are of the links of which something is known; blocked ones are counted apart.
    """
    return "".join(f"{line}".rstrip() + "\n" for line in _lines(links, ages))


def _lines(links: Sequence[Fared], ages: Sequence[Age]) -> Iterator[str]:
    if not links:
        yield "The store holds no checks yet."
        return
    checks = sum(link.standing.checks for link in links)
    yield f"{count(len(links), 'link')}, {count(checks, 'check')}"
    yield ""
    yield "age in years  links  alive  share"
    for age in ages:
        yield _age(age)
    yield from _listed("Dead for good", [e for e in links if e.standing.state == "dead"])
    yield from _listed("Failing", [e for e in links if e.standing.state == "failing"])


def _age(age: Age) -> str:
    years = "no date" if age.years is None else str(age.years)
    share = age.share
    shown = "    –" if share is None else f"{share:>4.0%}  {'█' * round(share * _BAR)}"
    unseen = f"  ({age.unsettled} not seen)" if age.unsettled else ""
    return f"{years:>12}  {age.settled + age.unsettled:>5}  {age.alive:>5}  {shown}{unseen}"


def _listed(title: str, links: Sequence[Fared]) -> Iterator[str]:
    if not links:
        return
    yield ""
    yield title
    for link in links[:_MOST]:
        since = (link.standing.since or "")[:10]
        state = f", {link.standing}" if link.standing.state == "failing" else ""
        yield f"  since {since}{state}"
        yield f"    {legible(link.url)}"
    if len(links) > _MOST:
        yield f"  and {len(links) - _MOST} more"
