"""What letters cost: 600 drafts with a file each, as messages, on paper and for a mail merge."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from mentordesk.messages.drafts import Attachment
from mentordesk.services.letter_files import Chosen, save_drafts, save_merge
from mentordesk.services.letter_kinds import load_kinds
from mentordesk.services.letter_pages import save_pages
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import Choice, draft, load_letters, preview
from mentordesk.storage.opening import open_programme
from tests.bench.crowd import make_crowd

PEOPLE = 600
FILE = Attachment("Guidelines.pdf", "application/pdf", bytes(range(256)) * 400)
"""100 KB, as a guide or a certificate is."""
Row = tuple[str, float, str]
Result = TypeVar("Result")


def run() -> list[Row]:
    """Rows of what was measured, its figure and its unit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "crowd.mentordesk"
        intake_id = make_crowd(path, PEOPLE)
        desk = open_programme(path)
        template = find_template("received")
        kinds, _ = _timed(load_kinds, desk, intake_id)
        seen, _ = _timed(preview, desk, intake_id, template)
        drafting, made = _timed(draft, desk, intake_id, template, None, Choice(along=(FILE,)))
        saving, saved = _timed(save_drafts, desk, intake_id, folder / "drafts", made.letter_ids)
        listing, rows = _timed(load_letters, desk, intake_id)
        chosen = Chosen(template)
        merging, _ = _timed(save_merge, desk, intake_id, chosen, folder / "merge.xlsx")
        printing, _ = _timed(save_pages, desk, intake_id, chosen, folder / "letters.pdf")
        desk.close()
        size = sum(one.stat().st_size for one in saved.paths)
    wall, cpu = (sum(part) for part in zip(drafting, saving, strict=True))
    return [
        (f"kinds of letter with how many wait, {PEOPLE} people", kinds[1] * 1000, "ms CPU"),
        (f"previews of {PEOPLE} letters", seen[1] * 1000, "ms CPU"),
        (f"drafting {len(rows)} letters, a file each", drafting[1], "s CPU"),
        (f"saving {len(saved.paths)} of them as .eml", saving[1], "s CPU"),
        (f"{len(saved.paths)} drafts with a file each, together", cpu, "s CPU"),
        ("the same by the clock, with whoever else is busy", wall, "s"),
        ("size of a draft", size / len(saved.paths) / 1024, "KB"),
        ("list of the letters", listing[1] * 1000, "ms CPU"),
        ("mail-merge workbook", merging[1], "s CPU"),
        ("PDF of the letters", printing[1], "s CPU"),
    ]


def _timed(work: Callable[..., Result], *values: object) -> tuple[tuple[float, float], Result]:
    """Seconds by the clock and of the processor, and what came of it."""
    started, used = time.perf_counter(), time.process_time()
    result = work(*values)
    return (time.perf_counter() - started, time.process_time() - used), result
