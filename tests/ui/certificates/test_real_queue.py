"""Drawn pages on a real print queue, as where no queue takes files: nothing is lost or moved.

`python -m pytest tests/ui/certificates/test_real_queue.py tests/services/test_print_queues.py -rs`
prints through a CUPS server of its own (`apt-get install cups cups-client cups-filters`, as root).
"""

import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from tests.documents.samples import COMPLEX, certificate
from tests.printing import PrintQueue, why_no_queue
from tests.services.test_print_queues import edges

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from mentordesk.ui.printing import print_pdf, printer_for, printer_names
assert printer_names() == ("Office",), printer_names()
pages = print_pdf(Path(sys.argv[1]).read_bytes(), printer_for(sys.argv[2], "Office"))
print(pages)
"""


@pytest.mark.skipif(bool(why_no_queue()), reason=why_no_queue() or "a queue is there")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_drawn_pages_reach_the_printer_unscaled(paper: str, tmp_path: Path) -> None:
    names = ["Ana Silva", "陳美玲", COMPLEX["Arabic"]]
    pdf = book([certificate(name, paper=paper) for name in names], load_design("Heritage"))
    path = tmp_path / "certificates.pdf"
    path.write_bytes(pdf)
    with PrintQueue() as queue:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(path), paper],
            env={**queue.environment, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.stdout.split() == ["3"], done.stderr
        printed = queue.printed()
        assert queue.pages_logged() == [3]
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 3
    for page in range(3):
        assert edges(printed, page) == pytest.approx(edges(pdf, page), abs=0.2)
