"""Certificates for a printer's queue: made first, then handed over, and told what it took.

Making can be stopped, handing over cannot: what a queue has is on its way to paper.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_pages import IssuedPage, bound
from mentordesk.services.print_queues import PrintJob, hand_over

Progress = Callable[[int, int], object]
"""Told how many of how many are done; may raise to stop."""


@dataclass(frozen=True)
class Job:
    """What a queue is given: one PDF of one paper, and the certificates in it."""

    pages: tuple[IssuedPage, ...]
    pdf: bytes
    job: PrintJob


@dataclass(frozen=True)
class Handed:
    """The jobs a queue took, and why it did not take the next one."""

    jobs: tuple[Job, ...]
    refusal: Refused | None = None


def jobs_of(
    issued: Sequence[IssuedPage], queue: str, copies: int, progress: Progress | None = None
) -> tuple[Job, ...]:
    """One PDF for each paper; nothing is printed yet."""
    found = []
    for paper in sorted({one.page.paper for one in issued}):
        on_it = tuple(one for one in issued if one.page.paper == paper)
        job = PrintJob(queue, "Certificates", paper, copies)
        found.append(Job(on_it, bound(on_it, progress), job))
    return tuple(found)


def handed_over(jobs: Sequence[Job], told: Progress | None = None) -> Handed:
    """Give jobs to the printer's queue, one after the other, until it refuses one."""
    for done, one in enumerate(jobs):
        if told is not None:
            told(done, len(jobs))
        try:
            hand_over(one.pdf, one.job)
        except Refused as refusal:
            return Handed(tuple(jobs[:done]), refusal)
    return Handed(tuple(jobs))
