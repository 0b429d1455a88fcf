"""The program killed at any moment while it sends: `python -m tests.crash.outbox_kills`.

The real program (`mentordesk outbox ... send`) hands letters to a mail server of the tests and is
killed (-9) at a random moment; then it is started again and sends on. The server counts by
Message-ID. A duplicate is an id that came twice; a letter is lost where it did not come and is
neither uncertain nor waiting, or where it is called sent and did not come. `--kills=N`,
`--seed=N`; exit code 1 where there is any.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

from mentordesk.domain.year import LetterState
from mentordesk.services import outbox
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import LetterRow, draft, load_letters
from mentordesk.storage.opening import open_programme
from tests.crash.running import words_of
from tests.messages.post_office import PostOffice, post_office
from tests.services.small_intake import small_intake

KINDS = ("received", "data_check", "missing_items")
"""Four letters of each wait in the outbox."""
_SECONDS = 120.0
_LONGEST = 0.03
_NAME = "small.mentordesk"


@dataclass
class Tally:
    """What the kills did: letters, and how many were in doubt; sentences of what went wrong."""

    kills: int = 0
    letters: int = 0
    uncertain: int = 0
    duplicates: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The figures in one line."""
        return (
            f"{self.kills} kills while sending {self.letters} letters: "
            f"{len(self.duplicates)} duplicates, {len(self.lost)} lost ({self.uncertain} uncertain)"
        )


def prepare(folder: Path) -> int:
    """A programme with letters in its outbox; the intake's id."""
    small = small_intake(folder)
    for kind in KINDS:
        made = draft(small.desk, small.intake_id, find_template(kind))
        outbox.queue(small.desk, made.letter_ids)
    small.desk.close()
    return small.intake_id


def command(folder: Path) -> list[str]:
    """The words that start the real program sending."""
    where = [str(folder / _NAME), "--intake", "2021 July"]
    return [sys.executable, "-m", "mentordesk", "outbox", *where, "send"]


def surroundings(folder: Path, office: PostOffice) -> dict[str, str]:
    """An own home with the mail server's settings in it."""
    home = folder / "data" / "MentorDesk" / "MentorDesk"
    home.mkdir(parents=True, exist_ok=True)
    (home / "mail.json").write_text(json.dumps(asdict(office.server())))
    return {**os.environ, "XDG_DATA_HOME": str(folder / "data")}


def kill_while_sending(folder: Path, office: PostOffice, heard: int, pause: float) -> None:
    """Start sending, and kill it some time after the server heard so many words."""
    wanted, until = office.heard + heard, time.monotonic() + _SECONDS
    with subprocess.Popen(
        command(folder),
        env=surroundings(folder, office),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as victim:
        while office.heard < wanted and victim.poll() is None and time.monotonic() < until:
            time.sleep(0.0005)
        time.sleep(pause)
        victim.kill()


def send_on(folder: Path, office: PostOffice) -> None:
    """Send whatever still waits, undisturbed."""
    subprocess.run(
        command(folder), env=surroundings(folder, office), capture_output=True, check=False,
        timeout=_SECONDS,
    )  # fmt: skip


def judge(rows: tuple[LetterRow, ...], office: PostOffice, tally: Tally) -> None:
    """Compare what the programme says of each letter with what the server has."""
    came = Counter(one.strip("<>") for one in office.ids)
    tally.duplicates += [one for one, number in came.items() if number > 1]
    for row in rows:
        tally.letters += 1
        tally.uncertain += row.state is LetterState.UNCERTAIN
        doubtful = row.state in {LetterState.UNCERTAIN, LetterState.QUEUED}
        if not came[row.message_id] and not doubtful:
            tally.lost.append(f"{row.message_id} is {row.state} and never came")


def kill_at_random(kills: int, rng: random.Random, scratch: Path) -> Tally:
    """So many kills, each of a programme put back as it was, and what they did."""
    tally = Tally()
    prepared = scratch / "prepared"
    prepared.mkdir()
    intake_id = prepare(prepared)
    words = 3 * 4 * len(KINDS)
    for number in range(kills):
        folder = scratch / f"kill-{number}"
        shutil.copytree(prepared, folder)
        with post_office() as office:
            office.wait = lambda: rng.random() * _LONGEST
            kill_while_sending(folder, office, rng.randint(1, words), rng.random() * _LONGEST)
            send_on(folder, office)
            desk = open_programme(folder / _NAME)
            judge(load_letters(desk, intake_id), office, tally)
            desk.close()
        tally.kills += 1
    return tally


def main(arguments: list[str]) -> int:
    """Print the figures in one line."""
    kills = words_of(arguments, "kills", 20)
    rng = random.Random(words_of(arguments, "seed", 7))  # noqa: S311 - test data, not secrets
    with tempfile.TemporaryDirectory(prefix="mentordesk-outbox-") as scratch:
        tally = kill_at_random(kills, rng, Path(scratch))
    for sentence in (*tally.duplicates, *tally.lost):
        sys.stdout.write(f"  {sentence}\n")
    sys.stdout.write(f"all: {tally.words}\n")
    return int(bool(tally.duplicates or tally.lost))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
