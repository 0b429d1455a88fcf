"""An association's own upright page the whole road: seen, issued, printed, printed again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from mentordesk.documents.backgrounds import take_background
from mentordesk.documents.designs import Design
from mentordesk.documents.editing import blank_design, with_picture
from mentordesk.domain.people import Role
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.certificate_pages import bound, load_pages, papers_for
from mentordesk.services.certificate_settings import CertificateSettings, load_settings
from mentordesk.services.own_designs import NewFile, save_design
from mentordesk.ui.certificates import output, print_dialog
from mentordesk.ui.certificates.print_dialog import Amount, How, PrintDialog, Wish
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.printing import printer_for, worded_paper
from tests.documents.own_samples import A4, page_pdf
from tests.ui.certificates.hands import (
    chosen,
    into_file,
    into_folder,
    onto_queue,
    register_of,
    sides,
    taken_back,
)
from tests.ui.seat import Seat, painted

ACROSS, UPRIGHT, LETTER_UPRIGHT = (842, 595), (595, 842), (612, 792)


@pytest.fixture
def ours(seat: Seat, page: CertificatesTab) -> Design:
    """The association's own upright page as a design, chosen on the tab for everybody."""
    taken = take_background(page_pdf(A4[::-1], drawing=b"40 40 400 700 re S"), "Frame.pdf")
    design = blank_design("Tall", taken.paper)
    design = with_picture(design, "background", taken.taken.content)
    saved = save_design(seat.desk, design, [NewFile(DesignFileKind.BACKGROUND, taken.taken)])
    page.settings.offer(("Heritage", "Tall"))
    page.settings.choose("Tall")
    return saved


def test_it_is_seen_upright_before_it_is_issued(
    seat: Seat, page: CertificatesTab, ours: Design
) -> None:
    (first, _second) = taken_back(seat, page)
    chosen(page, lambda row: row.application_id == first)
    picture = page.preview.page.pixmap()
    assert picture.height() > picture.width() > 50
    assert page.order().settings.design == ours.name
    chosen(page, lambda row: row.has_valid)  # one issued on a lying page lies beside it
    lying = page.preview.page.pixmap()
    assert lying.width() > lying.height() > 50


def test_issued_printed_and_printed_again_with_the_same_bytes(
    seat: Seat,
    page: CertificatesTab,
    ours: Design,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people = taken_back(seat, page)
    handed = onto_queue(monkeypatch)
    wish = Wish(How.PRINTER, "Office")
    amounts: list[Amount] = []

    def ask(amount: Amount, _parent: object) -> Wish:
        amounts.append(amount)
        return wish

    monkeypatch.setattr(output, "ask_how", ask)
    page.output.print_all(page.order())
    ((first, job),) = handed
    assert job.paper == "A4 upright"
    assert sides(first) == [UPRIGHT] * 2
    assert amounts == [Amount(2, 2, ("A4 upright",))]
    new = [register_of(seat, one)[-1] for one in people]
    assert {(one.design, one.state.value) for one in new} == {(ours.name, "issued")}
    into_file(monkeypatch, tmp_path / "all.pdf")
    page.output.keep(page.order(), merged=True)
    assert (tmp_path / "all.pdf").read_bytes() == first
    # The design is changed and another one chosen: what was issued prints as it was.
    moved = tuple(replace(block, y=block.y + 3) for block in ours.blocks)
    save_design(seat.desk, replace(ours, blocks=moved))
    page.settings.choose("Heritage")
    page.output.print_all(page.order())
    assert handed[-1][0] == first
    assert amounts[-1] == Amount(2, 0, ("A4 upright",))


def test_upright_and_lying_ones_are_two_jobs_of_a_queue(
    seat: Seat, page: CertificatesTab, ours: Design, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = taken_back(seat, page)
    lying = next(row for row in page.model.rows if row.has_valid)
    page.model.tick_all([*people, lying.application_id])
    handed = onto_queue(monkeypatch)
    amounts: list[Amount] = []

    def ask(amount: Amount, _parent: object) -> Wish:
        amounts.append(amount)
        return Wish(How.PRINTER, "Office")

    monkeypatch.setattr(output, "ask_how", ask)
    page.output.print_all(page.order())
    assert [(job.paper, sides(pdf)) for pdf, job in handed] == [
        ("A4", [ACROSS]),
        ("A4 upright", [UPRIGHT] * 2),
    ]
    assert amounts[0].papers == ("A4", "A4 upright")
    assert ours.name == "Tall"


def test_drawn_pages_are_turned_one_by_one(
    seat: Seat,
    page: CertificatesTab,
    ours: Design,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where no queue takes files, one job has all pages; each lies or stands as it should."""
    (one,) = taken_back(seat, page, 1)
    lying = next(row for row in page.model.rows if row.has_valid)
    page.model.tick_all([one, lying.application_id])
    printer = printer_for("A4")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(output, "takes_files", lambda: False)
    monkeypatch.setattr(output, "ask_how", lambda *_: Wish(How.PRINTER, "Office", drawn=printer))
    page.output.print_all(page.order())
    assert sides((tmp_path / "printed.pdf").read_bytes()) == [ACROSS, UPRIGHT]
    numbers = [row.certificate_id for row in page.model.rows if row.application_id == one]
    assert sides(bound(load_pages(seat.desk, [n for n in numbers if n]))) == [UPRIGHT]
    assert ours.paper == "A4 upright"


def test_drafts_and_files_each_carry_the_upright_page(
    seat: Seat,
    page: CertificatesTab,
    ours: Design,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken_back(seat, page)
    page.settings.paper.setCurrentIndex(1)
    into_folder(monkeypatch, tmp_path)
    page.output.keep(page.order(), merged=False)
    files = sorted(tmp_path.glob("*.pdf"))
    assert [sides(path.read_bytes()) for path in files] == [[LETTER_UPRIGHT]] * 2
    assert load_settings(seat.desk).design == ours.name
    page.output.draft(page.order())
    assert len(list(tmp_path.glob("*.eml"))) == 2


def test_the_print_window_names_every_paper(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_dialog, "printer_names", lambda: ("Office",))
    dialog = seat.show(PrintDialog(Amount(3, 1, ("A4", "Letter upright"))))
    assert "A4, landscape; Letter, portrait: edge to edge" in painted(dialog)


@pytest.mark.parametrize(
    ("paper", "said"),
    [("A4", "A4, landscape"), ("Letter upright", "Letter, portrait")],
)
def test_a_paper_is_said_with_how_it_lies(paper: str, said: str) -> None:
    assert worded_paper(paper) == said


def test_papers_of_a_print_are_named_once(seat: Seat, page: CertificatesTab, ours: Design) -> None:
    valid = [row.certificate_id or 0 for row in page.model.rows if row.has_valid][:3]
    own_for_mentors = CertificateSettings(mentor_design=ours.name)
    both = (Role.MENTEE, Role.MENTOR)
    assert papers_for(seat.desk, valid, CertificateSettings(), ()) == ("A4",)
    assert papers_for(seat.desk, [], own_for_mentors, both) == ("A4", "A4 upright")
    on_letter = replace(own_for_mentors, paper="Letter")
    assert papers_for(seat.desk, valid, on_letter, both) == ("A4", "Letter", "Letter upright")
    assert papers_for(seat.desk, (), on_letter, ()) == ()
