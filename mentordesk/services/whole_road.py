"""The coordinator's whole road in one go, on a demonstration: inbox, pairs, certificates, export.

Used where there is no display to show a window on, and by the test of the two commands.
"""

from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.intakes import Stage
from mentordesk.matching.solve import suggest
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.certificates import load_certificates
from mentordesk.services.exports import export_to
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.issuing import issue
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


@dataclass(frozen=True, slots=True)
class Road:
    """What came of it: a sentence for each step, and the files that were written."""

    sentences: tuple[str, ...]
    files: tuple[Path, ...]


def walk(desk: Desk, inbox: Path, folder: Path) -> Road:
    """Import an inbox into the open intake, suggest pairs, print certificates, export.

    `desk` is a demonstration: one intake is open and one is finished.
    """
    intakes = {row.stage: row for row in list_intakes(desk)}
    current, finished = intakes[Stage.OPEN], intakes[Stage.FINISHED]
    imported = _import(desk, current, inbox)
    suggestion = suggest(load_cohort(desk, current.intake_id))
    made = apply_suggestion(desk, current.intake_id, suggestion)
    certificates, count = _print(desk, finished, folder)
    export = export_to(desk, current.intake_id, folder / "export.xlsx")
    return Road(
        (
            f"{current.name}: {imported}",
            f"{current.name}: {made} draft pairs, {len(suggestion.unmatched)} mentees waiting.",
            f"{finished.name}: {count} certificates in one PDF.",
        ),
        (certificates, *export),
    )


def _import(desk: Desk, intake: IntakeRow, inbox: Path) -> str:
    reviewed = review_sources([str(inbox)], load_programme(desk).scheme)
    return apply(desk, plan(desk, intake.intake_id, reviewed)).sentence


def _print(desk: Desk, intake: IntakeRow, folder: Path) -> tuple[Path, int]:
    """Issue what is ready and not yet issued, and write every certificate of the intake."""
    rows = load_certificates(desk, intake.intake_id)
    ready = [row.application_id for row in rows if row.ready and row.certificate_id is None]
    if ready:
        issue(desk, intake.intake_id, ready, load_settings(desk))
    rows = load_certificates(desk, intake.intake_id)
    issued = [row.certificate_id for row in rows if row.certificate_id is not None]
    path = folder / "certificates.pdf"
    write_atomically(path, bound(load_pages(desk, issued)))
    return path, len(issued)
