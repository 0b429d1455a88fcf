"""The README's pictures, taken of the real window on a screen nobody sees, at work.

    python -m tests.window.pictures [FOLDER]

makes a demonstration, drops its inbox on the window, imports it, takes a mentee in hand, and saves
overview.png, import.png, board.png and certificates.png (1280 x 800, light) into the folder;
without one, into resources/pictures.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from mentordesk.services.demonstration.programme import Demonstration, make_demonstration
from tests.a_year.by_hand import Hands
from tests.window.desktop import Desktop
from tests.window.sitting import ROOT

OUT = ROOT / "resources" / "pictures"
DRAWN = 0.7
"""Seconds in which everything is drawn that comes a moment later (previews, fades)."""
PAIRED = {"Marcus Oyelaran": "Hamish Cuthbertson", "Phoebe Lanyon": "Colin Bannerman"}
CARRIED, OVER = "Ruby Callinan", "Beatrice Holloway"
BELOW = (40, 80)
"""From a mentor's name to where the pointer holds the card: the mentor's card stays readable."""
FINISHED, SHOWN = "2025 July", "Hēmi Parata"


def main(words: Sequence[str]) -> None:
    """Take the four pictures."""
    out = Path(words[0]) if words else OUT
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Desktop(1800, 900) as desktop:
        made = make_demonstration(Path(folder) / "demonstration.mentordesk")
        hands = Hands(desktop, Path(folder))
        hands.open(str(made.programme))
        Photographer(hands, out).go_round(made)
        hands.quit()


class Photographer:
    """Works in the window and takes a picture at the right moments."""

    def __init__(self, hands: Hands, out: Path) -> None:
        self._hands, self._out = hands, out

    def go_round(self, made: Demonstration) -> None:
        """The main job, from the inbox to the certificates."""
        hands = self._hands
        hands.drop_files(sorted(made.inbox.iterdir()))
        hands.seat.until(lambda s: s["dialog"] == "import.dialog")
        self._take("import")
        hands.press("Import 1")
        hands.seat.until(lambda s: s["front"] == "Applicants" and not s["dialog"])
        hands.go_to("Board")
        for mentee, mentor in PAIRED.items():
            hands.carry(mentee, mentor)
        hands.seat.until(lambda s: s["board"]["pairs"] == PAIRED)
        hands.seat.until(lambda s: s["board"]["known"] and not s["board"]["toast"])
        self._take_drag()
        hands.press("Suggest all")
        hands.press("Apply")
        hands.seat.until(lambda s: len(s["board"]["pairs"]) > len(PAIRED) and not s["dialog"])
        hands.go_to("Overview")
        self._take("overview")
        hands.choose_intake(FINISHED)
        hands.go_to("Certificates")
        hands.press("Leave out those already printed")
        hands.point_at("certificates.list", SHOWN)
        hands.seat.until(lambda s: any(w.endswith(f" · {SHOWN}") for w in s["labels"]))
        self._take("certificates")

    def _take_drag(self) -> None:
        """A mentee in hand above a mentor; the drag is given up afterwards."""
        hands = self._hands
        state = hands.seat.look()["board"]
        start, (left, top) = state["waiting"][CARRIED], state["mentors"][OVER]

        def look() -> None:
            hands.seat.until(lambda s: s["board"]["target"] == OVER)
            self._take("board")
            hands.desktop.key("Escape")
            hands.seat.until(lambda s: not s["board"]["carried"])

        hands.desktop.drag(start, (left + BELOW[0], top + BELOW[1]), look)

    def _take(self, name: str) -> None:
        """Save what is seen of the window, in 256 colours: nobody sees the difference."""
        time.sleep(DRAWN)
        hands = self._hands
        left, top, width, height = hands.seat.look()["window"]
        whole = hands.desktop.screenshot(hands.folder / "screen.png")
        seen = Image.open(whole).crop((left, top, left + width, top + height))
        few = seen.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        few.save(self._out / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(sys.argv[1:])
