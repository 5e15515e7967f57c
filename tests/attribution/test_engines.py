"""The engines by name."""

import pytest

from provenance.attribution import engines
from provenance.errors import EngineError


def test_an_unknown_engine_is_named_with_those_there_are() -> None:
    with pytest.raises(EngineError, match=r"'slow'.*accurate, fast, rules"):
        engines.find_engine("slow")


def test_rules_are_no_engine() -> None:
    assert engines.find_engine("rules") is None


def test_a_missing_runtime_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise ModuleNotFoundError("No module named 'onnxruntime'", name="onnxruntime")

    monkeypatch.setitem(engines._LOADERS, "accurate", fails)
    engines.find_engine.cache_clear()
    with pytest.raises(EngineError, match=r"onnxruntime.*pip install 'provenance\[accurate\]'"):
        engines.find_engine("accurate")
    engines.find_engine.cache_clear()


def test_without_its_runtime_the_other_is_best(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    assert engines.best_engine() == "fast"
