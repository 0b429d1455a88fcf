"""What the tests of the verbs share: choosing rows, pressing buttons, answering dialogs."""

from mentordesk.domain.applications import ApplicationState
from mentordesk.services.applicants import load_applicants
from tests.ui.whole.office import (
    Office,
    contents,
)


def _undone(office: Office, before: list[tuple[object, ...]]) -> None:
    office.do("undo")
    assert contents(office) == before


def _incomplete(office: Office) -> int:
    return next(
        row.application_id
        for row in load_applicants(office.desk, office.intake_id)
        if row.standing is ApplicationState.INCOMPLETE
    )
