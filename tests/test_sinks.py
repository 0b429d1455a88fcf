"""Nobody but the sinks touches what could run, load or climb: read from the program's own code."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parent.parent / "mentordesk"
SAFE = {"tooltip_of", "tr", "translate", "str"}
"""What may be handed to a tooltip: text made harmless, and the program's own words."""
Node = ast.AST
Rule = Callable[[ast.Call], bool]


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _owner(call: ast.Call) -> str:
    function = call.func
    return getattr(function.value, "id", "") if isinstance(function, ast.Attribute) else ""


def calls(tree: Node) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def is_harmless(value: ast.expr) -> bool:
    """A literal, a call of a sink, or a choice between such."""
    if isinstance(value, ast.IfExp):
        return is_harmless(value.body) and is_harmless(value.orelse)
    return isinstance(value, ast.Constant) or (
        isinstance(value, ast.Call) and (_name(value) in SAFE or _name(value) == "replace")
    )


def raw_tooltip(call: ast.Call) -> bool:
    """A tooltip of a text that passed through no sink."""
    if _name(call) not in {"setToolTip", "setStatusTip", "setWhatsThis"}:
        return False
    return not is_harmless(call.args[-1])


def guessing_box(call: ast.Call) -> bool:
    """One of Qt's static message boxes, which guess whether a text is markup."""
    statics = {"question", "information", "warning", "critical", "about"}
    return _owner(call) == "QMessageBox" and _name(call) in statics


def bare_label(call: ast.Call) -> bool:
    """A label that guesses whether its text is markup."""
    return _name(call) == "QLabel" and bool(call.args) and not is_harmless(call.args[0])


def csv_writer(call: ast.Call) -> bool:
    """A writer of CSV cells."""
    return _owner(call) == "csv" and _name(call) in {"writer", "DictWriter"}


def mail_address(call: ast.Call) -> bool:
    """An address for a header of a message."""
    return _name(call) in {"Address", "formataddr"}


def unnamed_attachment(call: ast.Call) -> bool:
    """An attachment whose file name passed through no sink."""
    if _name(call) != "add_attachment":
        return False
    names = [word.value for word in call.keywords if word.arg == "filename"]
    return not any(isinstance(n, ast.Call) and _name(n) == "file_name" for n in names)


def marked_up_paragraph(call: ast.Call) -> bool:
    """reportlab's Paragraph, which drops what looks like a tag."""
    return _name(call) in {"Paragraph", "XPreformatted"} and _owner(call) in {"platypus", "rl"}


def opened_elsewhere(call: ast.Call) -> bool:
    """Something is given to another program of the computer: a file, an address, a command line."""
    if _name(call) == "openUrl":
        return True
    if _name(call) == "setOpenExternalLinks" or _name(call) == "startfile":
        return True
    return _owner(call) == "webbrowser" or (_owner(call), _name(call)) == ("os", "system")


def opened_address(call: ast.Call) -> bool:
    """An address of the network, or what somebody wrote for one, is opened: only files may be."""
    if _name(call) != "openUrl":
        return False
    place = call.args[0]
    return not (isinstance(place, ast.Call) and _name(place) == "fromLocalFile")


def shell(call: ast.Call) -> bool:
    """A command line that a shell reads."""
    return any(word.arg == "shell" for word in call.keywords)


RULES: dict[Rule, frozenset[str]] = {
    raw_tooltip: frozenset(),
    guessing_box: frozenset(),
    bare_label: frozenset(
        {
            "ui/forms.py",  # the labels of our own fields, which need the & of their shortcut
            "ui/board/papers_dialog.py",  # the same, level with their fields
        }
    ),
    csv_writer: frozenset(
        {
            "spreadsheets/writing.py",  # the sink of CSV files
            "matching/score_files.py",  # ids and scores that were read from such a file
        }
    ),
    mail_address: frozenset({"domain/sinks.py"}),
    unnamed_attachment: frozenset(),
    marked_up_paragraph: frozenset(),
    opened_elsewhere: frozenset(
        {
            "ui/applicants/documents.py",  # after asking, of allowed types, from a private folder
            "ui/certificates/output.py",  # what we wrote ourselves
            "ui/certificates/papers_dialog.py",  # what we wrote ourselves
            "ui/status_line.py",  # what we wrote ourselves, when its link is pressed
        }
    ),
    opened_address: frozenset(),
    shell: frozenset(),
}
"""Each raw sink, and the modules that may touch it."""


def broken(rule: Rule, source: str) -> list[int]:
    """The lines of a source in which a rule is broken."""
    return [call.lineno for call in calls(ast.parse(source)) if rule(call)]


@pytest.fixture(scope="module")
def every_call() -> dict[str, list[ast.Call]]:
    """The calls of every module of the program, read once for all rules."""
    return {
        path.relative_to(PROGRAM).as_posix(): list(calls(ast.parse(path.read_text("utf-8"))))
        for path in sorted(PROGRAM.rglob("*.py"))
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_nobody_else_calls_the_raw_sinks(rule: Rule, every_call: dict[str, list[ast.Call]]) -> None:
    found = [
        f"{name}:{call.lineno}"
        for name, made in every_call.items()
        if name not in RULES[rule]
        for call in made
        if rule(call)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (raw_tooltip, "row.setToolTip(1, person.name)"),
        (raw_tooltip, "row.setToolTip(f'{name}')"),
        (guessing_box, "QMessageBox.question(self, 'a', name)"),
        (bare_label, "QLabel(name)"),
        (csv_writer, "csv.writer(out)"),
        (mail_address, "Address(name, addr_spec=mail)"),
        (unnamed_attachment, "message.add_attachment(data, filename=name)"),
        (marked_up_paragraph, "platypus.Paragraph(name)"),
        (opened_elsewhere, "QDesktopServices.openUrl(QUrl.fromLocalFile(path))"),
        (opened_elsewhere, "os.startfile(path)"),
        (opened_elsewhere, "webbrowser.open(link)"),
        (opened_address, "QDesktopServices.openUrl(QUrl(event.link))"),
        (shell, "subprocess.run(words, shell=True)"),
    ],
)
def test_the_rules_see_what_they_are_for(rule: Rule, source: str) -> None:
    assert broken(rule, source) == [1]


def _cell_values(tree: Node) -> Iterator[int]:
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else []
        for target in targets:
            if not isinstance(target, ast.Attribute) or target.attr != "value":
                continue
            if getattr(target.value, "id", "") in {"cell", "page"}:
                yield target.lineno


def test_only_the_sinks_write_cells() -> None:
    allowed = {"spreadsheets/cells.py", "spreadsheets/writing.py"}
    for path in sorted(PROGRAM.rglob("*.py")):
        name = path.relative_to(PROGRAM).as_posix()
        if name.startswith("spreadsheets/") and name not in allowed:
            assert list(_cell_values(ast.parse(path.read_text(encoding="utf-8")))) == [], name


def test_every_message_box_shows_plain_text(every_call: dict[str, list[ast.Call]]) -> None:
    for name, made in every_call.items():
        boxes = sum(1 for call in made if _name(call) == "QMessageBox")
        source = (PROGRAM / name).read_text(encoding="utf-8")
        assert source.count("setTextFormat(") >= boxes, name
