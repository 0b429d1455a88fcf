"""What is held against a programme after a failure: its states, its backups, what it acknowledged.

A state is what a person could see between two actions: every row of the domain and the list of
actions. Moments are masked, since the real program has a real clock.
"""

import hashlib
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.backups import list_backups, verify_backup
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import FeePaper
from mentordesk.storage.models.certificates import Certificate, RegisterNumber
from mentordesk.storage.models.history import Action
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as

NAME = "programme.mentordesk"
_PAPERS = select(FeePaper.number)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?")


class Spoilt(Exception):
    """What a failure left is not as it must be; the sentence begins with lost, half or corrupt."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An undisturbed run: the state after each action, and how many there were after each line."""

    states: tuple[str, ...]
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """What a failure left: the folder, the run it should have been, how many lines it had said."""

    folder: Path
    reference: Reference
    said: int


def need(holds: bool, what: str) -> None:
    """Raise Spoilt unless it holds."""
    if not holds:
        raise Spoilt(what)


def state_of(desk: Desk) -> str:
    """The state of an open programme in a few letters, for comparison."""
    summed = hashlib.sha256()
    for line in dump_lines(desk):
        summed.update(_MOMENT.sub("*", line).encode())
    with desk.reading() as session:
        wanted = select(Action.id, Action.label, Action.kind, Action.of, Action.state)
        for row in session.execute(wanted.order_by(Action.id)):
            summed.update(repr(tuple(row)).encode())
    return summed.hexdigest()


def judge(left: Left, *, closely: bool) -> None:
    """Raise Spoilt where anything acknowledged is lost, anything is half, or the file is corrupt.

    `closely` checks the programme as "Check programme" does, and works on with it.
    """
    try:
        desk = open_programme(left.folder / NAME)
    except Refused as refusal:
        raise Spoilt(f"corrupt: {refusal}") from refusal
    try:
        _require_state(left, state_of(desk))
        _require_numbers(desk, _printed(left.folder / "each"))
        _require_backups(desk)
        if closely:
            need(check_programme(desk) == (), "corrupt: the check finds something")
            _work_on(desk)
    finally:
        desk.close()
    for beside in (NAME + "-journal", NAME + ".part"):
        need(not (left.folder / beside).exists(), f"half: {beside} stays")


def _require_state(left: Left, state: str) -> None:
    states, marks = left.reference.states, left.reference.marks
    first, last = marks[left.said], marks[min(left.said + 1, len(marks) - 1)]
    if state not in states[first : last + 1]:
        known = state in states[:first]
        raise Spoilt("lost: an acknowledged action" if known else "half: no state between actions")


def _require_numbers(desk: Desk, printed: set[str]) -> None:
    """The numbers of a series have no gaps; each printed or certified one is registered, once."""
    handed_out: dict[str, list[int]] = {}
    with desk.reading() as session:
        rows = session.scalars(select(RegisterNumber).order_by(RegisterNumber.id)).all()
        used = [*session.scalars(select(Certificate.number)), *session.scalars(_PAPERS)]
    for row in rows:
        handed_out.setdefault(row.series, []).append(row.counter)
    whole = all(found == list(range(1, len(found) + 1)) for found in handed_out.values())
    need(whole, "half: a number of the register is skipped")
    need(len(set(used)) == len(used), "half: a number of the register stands twice")
    need({*used, *printed} <= {row.number for row in rows}, "lost: a number is not registered")


def _printed(folder: Path) -> set[str]:
    """The numbers that certificates' own files are named by: "HLIA-2026-0001 Ana Silva.pdf"."""
    return {paper.stem.split()[0] for paper in folder.glob("*.pdf")}


def _require_backups(desk: Desk) -> None:
    for kept in list_backups(desk):
        try:
            verify_backup(kept)
        except Refused as refusal:
            raise Spoilt(f"half: {refusal}") from refusal


def _work_on(desk: Desk) -> None:
    before = list(dump_lines(desk))
    with desk.action("Go on") as session:
        apply_as(session, "Zoe Last", Role.MENTEE)
    need(len(list(dump_lines(desk))) > len(before), "lost: the next action")
    desk.undo()
    need(list(dump_lines(desk)) == before, "half: the next action is not taken back")


def old_or_whole(path: Path, old: bytes, whole: Callable[[Path], bool]) -> None:
    """Raise Spoilt unless a file is as it was or a whole new one."""
    try:
        fine = path.read_bytes() == old or whole(path)
    except OSError as error:
        raise Spoilt(f"lost: {path.name} ({error.strerror})") from error
    need(fine, f"half: {path.name}")


def is_whole_archive(path: Path) -> bool:
    """Whether a file is a zip (a workbook, a folder of files) with every member as it was put."""
    try:
        with zipfile.ZipFile(path) as archive:
            return bool(archive.namelist()) and archive.testzip() is None
    except (zipfile.BadZipFile, EOFError):
        return False


def is_whole_pdf(path: Path) -> bool:
    """Whether a file begins and ends as a PDF does."""
    content = path.read_bytes()
    return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
