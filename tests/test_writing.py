"""Every file the program writes goes through storage.files: old or new, never half.

No other code opens a file for writing, or hands a path to a library that would. What may do so
all the same stands here with its reason; a reason for something that is gone fails as well.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parent.parent / "mentordesk"
WRITERS = frozenset(
    {
        "write_bytes", "write_text", "save", "saveAs", "dump", "copy", "copy2", "copyfile",
        "copytree", "copyfileobj", "move", "rename", "replace", "touch", "symlink_to",
        "hardlink_to", "link_to", "truncate", "extractall", "extract", "setOutputFileName",
        "FileHandler", "NamedTemporaryFile", "mkstemp", "QSaveFile", "QPdfWriter", "fdopen",
        "to_excel", "to_csv", "savefig", "write_pdf", "drawToFile", "to_path",
    }
)  # fmt: skip
"""Names of calls that write a file in the standard library, Qt and what else we use."""
NO_FILES = frozenset({"replace", "save", "copy", "dump", "move", "extract", "truncate"})
"""Of these, names that mean something else where the call does not look like one on a path."""
FLAGS = frozenset({"O_WRONLY", "O_RDWR", "O_CREAT", "O_APPEND", "WriteOnly", "ReadWrite", "Append"})
ALLOWED: dict[tuple[str, str], str] = {
    ("storage/files.py", "write_bytes"): "the one place: into the .part",
    ("storage/files.py", "replace"): "the one place: the .part takes the old one's name",
    ("storage/files.py", "open"): "the one place: opened to be flushed",
    ("storage/shelf.py", "write_bytes"): "into the .part of atomic_path",
    ("storage/upgrades/upgrading.py", "touch"): "the .part, to learn whether it can be written",
    ("storage/locking.py", "write_text"): "a note about the holder; a half one is read as none",
    ("storage/system_lock.py", "open"): "the lock: held open, never written into",
    ("cli/command.py", "write_text"): "--json into a device such as /dev/null, never into a file",
    ("ui/launch.py", "FileHandler"): "the log, which is only ever added to",
    ("ui/launch.py", "replace"): "the full log becomes the old one",
    ("ui/launch.py", "touch"): "the log, made so that only its owner reads it",
    ("storage/locking_up.py", "open"): "overwrites plain bytes that lost their name",
    ("ui/drops.py", "copy2"): "a passing copy in a private folder that goes with the window",
    ("ui/tour.py", "save"): "pictures of the demonstration into a folder of their own",
    ("spreadsheets/writing.py", "save"): "into memory",
    ("spreadsheets/blank_forms.py", "save"): "into memory",
    ("documents/books.py", "save"): "into memory",
    ("documents/drawings.py", "save"): "into memory",
    ("documents/one_page.py", "save"): "into memory",
    ("documents/pictures.py", "save"): "into memory",
    ("services/opened_files.py", "write_bytes"): "a passing copy to look at, deleted afterwards",
    ("services/privacy/copies.py", "copyfile"): "into the .part of atomic_path",
    ("ui/drops.py", "write_text"): "pasted cells, in a private folder that goes with the window",
    ("spreadsheets/child.py", "open"): "the null device",
}
"""Module and call -> why it may."""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a tree with the last part of its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def words(node: ast.Call) -> list[ast.expr]:
    return [*node.args, *(keyword.value for keyword in node.keywords)]


def opens_for_writing(node: ast.Call) -> bool:
    """Whether a call of `open` names a mode or flags that write."""
    for one in words(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            mode = one.value
            if set(mode) <= set("rwaxbt+") and set(mode) & set("wax+"):
                return True
        flags = {part.attr for part in ast.walk(one) if isinstance(part, ast.Attribute)}
        if flags & FLAGS:
            return True
    return False


def owner(node: ast.Call) -> str:
    """What a method is called on, as it is written."""
    return ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""


def writes(name: str, node: ast.Call) -> bool:
    """Whether a call may write a file."""
    if name == "open":
        return opens_for_writing(node)
    if name not in NO_FILES:
        return name in WRITERS
    on = owner(node)
    if name == "replace":  # of a text or a dataclass: two arguments or by name; of a path: one
        return bool(on) and len(node.args) == 1 and not node.keywords
    if name == "save":  # but not our own methods, nor the state of a painter or of settings
        return on not in {"self", "painter", "self._settings", "self._store"}
    if name in {"copy", "move", "dump"}:
        return on in {"shutil", "json", "pickle", "marshal", "plistlib"}
    return any(kind in on for kind in ("archive", "zip", "tar", "handle"))


def found() -> dict[tuple[str, str], list[int]]:
    """The calls that write, by module and name, with their lines."""
    sites: dict[tuple[str, str], list[int]] = {}
    for path in sorted(PROGRAM.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for name, node in calls(tree):
            if writes(name, node):
                key = (path.relative_to(PROGRAM).as_posix(), name)
                sites.setdefault(key, []).append(node.lineno)
    return sites


def test_nothing_writes_a_file_but_through_storage_files() -> None:
    assert {site: lines for site, lines in found().items() if site not in ALLOWED} == {}


def test_every_reason_is_still_needed() -> None:
    assert set(ALLOWED) - set(found()) == set()


@pytest.mark.parametrize(
    ("code", "caught"),
    [
        ("path.write_bytes(b'')", True),
        ("Path(x).write_text('')", True),
        ("path.open('wb')", True),
        ("open(path, 'a')", True),
        ("open(path, mode='x')", True),
        ("path.open('rb+')", True),
        ("os.open(path, os.O_WRONLY | os.O_CREAT)", True),
        ("os.open(path, os.O_RDWR)", True),
        ("file.open(QIODevice.WriteOnly)", True),
        ("shutil.copyfile(a, b)", True),
        ("shutil.copy(a, b)", True),
        ("book.save(path)", True),
        ("image.save(str(path))", True),
        ("json.dump(x, handle)", True),
        ("printer.setOutputFileName(x)", True),
        ("part.replace(path)", True),
        ("open(path)", False),
        ("path.open('rb')", False),
        ("archive.open('word/document.xml')", False),
        ("dialog.open()", False),
        ("text.replace('a', 'b')", False),
        ("replace(row, name='b')", False),
        ("painter.save()", False),
        ("rows.copy()", False),
        ("json.dumps(x)", False),
    ],
)
def test_what_counts_as_writing(code: str, caught: bool) -> None:
    name, node = next(calls(ast.parse(code)))
    assert writes(name, node) is caught
