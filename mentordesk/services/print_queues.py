"""Handing a PDF itself to a print queue of this computer: CUPS, as on Linux and macOS.

The queue gets the very bytes that were shown and saved, so letters stay letters and lines keep
their place; `scaling=100` keeps the paper's edge where the design has it (measured on a queue).
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.refusals import Refused

_PATIENCE_SECONDS = 60
MOST_COPIES = 20
_MEDIA = {"A4": "A4", "Letter": "Letter", "A4 upright": "A4", "Letter upright": "Letter"}


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is asked of a queue: its name, the job's title, the paper, how many of each page."""

    queue: str
    title: str
    paper: str = "A4"
    copies: int = 1


def takes_files() -> bool:
    """Whether this computer has print queues that take a PDF as it is."""
    return sys.platform != "win32" and _lp() is not None


def hand_over(pdf: bytes, job: PrintJob) -> str:
    """Give a PDF to a queue; returns what the queue calls the job, such as "Office-42".

    Raises Refused, with the queue's own words, where it does not take it.
    """
    lp = _lp()
    if lp is None:
        raise Refused(
            "This computer has no print queue. Nothing was printed; save the PDF and open it in "
            "another program."
        )
    if not 1 <= job.copies <= MOST_COPIES:
        raise Refused(f"A print is of 1 to {MOST_COPIES} copies. Nothing was printed.")
    command = [
        *(str(lp), "-d", job.queue, "-t", job.title, "-n", str(job.copies)),
        *("-o", f"media={_MEDIA[job.paper]}", "-o", "scaling=100", "-o", "collate=true", "--", "-"),
    ]
    try:
        done = subprocess.run(  # noqa: S603  the program of the system, arguments without a shell
            command,
            input=pdf,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused(
            f"The printer {job.queue} does not answer. Nothing is known to be printed; look at the "
            "printer, then print again."
        ) from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().removeprefix("lp: ")
        raise Refused(
            f"The printer {job.queue} did not take the job ({said or 'no reason was given'}). "
            "Nothing was printed; choose another one."
        )
    return _job_name(done.stdout.decode(errors="replace"), job.queue)


def _job_name(said: str, queue: str) -> str:
    """What `lp` calls the job: "request id is Office-42 (1 file(s))"."""
    words = said.partition("request id is ")[2].split()
    return words[0] if words else queue


def _lp() -> Path | None:
    found = shutil.which("lp")
    return Path(found) if found else None
