"""What of the program's words people read: found in its code, without running or importing it.

The window's own words go through `tr`, `translate` or `counted` (context "Window"), or stand as
constants where a table or a chip takes them; those, and what the core (everything below `ui`) words
in English as its refusals, reasons and states, are looked up as they are shown (context "Core"). A
sentence with values in it is one template: `{0}`, `{1}`, as in an f-string.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, product
from pathlib import Path

CORE = ("domain", "storage", "spreadsheets", "messages", "matching", "documents", "services")
UNREAD = (
    "documents/designs",
    "documents/one_page",
    "documents/service_letters",
    "documents/statements",
    "documents/wording.py",
    "documents/drawings.py",
    "domain/traces.py",
    "matching/score_files.py",
    "services/demonstration/",
    "services/design_samples.py",
    "services/letter_values.py",
    "services/magazine.py",
    "services/own_lists/",
    "services/papers_of_people.py",
    "services/privacy/record_files.py",
    "services/register_workbook.py",
    "spreadsheets/log_sheets.py",
    "spreadsheets/phrases_",
    "spreadsheets/same_words.py",
    "spreadsheets/strangers.py",
    "spreadsheets/word_controls.py",
    "spreadsheets/words_",
    "storage/applicant_list.py",
    "storage/fingerprint.py",
    "storage/glance.py",
    "storage/making.py",
    "storage/history.py",
    "storage/models/",
    "storage/undoing.py",
    "storage/upgrades/versions/",
    "ui/dates.py",
    "ui/language.py",
    "ui/sentences.py",
    "ui/translation.py",
)
"""Modules of a letter's, a certificate's or a workbook's content, of headers of others, of days."""
PUT_TOGETHER = """
{0} unmatched mentee|{0} unmatched mentees|{0} mentor place|{0} mentor places|no mentor places
{0} draft match|{0} draft matches|draft matches|no pairs|no pair|{0} pair|{0} mentors|{0} mentor
{0} applications that need attention|{0} in|Checked|Ready to match|Draft match|all|{0} more
{0} strong|{0} good|{0} fair|{0} weak|strong|good|fair|weak|monthly|weekly|never|behind|first
second|third|fourth|last|new mentee|new mentor|same mentor|new|anybody|nobody|somebody
works in {0}|worked in {0}|{0} stage ahead|{0} stages ahead|online is fine
Mark {0} and {1} as told|Mark {0} and {1} as active|Mark {0} and {1} as completed
Put {0} and {1} on hold|Let {0} and {1} go on|End {0} and {1} early
Take {0} and {1} apart|Pin {0} and {1}|Unpin {0} and {1}|undo|redo
Import {0} applications for {1}|Record who came to the events of {0}|Plan the events of {0}
Send {0} resources to all pairs|{0} of {1}|proven|not proven|the board now
The letter asks for {0}, which there is not.|no places|no (how many)
1 to 5|yes|E-mail|{0} of 5 ({1})|{0} of 5
The letter has braces that are no field: write {0} or {1}.|Did you mean {0}?|Nothing was drafted.
statement of hours|service letter|{0}: {1} is a {2}.|exit survey
Close|Two signatories|Short name|Long name|Very long name (120 letters)|Arabic with vowels
Vietnamese|Polish|Greek|Ukrainian|Hebrew|Hindi|Tamil|Thai|Chinese|Like markup
"""
"""What the core puts together from a number and a noun, or lists in small letters."""
WORDY = (
    "domain/fields.py",
    "domain/series.py",
    "matching/differences.py",
    "matching/proof_words.py",
    "services/applicants.py",
    "services/imports/edited_since.py",
    "services/imports/refused.py",
    "services/letter_templates.py",
    "services/next_steps.py",
    "services/pairing.py",
    "services/report_panels.py",
    "services/report_sheets.py",
    "services/search_everywhere.py",
    "services/vocabularies.py",
    "services/year_calendar.py",
)
"""Modules of the core whose single words are titles and names of buttons."""
JOINED: dict[str, tuple[str | None, ...]] = {
    "couple.both": ("{} and {}",),
    "both": ("{} and {}",),
}
"""Values in which two names are joined: how they stand in the code, and what comes of them."""
_QUIET_CALLS = """
    ValueError TypeError RuntimeError AssertionError NotProven KeyError LookupError compile search
    match sub fullmatch findall split execute exec_driver_sql text getLogger info setProperty
    setObjectName TypeVar cast fromString toString strftime QSettings QKeySequence import_module
    getattr hasattr startswith endswith property removeprefix removesuffix encode CheckConstraint
    Index ForeignKey relationship setStyleSheet _action board_action QPixmap value glob write_text
    NotImplementedError
    """
"""Calls whose texts are for the program itself."""
_QUIET = frozenset(_QUIET_CALLS.split())
_MARKING = frozenset({"tr", "translate", "_tr", "counted", "noop", "_noop", "QT_TRANSLATE_NOOP"})
_WORD_CALLS = frozenset(
    {"Column", "number_column", "Chip", "Filter", "Line", "Field", "criterion", "Check", "Step"}
)
_TECHNICAL = re.compile(
    r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|WITH|ALTER|Ctrl\+|<|Q[A-Z]\w+[ ,:[])|"
    r"^[\w.-]+/[\w.+-]+$|\{\{|\}\}|%[dBbYHM]\b|://|^[\\^]|^[\w]+: [\w-]+;|\(\?|^--|^\.[a-z]|"
    r"\*\.\w+\)$"
)
_GAP = re.compile(r"\{\d+\}")
_TOUCHING = re.compile(r"[\w./:?=+*-]*\{\d+\}[\w./?=+*-]*")
_NAMED = re.compile(r"\{[a-z_]*(?::[^{}]*)?\}")
_WAYS = 8


@dataclass
class Message:
    """One text to translate: where it is written, what tells it from its like, whether counted."""

    text: str
    context: str
    comment: str = ""
    plural: bool = False
    looked_up: bool = False
    """Whether it is looked up as it is shown, as nothing marks it where it is written."""
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one message."""
        return (self.context, self.text, self.comment)


Found = dict[tuple[str, str, str], Message]


def messages(program: Path) -> Found:
    """All that is to be translated: of the code, what is put together, the titles of letters."""
    found = read_code(program)
    for text in re.split(r"[|\n]", PUT_TOGETHER.strip()):
        _add(found, text, "services/next_steps.py")
    for path in sorted((program.parent / "resources" / "letters").glob("*.txt")):
        _add(found, _title_of(path), "services/letter_templates.py")
    return found


def read_code(program: Path) -> Found:
    """What is written in the modules below the folder `mentordesk`, in the order of files."""
    found: Found = {}
    for path in sorted(program.rglob("*.py")):
        name = path.relative_to(program).as_posix()
        layer = name.partition("/")[0]
        if layer not in ("ui", *CORE) or name.startswith(UNREAD):
            continue
        reader = _Reader("Window" if layer == "ui" else "Core", wordy=name in WORDY)
        reader.visit(ast.parse(path.read_text(encoding="utf-8")))
        for one in reader.found:
            kept = found.setdefault(one.key, one)
            kept.files.add(name)
            kept.looked_up |= one.looked_up
    return found


def _add(found: Found, text: str, name: str) -> None:
    one = Message(text, "Core", looked_up=True)
    found.setdefault(one.key, one).files.add(name)
    found[one.key].looked_up = True


def _title_of(path: Path) -> str:
    """What a letter of the program is called in lists."""
    return path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("Title: ")


def templates(node: ast.expr) -> Iterator[str]:
    """The text of a literal or an f-string, in every way its constant choices let it come out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from _joined(node)


def _joined(node: ast.JoinedStr) -> Iterator[str]:
    choices: list[tuple[str | None, ...]] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            choices.append((str(part.value),))
        elif isinstance(part, ast.FormattedValue):
            choices.append(_choice(part.value))
    ways = 1
    for number, one in enumerate(choices):
        ways *= len(one)
        if ways > _WAYS:
            choices[number], ways = (None,), ways // len(one)
    for way in product(*choices):
        yield numbered("".join("{}" if part is None else part for part in way))


def _choice(value: ast.expr) -> tuple[str | None, ...]:
    if (joined := JOINED.get(ast.unparse(value))) is not None:
        return joined
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "how_many":
        nouns = [str(one.value) for one in value.args[1:] if isinstance(one, ast.Constant)]
        return tuple(f"{{}} {noun}" for noun in (*nouns, f"{nouns[0]}s")[:2])
    if isinstance(value, ast.IfExp):
        ends = [one for one in (value.body, value.orelse) if isinstance(one, ast.Constant)]
        if len(ends) == 2 and all(isinstance(one.value, str) for one in ends):
            return tuple(str(one.value) for one in ends)
    return (None,)


def numbered(text: str) -> str:
    """A template with its named or bare gaps numbered, as those of f-strings are."""
    gaps = count()
    return _NAMED.sub(lambda _: f"{{{next(gaps)}}}", text)


def is_sentence(text: str) -> bool:
    """Whether a literal is words for people: at least two, one of them of three letters."""
    bare = _GAP.sub(" ", numbered(text)).strip()
    # A word that touches a value is a piece of one: "{0}.pdf".
    words = re.findall(r"[^\W\d_]+", _TOUCHING.sub(" ", numbered(text)))
    if _TECHNICAL.search(text) or not words or (text[0] == "\n" and len(words) > 20):
        return False
    if "_" in bare or max(map(len, words)) < 3 or bare.startswith(("md_", "-")):
        return False
    return (" " in bare and len(words) > 1) or _GAP.search(numbered(text)) is not None


def is_word(text: str) -> bool:
    """Whether a literal is one word for people, as a title has it."""
    return re.fullmatch(r"[A-Z][a-z]+(-[a-z]+)?[?…]?", text) is not None


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, context: str, wordy: bool = False) -> None:
        self.found: list[Message] = []
        self._wordy = wordy
        self._context = context
        self._calls: list[str] = [""]

    def _take(self, text: str, comment: str = "", plural: bool = False) -> None:
        if re.search(r"[^\W\d_]", text):
            self.found.append(Message(text, self._context, comment, plural))

    def _unmarked(self, text: str) -> None:
        # Of the core also where the window says it: so "Open" of a case is none of the verb.
        if re.search(r"[^\W\d_]", text):
            self.found.append(Message(text, "Core", looked_up=True))

    def visit_Call(self, node: ast.Call) -> None:
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        if name in _MARKING:
            self._marked(name, node.args)
            return
        if name == "how_many":  # its nouns are said with what stands around them
            self.visit(node.args[0])
            return
        self.visit(node.func)
        kind = node.args[1] if name == "action" and len(node.args) > 1 else None
        if isinstance(kind, ast.Constant):
            # The kind of an action of the history: "letter".
            self._unmarked(str(kind.value).replace("_", " "))
        self._calls.append(name)
        for value in (*node.args, *(one.value for one in node.keywords)):
            self.visit(value)
        self._calls.pop()

    def _marked(self, name: str, arguments: list[ast.expr]) -> None:
        """The words of a call that marks them; what else it is given is read as usual."""
        said = arguments if name in ("tr", "_tr") else arguments[1:]
        words: list[str] = []
        for argument in said:
            chosen = isinstance(argument, ast.IfExp)
            for one in [argument.body, argument.orelse] if chosen else [argument]:
                found = [str(one.value)] if isinstance(one, ast.Constant) else []
                words += found
                if not found:
                    self.visit(one)
        if name == "counted" and words:
            self._take(f"%n {words[1] if len(words) > 1 else f'{words[0]}s'}", plural=True)
        elif name != "counted" and len(words) == len(said) == 2:
            self._take(words[0], comment=words[1])
        elif name != "counted":
            for word in words:
                self._take(word)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if any(getattr(base, "id", "") == "StrEnum" for base in node.bases):
            for one in node.body:
                if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant):
                    text = str(one.value.value)
                    if "_" not in text:
                        self._unmarked(text)
            return
        for base in (*node.body, *node.decorator_list):
            self.visit(base)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if any(
            getattr(getattr(one, "func", None), "id", "") == "criterion"
            for one in node.decorator_list
        ):
            self._unmarked(" ".join((ast.get_docstring(node) or "").split()))  # its help
        given = (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults)
        for value in (*given, *node.body):
            if value is not None:
                self.visit(value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.visit(node.value)

    def visit_Compare(self, node: ast.Compare) -> None:
        for value in (node.left, *node.comparators):
            if not isinstance(value, ast.Constant | ast.Tuple | ast.Set):
                self.visit(value)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self._list_word(value)
            self.visit(value)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        for value in node.elts:
            self._list_word(value)
            self.visit(value)

    def _list_word(self, value: ast.expr) -> None:
        """One word in a list of the window's words."""
        plain = isinstance(value, ast.Constant) and isinstance(value.value, str)
        if plain and self._context == "Window" and is_word(value.value):  # type: ignore[attr-defined]
            self._unmarked(value.value)  # type: ignore[attr-defined]

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._literal(node)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._literal(node)

    def _literal(self, node: ast.expr) -> None:
        if self._calls[-1] in _QUIET:
            return
        for text in templates(node):
            words = self._wordy or self._calls[-1] in _WORD_CALLS
            if is_sentence(text) or (words and is_word(text)):
                self._unmarked(numbered(text))
