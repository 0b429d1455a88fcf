"""The window's languages: finds the words, keeps `resources/i18n`, makes a pseudo-language.

`python packaging/translations.py` brings every `.ts` up to date with the code (translations are
kept, what is gone goes) and compiles it; `... pseudo FOLDER` writes a language of accents, brackets
and a third more length, with which tests see what nobody translates and what is cut off.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Tree
from xml.sax.saxutils import escape

from extraction import Found, Message, messages

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "mentordesk"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de",)
PSEUDO = "pseudo"
WORDED = "worded.json"
"""What `ui/worded.py` looks up as it is shown: whatever is not marked where it is written."""
_ACCENTS = str.maketrans("aceiknostuyzACEINOSUYZ", "åçéîķñöšţüýžÅÇÉÎÑÖŠÛÝŽ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%\d|&[a-z]+;|&(?=\w)|<[^>]+>|\*\.\w+|\n)")
_LONGER = 0.35

Key = tuple[str, str, str]
Said = tuple[str, ...]
"""A translation: one form, or as many as the language has plural forms."""


@dataclass(frozen=True)
class Catalogue:
    """A `.ts` file: its language and what it says."""

    language: str
    said: dict[Key, Said]

    @classmethod
    def read(cls, path: Path) -> Catalogue:
        """What a `.ts` file says; unfinished translations are left out."""
        said: dict[Key, Said] = {}
        root = Tree.parse(path).getroot()  # noqa: S314 - our own file
        for context in root.iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                key = (name, message.findtext("source") or "", message.findtext("comment") or "")
                shown = message.find("translation")
                if shown is not None and shown.get("type") is None:
                    forms = [form.text or "" for form in shown.iter("numerusform")]
                    said[key] = tuple(forms) or (shown.text or "",)
        return cls(root.get("language", ""), said)

    def text(self, found: Found) -> str:
        """The `.ts` file of these messages."""
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
        lines.append(f'<TS version="2.1" language="{self.language}" sourcelanguage="en">')
        for context in ("Window", "Core"):
            lines += ["<context>", f"    <name>{context}</name>"]
            for one in found.values():
                if one.context == context:
                    lines += self._message(one)
            lines.append("</context>")
        return "\n".join([*lines, "</TS>", ""])

    def _message(self, one: Message) -> Iterable[str]:
        said = self.said.get(one.key)
        yield '    <message numerus="yes">' if one.plural else "    <message>"
        for name in sorted(one.files):
            yield f'        <location filename="../../mentordesk/{name}"/>'
        yield f"        <source>{escape(one.text)}</source>"
        if one.comment:
            yield f"        <comment>{escape(one.comment)}</comment>"
        mark = "" if said else ' type="unfinished"'
        forms = "".join(escape(form) for form in said or ())
        if one.plural:
            each = said or ("", "")
            forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in each)
        yield f"        <translation{mark}>{forms}</translation>"
        yield "    </message>"


def lrelease_command() -> str:
    """Qt's own compiler of translations, as PySide brings it."""
    return str(Path(sys.executable).parent / "pyside6-lrelease")


def compile_language(source: Path, target: Path) -> None:
    """Make the `.qm` of a `.ts`; raises CalledProcessError with Qt's words."""
    command = [lrelease_command(), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def pseudo(text: str) -> str:
    """A text in the pseudo-language: `[Šåvé ţĥé fîļé ~~~~]`; what stands for values is kept."""
    parts = [
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)
    ]
    return f"[{''.join(parts)}{'~' * round(len(text) * _LONGER)}]"


def pseudo_catalogue(found: Found) -> Catalogue:
    """Every message in the pseudo-language."""
    said = {key: (pseudo(one.text),) * (2 if one.plural else 1) for key, one in found.items()}
    return Catalogue("de", said)  # two plural forms, as German has


def worded(found: Found) -> list[str]:
    """The texts that are looked up as they are shown, each once."""
    return list(dict.fromkeys(one.text for one in found.values() if one.looked_up))


def write(folder: Path, name: str, catalogue: Catalogue, found: Found) -> Path:
    """Write and compile one language; returns its `.ts`."""
    source = folder / f"mentordesk_{name}.ts"
    source.write_text(catalogue.text(found), encoding="utf-8", newline="\n")
    compile_language(source, source.with_suffix(".qm"))
    return source


def write_worded(folder: Path, found: Found) -> None:
    """Write the list of what is looked up as it is shown."""
    lines = json.dumps(worded(found), ensure_ascii=False, indent=0)
    (folder / WORDED).write_text(lines + "\n", encoding="utf-8", newline="\n")


def make_pseudo(folder: Path) -> None:
    """Write the pseudo-language into a folder, with the list of what is looked up."""
    folder.mkdir(parents=True, exist_ok=True)
    found = messages(PROGRAM)
    write(folder, PSEUDO, pseudo_catalogue(found), found)
    write_worded(folder, found)


def update(folder: Path = FOLDER) -> dict[str, list[Message]]:
    """Bring every language up to date; returns what each still lacks."""
    folder.mkdir(parents=True, exist_ok=True)
    found = messages(PROGRAM)
    lacking: dict[str, list[Message]] = {}
    for language in LANGUAGES:
        path = folder / f"mentordesk_{language}.ts"
        known = Catalogue.read(path).said if path.exists() else {}
        write(folder, language, Catalogue(language, known), found)
        lacking[language] = [one for key, one in found.items() if key not in known]
    write_worded(folder, found)
    return lacking


def main(arguments: Sequence[str]) -> int:
    """Bring the languages up to date, or make the pseudo-language; 2 for wrong usage."""
    if len(arguments) == 2 and arguments[0] == PSEUDO:
        make_pseudo(Path(arguments[1]))
        return 0
    if arguments:
        print("usage: translations.py [pseudo FOLDER]", file=sys.stderr)
        return 2
    for language, lacking in update().items():
        print(f"{language}: {len(lacking)} to translate")
        for one in lacking:
            print(f"  {one.context}: {one.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
