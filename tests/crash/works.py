"""The work that is disturbed: what each kind needs, the lines of its script, what else must hold.

The lines are run by `mentordesk script`, which says "done N" once line N is safe on the disk.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import pairing
from mentordesk.services.backups import back_up, backups_of_file, before
from mentordesk.services.publishing import publish_to
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.copying import whole_contents
from mentordesk.storage.opening import open_programme
from tests.crash.judging import (
    NAME,
    Left,
    Spoilt,
    is_whole_archive,
    is_whole_pdf,
    need,
    old_or_whole,
)
from tests.programmes.fixtures import unpacked
from tests.services.certified import completed
from tests.services.small_intake import small_intake
from tests.storage.builders import apply_as, new_desk

OLD = b"what was there before"
PAIRS = 4
_APPLICATIONS = Path(__file__).resolve().parent.parent / "applications"
_INTAKE = '--intake "2021 July"'


def _nothing_more(left: Left) -> None:
    """What every work must keep is all."""


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work; `judge` is called before the programme is opened again.

    `{folder}` in a line is the folder where everything lies.
    """

    prepare: Callable[[Path], None]
    lines: tuple[str, ...]
    judge: Callable[[Left], None] = _nothing_more


def _programme(folder: Path) -> None:
    desk = new_desk(folder)
    with desk.action("Fill") as session:
        for number in range(PAIRS):
            for role in Role:
                apply_as(session, f"{role} {number}", role).standing = ApplicationState.READY
    desk.close()
    (folder / "out").mkdir()


def _paired(folder: Path) -> None:
    _programme(folder)
    desk = open_programme(folder / NAME)
    for number in range(PAIRS):
        pairing.pair(desk, 2 * number + 1, 2 * number + 2)
    desk.close()


def _with_inbox(folder: Path) -> None:
    _programme(folder)
    shutil.copy(_APPLICATIONS / "gforms_mentors.csv", folder / "inbox.csv")


def _of_version(version: int) -> Callable[[Path], None]:
    """A preparation with the file that a program of another version left."""

    def prepare(folder: Path) -> None:
        unpacked(version, folder).rename(folder / NAME)

    return prepare


def _upgraded_or_old(left: Left) -> None:
    """Either the old file is there untouched, or the new one with the old one on the shelf."""
    path = left.folder / NAME
    if path.read_bytes()[63] == SCHEMA_VERSION:
        kept = [one for one in backups_of_file(path) if one.why == "upgrade"]
        need(bool(kept), "lost: the file of the older version is not among the backups")


def _published(folder: Path) -> None:
    _paired(folder)
    desk = open_programme(folder / NAME)
    publish_to(desk, folder / "out" / "shared.mentordesk")
    pairing.unpair(desk, 1)
    desk.close()


def _copies_are_whole(left: Left) -> None:
    for path in (left.folder / "out").glob("*.mentordesk"):
        try:
            whole_contents(path)
        except Refused as refusal:
            raise Spoilt(f"half: {refusal}") from refusal
    there = (left.folder / "out" / "monday.mentordesk").exists()
    need(there or left.said < 1, "lost: an acknowledged backup")
    need((left.folder / "out" / "shared.mentordesk").exists(), "lost: the published copy")
    kept = [one.name for one in backups_of_file(left.folder / NAME)]
    need("Monday" in kept or left.said < 2, "lost: an acknowledged snapshot")


_EXPORTS = {"july.xlsx": is_whole_archive, "figures.pdf": is_whole_pdf, "ana.zip": is_whole_archive}


def _with_exports(folder: Path) -> None:
    _paired(folder)
    for name in _EXPORTS:
        (folder / "out" / name).write_bytes(OLD)


def _exports_are_whole(left: Left) -> None:
    for place, (name, whole) in enumerate(_EXPORTS.items()):
        path = left.folder / "out" / name
        old_or_whole(path, OLD, whole)
        need(left.said <= place or path.read_bytes() != OLD, f"lost: {name} was acknowledged")


def _at_the_end_of_a_year(folder: Path) -> None:
    small = completed(small_intake(folder))
    small.desk.close()
    if small.desk.path.name != NAME:
        small.desk.path.rename(folder / NAME)
    (folder / "out").mkdir()
    (folder / "out" / "all.pdf").write_bytes(OLD)


def _certificates_are_whole(left: Left) -> None:
    old_or_whole(left.folder / "out" / "all.pdf", OLD, is_whole_pdf)
    papers = list((left.folder / "each").glob("*.pdf"))
    need(all(is_whole_pdf(path) for path in papers), "half: a certificate")
    need(len(papers) >= 4 or left.said < 1, "lost: a certificate's file")


def _with_copies(folder: Path) -> None:
    _paired(folder)
    desk = open_programme(folder / NAME)
    before(desk, "hand")
    back_up(desk, folder / "beside.mentordesk")
    desk.close()


def _copies_stay(left: Left) -> None:
    try:
        whole_contents(left.folder / "beside.mentordesk")
    except Refused as refusal:
        raise Spoilt(f"half: {refusal}") from refusal
    need(bool(backups_of_file(left.folder / NAME)), "lost: every backup")


WORKS: dict[str, Work] = {
    "pairing": Work(
        _programme,
        (
            f'pair {_INTAKE} "mentee 0" "mentor 0"',
            f'unpair {_INTAKE} "mentee 0"',
            f'ban {_INTAKE} "mentee 0" "mentor 0" --reason "family"',
            f"match {_INTAKE} --apply --json /dev/null",
        ),
    ),
    "undo": Work(_paired, ("undo", "undo", "redo", "undo")),
    "import": Work(
        _with_inbox, (f"import {_INTAKE} {{folder}}/inbox.csv --json /dev/null", "undo")
    ),
    "upgrade": Work(_of_version(1), ("undo", "redo"), _upgraded_or_old),
    "upgrade-of-2": Work(_of_version(2), ("undo", "redo"), _upgraded_or_old),
    "backup": Work(
        _published,
        ("backup --out {folder}/out/monday.mentordesk", "snapshot Monday", "publish"),
        _copies_are_whole,
    ),
    "export": Work(
        _with_exports,
        (
            f"export {_INTAKE} --out {{folder}}/out/july.xlsx",
            "report --out {folder}/out/figures.pdf",
            'person "mentee 0" --out {folder}/out/ana.zip',
        ),
        _exports_are_whole,
    ),
    "certificates": Work(
        _at_the_end_of_a_year,
        (
            f"certificates {_INTAKE} --force --merged {{folder}}/out/all.pdf --out {{folder}}/each",
            "undo",
        ),
        _certificates_are_whole,
    ),
    "erase": Work(_with_copies, ('erase "mentee 1"',), _copies_stay),
}
"""Every kind of work by its name."""
