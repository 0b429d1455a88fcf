"""Writes resources/licences.txt: the licences of what is shipped, for About.

Parts are divided by form feeds; the first line of each is its name. The typefaces' own licences lie
beside them in resources/fonts. `python packaging/licences.py` writes it anew; a test holds it.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "licences.txt"
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
    lines = [
        "Libraries",
        "MentorDesk runs with these libraries. Each stays under its own licence and its own",
        "copyright; their full texts come with each library, beside its files. Those under the",
        "LGPL are used as they are, unchanged, and can be replaced by another version. Python",
        "itself is under the PSF licence.",
    ]
    for name, licence, why, who in shipped():
        lines += ["", f"{name}: {licence}", f"    {why}", f"    {who}"]
    return f"MentorDesk\n{ours}\n\f" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(licences(), encoding="utf-8")
