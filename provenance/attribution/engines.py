"""The engines, by name; each is loaded when it is first asked for."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Final, Literal, get_args

from provenance.attribution.candidate import Engine
from provenance.errors import EngineError

EngineName = Literal["accurate", "fast", "rules"]

RUNTIME: Final = ("onnxruntime", "tokenizers", "numpy")
"""What the engine "accurate" needs; the extra of that name brings it."""

HOW_TO_GET: Final = "pip install 'provenance[accurate]'"


def has_accurate() -> bool:
    """Say whether what the engine "accurate" needs is installed; nothing is imported."""
    weights = files("provenance.attribution") / "encoder" / "weights"
    return weights.is_dir() and all(find_spec(name) is not None for name in RUNTIME)


def best_engine() -> EngineName:
    """Return the best engine that can run here."""
    return "accurate" if has_accurate() else "fast"


@cache
def find_engine(name: str) -> Engine | None:
    """Load an engine with its weights; None for "rules", which are always asked.

    Raises EngineError where there is none of that name, or its runtime is not installed.
    """
    if name == "rules":
        return None
    loader = _LOADERS.get(name)
    if loader is None:
        known = ", ".join(get_args(EngineName))
        raise EngineError(f"engine {name!r}: there is none; the engines are {known}")
    try:
        return loader()
    except ImportError as error:
        how = HOW_TO_GET if name == "accurate" else "pip install python-crfsuite"
        raise EngineError(f"engine {name}: {error.name} is not installed; {how}") from error


def _accurate() -> Engine:
    from provenance.attribution.encoder import load

    return load()


def _fast() -> Engine:
    from provenance.attribution.fast import load

    return load()


_LOADERS: Final[dict[str, Callable[[], Engine]]] = {"accurate": _accurate, "fast": _fast}
