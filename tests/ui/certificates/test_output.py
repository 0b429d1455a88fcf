"""What leaves the Certificates tab: asked first, then issued; queue, viewer, drafts, stopping."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent
from mentordesk.services import certificate_jobs
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.certificates import load_certificates
from mentordesk.services.letters import load_letters
from mentordesk.services.print_queues import PrintJob
from mentordesk.services.register import RegisterRow, load_register, withdraw
from mentordesk.ui.certificates import output
from mentordesk.ui.certificates.output import Order
from mentordesk.ui.certificates.print_dialog import Amount, How, Wish
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.tasks import Cancelled, InlineTasks, takes_progress

FINISHED = 3


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> Iterator[CertificatesTab]:
    """The finished intake; two of its certificates were withdrawn, so two are to be issued."""
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    valid = [row for row in shown.model.rows if row.has_valid]
    for row in valid[:2]:
        assert row.certificate_id is not None
        withdraw(shown.work.desk, row.certificate_id, "printed on the wrong paper")
    shown.model.tick_all(row.application_id for row in valid[:4])
    yield shown
    shown.output._opened.clear()


@pytest.fixture
def said(tab: CertificatesTab) -> list[str]:
    found: list[str] = []
    tab.says.connect(found.append)
    return found


def _register(tab: CertificatesTab) -> tuple[RegisterRow, ...]:
    return load_register(tab.work.desk)


def _answer(monkeypatch: pytest.MonkeyPatch, wish: Wish | None) -> list[Amount]:
    asked: list[Amount] = []

    def ask(amount: Amount, _parent: object) -> Wish | None:
        asked.append(amount)
        return wish

    monkeypatch.setattr(output, "ask_how", ask)
    return asked


def test_the_dialog_is_answered_before_a_number_is_given(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _register(tab)
    asked = _answer(monkeypatch, None)
    tab.buttons.print.click()
    assert asked == [Amount(4, 2, ("A4",))]
    assert _register(tab) == before
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    tab.buttons.drafts.click()
    tab.buttons.wants_one_file.emit()
    _answer(monkeypatch, Wish(How.FILE))
    tab.buttons.print.click()
    assert _register(tab) == before


def test_the_pdf_itself_goes_to_the_queue_and_is_noted(
    tab: CertificatesTab, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[bytes, PrintJob]] = []
    monkeypatch.setattr(certificate_jobs, "hand_over", lambda pdf, job: sent.append((pdf, job)))
    monkeypatch.setattr(output, "takes_files", lambda: True)
    _answer(monkeypatch, Wish(How.PRINTER, "Office", copies=2))
    tab.output.print_all(tab.order())
    ((pdf, job),) = sent
    assert job == PrintJob("Office", "Certificates", "A4", 2)
    wanted = [row.application_id for row in tab.ticked]
    valid = [row for row in _register(tab) if row.application_id in wanted and not row.replaced_by]
    printed = [row for row in valid if row.state.value == "issued"]
    assert page_count(pdf) == len(printed) == 4
    assert pdf == bound(load_pages(tab.work.desk, [row.certificate_id for row in printed]))
    for row in printed:
        last = row.lines[-1]
        assert (last.event, last.note) == (CertificateEvent.PRINTED, "Office, 2 copies")
        assert last.sha256 == hashlib.sha256(pdf).hexdigest()
    assert said[-1] == "Printed 4 certificates on Office."


def test_a_queue_that_refuses_leaves_them_issued_and_not_printed(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_pdf: bytes, _job: PrintJob) -> str:
        raise Refused("The printer Office did not take the job. Nothing was printed.")

    printed = [len(row.lines) for row in _register(tab)]
    monkeypatch.setattr(certificate_jobs, "hand_over", refuse)
    monkeypatch.setattr(output, "takes_files", lambda: True)
    _answer(monkeypatch, Wish(How.PRINTER, "Office"))
    with pytest.raises(Refused, match="did not take"):
        tab.output.print_all(tab.order())
    rows = _register(tab)
    assert [len(row.lines) for row in rows][: len(printed)] == printed
    assert [[line.event for line in row.lines] for row in rows[len(printed) :]] == [
        [CertificateEvent.ISSUED],
        [CertificateEvent.ISSUED],
    ]


def test_several_papers_are_several_jobs(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[int, str]] = []

    def note(pdf: bytes, job: PrintJob) -> str:
        sent.append((page_count(pdf), job.paper))
        return ""

    monkeypatch.setattr(certificate_jobs, "hand_over", note)
    monkeypatch.setattr(output, "takes_files", lambda: True)
    tab.settings.paper.setCurrentIndex(1)
    _answer(monkeypatch, Wish(How.PRINTER, "Office"))
    tab.output.print_all(tab.order())
    assert sent == [(2, "A4"), (2, "Letter")]


def test_the_viewer_gets_a_file_of_its_own(
    tab: CertificatesTab, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def note(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    _answer(monkeypatch, Wish(How.VIEWER))
    tab.output.print_all(tab.order())
    (path,) = opened
    assert page_count(path.read_bytes()) == 4
    assert said[-1] == "Opened 4 certificates in your viewer."
    assert _register(tab)[-1].lines[-1].note == "opened in a viewer"


def test_printing_into_a_file_is_saving(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, Wish(How.FILE, path=tmp_path / "from the dialog.pdf"))
    tab.output.print_all(tab.order())
    assert page_count((tmp_path / "from the dialog.pdf").read_bytes()) == 4
    assert _register(tab)[-1].lines[-1].event is CertificateEvent.SAVED


def test_drafts_go_into_a_folder_with_the_pdf(
    tab: CertificatesTab, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    tab.model.tick_all(row.application_id for row in tab.ticked if not row.has_valid)
    tab.buttons.drafts.click()
    drafts = sorted(tmp_path.glob("*.eml"))
    assert len(drafts) == 2
    assert all(b"application/pdf" in path.read_bytes() for path in drafts)
    assert said[-1].startswith("2 drafts in ")
    assert "Nothing was sent" in said[-1]
    assert [row.lines[-1].event for row in _register(tab)[-2:]] == [CertificateEvent.DRAFTED] * 2


def test_stopping_leaves_no_file_and_says_what_stands(
    tab: CertificatesTab, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "each"))
    (tmp_path / "each").mkdir()

    def stopped(*_given: object) -> None:
        raise Cancelled

    monkeypatch.setattr(output, "write_each", stopped)
    with pytest.raises(Cancelled):
        tab.output.keep(tab.order(), merged=False)
    assert list((tmp_path / "each").iterdir()) == []
    assert said[-1].startswith("No file was left behind.")
    rows = load_certificates(tab.work.desk, tab.work.intake_id or 0)
    wanted = {row.application_id for row in tab.ticked}
    fresh = [row for row in rows if row.application_id in wanted and row.printed_on is None]
    assert len(fresh) == 2
    assert all(row.has_valid for row in fresh)


def test_nobody_ticked_is_one_sentence(tab: CertificatesTab) -> None:
    empty = Order((), tab.settings.settings)
    for verb in (tab.output.print_all, tab.output.draft):
        with pytest.raises(Refused, match="Nobody is ticked"):
            verb(empty)
    with pytest.raises(Refused, match="Nobody is ticked"):
        tab.output.keep(empty, merged=True)


def test_one_is_printed_again(tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _answer(monkeypatch, None)
    row = next(row for row in tab.model.rows if row.has_valid)
    tab.list.table.choose(row.application_id)
    assert tab.verbs.again.isEnabled()
    tab.verbs.again.trigger()
    assert asked == [Amount(1, 0, ("A4",))]
    withdrawn = next(row for row in tab.model.rows if not row.has_valid)
    tab.list.table.choose(withdrawn.application_id)
    assert not tab.verbs.again.isEnabled()
    assert not tab.verbs.withdraw.isEnabled()


class Pressed(InlineTasks):
    """Runs at once, as if Cancel had been pressed: in the middle, or when all is done."""

    def __init__(self, *, in_the_middle: bool) -> None:
        self.in_the_middle = in_the_middle

    def run(
        self,
        then: Callable[[Any], None],  # noqa: ARG002 - who cancels gets no result
        function: Callable[..., Any],
        *args: object,
        title: str,
        ended: Callable[[bool], None] | None = None,
    ) -> None:
        assert title
        assert takes_progress(function)

        def progress(done: float, of: float = 1.0) -> None:
            if self.in_the_middle and done >= of / 2:
                raise Cancelled

        done = False
        try:
            function(*args, progress=progress)
            done = True
        except Cancelled:
            pass
        if ended is not None:
            ended(done)


def test_cancel_in_the_middle_of_any_verb_leaves_nothing(
    tab: CertificatesTab, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_given: object) -> None:
        raise AssertionError("something left although Cancel was pressed")

    monkeypatch.setattr(certificate_jobs, "hand_over", never)
    monkeypatch.setattr(QDesktopServices, "openUrl", never)
    monkeypatch.setattr(output, "takes_files", lambda: True)
    folder = tmp_path / "made"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "a.pdf"), ""))
    tab.work.tasks = Pressed(in_the_middle=True)
    letters = load_letters(tab.work.desk, tab.work.intake_id or 0)
    noted = sum(len(row.lines) for row in _register(tab))
    verbs: tuple[Callable[[], None], ...] = (
        lambda: tab.output.keep(tab.order(), merged=False),
        lambda: tab.output.keep(tab.order(), merged=True),
        lambda: tab.output.draft(tab.order()),
        lambda: tab.output.print_all(tab.order()),
    )
    for number, verb in enumerate((*verbs, verbs[-1])):
        _answer(monkeypatch, Wish(How.PRINTER if number == 3 else How.VIEWER, "Office"))
        said.clear()
        verb()
        assert list(folder.iterdir()) == []
        assert said[-1].startswith("No file was left behind.")
        assert load_letters(tab.work.desk, tab.work.intake_id or 0) == letters
        # Two were issued, which stands; nothing is noted as printed, saved or drafted.
        assert sum(len(row.lines) for row in _register(tab)) == noted + 2


def test_cancel_that_comes_too_late_keeps_and_notes_what_is_written(
    tab: CertificatesTab, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    tab.work.tasks = Pressed(in_the_middle=False)
    wanted = {row.application_id for row in tab.ticked}
    verbs: tuple[tuple[Callable[[], None], str, CertificateEvent], ...] = (
        (lambda: tab.output.keep(tab.order(), merged=False), "pdf", CertificateEvent.SAVED),
        (lambda: tab.output.draft(tab.order()), "eml", CertificateEvent.DRAFTED),
    )
    for verb, ending, event in verbs:
        verb()
        valid = [row for row in _register(tab) if row.state.value == "issued"]
        noted = [row for row in valid if row.application_id in wanted]
        assert len(list(folder.glob(f"*.{ending}"))) == len(noted) == 4
        assert {row.lines[-1].event for row in noted} == {event}
        assert "4" in said[-1]


def test_what_the_queue_took_is_noted_although_it_refused_the_rest(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []

    def queue(_pdf: bytes, job: PrintJob) -> str:
        if taken:
            raise Refused("The printer Office did not take the job.")
        taken.append(job.paper)
        return "Office-1"

    monkeypatch.setattr(certificate_jobs, "hand_over", queue)
    monkeypatch.setattr(output, "takes_files", lambda: True)
    tab.settings.paper.setCurrentIndex(1)  # those issued now are on Letter, the others on A4
    _answer(monkeypatch, Wish(How.PRINTER, "Office"))
    with pytest.raises(Refused, match="did not take"):
        tab.output.print_all(tab.order())
    assert taken == ["A4"]
    printed = [r for r in _register(tab) if r.lines[-1].event is CertificateEvent.PRINTED]
    assert len({row.lines[-1].at for row in printed} & {max(r.lines[-1].at for r in printed)}) == 1
    fresh = [row for row in _register(tab) if row.lines[-1].event is CertificateEvent.ISSUED]
    assert len(fresh) == 2
