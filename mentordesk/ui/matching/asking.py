"""What the windows of answers have worked out in tasks: pure functions, off the window's thread."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mentordesk.matching.remedies import Remedy, remedies
from mentordesk.matching.slip_checker import check_slip
from mentordesk.matching.slip_reading import read_slip
from mentordesk.matching.solve import Settled
from mentordesk.matching.trade_off import settled_above
from mentordesk.matching.understudies import Withdrawal, understudies
from mentordesk.services.proof_slips import Asked, Checked, against_programme, intake_of, prove
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.reckoning import proposal_of

Progress = Callable[[float], None]
TRIALS = 8
"""Repairs that are tried at most, more or less; only for the share shown."""


def try_remedies(
    settled: Settled, mentee_id: int, progress: Progress | None = None
) -> tuple[Remedy, ...]:
    """What would help somebody unmatched; nothing for somebody who does not take part."""
    done = 0

    def check() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(min(0.95, done / TRIALS))

    return remedies(settled, mentee_id, check) if mentee_id in settled.scores.rows else ()


def try_withdrawals(
    settled: Settled, mentor_id: int | None, progress: Progress | None = None
) -> tuple[Withdrawal, ...]:
    """The withdrawal of one mentor, or of every mentor who holds a mentee."""
    return understudies(settled, progress, None if mentor_id is None else [mentor_id])


def propose_above(settled: Settled, floor: int) -> Proposal:
    """The best answer in which no unpinned pair scores less than the floor, as a proposal."""
    words = QCoreApplication.translate(
        "Answers", "No pair below {floor}: the best of all such answers, proven."
    )
    proposal = proposal_of(settled_above(settled, floor), words.format(floor=floor))
    return replace(proposal, most=settled.suggestion.slip.possible)


def check_file(path: Path, asked: Asked, progress: Progress | None = None) -> tuple[Checked, bool]:
    """Check a slip's file without the solver; also whether it is of this intake.

    One that is, and that holds, is compared with what the programme says now. Raises Unreadable.
    """
    told = read_slip(path)
    findings = check_slip(told)
    about = told.get("about")
    programme = about.get("programme") if isinstance(about, dict) else None
    ours = (programme, intake_of(told)) == (asked.about["programme"], asked.about["intake"])
    if ours and findings[0].holds:
        findings = (*findings, against_programme(told, prove(asked, progress)))
    return Checked(findings), ours
