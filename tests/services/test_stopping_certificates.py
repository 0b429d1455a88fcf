"""Every long verb about certificates, stopped at each of its steps: nothing is left half done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent
from mentordesk.services import certificate_jobs
from mentordesk.services.certificate_files import save_each, save_merged
from mentordesk.services.certificate_jobs import Handed, handed_over, jobs_of
from mentordesk.services.certificate_letters import (
    draft_each,
    export_certificate_drafts,
    forget_drafts,
)
from mentordesk.services.certificate_pages import load_pages
from mentordesk.services.letters import load_letters, mark_sent
from mentordesk.services.papers_of_people import Paper, load_papers, write_each_paper, write_one
from mentordesk.services.print_queues import PrintJob
from mentordesk.services.register import load_register
from mentordesk.storage.models.correspondence import LetterFile
from tests.services.certified import completed, issue_to
from tests.services.small_intake import SmallIntake

NAMES = ("Ana Souza", "Ruth Adams", "Sam O'Neil")


class Stopped(Exception):
    """Raised by a progress that was asked to stop."""


class StopAt:
    """A progress that stops at its n-th call, and remembers that it did."""

    def __init__(self, step: int) -> None:
        self.step, self.calls, self.stopped = step, 0, False

    def __call__(self, _done: float, _of: float = 1.0) -> None:
        self.calls += 1
        if self.calls == self.step:
            self.stopped = True
            raise Stopped


@pytest.fixture
def issued(small: SmallIntake) -> tuple[int, ...]:
    return issue_to(completed(small), NAMES)


Verb = Callable[[SmallIntake, tuple[int, ...], Path, StopAt], object]


VERBS: dict[str, Verb] = {
    "one PDF each": lambda s, ids, to, stop: save_each(s.desk, ids, to / "each", stop),
    "one PDF": lambda s, ids, to, stop: save_merged(s.desk, ids, to / "all.pdf", stop),
    "statements, one PDF": lambda s, _ids, to, stop: write_one(
        load_papers(s.desk, s.intake_id, [s.people[n] for n in NAMES], Paper.HOURS),
        to / "hours.pdf",
        stop,
    ),
    "service letters, one PDF each": lambda s, _ids, to, stop: write_each_paper(
        load_papers(s.desk, s.intake_id, [s.people[n] for n in NAMES], Paper.SERVICE),
        to / "letters",
        stop,
    ),
    "pages for a queue": lambda s, ids, _to, stop: jobs_of(
        load_pages(s.desk, ids), "Office", 1, stop
    ),
}


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize("name", VERBS)
def test_a_stop_at_any_step_leaves_no_file_and_no_line(
    name: str, step: int, small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    before, label = load_register(small.desk), small.desk.undo_label
    stop = StopAt(step)
    try:
        VERBS[name](small, issued, folder, stop)
    except Stopped:
        assert _files(folder) == []
        assert load_register(small.desk) == before
        assert small.desk.undo_label == label
    assert stop.stopped is (step <= stop.calls)
    assert stop.stopped or stop.calls in (3, 4)  # a step each, and the last moment of one PDF


def test_what_stood_in_the_folder_before_stays(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "each"
    (mine,) = save_each(small.desk, issued[:1], folder)
    (folder / "other.txt").write_text("mine", encoding="utf-8")
    bytes_before = mine.read_bytes()
    with pytest.raises(Stopped):
        save_each(small.desk, issued, folder, StopAt(3))
    assert _files(folder) == [mine, folder / "other.txt"]
    assert mine.read_bytes() == bytes_before


def test_one_pdf_stopped_at_the_last_moment_keeps_the_old_file(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    path = tmp_path / "all.pdf"
    path.write_bytes(b"of last year")
    with pytest.raises(Stopped):
        save_merged(small.desk, issued, path, StopAt(4))
    assert path.read_bytes() == b"of last year"


def _files_of_letters(small: SmallIntake) -> int:
    with small.desk.reading() as session:
        return len(session.scalars(select(LetterFile)).all())


def test_drafts_that_are_stopped_leave_no_letter_without_its_pdf(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = load_letters(small.desk, small.intake_id)

    def stopped(*_given: object) -> None:
        raise Stopped

    monkeypatch.setattr("mentordesk.services.certificate_letters.write_drafts", stopped)
    with pytest.raises(Stopped):
        export_certificate_drafts(small.desk, small.intake_id, issued, tmp_path / "drafts")
    assert load_letters(small.desk, small.intake_id) == before
    assert _files_of_letters(small) == 0


def test_what_was_drafted_before_is_as_it_was(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    export_certificate_drafts(small.desk, small.intake_id, issued[:1], tmp_path / "first")
    before = load_letters(small.desk, small.intake_id)
    assert _files_of_letters(small) == 1
    drafts = draft_each(small.desk, small.intake_id, load_pages(small.desk, issued))
    assert len(load_letters(small.desk, small.intake_id)) == 3
    forget_drafts(small.desk, drafts)
    assert load_letters(small.desk, small.intake_id) == before
    assert _files_of_letters(small) == 1


def test_where_something_was_done_since_the_drafts_are_thrown_away(
    small: SmallIntake, issued: tuple[int, ...]
) -> None:
    drafts = draft_each(small.desk, small.intake_id, load_pages(small.desk, issued))
    mark_sent(small.desk, [drafts.letters[0][0].letter_id])
    forget_drafts(small.desk, drafts)
    (left,) = load_letters(small.desk, small.intake_id)
    assert left.letter_id == drafts.letters[0][0].letter_id  # what was sent is not taken back


def test_nothing_drafted_is_nothing_forgotten(small: SmallIntake, issued: tuple[int, ...]) -> None:
    drafts = draft_each(small.desk, small.intake_id, load_pages(small.desk, issued))
    mark_sent(small.desk, [row.letter_id for row, _ in drafts.letters])
    label = small.desk.undo_label
    again = draft_each(small.desk, small.intake_id, load_pages(small.desk, issued))
    assert again.letters == ()
    forget_drafts(small.desk, again)
    assert small.desk.undo_label == label


def test_a_queue_is_told_of_and_stops_at_its_refusal(
    small: SmallIntake, issued: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = jobs_of(load_pages(small.desk, issued), "Office", 2) * 3
    assert {(one.job.queue, one.job.copies, one.job.paper) for one in jobs} == {("Office", 2, "A4")}
    taken: list[PrintJob] = []

    def queue(_pdf: bytes, job: PrintJob) -> str:
        if len(taken) == 2:
            raise Refused("The printer Office did not take the job.")
        taken.append(job)
        return "Office-1"

    monkeypatch.setattr(certificate_jobs, "hand_over", queue)
    told: list[tuple[int, int]] = []
    handed = handed_over(jobs, lambda done, of: told.append((done, of)))
    assert handed.jobs == jobs[:2]
    assert handed.refusal is not None
    assert told == [(0, 3), (1, 3), (2, 3)]
    taken.clear()
    assert handed_over(jobs[:2]) == Handed(jobs[:2])


def test_nobody_is_no_job() -> None:
    assert jobs_of((), "Office", 1) == ()
    assert handed_over(()) == Handed(())


def test_drafts_are_noted_once_they_are_written(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    drafts = export_certificate_drafts(small.desk, small.intake_id, issued, folder)
    assert len(drafts.letters) == len(_files(folder)) == _files_of_letters(small) == 3
    events = [row.lines[-1].event for row in load_register(small.desk)]
    assert events == [CertificateEvent.DRAFTED] * 3
