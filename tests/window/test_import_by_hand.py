"""A folder of messages dropped on the real window by the pointer, looked through and imported."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.programmes import create, load_programme
from mentordesk.services.schemes import read_scheme
from mentordesk.storage.opening import open_programme
from tests.a_year.by_hand import Hands, Looked
from tests.window.desktop import Desktop, what_is_missing

SAMPLES = Path(__file__).resolve().parents[1] / "applications"
INTAKE = "2021 July"
MISSING = what_is_missing()
pytestmark = [pytest.mark.person, pytest.mark.skipif(bool(MISSING), reason=MISSING)]


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A programme of the invented scheme with one empty intake."""
    path = tmp_path / "scheme.mentordesk"
    desk = create(path, read_scheme(SAMPLES / "scheme.json"))
    create_intake(desk, NewIntake(INTAKE, date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1)))
    desk.close()
    return path


@pytest.fixture
def hands(tmp_path: Path, programme: Path) -> Iterator[Hands]:
    """The window on a screen nobody sees, with the programme open."""
    with Desktop(1800, 900) as desktop:
        made = Hands(desktop, tmp_path)
        made.open(str(programme))
        yield made


def expected(programme: Path) -> set[str]:
    """Who is imported when nothing is decided, by the services alone."""
    desk = open_programme(programme, read_only=True)
    scheme = load_programme(desk).scheme
    intake_id = list_intakes(desk)[0].intake_id
    planned = plan(desk, intake_id, review_sources([str(SAMPLES / "mail")], scheme))
    desk.close()
    return {item.name for item in planned.items if item.number in planned.usual_choice}


def test_a_folder_of_mail_is_dropped_looked_through_and_imported(
    hands: Hands, programme: Path
) -> None:
    looked = Looked(programme)
    wanted, before = expected(programme), looked.dump()
    hands.drop_files([SAMPLES / "mail"])
    state = hands.seat.until(lambda s: s["dialog"] == "import.dialog")
    assert looked.dump() == before
    rows = state["tables"]["import.plan"]
    hands.point_at("import.plan", rows[-1]["words"].split(" | ")[2])
    hands.press("Where from")
    hands.seat.until(lambda s: s["dialog"] == "import.row" and s["tables"]["import.values"])
    hands.press("Cancel")
    hands.seat.until(lambda s: s["dialog"] == "import.dialog")
    hands.press("Import ")
    hands.seat.until(lambda s: s["front"] == "Applicants" and not s["dialog"])
    assert {row.name for row in looked.applicants(INTAKE)} == wanted
    assert looked.problems() == ()
    hands.desktop.key("ctrl+z")
    hands.seat.until(lambda s: s["status"].startswith("Undone"))
    assert looked.dump() == before
    assert hands.quit() == 0


def test_messages_dragged_out_of_thunderbird_are_asked_for_once_and_outlive_the_drag(
    hands: Hands, programme: Path
) -> None:
    """Its files are written for the asking and deleted when the drag is over."""
    message = SAMPLES / "mail" / "01_form_and_resume.eml"
    ended = hands.drop_files([message], "mail_source")
    assert ended["done"] == ["CopyAction"]
    assert ended["asked"] == 1
    hands.seat.until(lambda s: s["dialog"] == "import.dialog" and s["tables"]["import.plan"])
    hands.press("Import ")
    hands.seat.until(lambda s: s["front"] == "Applicants" and not s["dialog"])
    assert len(Looked(programme).applicants(INTAKE)) == 1
