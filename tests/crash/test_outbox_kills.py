"""Killed while sending: nothing goes twice, nothing is lost; the judge would notice if it did."""

import random
from dataclasses import replace
from pathlib import Path

from mentordesk.domain.year import LetterState
from mentordesk.services.letters import load_letters
from mentordesk.storage.opening import open_programme
from tests.crash.outbox_kills import Tally, judge, kill_at_random, kill_while_sending, prepare
from tests.messages.post_office import PostOffice, post_office


def test_two_kills_send_nothing_twice_and_lose_nothing(tmp_path: Path) -> None:
    tally = kill_at_random(2, random.Random(1), tmp_path)  # noqa: S311 - test data
    assert (tally.kills, tally.letters) == (2, 24)
    assert (tally.duplicates, tally.lost) == ([], [])
    assert tally.uncertain <= 2


def test_a_kill_with_the_message_at_the_server_leaves_one_doubt(tmp_path: Path) -> None:
    intake_id = prepare(tmp_path)
    with post_office() as office:
        office.wait = lambda: 1.0
        kill_while_sending(tmp_path, office, 3, 0.1)  # it has the first message; no answer yet
    desk = open_programme(tmp_path / "small.mentordesk")
    states = [row.state for row in load_letters(desk, intake_id)]
    desk.close()
    assert states.count(LetterState.SENDING) == 1
    assert states.count(LetterState.QUEUED) == len(states) - 1
    assert len(office.ids) == 1


def test_the_judge_notices_duplicates_and_losses(tmp_path: Path) -> None:
    intake_id = prepare(tmp_path)
    desk = open_programme(tmp_path / "small.mentordesk")
    rows = load_letters(desk, intake_id)
    desk.close()
    sent = tuple(replace(row, state=LetterState.SENT) for row in rows)
    tally = Tally()
    judge(sent, PostOffice(), tally)
    assert len(tally.lost) == len(rows)
    judge(rows, PostOffice(), tally)
    assert len(tally.lost) == len(rows)  # what waits is not lost
