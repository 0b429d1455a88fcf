"""Loading, in a task, what modules of the window stand on; the window's own come on its thread.

A class of Qt's must never be made on a job's thread: PySide notes each class it makes in a table
that the window's thread reads without the interpreter's lock while it paints, and the program ends
where both meet (PySide 6.11: once in some hundred starts). Most of what a page takes to load is no
such class: the services, the libraries. That part is loaded here, beside the window.
"""

import dis
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from time import monotonic
from types import CodeType

MOMENT = 0.005
"""Seconds after which the event loop comes round between two modules."""
_OURS, _QT = "mentordesk.ui", ("PySide6", "shiboken6")


def load_beneath(names: Iterable[str]) -> list[str]:
    """Load what these modules of the window import, down to where no class of Qt's is made.

    Returns those of the window that are left to be loaded, each after what it imports.
    """
    left, seen = list[str](), set[str]()
    waiting = [(name, False) for name in names]
    while waiting:
        name, beneath_is_there = waiting.pop()
        if beneath_is_there:
            left.append(name)
            continue
        if name in seen or name.startswith(_QT):
            continue
        seen.add(name)
        if name in sys.modules:
            continue  # with all that it imports: there is nothing to look for, and looking is dear
        if name == _OURS or name.startswith(f"{_OURS}."):
            waiting += [(name, True)] if _spec_of(name) is not None else []
            waiting += [(one, False) for one in _imported_by(name)]
        else:
            import_module(name)
    return left


def load_on_top(left: Sequence[str], seconds: float = MOMENT) -> Sequence[str]:
    """Load the first of these, on the window's thread, until a moment has passed; the others."""
    end = monotonic() + seconds
    for done, name in enumerate(left, start=1):
        import_module(name)
        if monotonic() >= end:
            return left[done:]
    return ()


def _imported_by(name: str) -> list[str]:
    """The modules that a module imports when it is loaded; none where it cannot be looked into."""
    spec = _spec_of(name)
    code = getattr(spec.loader, "get_code", None) if spec is not None else None
    found = code(name) if code is not None else None
    return list(_names_in(found)) if isinstance(found, CodeType) else []


def _spec_of(name: str) -> ModuleSpec | None:
    try:
        return find_spec(name)
    except ModuleNotFoundError:
        return None


def _names_in(code: CodeType) -> Iterator[str]:
    """Modules named by the imports of a module's own code, without those only for its types."""
    package, only_types_until, asks_for_types = "", 0, False
    for step in dis.get_instructions(code):
        if step.offset < only_types_until:
            continue
        if asks_for_types and step.opname == "TO_BOOL":
            continue  # Python 3.13 asks what a name is worth in a step of its own
        if asks_for_types and "JUMP" in step.opname and "FALSE" in step.opname:
            only_types_until = step.argval
        asks_for_types = step.opname == "LOAD_NAME" and step.argval == "TYPE_CHECKING"
        if step.opname == "IMPORT_NAME":
            package = step.argval
            yield package
        elif step.opname == "IMPORT_FROM" and package.startswith("mentordesk"):
            part = f"{package}.{step.argval}"
            if _is_module(package, part):
                yield part


def _is_module(package: str, part: str) -> bool:
    """Whether what is taken from a package is a module of it."""
    spec = find_spec(package)
    if spec is None or spec.submodule_search_locations is None:
        return False
    return find_spec(part) is not None
