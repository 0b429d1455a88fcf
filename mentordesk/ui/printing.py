"""Printing a PDF: to a queue as it is, or page by page where there are no queues that take files.

Drawn pages lie unscaled at the corner of the sheet, 300 dots to the inch. The default resolution
of 1,200 would need 557 MB a page; a page layout with zero margins prints cut off, so the page size,
its orientation and the full page are set one by one (tried on a queue).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog, QWidget

from mentordesk.documents.designs import UPRIGHT
from mentordesk.documents.preview import page_count, page_image
from mentordesk.domain.refusals import Refused
from mentordesk.ui.tasks import SHOWN_AFTER_MS

DPI = 300
_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def picture_of(pdf: bytes, page: int, dpi: float) -> QImage:
    """A page of a PDF as an image that owns its bytes."""
    drawn = page_image(pdf, page, dpi)
    image = QImage(
        drawn.rgba, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGBA8888
    )
    return image.copy()


def printer_names() -> tuple[str, ...]:
    """The printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = [str(name) for name in QPrinterInfo.availablePrinterNames()]
    return tuple(sorted(names, key=lambda name: name != usual))


def printer_for(paper: str, name: str = "") -> QPrinter:
    """A printer, by its name or the usual one, set up for a page edge to edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    set_up(printer, paper)
    return printer


def worded_paper(paper: str) -> str:
    """A paper as it is said: "A4, landscape" or "Letter, portrait"."""
    plain = paper.removesuffix(UPRIGHT)
    if paper == plain:
        words = QCoreApplication.translate("Window", "%1, landscape")
    else:
        words = QCoreApplication.translate("Window", "%1, portrait")
    return words.replace("%1", plain)


def set_up(printer: QPrinter, paper: str) -> None:
    """Set resolution, paper, orientation and full page; a dialog may have changed them."""
    printer.setResolution(DPI)
    _turn_to(printer, paper)


def _turn_to(printer: QPrinter, paper: str) -> None:
    """Set paper, orientation and full page: also between two pages, unlike the resolution."""
    plain = paper.removesuffix(UPRIGHT)
    lies = paper == plain
    printer.setPageSize(QPageSize(_SIZES[plain]))
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)


def print_watched(
    pdf: bytes, printer: QPrinter, title: str, parent: QWidget, papers: Sequence[str] = ()
) -> int:
    """Print with a progress dialog that can stop it; returns how many pages, 0 where stopped.

    `papers` are those of each page, where they are not all of the one the printer was set up for.

    The pages are drawn on the window's thread: the library that draws the preview has one thread.
    """
    dialog = QProgressDialog(title, parent.tr("Cancel"), 0, 0, parent)
    dialog.setWindowTitle(parent.tr("MentorDesk"))
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setMinimumDuration(SHOWN_AFTER_MS)

    def goes_on(done: int, pages: int) -> bool:
        dialog.setMaximum(pages)
        dialog.setValue(done)
        return not dialog.wasCanceled()

    try:
        return print_pdf(pdf, printer, goes_on, papers)
    finally:
        dialog.reset()
        dialog.deleteLater()


def print_pdf(
    pdf: bytes,
    printer: QPrinter,
    goes_on: Callable[[int, int], bool] = lambda _done, _of: True,
    papers: Sequence[str] = (),
) -> int:
    """Draw every page as it is; returns how many. Raises Refused where the printer refuses.

    `goes_on` is asked before each page, with the pages done and all pages; where it says no, the
    job is given up and 0 is returned. `papers` as in `print_watched`.
    """
    painter = QPainter()
    if papers:
        _turn_to(printer, papers[0])
    if not painter.begin(printer):
        raise Refused("The printer did not accept the job. Nothing was printed; choose another.")
    pages = page_count(pdf)
    try:
        for page in range(pages):
            if not goes_on(page, pages):
                printer.abort()
                return 0
            if page:
                if papers and papers[page] != papers[page - 1]:
                    _turn_to(printer, papers[page])
                printer.newPage()
            painter.drawImage(QPoint(0, 0), picture_of(pdf, page, DPI))
    finally:
        painter.end()
    return pages
