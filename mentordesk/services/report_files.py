"""Reports as files: an intake on one page, and a workbook with native charts."""

from pathlib import Path

from mentordesk.documents import summary_page
from mentordesk.documents.summary_facts import SummaryPage
from mentordesk.domain.refusals import Refused
from mentordesk.services.figures import load_figures
from mentordesk.services.local_days import day_in_words
from mentordesk.services.overrides import counted_overrides, overrides_note
from mentordesk.services.programmes import load_programme
from mentordesk.services.report_panels import headline, notes, panels
from mentordesk.services.report_sheets import report_sheets
from mentordesk.services.reports import chosen
from mentordesk.spreadsheets.sheets import Sheet
from mentordesk.spreadsheets.writing import workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


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
    one = chosen(figures, intake_id)
    return workbook((*report_sheets(figures, one), *_set_aside(desk, one.intake_id)))


def _set_aside(desk: Desk, intake_id: int) -> tuple[Sheet, ...]:
    """How many pairs stand against each rule; no sheet where none does."""
    rows = counted_overrides(desk, intake_id)
    return (Sheet("Rules set aside", ("Rule", "Pairs"), rows),) if rows else ()


def report_page(desk: Desk, intake_id: int | None = None) -> bytes:
    """The bytes of the one-page PDF; equal figures on the same day give equal bytes."""
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
            notes=(*notes(one), *overrides_note(desk, one.intake_id)),
        )
    )
