"""Writes resources/licences.txt and licence_texts.txt: the licences of what is shipped, for About.

Parts are divided by form feeds; the first line of each is its name. The first file is made from
this checkout alone; the second holds the texts that the installed libraries bring, and those that
they bring along. The typefaces' own licences lie beside them in resources/fonts.
`python packaging/licences.py`, in the environment of the lock, writes both anew; a test holds them.
"""

import re
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "licences.txt"
TEXTS = ROOT / "resources" / "licence_texts.txt"
_TEXT = re.compile(r"(?:licen[cs]e|copying|notice)", re.IGNORECASE)
_BORROWED = {"LGPL-3.0": "python-bidi", "Apache-2.0": "uharfbuzz", "MIT": "keyring"}
"""Licence -> a library that brings its text, for those that bring none themselves."""
_NEEDED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?P<rest>.*)$")
_SHIPPED = ("The program", "A password for programme files", "Reading the code")
_ROW = re.compile(
    r"^\| (?P<name>[^|]+) \| (?P<why>[^|]+) \| (?P<licence>[^|]+) \|[^|]*\| (?P<who>[^|]+) \|$"
)


def shipped() -> list[tuple[str, str, str, str]]:
    """(name, licence, what for, who keeps it) of every library that may be shipped."""
    text = (ROOT / "packaging" / "DEPENDENCIES.md").read_text(encoding="utf-8")
    found = []
    for part in text.split("\n## ")[1:]:
        if part.startswith(_SHIPPED):
            rows = (_ROW.match(line) for line in part.splitlines())
            found += [
                (row["name"], row["licence"], row["why"], row["who"])
                for row in rows
                if row and row["name"] not in {"package", "---"}
            ]
    return found


def licences() -> str:
    """The whole text."""
    ours = (ROOT / "packaging" / "LICENSE").read_text(encoding="utf-8").strip()
    about = (
        "MentorDesk runs with these libraries. Each stays under its own licence and its own "
        "copyright; the full texts stand below, a library each. Those under the LGPL are used as "
        "they are, unchanged, and can be replaced by another version. Python itself is under the "
        "PSF licence."
    )
    lines = ["Libraries", about]
    for name, licence, why, who in shipped():
        lines += ["", f"{name}: {licence}", f"    {why}", f"    {who}"]
    return f"MentorDesk\n{ours}\n\f" + "\n".join(lines) + "\n"


def brought_along(names: list[str]) -> list[str]:
    """The libraries and all that they need on this system, by their names."""
    waiting, found = list(names), {}
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop(0)).lower()
        try:
            known = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if name not in found:
            found[name] = known.metadata["Name"]
            needed = (_NEEDED.match(one) for one in known.requires or [])
            waiting += [one["name"] for one in needed if one and "extra" not in one["rest"]]
    return sorted(found.values(), key=str.lower)


def own_texts(name: str) -> str:
    """The licence texts that a library brings; empty where it brings none."""
    files = [
        file
        for file in metadata.files(name) or []
        if file.parts[0].endswith(".dist-info") and _TEXT.match(file.name)
    ]
    return "\n\n".join(Path(str(f.locate())).read_text("utf-8", "replace").strip() for f in files)


def texts() -> str:
    """Every library's own texts, or those of its licence."""
    licence_of = {name.lower(): licence for name, licence, _, _ in shipped()}
    parts = []
    for name in brought_along(list(licence_of)):
        said = metadata.metadata(name)
        stated = licence_of.get(name.lower()) or said["License-Expression"] or said["License"] or ""
        own = own_texts(name)
        borrowed = next((own_texts(b) for a, b in _BORROWED.items() if a in stated), "")
        text = own or f"{stated}. The text of the licence:\n\n{borrowed}"
        parts.append(f"{name} {metadata.version(name)}\n{text.replace(chr(12), '')}")
    return "\f".join(parts) + "\n"


if __name__ == "__main__":
    TARGET.write_text(licences(), encoding="utf-8")
    TEXTS.write_text(texts(), encoding="utf-8")
