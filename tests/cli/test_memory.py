"""Where the C library takes no such setting, nothing happens."""

import ctypes

import pytest

from provenance.cli.memory import give_back_large_blocks


def test_another_library_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def open_(name: object) -> object:
        asked.append(name)
        return object()  # has no mallopt

    monkeypatch.setattr(ctypes, "CDLL", open_)
    give_back_large_blocks()
    assert asked == [None]
