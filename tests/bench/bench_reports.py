"""Reports at 600 participants: the figures the tab reads, the page, the workbook, the magazine.

`python -m tests.bench.bench_reports` prints the best of three of each in milliseconds of the
processor; what the tab reads has to stay under 100, a report under 5,000.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from mentordesk.services.figures import load_figures
from mentordesk.services.magazine import magazine_to
from mentordesk.services.person_years import load_person_years
from mentordesk.services.report_files import report_to
from mentordesk.services.returning import load_returning
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.bench.bench_year import LIMIT, PEOPLE, make_year, measure
from tests.bench.crowd import NOON

REPORT_LIMIT = 5_000.0
"""Milliseconds a report may take."""
BESIDE = 1_000.0
"""Milliseconds for what is read beside the window, which goes on meanwhile."""


def reports(desk: Desk, folder: Path) -> dict[str, tuple[Callable[[], object], float]]:
    """What is made, by its name, with the limit of each."""
    return {
        "Tab: figures": (lambda: load_figures(desk), LIMIT),
        "People over the years": (lambda: load_returning(desk), LIMIT),
        "One person, beside": (lambda: load_person_years(desk, 1), BESIDE),
        "Page": (lambda: report_to(desk, folder / "r.pdf"), REPORT_LIMIT),
        "Page, masked": (lambda: report_to(desk, folder / "m.pdf", mask=True), REPORT_LIMIT),
        "Workbook": (lambda: report_to(desk, folder / "r.xlsx"), REPORT_LIMIT),
        "Magazine": (lambda: magazine_to(desk, folder / "z.pdf"), REPORT_LIMIT),
    }


def main() -> int:
    """Measure and print; 1 where anything passes its limit."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-reports-") as folder:
        path = Path(folder) / "year.mentordesk"
        make_year(path)
        desk = open_programme(path, clock=lambda: NOON)
        made = reports(desk, Path(folder)).items()
        found = [(name, measure(make), limit) for name, (make, limit) in made]
        desk.close()
    lines = [f"Reports, {PEOPLE} participants, ms of the processor, best of 3"]
    lines += [f"{n:26} {t:8.1f}{'  OVER' if t > most else ''}" for n, t, most in found]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(any(took > most for _, took, most in found))


if __name__ == "__main__":
    sys.exit(main())
