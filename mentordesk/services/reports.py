"""Reports: an intake on one page, the comparison of intakes, and a workbook with native charts."""

from collections.abc import Sequence
from pathlib import Path

from mentordesk.documents.summary_facts import SummaryPage
from mentordesk.domain.refusals import Refused
from mentordesk.services.figures import IntakeFigures, load_figures
from mentordesk.services.local_days import day_in_words
from mentordesk.services.programmes import load_programme
from mentordesk.services.report_panels import headline, notes, panels
from mentordesk.services.report_sheets import comparison, report_sheets
from mentordesk.spreadsheets.sheets import Cell
from mentordesk.spreadsheets.writing import workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def load_report(desk: Desk, intake_id: int) -> IntakeFigures:
    """The figures of one intake."""
    return next(one for one in load_figures(desk) if one.intake_id == intake_id)


def compare_intakes(desk: Desk) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    """The comparison of intakes: each figure's name with its value in every intake, in order."""
    return comparison(load_figures(desk))


def report_to(desk: Desk, target: Path, intake_id: int | None = None) -> Path:
    """Write the report of an intake: the one named, else the latest with pairs.

    A name that ends in .xlsx gives a workbook with native charts, .pdf one page. Raises Refused
    for another kind of file, for a programme without intakes and where nothing can be written.
    """
    kind = target.suffix.casefold()
    if kind not in {".xlsx", ".pdf"}:
        raise Refused(
            f"A report is an .xlsx workbook or a .pdf page, not {target.suffix or 'a folder'}. "
            "Nothing was written."
        )
    content = report_workbook(desk, intake_id) if kind == ".xlsx" else report_page(desk, intake_id)
    write_atomically(target, content)
    return target


def report_workbook(desk: Desk, intake_id: int | None = None) -> bytes:
    """The bytes of the workbook: the comparison, and a sheet with a chart for each subject."""
    figures = load_figures(desk)
    return workbook(report_sheets(figures, chosen(figures, intake_id)))


def report_page(desk: Desk, intake_id: int | None = None) -> bytes:
    """The bytes of the one-page PDF; equal figures on the same day give equal bytes."""
    from mentordesk.documents import summary_page  # noqa: PLC0415 - a task's door: typesetting

    figures = load_figures(desk)
    one = chosen(figures, intake_id)
    programme = load_programme(desk)
    today = desk.today()
    return summary_page.draw(
        SummaryPage(
            title=programme.name,
            subtitle=f"{one.name} intake · {day_in_words(today)}",
            organisation=programme.organisation,
            made_on=today,
            figures=headline(one),
            panels=panels(figures, one),
            notes=notes(one),
        )
    )


def chosen(figures: Sequence[IntakeFigures], intake_id: int | None) -> IntakeFigures:
    """The intake a report is about: the one named, else the latest with pairs, else the latest."""
    if not figures:
        raise Refused("There is no intake to report on yet. Nothing was written; make one first.")
    if intake_id is not None:
        return next(one for one in figures if one.intake_id == intake_id)
    return next((one for one in reversed(figures) if one.pairs), figures[-1])
