"""The house rules of the README, held by tests: sizes, names, words, layers' map, what is kept."""

import ast
import io
import re
import shutil
import subprocess
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

import mentordesk

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 300
TOP_LEVEL = {"mentordesk", "resources", "tests", "packaging", "pyproject.toml", "README.md"}
EVASIVE = re.compile(r"manager|helper|util|controller", re.IGNORECASE)
# In pieces, so that this file does not hold what it forbids.
MACHINE_PATHS = ("/" + "work/main", "/" + "work/shared", "/" + "root/", "/" + "home/runner")
REGISTRY_HOSTS = ("pypi" + ".org", "python" + "hosted.org", "npmjs" + ".org", "deb." + "debian.org")
NOT_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
}
Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


PROGRAM = _modules("mentordesk")
ALL = _modules("mentordesk", "tests", "packaging")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _tracked() -> list[Path]:
    """The files that git keeps; the test is skipped where this is no checkout, or git not here."""
    if shutil.which("git") is None:
        pytest.skip("git is not here")
    done = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 (where git lies differs by system)
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.skip("this is not a git checkout")
    return [ROOT / name for name in done.stdout.decode().split("\0") if name]


def _docstring_lines(tree: ast.Module) -> set[int]:
    """The numbers of the lines that docstrings take up."""
    lines: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, Documented) or ast.get_docstring(node, clean=False) is None:
            continue
        first = node.body[0]
        lines |= set(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    return lines


def code_lines(text: str) -> int:
    """The number of lines that hold code: no blanks, comments or docstrings."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in NOT_CODE:
            lines |= set(range(token.start[0], token.end[0] + 1))
    return len(lines - _docstring_lines(ast.parse(text)))


def test_code_lines_are_counted_without_blanks_comments_and_docstrings() -> None:
    text = (
        '"""Two\nlines."""\n\n# why\nx = [\n    1,\n]\n\n\ndef f():\n    """It."""\n    return x\n'
    )
    assert code_lines(text) == 5


def test_no_file_is_larger_than_a_person_can_hold() -> None:
    sizes = {_name(path): code_lines(path.read_text(encoding="utf-8")) for path in ALL}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}


def test_every_module_says_what_it_is() -> None:
    # An empty __init__.py only marks a folder of tests.
    modules = [path for path in ALL if path.read_bytes()]
    assert [_name(path) for path in modules if not ast.get_docstring(_tree(path))] == []


def _named(path: Path) -> Iterator[str]:
    """The names of a module: its own and those of its classes."""
    yield path.parent.name if path.stem == "__init__" else path.stem
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ClassDef):
            yield node.name


def test_names_say_what_a_thing_does() -> None:
    names = [(_name(path), name) for path in PROGRAM for name in _named(path)]
    assert [(path, name) for path, name in names if EVASIVE.search(name)] == []


def test_a_package_exports_nothing_of_its_modules() -> None:
    beyond = [
        (_name(path), ast.unparse(node))
        for path in PROGRAM
        if path.stem == "__init__"
        for node in _tree(path).body[1:]
    ]
    version = f"__version__ = {mentordesk.__version__!r}"
    assert beyond == [("mentordesk/__init__.py", version)]


def test_the_map_names_every_package() -> None:
    packages = {path.parent.name for path in (ROOT / "mentordesk").glob("*/__init__.py")}
    assert mentordesk.__doc__
    assert {name for name in packages if not re.search(rf"\b{name}\b", mentordesk.__doc__)} == set()


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in _modules("tests")}
    assert {_name(folder) for folder in folders if not (folder / "__init__.py").exists()} == set()


def test_the_top_level_stays_as_it_is() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in _tracked()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_what_is_kept_names_no_machine_and_no_registry() -> None:
    found = []
    for path in _tracked():
        # Binary files are searched as well: a path in a font's or workbook's metadata counts.
        content = path.read_bytes() if path.is_file() else b""
        found += [
            (_name(path), words)
            for words in (*MACHINE_PATHS, *REGISTRY_HOSTS)
            if words.encode() in content
        ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    mark = re.compile(r"#\s*(?:TODO|FIXME|XXX|HACK)\b")
    marked = [_name(path) for path in ALL if mark.search(path.read_text(encoding="utf-8"))]
    assert marked == []
