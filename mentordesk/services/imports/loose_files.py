"""Files of a message that go to no entry of their own: sent later, or nobody's."""

from collections.abc import Iterable

from mentordesk.services.imports.plan_work import Work
from mentordesk.services.imports.plans import LateFiles, LooseFile
from mentordesk.services.imports.reviewed import FoundFile, ReviewedSource

_WHOSE = (
    "came with several applications and does not say whose it is; kept under File > Files nobody "
    "owns yet."
)
_NOBODYS = "came from nobody who has applied; kept under File > Files nobody owns yet."


def plan_late_files(
    work: Work, place: int, source: ReviewedSource, group: int, files: tuple[FoundFile, ...]
) -> None:
    """A resume sent later: to the known sender's only application in this intake."""
    if not source.messages:
        return
    for address in source.messages[group].people:
        people = work.known.with_address(address) if address else []
        if len(people) == 1 and len(people[0].applications) == 1:
            person = people[0]
            role, application = next(iter(person.applications.items()))
            fresh = tuple(f for f in files if f.sha256 not in application.files)
            application.files.update(f.sha256 for f in fresh)
            if fresh:
                work.late.append(
                    LateFiles(
                        place, group, person.key, application.application_id, role,
                        person.name, fresh,
                    )
                )  # fmt: skip
            return
    names = ", ".join(found.name for found in files)
    work.notes.append(f"{source.name}: {names} {_NOBODYS}")
    _keep(work, place, files)


def keep_left(work: Work, place: int, source: ReviewedSource, left: tuple[FoundFile, ...]) -> None:
    """Files of a message with several applicants that fit nobody, or several."""
    names = ", ".join(found.name for found in left)
    work.notes.append(f"{source.name}: {names} {_WHOSE}")
    _keep(work, place, left)


def _keep(work: Work, place: int, files: Iterable[FoundFile]) -> None:
    """Files nobody owns: kept once, however often they come."""
    for found in files:
        if found.sha256 not in work.known.kept:
            work.known.kept.add(found.sha256)
            work.loose.append(LooseFile(place, found))
