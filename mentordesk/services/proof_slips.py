"""The proof slip of an intake: made, written as JSON, PDF or text, and checked again.

Long work (`prove`) is pure and may run beside the window; the rest reads the programme.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.documents.report import Column, Cover, Heading, Part, Passage, Table, report
from mentordesk.domain.cohort import Cohort
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.refusals import Refused
from mentordesk.matching.cohort_proof import prove_cohort
from mentordesk.matching.proof import ProofSlip
from mentordesk.matching.proof_words import as_text, sections
from mentordesk.matching.slip_checker import check_slip
from mentordesk.matching.slip_findings import Finding
from mentordesk.matching.slip_reading import read_slip
from mentordesk.matching.solve import Settled, settle
from mentordesk.services.intakes import find_intake, list_intakes
from mentordesk.services.local_days import zone_of
from mentordesk.services.matching import load_cohort
from mentordesk.services.paper import load_paper
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


@dataclass(frozen=True, slots=True)
class Asked:
    """What a slip is made from: the cohort, and which programme, intake and moment it is of."""

    cohort: Cohort
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a slip found; `holds` where every check does."""

    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether the slip passes every check."""
        return all(finding.holds for finding in self.findings)

    @property
    def sentence(self) -> str:
        """The whole result in one sentence."""
        failed = [finding for finding in self.findings if not finding.holds]
        if not failed:
            return f"The slip holds: {len(self.findings)} of {len(self.findings)} checks."
        count = len(failed)
        return f"The slip does not hold: {count} of {len(self.findings)} checks fail."


def ask_slip(desk: Desk, intake_id: int) -> Asked:
    """Read what a slip needs; quick, on the thread of the desk."""
    intake = next(row for row in list_intakes(desk) if row.intake_id == intake_id)
    about = {
        "programme": load_programme(desk).name,
        "intake": intake.name,
        "made": in_office(desk.now(), zone_of(desk)).isoformat(timespec="seconds"),
    }
    return Asked(load_cohort(desk, intake_id), about)


def prove(asked: Asked, progress: Callable[[float], None] | None = None) -> ProofSlip:
    """Match and prove; pure, so that it can run as a task. `progress` may raise to stop."""
    return prove_settled(settle(asked.cohort, progress), asked)


def prove_settled(settled: Settled, asked: Asked) -> ProofSlip:
    """The slip of a match that is settled already."""
    return prove_cohort(settled, asked.about)


def proof_slip(desk: Desk, intake_id: int) -> ProofSlip:
    """The proof slip of an intake as it stands: pins, bans, rules and settings of this moment."""
    return prove(ask_slip(desk, intake_id))


def slip_pdf(desk: Desk, slip: ProofSlip) -> bytes:
    """The slip as a PDF; equal slips on the same day give equal bytes."""
    programme = load_programme(desk)
    cover = Cover(
        "Proof slip",
        f"{programme.name} · {slip.about.get('intake', '')}",
        programme.organisation,
        desk.today(),
        paper=load_paper(desk),
    )
    return report(cover, _parts(slip))


def _parts(slip: ProofSlip) -> list[Part]:
    parts: list[Part] = []
    for section in sections(slip):
        parts.append(Heading(section.title))
        if section.sentences:
            parts.append(Passage("\n".join(section.sentences)))
        if section.rows:
            last = len(section.columns) - 1
            columns = tuple(
                Column(
                    title, 2 if n < last else 1, "right" if title in {"Score", "Total"} else "left"
                )
                for n, title in enumerate(section.columns)
            )
            parts.append(Table(columns, section.rows))
    return parts


def write_slip(desk: Desk, slip: ProofSlip, target: Path) -> Path:
    """Write a slip as .json, .pdf or .txt; raises Refused for another kind of file."""
    kind = target.suffix.casefold()
    if kind not in {".json", ".pdf", ".txt"}:
        raise Refused(
            f"A proof slip is a .json, .pdf or .txt file, not {target.suffix or 'a folder'}. "
            "Nothing was written."
        )
    if kind == ".pdf":
        write_atomically(target, slip_pdf(desk, slip))
    else:
        text = as_text(slip) if kind == ".txt" else f"{slip.as_json()}\n"
        write_atomically(target, text.encode())
    return target


def verify_slip(path: Path, desk: Desk | None = None) -> Checked:
    """Check a slip's file from its own data; with a programme also against that.

    Raises Unreadable for a file that is no slip, Refused where the programme has not its intake.
    """
    told = read_slip(path)
    findings = check_slip(told)
    if desk is not None and findings[0].holds:
        findings = (*findings, _against(desk, told))
    return Checked(findings)


def _against(desk: Desk, told: Mapping[str, Any]) -> Finding:
    """Whether the programme still says what the slip was computed from, and what differs if not."""
    intake = find_intake(desk, intake_of(told))
    now = proof_slip(desk, intake.intake_id)
    return against_programme(told, now)


def intake_of(told: Mapping[str, Any]) -> str:
    """The name of the intake a slip is of; empty where it tells none."""
    about = told.get("about")
    return str(about.get("intake", "")) if isinstance(about, dict) else ""


def against_programme(told: Mapping[str, Any], slip: ProofSlip) -> Finding:
    """Whether a slip of today says the same as the one that is told; pure."""
    now = slip.as_dict()
    faults = [
        sentence
        for key, sentence in (
            ("input_hash", _changed(told["evidence"], now["evidence"])),
            ("settings", "The settings of the match are others now."),
            ("pins", "Other pairs are pinned now."),
            ("overrides", "Other rules are set aside now."),
            ("result_hash", "The match gives other pairs now."),
        )
        if told.get(key) != now[key]
    ]
    if told["evidence"]["objective"] != now["evidence"]["objective"]:
        faults.append("The order of aims, a bonus or a quota is another now.")
    about = slip.about
    holds = f"The programme {about['programme']} says the same, intake {about['intake']}."
    return Finding("programme", not faults, " ".join(faults) or holds)


def _changed(then: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """What differs between the people, places and scores of two slips, counted."""
    mentees, mentors = list(then["mentees"]), [list(one) for one in then["mentors"]]
    if mentees != now["mentees"] or [m[0] for m in mentors] != [m[0] for m in now["mentors"]]:
        return "Other people take part now than when the slip was written."
    if mentors != now["mentors"]:
        return "Mentors have other places now than when the slip was written."
    count = sum(
        one != other
        for line, line_now in zip(then["scores"], now["scores"], strict=True)
        for one, other in zip(line.split(), line_now.split(), strict=True)
    )
    if not count:
        return "Other pairs were pinned when the slip was written."
    return f"{count} scores or rules are others now than when the slip was written."
