"""Reports as files: an intake on pages with charts, and a workbook with native charts."""

from pathlib import Path

from mentordesk.documents import summary_page
from mentordesk.documents.summary_facts import SideBySide, SummaryPage
from mentordesk.domain.refusals import Refused
from mentordesk.services.figures import load_figures
from mentordesk.services.local_days import day_in_words
from mentordesk.services.overrides import counted_overrides, overrides_note
from mentordesk.services.paper import load_paper
from mentordesk.services.programmes import load_programme
from mentordesk.services.report_notes import notes
from mentordesk.services.report_panels import headline, panels
from mentordesk.services.report_sheets import cell, cell_in_words, comparison, report_sheets
from mentordesk.services.reports import chosen
from mentordesk.services.small_numbers import count_said
from mentordesk.spreadsheets.sheets import Sheet
from mentordesk.spreadsheets.writing import workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def report_to(
    desk: Desk, target: Path, intake_id: int | None = None, *, mask: bool = False
) -> Path:
    """Write the report of an intake: the one named, else the latest with pairs.

    A name that ends in .xlsx gives a workbook with native charts, .pdf pages; `mask` hides small
    counts. Raises Refused for another kind of file, for a programme without intakes and where
    nothing can be written.
    """
    kind = target.suffix.casefold()
    if kind not in {".xlsx", ".pdf"}:
        raise Refused(
            f"A report is an .xlsx workbook or a .pdf page, not {target.suffix or 'a folder'}. "
            "Nothing was written."
        )
    make = report_workbook if kind == ".xlsx" else report_page
    write_atomically(target, make(desk, intake_id, mask=mask))
    return target


def report_workbook(desk: Desk, intake_id: int | None = None, *, mask: bool = False) -> bytes:
    """The bytes of the workbook: the comparison, and a sheet with a chart for each subject."""
    figures = load_figures(desk)
    one = chosen(figures, intake_id)
    aside = _set_aside(desk, one.intake_id, mask=mask)
    return workbook((*report_sheets(figures, one, mask=mask), *aside))


def _set_aside(desk: Desk, intake_id: int, *, mask: bool) -> tuple[Sheet, ...]:
    """How many pairs stand against each rule; no sheet where none does."""
    rows = tuple(
        (rule, cell(count, count_said(count, mask=mask)))
        for rule, count in counted_overrides(desk, intake_id)
    )
    return (Sheet("Rules set aside", ("Rule", "Pairs"), rows),) if rows else ()


def report_page(desk: Desk, intake_id: int | None = None, *, mask: bool = False) -> bytes:
    """The bytes of the PDF: charts, sentences, and all intakes side by side.

    Equal figures on the same day give equal bytes.
    """
    figures = load_figures(desk)
    one = chosen(figures, intake_id)
    programme = load_programme(desk)
    today = desk.today()
    aside = () if mask else overrides_note(desk, one.intake_id)
    lines = comparison(figures, mask=mask)
    return summary_page.draw(
        SummaryPage(
            title=programme.name,
            subtitle=f"{one.name} intake · {day_in_words(today)}",
            organisation=programme.organisation,
            made_on=today,
            figures=headline(one, mask=mask),
            panels=panels(figures, one, mask=mask),
            notes=(*notes(one, mask=mask), *aside),
            table=SideBySide(
                "All intakes side by side",
                tuple(other.name for other in figures),
                tuple((name, *map(cell_in_words, values)) for name, values in lines),
            ),
            paper=load_paper(desk),
        )
    )
