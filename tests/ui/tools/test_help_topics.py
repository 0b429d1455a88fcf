"""A help page for every tab, dialog and refusal, counted from the program's own code."""

import ast
import importlib
import inspect
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QDialog

from mentordesk.domain import refusals
from mentordesk.services.guide import LANGUAGES, load_guide
from mentordesk.ui.tabs import TABS
from mentordesk.ui.tools.help_topics import (
    FIRST,
    TOPICS,
    entry_of,
    topic_of,
    topic_of_error,
)

PROGRAM = Path(refusals.__file__).resolve().parent.parent
REFUSALS = {
    name
    for name, kind in vars(refusals).items()
    if inspect.isclass(kind) and issubclass(kind, refusals.Refused)
}
GENERAL = {"ui", "ui.tools", "ui.tasks"}
"""Entries too wide to count as the help of a dialog, but of those that are about the program."""
OF_THE_PROGRAM = {"AboutDialog", "HelpDialog", "_ProgressDialog"}
"""The dialogs about no task of their own: the first page, or how help is found, is right."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PROGRAM.rglob("*.py")):
        name = ".".join(("mentordesk", *path.relative_to(PROGRAM).with_suffix("").parts))
        yield name.removesuffix(".__init__"), ast.parse(path.read_text("utf-8"))


def refusing() -> list[str]:
    """Every module that makes a refusal."""
    return [name for name, tree in modules() if makes_a_refusal(tree)]


def makes_a_refusal(tree: ast.Module) -> bool:
    """Whether a module makes one itself."""
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSALS
        for node in ast.walk(tree)
    )


def dialogs() -> list[type[QDialog]]:
    """Every class of a dialog that the program has."""
    window = [name for name, _ in modules() if name.startswith("mentordesk.ui.")]
    loaded: list[ModuleType] = [importlib.import_module(name) for name in window]
    return [
        kind
        for module in loaded
        for kind in vars(module).values()
        if inspect.isclass(kind)
        and issubclass(kind, QDialog)
        and kind.__module__ == module.__name__
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_a_page_and_a_section_of_it(language: str) -> None:
    pages = load_guide(language)
    known = {page.name for page in pages}
    known |= {f"{p.name}#{s.anchor}" for p in pages for s in p.sections if s.anchor}
    assert {entry: topic for entry, topic in TOPICS.items() if topic not in known} == {}


def test_every_tab_has_a_page_of_its_own() -> None:
    pages = {page.name for page in load_guide()}
    assert len(TABS) == 8
    assert {line.title.lower() for line in TABS} <= pages


def helpless(kinds: Iterable[type[QDialog]]) -> list[str]:
    """The dialogs that F1 would only show the first page for; none is made of FormDialog alone."""
    return [
        kind.__name__
        for kind in kinds
        if entry_of(kind.__module__, kind.__name__) in {None, *GENERAL}
        and kind.__name__ not in {"FormDialog", *OF_THE_PROGRAM}
    ]


def unexplained(names: Iterable[str]) -> list[str]:
    """The modules whose refusals would only lead to the first page."""
    return [name for name in names if entry_of(name) in {None, *GENERAL}]


def test_every_dialog_has_its_topic() -> None:
    found = dialogs()
    assert len(found) > 100
    assert helpless(found) == []
    assert {kind.__name__ for kind in found} >= OF_THE_PROGRAM


def test_every_refusal_has_its_topic() -> None:
    found = refusing()
    assert len(found) > 200
    assert unexplained(found) == []


@pytest.mark.parametrize(
    "module", ["mentordesk.ui.brand_new", "mentordesk.ui.new.dialog", "mentordesk.ui.tools.new"]
)
def test_a_dialog_without_help_would_be_found(module: str) -> None:
    kind = type("NewDialog", (QDialog,), {"__module__": module})
    assert helpless([kind]) == ["NewDialog"]
    kind = type("_NewDialog", (QDialog,), {"__module__": module})
    assert helpless([kind]) == ["_NewDialog"]


@pytest.mark.parametrize(
    "module", ["mentordesk.services.brand_new", "mentordesk.domain.brand_new", "mentordesk.ui.new"]
)
def test_a_refusal_without_help_would_be_found(module: str) -> None:
    assert unexplained([module]) == [module]
    tree = ast.parse("from x import Refused\nraise Refused('No.')")
    assert makes_a_refusal(tree)
    assert not makes_a_refusal(ast.parse("raise ValueError('No.')"))


def test_every_module_named_is_there() -> None:
    names = [name.removeprefix("mentordesk.") for name, _ in modules()]
    gone = [
        entry
        for entry in TOPICS
        if not any(name.startswith(entry.partition(":")[0]) for name in names)
    ]
    assert gone == []


def test_every_class_named_is_there() -> None:
    for entry in TOPICS:
        module, _, kind = entry.partition(":")
        if kind:
            assert hasattr(importlib.import_module(f"mentordesk.{module}"), kind)


def test_the_innermost_module_decides() -> None:
    space: dict[str, object] = {"__name__": "mentordesk.services.fees", "Refused": refusals.Refused}
    exec("def refuse():\n    raise Refused('No.')", space)  # noqa: S102 - a frame of that module
    with pytest.raises(refusals.Refused) as caught:
        space["refuse"]()  # type: ignore[operator]
    assert topic_of_error(caught.value) == "fees#what-can-go-wrong"
    assert topic_of_error(refusals.Refused("never raised")) == FIRST


def test_what_is_not_ours_falls_back_on_the_first_page() -> None:
    assert topic_of(object()) == FIRST
    assert entry_of("json") is None
