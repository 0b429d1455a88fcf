"""Papers for single people: statements of hours towards PD, and letters that confirm service.

Each is for any number of people of one intake, in one PDF or one each. Nothing is kept of them:
they say what is known on the day they are made.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.documents.facts import long_date
from mentordesk.documents.service_letters import ServiceLetter, service_letter_book
from mentordesk.documents.statements import HoursLine, HoursStatement, statement_book
from mentordesk.documents.stationery import Letterhead
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.services.answers import in_parts
from mentordesk.services.certificate_conditions import Participation
from mentordesk.services.certificate_facts import Subject, read_subjects
from mentordesk.services.certificate_settings import read_settings
from mentordesk.services.exports import make_folder
from mentordesk.services.hours import load_hours
from mentordesk.services.local_days import programme_zone
from mentordesk.services.participation import participation
from mentordesk.services.programmes import read_scheme_of
from mentordesk.services.reflections import load_reflections
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.year import Contact, Event, Hours

Progress = Callable[[int, int], object]
"""Told how many of how many are done; may raise to stop."""
_SERVED = frozenset({PairState.ACTIVE, PairState.COMPLETED})


class Paper(StrEnum):
    """What can be made for somebody."""

    HOURS = "statement of hours"
    SERVICE = "service letter"


@dataclass(frozen=True)
class People:
    """Papers of one kind ready to be made, without the desk: one for each, and the letterhead."""

    kind: Paper
    head: Letterhead
    papers: tuple[HoursStatement | ServiceLetter, ...]


@dataclass(frozen=True)
class Choice:
    """How papers are made: who signs (empty: as on certificates), and on what paper."""

    signatory: tuple[str, str] = ("", "")
    paper: str = ""


def usual_signatory(desk: Desk) -> tuple[str, str]:
    """Who signs where nothing is said: of those on certificates the coordinator, else the first."""
    with desk.reading() as session:
        return _signatory(session)


def load_papers(
    desk: Desk,
    intake_id: int,
    application_ids: Collection[int],
    kind: Paper,
    choice: Choice | None = None,
) -> People:
    """What is known for the papers of these people; mentees first, by name.

    Raises Refused where nobody was chosen, and for a letter about somebody who did not take part.
    """
    if not application_ids:
        raise Refused("Nobody was chosen. Nothing was made; choose somebody in the list.")
    with desk.reading() as session:
        subjects = read_subjects(session, application_ids)
        head = _letterhead(session, desk, choice or Choice())
        if kind is Paper.SERVICE:
            did = participation(session, intake_id)
            letters = tuple(_letter(one, did.get(one.application_id), head) for one in subjects)
            return People(kind, head, letters)
        lines = _lines(session, [one.application_id for one in subjects])
    expected = {row.application_id: row.expected for row in load_hours(desk, intake_id)}
    reflections = load_reflections(desk, intake_id)
    statements = tuple(_statement(one, lines, expected, reflections) for one in subjects)
    return People(kind, head, statements)


def book_of(people: People, progress: Progress | None = None) -> bytes:
    """All of them in one PDF; pure, so it may run beside the window."""
    statements = [one for one in people.papers if isinstance(one, HoursStatement)]
    if statements:
        return statement_book(statements, people.head, progress)
    letters = [one for one in people.papers if isinstance(one, ServiceLetter)]
    return service_letter_book(letters, people.head, progress)


def usual_name(people: People) -> str:
    """What a PDF of these papers is called: with the name, where it is of one person."""
    kind = people.kind.capitalize()
    if len(people.papers) == 1:
        return f"{file_part(f'{kind} {people.papers[0].name}')}.pdf"
    return f"{kind}, {len(people.papers)} people.pdf"


def write_one(people: People, path: Path, progress: Progress | None = None) -> tuple[Path, ...]:
    """Write one PDF with all of them."""
    pdf = book_of(people, progress)
    if progress is not None:  # the last moment to stop
        progress(len(people.papers), len(people.papers))
    write_atomically(path, pdf)
    return (path,)


def write_each_paper(
    people: People, folder: Path, progress: Progress | None = None
) -> tuple[Path, ...]:
    """Write one PDF each into a folder: all or, where it fails or is stopped, none of the new."""
    make_folder(folder)
    taken: dict[str, int] = defaultdict(int)
    paths: list[Path] = []
    new: list[Path] = []
    try:
        for done, paper in enumerate(people.papers, start=1):
            name = file_part(f"{people.kind.capitalize()} {paper.name}")
            taken[name.casefold()] += 1
            again = taken[name.casefold()]
            path = folder / (f"{name}.pdf" if again == 1 else f"{name} ({again}).pdf")
            if not path.exists():
                new.append(path)
            write_atomically(path, book_of(People(people.kind, people.head, (paper,))))
            paths.append(path)
            if progress is not None:
                progress(done, len(people.papers))
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise
    return tuple(paths)


def _letterhead(session: Session, desk: Desk, choice: Choice) -> Letterhead:
    scheme = read_scheme_of(session)
    settings = read_settings(session)
    return Letterhead(
        organisation=scheme.organisation or scheme.name,
        scheme=scheme.name,
        made_on=desk.now().astimezone(programme_zone(session)).date(),
        signatory=choice.signatory if choice.signatory[0].strip() else _signatory(session),
        paper=choice.paper or settings.paper,
        language=settings.language,
    )


def _signatory(session: Session) -> tuple[str, str]:
    known = read_settings(session).signatories
    coordinators = [one for one in known if "coordinator" in one[1].casefold()]
    return next(iter([*coordinators, *known]), ("", ""))


def _lines(session: Session, numbers: Sequence[int]) -> Mapping[int, list[HoursLine]]:
    """The hours of applications by day; a query for some hundred of them."""
    found: defaultdict[int, list[HoursLine]] = defaultdict(list)
    for part in in_parts(numbers):
        rows = session.execute(
            select(Hours, Event.title, Contact.minutes, Contact.mode)
            .outerjoin(Event, Event.id == Hours.event_id)
            .outerjoin(Contact, Contact.id == Hours.contact_id)
            .where(Hours.application_id.in_(part))
            .order_by(Hours.application_id, Hours.spent_on, Hours.id)
        )
        for row, title, minutes, mode in rows:
            about = title or (
                f"meeting of {how_many(minutes, 'minute')}, {mode}" if minutes else ""
            )
            line = HoursLine(row.spent_on, str(row.kind), about, round(row.amount, 2))
            found[row.application_id].append(line)
    return found


def _statement(
    subject: Subject,
    lines: Mapping[int, list[HoursLine]],
    expected: Mapping[int, float],
    reflections: Mapping[int, int],
) -> HoursStatement:
    number = subject.application_id
    return HoursStatement(
        name=subject.name,
        role=str(subject.role),
        intake=subject.intake.name,
        starts=subject.intake.starts,
        ends=subject.intake.ends,
        lines=tuple(lines.get(number, ())),
        expected=expected.get(number),
        reflections=reflections.get(number),
    )


def _letter(subject: Subject, did: Participation | None, head: Letterhead) -> ServiceLetter:
    year = did or Participation()
    if not _SERVED & set(year.pairs):
        raise Refused(
            f"{subject.name} has no pair that is active or completed in this intake, so a letter "
            "cannot confirm it. Nothing was made; leave them out."
        )
    name, intake = subject.name, subject.intake
    of = head.scheme if head.scheme == head.organisation else f"{head.scheme} of {_the(head)}"
    took_part = _took_part(intake.starts, intake.ends, head.made_on)
    said = [f"This is to confirm that {name} {took_part} the {of} as a {subject.role}"]
    said[0] += f" (intake {intake.name})."
    if subject.role == "mentor":
        said.append("Mentors give their time and experience without payment.")
    if year.hours:
        hours = how_many(year.hours, "hour")
        words = f"Up to this day {hours} of mentoring and professional development"
        webinars = ""
        if year.webinars:
            many = "1 webinar was" if year.webinars == 1 else f"{year.webinars} webinars were"
            webinars = f", and {many} attended"
        said.append(f"{words} {'is' if year.hours == 1 else 'are'} logged{webinars}.")
    said.append(f"This letter was written at the request of {name}.")
    return ServiceLetter(name, f"Participation of {name}", tuple(said))


def _the(head: Letterhead) -> str:
    starts = head.organisation.casefold().startswith("the ")
    return head.organisation if starts else f"the {head.organisation}"


def _took_part(starts: date, ends: date, today: date) -> str:
    if today < ends:
        return f"has been taking part since {long_date(starts)} in"
    return f"took part from {long_date(starts)} to {long_date(ends)} in"
