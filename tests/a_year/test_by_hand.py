"""An intake in a coordinator's hands: the real program, a real pointer, a real keyboard.

Files are dropped by another process, rows imported, a mentee dragged onto a mentor, undone and
done again, certificates issued and saved by the file dialog; all is there after a restart.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.services.certificates import CertificateRow
from mentordesk.services.demonstration.programme import Demonstration, make_demonstration
from tests.a_year.by_hand import Hands, Looked
from tests.window.desktop import Desktop, what_is_missing

MISSING = what_is_missing()
FINISHED = "2025 July"
MENTEE, MENTOR = "Thandeka Zulu", "Gordon Blackwood"
"""Thandeka's application lies in the inbox; Gordon's is in already, and the two suit each other."""


@pytest.fixture
def made(tmp_path: Path) -> Demonstration:
    return make_demonstration(tmp_path / "demonstration.mentordesk")


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with Desktop(1800, 900) as desktop:
        yield Hands(desktop, tmp_path)


@pytest.mark.person
@pytest.mark.skipif(bool(MISSING), reason=MISSING)
def test_an_intake_by_hand(made: Demonstration, hands: Hands) -> None:
    file = Looked(made.programme)
    hands.open(str(made.programme))
    _files_are_dropped_and_imported(hands, file, made)
    _a_mentee_is_dragged_onto_a_mentor(hands, file, made.intake)
    _certificates_are_saved(hands, file)
    _all_is_there_after_a_restart(hands, file, made)


def _files_are_dropped_and_imported(hands: Hands, file: Looked, made: Demonstration) -> None:
    files = sorted(made.inbox.iterdir())
    before = file.dump()
    known = {row.name for row in file.applicants(made.intake)}
    assert hands.drop_files(files)["done"] == ["CopyAction"]
    assert all(path.exists() for path in files), "a drop never takes the files away"
    state = hands.seat.until(lambda s: s["dialog"] == "import.dialog")
    rows = next(int(n) for w in state["buttons"] for n in re.findall(r"^Import (\d+) rows$", w))
    assert file.dump() == before, "nothing is changed before Import is pressed"
    hands.press(f"Import {rows} rows")
    state = hands.seat.until(lambda s: s["front"] == "Applicants" and not s["dialog"])
    now = {row.name: row for row in file.applicants(made.intake)}
    assert len(now) == len(known) + rows - 1, "one of the rows changes somebody known"
    assert f"Imported: {rows - 1} new, 1 changed" in state["status"]
    assert now[MENTEE].standing is ApplicationState.READY
    assert MENTEE not in known
    hands.fill("Filter", MENTEE)
    hands.seat.until(
        lambda s: [MENTEE in r["words"] for r in s["tables"]["applicants.table"]] == [True]
    )


def _a_mentee_is_dragged_onto_a_mentor(hands: Hands, file: Looked, intake: str) -> None:
    hands.go_to("Board")
    hands.fill("Filter mentees", MENTEE)
    hands.fill("Filter mentors", MENTOR)
    hands.seat.until(lambda s: list(s["board"]["mentors"]) == [MENTOR])
    hands.carry(MENTEE, MENTOR)
    paired = {MENTEE: MENTOR}
    hands.seat.until(lambda s: s["board"]["pairs"] == paired)
    assert file.pairs(intake) == paired
    for again in ("ctrl+shift+z", "ctrl+y"):
        hands.desktop.key("ctrl+z")
        hands.seat.until(lambda s: not s["board"]["pairs"])
        assert file.pairs(intake) == {}
        hands.desktop.key(again)
        hands.seat.until(lambda s: s["board"]["pairs"] == paired)
        assert file.pairs(intake) == paired


def _certificates_are_saved(hands: Hands, file: Looked) -> None:
    hands.choose_intake(FINISHED)
    hands.go_to("Certificates")
    rows = file.certificates(FINISHED)
    printed = next(row for row in rows if row.has_valid)
    refused = next(row for row in rows if not row.ready and not row.has_valid)
    hands.tick("certificates.list", printed.name)
    hands.tick("certificates.list", refused.name)
    hands.seat.until(lambda s: s["dialog"] == refused.name)
    hands.type_over("The committee decided so in May.")
    hands.desktop.key("Return")
    hands.seat.until(lambda s: any(w.startswith("Print 2 certificates") for w in s["buttons"]))
    merged, folder = Path.home() / "two.pdf", Path.home() / "each"
    _save(hands, "One PDF with all", merged)
    ids = _numbers(file, printed, refused)
    assert len(ids) == 2, "the one who was refused has a certificate now, for a reason"
    assert merged.read_bytes() == file.printed(ids)
    folder.mkdir()
    _save(hands, "One PDF each", folder)
    chosen = {printed.application_id, refused.application_id}
    valid = [row for row in file.certificates(FINISHED) if row.application_id in chosen]
    assert len(list(folder.iterdir())) == len(valid) == 2, "those who are ticked, and nobody else"
    for row in valid:
        (one,) = folder.glob(f"{row.number} *.pdf")
        assert row.certificate_id is not None
        assert one.read_bytes() == file.printed([row.certificate_id])


def _save(hands: Hands, how: str, path: Path) -> None:
    hands.press("Save as PDF files")
    hands.choose(how)
    hands.say_where(path.name)
    hands.seat.until(lambda s: s["status"].endswith(f"in {path.name}."))


def _numbers(file: Looked, *rows: CertificateRow) -> list[int]:
    wanted = {row.application_id for row in rows}
    return [
        row.certificate_id
        for row in file.certificates(FINISHED)
        if row.application_id in wanted and row.has_valid and row.certificate_id is not None
    ]


def _all_is_there_after_a_restart(hands: Hands, file: Looked, made: Demonstration) -> None:
    before = file.dump()
    assert hands.quit() == 0
    hands.open()
    # The last programme opens by itself, in a task.
    state = hands.seat.until(lambda s: made.programme.name in " ".join(s["labels"]))
    assert state["intake"] == FINISHED
    hands.choose_intake(made.intake)
    hands.go_to("Board")
    hands.seat.until(lambda s: s["board"]["pairs"] == {MENTEE: MENTOR})
    assert file.dump() == before
    assert file.problems() == ()
