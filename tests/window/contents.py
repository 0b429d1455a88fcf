"""What the demonstration's window shows that nobody translates: what people and files say.

Names, answers, letters, the words of certificates, typefaces, packages: contents, in the language
of whoever wrote them.
"""

import email
import email.policy
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
RESOURCES = ROOT / "resources"
_PARAGRAPH = re.compile(r"</w:p>|</si>|</t>|</v>|\n")
_MARK = re.compile(r"<[^>]*>")
_PACKAGE = re.compile(r"(?:^|\f)([\w.-]+ \d[\w.]*)$", re.MULTILINE)
_HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
OF_THE_INBOX = frozenset(
    ["Ahmad Faizal bin Rahman", "Keiko Mori", "Lachlan Wray", "Ngozi Eze", "Tess Maguire"]
)
"""People whose first and last name stand in two cells of the demonstration's inbox."""
OF_THE_PICTURES = frozenset(["A. Fernandez", "Board room 2", "/media/stick"])
"""Names that `tests.shots_of_questions` makes up."""


def of_programme(programme: Path) -> frozenset[str]:
    """Every text of a programme file, whole and in its parts."""
    found: set[str] = set()
    connection = sqlite3.connect(f"file:{programme}?mode=ro", uri=True)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
        for table in tables:
            if table.startswith(("sqlite", "ix_")) or table == "md_change":
                continue
            try:
                rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
            except sqlite3.DatabaseError:
                continue
            found |= {str(value) for row in rows for value in row if isinstance(value, str)}
    finally:
        connection.close()
    return _with_parts(found)


@lru_cache(maxsize=1)
def of_resources() -> frozenset[str]:
    """The same of what the program brings: letters, designs, the demonstration and its inbox."""
    found: set[str] = set()
    for path in (RESOURCES / "letters").glob("*.txt"):
        found |= set(path.read_text(encoding="utf-8").splitlines())
    for folder in ("demo", "designs", "handing_out"):
        for path in (RESOURCES / folder).rglob("*.json"):
            found |= set(_strings(json.loads(path.read_text(encoding="utf-8"))))
    for path in (RESOURCES / "demo" / "inbox").iterdir():
        found |= set(_texts_of(path.name, path.read_bytes()))
    for name in ("licences.txt", "licence_texts.txt"):
        found |= set(_PACKAGE.findall((RESOURCES / name).read_text(encoding="utf-8")))
    # Help is written in languages of its own, which the pseudo-language is none of.
    for path in (RESOURCES / "help").glob("*.md"):
        found |= set(_HEADING.findall(path.read_text(encoding="utf-8")))
    found |= set(_strings(json.loads((RESOURCES / "help" / "contents.json").read_text("utf-8"))))
    found |= {path.stem.partition("-")[2] for path in (RESOURCES / "fonts").glob("OFL-*.txt")}
    return _with_parts(found | OF_THE_INBOX | OF_THE_PICTURES)


def _with_parts(found: set[str]) -> frozenset[str]:
    bare = {text.replace("{{", "").replace("}}", "") for text in found}
    parts = {part.strip(' ,."[]{}') for text in bare for part in re.split(r'[\n",:|·]', text)}
    return frozenset(found | bare | parts)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _texts_of(name: str, data: bytes) -> Iterator[str]:
    """What a file of the inbox says, in lines; of a letter also what is attached to it."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as folder:
            for part in folder.namelist():
                if part.endswith(".xml"):
                    yield from _lines(folder.read(part).decode("utf-8"))
    elif name.endswith(".eml"):
        for piece in email.message_from_bytes(data, policy=email.policy.default).walk():
            inner = piece.get_payload(decode=True)
            yield from (str(piece[header] or "") for header in ("from", "to", "subject"))
            if isinstance(inner, bytes):
                yield from _texts_of(piece.get_filename() or "", inner)
    else:
        yield from _lines(data.decode("utf-8", "replace"))


def _lines(text: str) -> Iterator[str]:
    for line in _PARAGRAPH.split(text):
        if bare := _MARK.sub("", line).strip():
            yield bare
            yield from bare.split("\t")
