"""A module imports from lower floors only; siblings on a floor do not import each other."""

import ast
from pathlib import Path

import pytest

import provenance

ROOT = Path(provenance.__file__).parent

FLOORS: tuple[frozenset[str], ...] = (
    frozenset({"_version", "errors", "model"}),
    frozenset({"lexicon"}),
    frozenset({"text"}),
    frozenset({"readers", "credits", "notes", "citations", "attribution"}),
    frozenset({"resolve"}),
    frozenset({"store", "tree"}),
    frozenset({"links", "pipeline", "report", "review"}),
    frozenset({"api", "auditing", "diff", "export"}),
    frozenset({"corpus"}),
    frozenset({"__init__"}),
    frozenset({"cli"}),
    frozenset({"__main__"}),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}


def room_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported_rooms(source: str) -> list[str]:
    rooms = []
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
            if node.module == "provenance":
                names = [f"provenance.{alias.name}" for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "provenance":
                rooms.append(parts[1] if len(parts) > 1 else "__init__")
    return rooms


def forbidden(room: str, imports: list[str]) -> list[str]:
    return [name for name in imports if name != room and FLOOR[name] >= FLOOR[room]]


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_come_from_lower_floors(path: Path) -> None:
    assert forbidden(room_of(path), imported_rooms(path.read_text("utf-8"))) == []


def test_an_import_from_above_is_seen() -> None:
    assert forbidden("text", imported_rooms("from provenance.resolve import x")) == ["resolve"]
    assert forbidden("notes", imported_rooms("import provenance.citations")) == ["citations"]
    assert forbidden("notes", imported_rooms("from provenance.text import urls")) == []
