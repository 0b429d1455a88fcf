"""Erase at scale: the demonstration in a house of its own, each place of ours filled, then erased.

    python -m tests.hostile.erased --people 5

In the house are the programme, its backups in two folders, a snapshot, a copy beside the file, a
published copy, files put down to be opened, the log with mistakes and refusals that name people,
crash details, and the window's settings after it showed, searched and watched. Afterwards every
byte of the house is searched for each name, address and number, packed contents too. Exit code 1
where one is left.
"""

import argparse
import logging
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.services import backups
from mentordesk.services.applicants import edit_answer
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.services.opened_files import OpenedFiles
from mentordesk.services.privacy.going import erase_person
from mentordesk.services.publishing import publish_to
from mentordesk.services.this_computer import keep_second_folder
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import Reminder
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.opening import open_programme
from mentordesk.ui import launch
from mentordesk.ui.errors import Funnel, details_of
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.services.privacy.byte_search import found_in
from tests.services.privacy.planted import letter_to
from tests.storage.builders import NOW

_VARIABLES = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME")


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who is to be erased: the id, an application's, and every word that must go."""

    person_id: int
    application_id: int
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Searched:
    """What the search found: hits before and after, in how many files and bytes it looked."""

    people: int
    before: int
    left: tuple[tuple[str, str], ...]
    unwritten: tuple[str, ...]
    files: int
    bytes: int


def move_into(house: Path) -> None:
    """Point everything in which the program keeps something into the house."""
    for variable in _VARIABLES:
        os.environ[variable] = str(house / "home")
    (house / "home").mkdir(exist_ok=True)


def choose(desk: Desk, count: int) -> tuple[Known, ...]:
    """People whose family names nobody else has, spread over the programme."""
    with desk.reading() as session:
        people = session.scalars(select(Person).order_by(Person.id)).all()
        last = Counter(part for p in people for part in set(p.full_name.split()))
        phones = Counter(p.phone for p in people)
        mails: dict[int, list[str]] = {}
        for number, address in session.execute(select(PersonEmail.person_id, PersonEmail.address)):
            mails.setdefault(number, []).append(address)
        applied = {
            row.person_id: row.id
            for row in session.execute(select(Application.person_id, Application.id))
        }
        found = [
            Known(p.id, applied[p.id], p.full_name, _words(p, mails.get(p.id, []), phones))
            for p in people
            if p.id in applied
            and last[p.full_name.split()[-1]] == 1
            and len(p.full_name.split()[-1]) > 5
        ]
    step = max(1, len(found) // count)
    return tuple(found[::step][:count])


def _words(person: Person, mails: list[str], phones: Counter[str | None]) -> tuple[str, ...]:
    """What must go of somebody; a number that another person has as well is theirs, and stays."""
    words = {person.full_name, person.full_name.split()[-1], *mails}
    words |= {person.phone} if person.phone and phones[person.phone] == 1 else set()
    return tuple(sorted(word for word in words if word))


def fill_every_place(desk: Desk, house: Path, chosen: tuple[Known, ...]) -> None:
    """Bring the people into everything that is ours, in and beside the programme."""
    with desk.action("Letters with files", "edit") as session:
        others = {person.person_id for person in chosen}
        stranger = session.scalars(
            select(Application).where(~Application.person_id.in_(others)).limit(1)
        ).one()
        for one in chosen:
            letter_to(session, session.get_one(Application, one.application_id), one.name)
            letter_to(session, stranger, one.name)
            reminder = f"Thank {one.name} in June"
            session.add(Reminder(intake_id=stranger.intake_id, due_on=NOW.date(), text=reminder))
    for one in chosen:
        edit_answer(desk, one.application_id, "goals", f"I, {one.name}, wish to lead.")
        OpenedFiles().put(f"{one.name} form.txt", " ".join(one.words).encode())
    second = house / "second"
    second.mkdir()
    keep_second_folder(second)
    backups.before(desk, "import")
    backups.save_snapshot(desk, f"When {chosen[0].name} came")
    backups.back_up(desk)
    (house / "shared").mkdir()
    publish_to(desk, house / "shared" / "published.mentordesk")


def use_the_window(path: Path, house: Path, chosen: tuple[Known, ...]) -> None:
    """Open it in a window, look each person up, watch a folder, meet mistakes that name them."""
    log = launch.start_log()
    store = QSettings(str(house / "home" / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Settings(store), InlineTasks())
    window.show()
    window.open_programme(path)
    assert window.place is not None
    funnel = Funnel(window)
    (house / "inbox").mkdir()
    window.place.entrances.watch.begin(house / "inbox")
    for one in chosen:
        window.place.show_application(one.application_id, window.place.intake.intake_id)  # type: ignore[union-attr] # an intake is open
        window.place.pages.search(one.name)
        for error in (ValueError(one.name), KeyError(*one.words), Refused(f"{one.name} is gone.")):
            funnel._busy = True  # the log only: nobody is there to close a dialog
            funnel.take(type(error), error, None)
            (house / "crash report.txt").write_text(details_of(error), encoding="utf-8")
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    store.sync()
    assert log.stat().st_size > 0


def erase_and_search(house: Path, people: int) -> Searched:
    """Fill the house, erase so many people, and search it."""
    folder = house / "documents"
    folder.mkdir()
    made = make_demonstration(folder / "scheme.mentordesk")
    shutil.rmtree(made.inbox)  # the coordinator's own files, which no erase touches
    desk = open_programme(made.programme)
    chosen = choose(desk, people)
    fill_every_place(desk, house, chosen)
    desk.close()
    use_the_window(made.programme, house, chosen)
    words = [word for one in chosen for word in one.words]
    before = len(found_in(house, words))
    desk = open_programme(made.programme)
    left = [str(copy.path) for one in chosen for copy in erase_person(desk, one.person_id).left]
    desk.close()
    files = [path for path in house.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    found = tuple(found_in(house, words))
    return Searched(len(chosen), before, found, tuple(left), len(files), size)


def row(found: Searched, seconds: float) -> str:
    """The line of the table, and what is left where something is."""
    first = (
        f"erased {found.people} people: {found.before} hits before, {len(found.left)} left in "
        f"{found.files} files ({found.bytes / 1e6:.1f} MB), {len(found.unwritten)} copies not "
        f"rewritten, {seconds:.0f} s"
    )
    lines = [first]
    lines += [f"    {word!r} in {place}" for place, word in found.left[:20]]
    return "\n".join(lines) + "\n"


def end_log() -> None:
    """Close the log, so that the house can be thrown away."""
    log = logging.getLogger("mentordesk")
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)


def main(arguments: list[str] | None = None) -> int:
    """Erase, search, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=5)
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mentordesk-erased-") as name:
        house = Path(name)
        move_into(house)
        app = QApplication.instance() or launch.make_application(["mentordesk"])
        found = erase_and_search(house, chosen.people)
        end_log()
        del app
    sys.stdout.write(row(found, time.monotonic() - begun))
    return 1 if found.left or found.unwritten else 0


if __name__ == "__main__":
    raise SystemExit(main())
