"""Handing a PDF to a print queue: a stand-in for `lp`, and a real queue where there is one."""

import os
import sys
from pathlib import Path

import pypdfium2
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import UPRIGHT, Design, load_design
from mentordesk.documents.editing import blank_design, with_picture
from mentordesk.domain.refusals import Refused
from mentordesk.services import print_queues
from mentordesk.services.print_queues import PrintJob, hand_over, takes_files
from tests.documents.own_samples import A4, page_pdf
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED, certificate
from tests.printing import PrintQueue, why_no_queue

DPI = 300
MM = 25.4 / DPI
NAMES = [*LATIN_AND_RELATED.values(), *COMPLEX.values()]
OWN_UPRIGHT = with_picture(
    blank_design("Upright", f"A4{UPRIGHT}"),
    "background",
    page_pdf(A4[::-1], drawing=b"40 40 515 762 re S"),
)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="CUPS is of Linux and macOS")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an `lp` that notes what it was given; `answer` beside it is what it does."""
    program = tmp_path / "lp"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/given\ncat > {tmp_path}/pdf\n'
        f". {tmp_path}/answer\n"
    )
    program.chmod(0o755)
    (tmp_path / "answer").write_text('echo "request id is Office-42 (1 file(s))"\n')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_the_queue_gets_the_bytes_the_paper_and_the_copies(stand_in: Path) -> None:
    job = PrintJob("Office", "Certificates; rm -rf /", "Letter", copies=3)
    assert takes_files()
    assert hand_over(b"%PDF-the very bytes", job) == "Office-42"
    assert (stand_in / "pdf").read_bytes() == b"%PDF-the very bytes"
    given = (stand_in / "given").read_text().splitlines()
    assert given[:6] == ["-d", "Office", "-t", "Certificates; rm -rf /", "-n", "3"]
    assert {"media=Letter", "scaling=100"} < set(given)


def test_a_queue_that_refuses_is_said_in_its_own_words(stand_in: Path) -> None:
    (stand_in / "answer").write_text('echo "lp: Error - The printer is closed." >&2; exit 1\n')
    with pytest.raises(Refused, match=r"Office did not take the job \(Error - The printer is cl"):
        hand_over(b"%PDF", PrintJob("Office", "Certificates"))


def test_a_queue_that_does_not_answer_is_given_up(
    stand_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stand_in / "answer").write_text("exec sleep 5\n")
    monkeypatch.setattr(print_queues, "_PATIENCE_SECONDS", 0.2)
    with pytest.raises(Refused, match="does not answer"):
        hand_over(b"%PDF", PrintJob("Office", "Certificates"))


@pytest.mark.usefixtures("stand_in")
@pytest.mark.parametrize("copies", [0, -1, 21])
def test_copies_have_a_limit(copies: int) -> None:
    with pytest.raises(Refused, match="1 to 20 copies"):
        hand_over(b"%PDF", PrintJob("Office", "Certificates", copies=copies))


def test_without_queues_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not takes_files()
    with pytest.raises(Refused, match="no print queue"):
        hand_over(b"%PDF", PrintJob("Office", "Certificates"))


def edges(pdf: bytes, page: int) -> list[float]:
    """How far the ink is from each edge of the sheet laid across, in mm: left, top, right, foot."""
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[page].render(scale=DPI / 72, grayscale=True).to_pil()
    turned = drawn if drawn.width > drawn.height else drawn.rotate(-90, expand=True)
    box = turned.point(lambda value: 255 if value < 200 else 0).getbbox()
    assert box is not None
    far = (turned.width - box[2], turned.height - box[3])
    return [value * MM for value in (box[0], box[1], *far)]


@pytest.mark.skipif(bool(why_no_queue()), reason=why_no_queue() or "a queue is there")
@pytest.mark.parametrize(
    ("design", "paper"),
    [
        (load_design("Heritage"), "A4"),
        (load_design("Contemporary"), "Letter"),
        (OWN_UPRIGHT, "A4 upright"),
    ],
    ids=lambda one: getattr(one, "name", one),
)
def test_a_real_queue_keeps_every_page_and_the_border_in_its_place(
    design: Design, paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = [certificate(name, number=f"N-{at:04d}", paper=paper) for at, name in enumerate(NAMES)]
    pdf = book(facts, design)
    with PrintQueue() as queue:
        monkeypatch.setenv("CUPS_SERVER", queue.socket)
        assert hand_over(pdf, PrintJob("Office", "Certificates", paper)) == "Office-1"
        printed = queue.printed()
        assert queue.pages_logged() == [len(NAMES)]
        with pypdfium2.PdfDocument(printed) as document:
            assert len(document) == len(NAMES)
            wanted = {"A4": (595, 842), "Letter": (612, 792)}[paper.removesuffix(UPRIGHT)]
            assert {tuple(sorted(map(round, page.get_size()))) for page in document} == {wanted}
            texts = [page.get_textpage().get_text_bounded() for page in document]
        assert [one.number in text for one, text in zip(facts, texts, strict=True)] == (
            [True] * len(NAMES)
        )
        for page in (0, len(NAMES) - 1):
            assert edges(printed, page) == pytest.approx(edges(pdf, page), abs=0.2)
        hand_over(pdf, PrintJob("Office", "Certificates", paper, copies=2))
        queue.printed(jobs=2)
        assert queue.pages_logged()[1] == 2 * len(NAMES)


@pytest.mark.skipif(bool(why_no_queue()), reason=why_no_queue() or "a queue is there")
def test_a_real_server_refuses_a_queue_it_does_not_have(monkeypatch: pytest.MonkeyPatch) -> None:
    with PrintQueue() as queue:
        monkeypatch.setenv("CUPS_SERVER", queue.socket)
        with pytest.raises(Refused, match="did not take the job"):
            hand_over(b"%PDF", PrintJob("Elsewhere", "Certificates"))
