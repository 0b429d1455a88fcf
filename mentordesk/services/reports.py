"""Reports in figures: one intake, and which one a report is about."""

from collections.abc import Sequence

from mentordesk.domain.refusals import Refused
from mentordesk.services.figure_facts import IntakeFigures
from mentordesk.services.figures import load_figures
from mentordesk.storage.desk import Desk


def load_report(desk: Desk, intake_id: int) -> IntakeFigures:
    """The figures of one intake."""
    return next(one for one in load_figures(desk) if one.intake_id == intake_id)


def chosen(figures: Sequence[IntakeFigures], intake_id: int | None) -> IntakeFigures:
    """The intake a report is about: the one named, else the latest with pairs, else the latest."""
    if not figures:
        raise Refused("There is no intake to report on yet. Nothing was written; make one first.")
    if intake_id is not None:
        return next(one for one in figures if one.intake_id == intake_id)
    return next((one for one in reversed(figures) if one.pairs), figures[-1])
