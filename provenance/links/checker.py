"""The door: targets → results, each as soon as it is known."""

from collections.abc import Iterable, Iterator

from provenance.links.settings import CheckSettings
from provenance.model import LinkResult, Target


def check(targets: Iterable[Target], settings: CheckSettings) -> Iterator[LinkResult]:
    """Check every address; results come as they are known, each target exactly one.

    Never raises for what a server does. Targets are drawn as needed, not all at once.
    """
    raise NotImplementedError
