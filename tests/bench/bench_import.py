"""Import against bare openpyxl: the processor time of previewing and applying 5,000 x 24 cells."""

import io
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import openpyxl

from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.planning import plan, plan_alone
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.history import Writer

ROWS = 5_000
TOPICS = ("Career planning", "Leadership and management", "Research support", "Reader services")
MODES = ("Video call", "Phone", "Email", "Face to face")
SECTORS = ("Academic", "Public", "Special", "School", "Health", "Law")
SCHEME = Scheme(
    "Bench",
    options={
        "areas": tuple(Option(text) for text in TOPICS),
        "contact_modes": tuple(Option(text) for text in MODES),
        "sector": tuple(Option(text) for text in SECTORS),
    },
)
HEADINGS = (
    "Timestamp", "Email Address", "Given name(s)", "Family name", "Preferred name",
    "Contact phone number", "Membership number", "City", "State", "Country", "Employer",
    "Job title", "Sector", "Years in libraries", "Highest qualification", "Areas of interest",
    "Goals for the year", "Ways to communicate", "Hours a month you can give",
    "Anyone you would not like to be matched with?", "Have you taken part before?",
    "I agree to the Code of Conduct", "How did you hear of us?", "Anything else?",
)  # fmt: skip


def workbook(rows: int = ROWS, city: str = "Hobart") -> bytes:
    """The export of a form tool with 5,000 answers, or so many; all from one city."""
    chance = random.Random(2021)  # noqa: S311 - figures for a measurement
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Form responses 1")
    sheet.append(HEADINGS)
    begin = datetime.fromisoformat("2021-05-17T08:00")
    for i in range(rows):
        sheet.append([
            begin + timedelta(minutes=7 * i), f"person{i}@x.example.org", f"Given{i}", f"Family{i}",
            f"Gi{i}", f"0491 {i % 1000:03} {i * 7 % 1000:03}", f"AL{i:06}", city, "TAS",
            "Australia", f"Library {i % 40}", "Librarian", chance.choice(SECTORS),
            chance.randint(0, 40), "Diploma", ", ".join(chance.sample(TOPICS, 2)),
            f"I would like to move from a school library into the academic sector, plan {i}.",
            ", ".join(chance.sample(MODES, 2)), chance.randint(1, 5), "", "No", "I agree",
            "Newsletter", "On leave in August" if i % 3 else "",
        ])  # fmt: skip
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def bare(data: bytes) -> None:
    """A bare pass of openpyxl in its read-only mode."""
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        len(row)
    book.close()


def preview(path: Path) -> None:
    """What the window shows before anything is applied: review and plan."""
    plan_alone(review_sources([str(path)], SCHEME, reader=Inline()), SCHEME)


def applied(folder: Path, list_of_people: Path, rows: int = ROWS) -> tuple[float, float]:
    """The processor time of applying the list to an empty programme, and of taking it back."""
    desk = create(folder / f"{rows}-{time.monotonic_ns()}.mentordesk", SCHEME)
    dates = (date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
    intake = create_intake(desk, NewIntake("July", *dates))
    ready = plan(desk, intake, review_sources([str(list_of_people)], SCHEME, reader=Inline()))
    begun = time.process_time()
    apply(desk, ready)
    spent = time.process_time() - begun
    desk.undo()
    undone = time.process_time() - begun - spent
    desk.close()
    return spent, undone


def changed(folder: Path, rows: int = ROWS) -> tuple[float, float]:
    """The processor time of making so many people, and of changing an answer of each of them."""
    desk = create(folder / "changed.mentordesk", SCHEME)
    dates = (date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
    intake = create_intake(desk, NewIntake("July", *dates))
    times = []
    for city in ("Hobart", "Perth"):
        path = folder / f"{city}.xlsx"
        path.write_bytes(workbook(rows, city))
        ready = plan(desk, intake, review_sources([str(path)], SCHEME, reader=Inline()))
        begun = time.process_time()
        done = apply(desk, ready)
        times.append(time.process_time() - begun)
        if done.new + done.changed != rows:
            raise ValueError(f"{rows} people were to be put, not {done}")
    desk.close()
    return times[0], times[1]


@contextmanager
def without_history() -> Iterator[None]:
    """Within it an action notes none of its changes, for comparison only."""
    with (
        patch.object(Writer, "write", lambda _self, _changes: None),
        patch.object(Writer, "write_inserted", lambda _self, _table, _ids: None),
    ):
        yield


def applied_without_history(folder: Path, list_of_people: Path) -> float:
    """The processor time of the same without any history."""
    desk = create(folder / "plain.mentordesk", SCHEME)
    dates = (date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
    intake = create_intake(desk, NewIntake("July", *dates))
    ready = plan(desk, intake, review_sources([str(list_of_people)], SCHEME, reader=Inline()))
    with without_history():
        begun = time.process_time()
        apply(desk, ready)
        spent = time.process_time() - begun
    desk.close()
    return spent


def seconds(work: Callable[[], None]) -> float:
    """The least processor time of two runs."""
    times = []
    for _ in range(2):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def run() -> list[tuple[str, float, str]]:
    """Preview and bare pass in the same run, and their ratio."""
    data = workbook()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.xlsx"
        path.write_bytes(data)
        base = seconds(lambda: bare(data))
        whole = seconds(lambda: preview(path))
        all_at_once, undone = applied(Path(folder), path)
        plain = applied_without_history(Path(folder), path)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        path.write_bytes(workbook(400))
        few, _ = applied(Path(folder), path, 400)
        made, other = changed(Path(folder))
    return [
        ("bare openpyxl read-only pass, 5,000 x 24", base, "s CPU"),
        ("preview (read, map, normalise, plan)", whole, "s CPU"),
        ("preview against bare", whole / base, "x"),
        ("apply 400 x 24, history included", few, "s CPU"),
        ("apply 5,000 x 24, history included", all_at_once, "s CPU"),
        ("apply 5,000 x 24 / bare openpyxl pass", all_at_once / base, "x"),
        ("apply with history / without", all_at_once / plain, "x"),
        ("undo of it / applying it", undone / all_at_once, "x"),
        ("apply 5,000 x 24 in which everybody is known and changes", other, "s CPU"),
        ("the same / applying 5,000 new people", other / made, "x"),
        ("memory of the whole process at most", memory, "MB"),
    ]
