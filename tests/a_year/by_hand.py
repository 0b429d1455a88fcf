"""A coordinator's hands: the whole window worked by pointer and keyboard, and the file looked into.

Nothing is done but what a person does. What came of it is read from the programme file, by the
services, in the test's own process.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.applicants import load_applicants
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.intakes import find_intake
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.window.desktop import Desktop, Point
from tests.window.sitting import Seat, State

T = TypeVar("T")
SOURCE_AT = ("1570", "400")
"""Beside the window on a screen of 1800 x 900."""


class Looked:
    """What the programme file says while the window has it open."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _read(self, what: Callable[[Desk], T]) -> T:
        desk = open_programme(self._path, read_only=True)
        try:
            return what(desk)
        finally:
            desk.close()

    def dump(self) -> list[str]:
        """Every row of the programme."""
        return self._read(lambda desk: list(dump_lines(desk)))

    def problems(self) -> tuple[object, ...]:
        """What is wrong with the programme; nothing, of course."""
        return self._read(lambda desk: tuple(check_programme(desk)))

    def applicants(self, intake: str) -> tuple[ApplicantRow, ...]:
        """The applications of an intake."""
        return self._read(lambda desk: load_applicants(desk, find_intake(desk, intake).intake_id))

    def pairs(self, intake: str) -> dict[str, str]:
        """The pairs of an intake, mentee to mentor."""
        rows = self._read(lambda desk: load_pairs(desk, find_intake(desk, intake).intake_id))
        return {row.mentee: row.mentor for row in rows}

    def certificates(self, intake: str) -> tuple[CertificateRow, ...]:
        """Who has a certificate, and who could not have one."""
        return self._read(lambda desk: load_certificates(desk, find_intake(desk, intake).intake_id))

    def printed(self, numbers: Sequence[int]) -> bytes:
        """The PDF of certificates as the services print it again."""

        def made(desk: Desk) -> bytes:
            facts, design = facts_of(desk, numbers)
            return book(facts, load_design(design))

        return self._read(made)


class Hands:
    """Points, presses, types and drags in the whole window."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder
        self.seat = Seat(desktop, folder)

    def open(self, *words: str) -> State:
        """Start MentorDesk with these words and wait for its first page."""
        self.seat.begin("tests.window.whole", words)
        return self.seat.until(lambda s: s["active"] and s["front"])

    def quit(self) -> int:
        """Leave by the keyboard; returns the exit code."""
        left, top, _, height = self.seat.look()["window"]
        # A window manager may leave the focus nowhere when a dialog goes: a person clicks then.
        self.desktop.click((left + 300, top + height - 12))
        self.seat.until(lambda s: s["active"])
        self.desktop.key("ctrl+q")
        return self.seat.ended()

    def drop_files(self, files: Sequence[Path], source: str = "file_source") -> State:
        """Drag files out of another program's window and drop them; how that program ended up."""
        other = Seat(self.desktop, self.folder, "files")
        other.begin(f"tests.window.{source}", [*SOURCE_AT, *map(str, files)])
        grip = other.steady(lambda s: tuple(s["grip"]) if s["grip"][0] > 0 else None)
        left, top, width, height = self.seat.look()["window"]
        self.desktop.drag(grip, (left + width * 0.5, top + height * 0.6))
        ended = other.until(lambda s: s["done"])
        other.end()
        return ended

    def press(self, words: str) -> None:
        """Press the button that begins with these words."""
        self._click("buttons", words)

    def go_to(self, tab: str) -> State:
        """Click a tab and wait until it is in front."""
        self._click("tabs", tab)
        return self.seat.until(lambda s: s["front"] == tab)

    def choose(self, words: str) -> None:
        """Choose a line of the menu that is open."""
        self._click("menu", words)

    def choose_intake(self, name: str) -> None:
        """Take another intake in hand by the chooser at the top left."""
        self.press("Programme and intake")
        self.choose(name)
        self.seat.until(lambda s: s["intake"] == name)

    def fill(self, box: str, words: str) -> None:
        """Click into a box and type over what it holds."""
        self._click("boxes", box)
        self.type_over(words)

    def type_over(self, words: str) -> None:
        """Type into the box that has the focus, over what it holds."""
        self.seat.until(lambda s: s["typed"] is not None)
        self.desktop.key("ctrl+a")
        self.desktop.type(words)
        self.seat.until(lambda s: s["typed"] == words)

    def say_where(self, name: str) -> None:
        """Type a name into the file dialog, which shows one's own folder, and press Enter.

        A whole path will not do: Qt's dialog looks up each folder on the way while one types, and
        on a busy machine writes what it finds over what was typed.
        """
        self.seat.until(lambda s: s["dialog"] == "QFileDialog" and s["active"])
        self.type_over(name)
        self.desktop.key("Return")
        self.seat.until(lambda s: not s["dialog"])

    def tick(self, table: str, words: str) -> None:
        """Click the box of the row with these words."""
        self.desktop.click(self.seat.steady(lambda s: _row(s, table, words, "tick")))

    def point_at(self, table: str, words: str) -> None:
        """Click the row with these words."""
        self.desktop.click(self.seat.steady(lambda s: _row(s, table, words, "row")))

    def carry(self, mentee: str, mentor: str) -> None:
        """Drag a mentee onto a mentor on the board; lets go once the card is the target."""
        self.seat.until(lambda s: s["board"]["known"])
        start = self.seat.steady(lambda s: _at(s["board"]["waiting"].get(mentee)))
        end = self.seat.steady(lambda s: _at(s["board"]["mentors"].get(mentor)))
        self.desktop.drag(
            start, end, lambda: self.seat.until(lambda s: s["board"]["target"] == mentor)
        )
        self.seat.until(lambda s: not s["board"]["carried"])

    def _click(self, kind: str, words: str) -> None:
        self.desktop.click(self.seat.steady(lambda s: _named(s[kind], words)))


def _at(place: list[int] | None) -> Point | None:
    return (place[0], place[1]) if place else None


def _named(places: dict[str, list[int]], words: str) -> Point | None:
    return next((_at(place) for name, place in places.items() if name.startswith(words)), None)


def _row(state: State, table: str, words: str, what: str) -> Point | None:
    rows = state["tables"].get(table, ())
    return next((_at(row[what]) for row in rows if words in row["words"]), None)
