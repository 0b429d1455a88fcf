"""Files that come from outside: dropped on the window or pasted; what of them can be imported."""

import os
from pathlib import Path

from PySide6.QtCore import QMimeData

OUTLOOK_FORMATS = ("FileGroupDescriptorW", "RenPrivateMessages")
_TABLE_MARKS = ("<table", "<tr")
_LEAST_CELLS = 4
_OF_MAIL = "dnd_file"


def offers_files(mime: QMimeData) -> bool:
    """Whether a drag or the clipboard holds files of this computer."""
    return mime.hasUrls() and any(url.isLocalFile() for url in mime.urls())


def offers_outlook(mime: QMimeData) -> bool:
    """Whether a drag comes from Outlook, which hands over nothing that Qt can read."""
    return not mime.hasUrls() and any(
        name in offered for offered in mime.formats() for name in OUTLOOK_FORMATS
    )


def offers_table(mime: QMimeData) -> bool:
    """Whether the clipboard holds cells copied from a spreadsheet: a table, more than one row."""
    if mime.hasUrls():
        return False
    if mime.hasHtml() and any(mark in mime.html().casefold() for mark in _TABLE_MARKS):
        return True
    lines = [line for line in mime.text().splitlines() if line.strip()] if mime.hasText() else []
    return len(lines) > 1 and sum(line.count("\t") for line in lines) >= _LEAST_CELLS // 2


def paths_of(mime: QMimeData, keep: Path) -> tuple[Path, ...]:
    """The files and folders handed over; passing ones are copied to the folder `keep` first.

    Mail programs put dragged messages into the temporary folder and delete them after the drop.
    """
    import shutil  # noqa: PLC0415 - the first window does without it

    paths = []
    for url in mime.urls():
        if not url.isLocalFile():
            continue
        path = Path(url.toLocalFile())
        if path.is_file() and _is_passing(path):
            path = Path(shutil.copy2(path, _free_name(keep, path.name)))
        paths.append(path)
    return tuple(paths)


def _is_passing(path: Path) -> bool:
    """Whether a file may be gone soon: it is in the folder for such files, or looks like it.

    A mail program in a sandbox has a folder of its own for them (Thunderbird calls it dnd_file), or
    hands its files over through the folder that lasts as long as the login.
    """
    import tempfile  # noqa: PLC0415 - the first window does without it

    above = path.resolve().parents
    folders = [tempfile.gettempdir(), os.environ.get("XDG_RUNTIME_DIR", "")]
    if any(Path(folder).resolve() in above for folder in folders if folder):
        return True
    return any(one.name.startswith(_OF_MAIL) for one in above)


def pasted(mime: QMimeData, keep: Path) -> tuple[Path, ...]:
    """What was pasted as files: copied files, or copied cells written to a file in `keep`.

    Nothing where the clipboard holds neither.
    """
    if offers_files(mime):
        return paths_of(mime, keep)
    if not offers_table(mime):
        return ()
    # Tabs first: they are the cells as they are shown; the HTML is Excel's whole page around them.
    if "\t" in mime.text():
        path, text = _free_name(keep, "Pasted cells.tsv"), mime.text()
    else:
        path, text = _free_name(keep, "Pasted cells.html"), mime.html()
    path.write_text(text, encoding="utf-8")
    return (path,)


def _free_name(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / str(number) / name
    path.parent.mkdir(exist_ok=True)
    return path
