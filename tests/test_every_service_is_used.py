"""What a service offers is used by somebody: window, command line, or another service.

A function that only tests call is a feature nobody can reach, or dead code.
"""

import ast
from functools import cache
from pathlib import Path

import mentordesk

ROOT = Path(mentordesk.__file__).parent
FOR_TESTS_ONLY = {
    "programmes.change_setting": "one setting by itself; the window changes several in one step",
    "applications.open_application": "one application at a time; the program opens many at once",
    "imports.memory.remember_words": "one wording by itself; an import remembers all of its own",
    "imports.planning.plan_alone": "a plan against no programme, for the reading figures",
    "imports.reviewing.review_file": "one file by itself, for the hostile files",
    "reports.load_report": "one intake's figures, compared with an independent count",
    "signing.keys.forget_keys": "as if the program had been started again",
}
"""Functions that only tests call, and what for; keep it short."""


@cache
def used_in(path: Path) -> frozenset[str]:
    """Every name that a file reads, imports or takes as an attribute, its own definitions aside."""
    text = path.read_text(encoding="utf-8")
    is_door = "import_module(" in text
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.add(node.name)
        elif is_door and isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)  # a door names its function in words
    return frozenset(found)


def offered() -> dict[str, tuple[Path, str]]:
    """Every public function of the services by its module and name."""
    found = {}
    for path in sorted((ROOT / "services").rglob("*.py")):
        module = ".".join(path.relative_to(ROOT / "services").with_suffix("").parts)
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                found[f"{module}.{node.name}"] = (path, node.name)
    return found


def unused() -> set[str]:
    program = list(ROOT.rglob("*.py"))
    return {
        key
        for key, (_path, name) in offered().items()
        if not any(name in used_in(other) for other in program)
    }


def test_every_public_function_of_the_services_is_used_by_the_program() -> None:
    assert unused() - FOR_TESTS_ONLY.keys() == set(), "give it an entrance, or remove it"


def test_the_list_of_what_only_tests_call_is_short_and_true() -> None:
    assert set(FOR_TESTS_ONLY) == unused() & FOR_TESTS_ONLY.keys()
    assert len(FOR_TESTS_ONLY) <= 8


def test_a_function_nobody_calls_would_be_found() -> None:
    assert len(offered()) > 500
    source = "def kept():\n    return used()\n"
    names = {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
    assert names == {"used"}, "a definition is no use of itself"
