"""Killed while certificates with signed codes are issued: no number lost, doubled or skipped.

A script issues five certificates in one action and takes them back in the next, over and over.
After a kill every number handed out follows the one before, and has its certificate or its trace.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from mentordesk.documents.signing.codes import read_code
from mentordesk.services.certificate_facts import thawed
from mentordesk.services.checking import check_programme
from mentordesk.services.signing.keys import forget_keys, load_keys
from mentordesk.services.verification import Verdict, verify_number
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.certificates import Certificate, RegisterNumber
from mentordesk.storage.opening import open_programme
from tests.services.certified import completed
from tests.services.signing.conftest import PASSPHRASE, own_computer, switch_on
from tests.services.small_intake import small_intake

__all__ = ["own_computer"]
KILLS = 6
EACH = 5


def issued_until_killed(programme: Path, folder: Path, pause: float) -> int:
    """How many lines of the script were acknowledged before it was killed."""
    line = f'certificates --intake "2021 July" --force --out {folder}\nundo\nundo\n'
    with subprocess.Popen(
        [sys.executable, "-m", "mentordesk", "script", str(programme), "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"MENTORDESK_PASSPHRASE": PASSPHRASE},
    ) as victim:
        assert victim.stdin is not None
        assert victim.stdout is not None
        victim.stdin.write((line * 40).encode())
        victim.stdin.close()
        said = b""
        while b"done 1" not in said and (some := os.read(victim.stdout.fileno(), 4_096)):
            said += some
        time.sleep(pause)
        os.kill(victim.pid, signal.SIGKILL)
        said += victim.stdout.read()
    return said.count(b"done ")


def judged(desk: Desk) -> int:
    """How many numbers were handed out; fails where one is not as it must be."""
    (key,) = load_keys(desk)
    with desk.reading() as session:
        papers = {row.number: thawed(row.facts) for row in session.query(Certificate).all()}
        handed_out = [row.number for row in session.query(RegisterNumber).all()]
    assert len(papers) in (0, EACH)
    assert papers.keys() <= set(handed_out)
    counted = sorted(int(number[-4:]) for number in handed_out)
    assert counted == list(range(1, len(handed_out) + 1))
    for number, facts in papers.items():
        code = read_code(facts.code)
        assert code.is_by(key.public)
        assert (code.stated.number, code.stated.name) == (number, facts.name)
    for number in set(handed_out) - papers.keys():
        assert verify_number(desk, number).verdict is Verdict.TAKEN_BACK
    assert check_programme(desk) == ()
    return len(handed_out)


def take_back_issue(desk: Desk) -> None:
    """Undo until no certificate is left, so that the next round issues some."""
    while True:
        with desk.reading() as session:
            if not session.query(Certificate).count():
                return
        desk.undo()


def test_no_number_is_lost_doubled_or_skipped_without_a_trace(tmp_path: Path) -> None:
    small = completed(small_intake(tmp_path))
    switch_on(small.desk)
    path = small.desk.path
    small.desk.close()
    forget_keys()
    chance = random.Random(6)  # noqa: S311 - test data, not secrets
    acknowledged = handed_out = 0
    for _ in range(KILLS):
        acknowledged += issued_until_killed(path, tmp_path / "each", chance.uniform(0, 0.6))
        desk = open_programme(path)
        handed_out = judged(desk)
        take_back_issue(desk)
        desk.close()
    assert acknowledged >= KILLS
    assert handed_out >= EACH * KILLS
